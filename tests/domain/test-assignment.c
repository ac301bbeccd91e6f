/* test-assignment.c — balanced sharing of customers among specialists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-assignment.h"

#include <string.h>

#define MOST 4

/* Nobody has staff id 0: the rows end there. */
static const struct
{
  const char   *name;
  CareWorkload  staff[MOST];
  guint         n_customers;
  const char   *shares;
} sharings[] = {
  { "evenly-between-two",       { { 1, "01", 3, 0, 0 }, { 2, "02", 3, 0, 0 } }, 4, "1 2 1 2" },
  { "an-odd-number",            { { 1, "01", 3, 0, 0 }, { 2, "02", 3, 0, 0 } }, 3, "1 2 1" },
  { "fewest-open-first",        { { 1, "01", 3, 5, 0 }, { 2, "02", 3, 3, 0 } }, 3, "2 2 1" },
  { "ability-counts",           { { 1, "01", 1, 0, 0 }, { 2, "02", 2, 0, 0 } }, 6, "1 2 2 1 2 2" },
  { "ability-against-load",     { { 1, "01", 5, 10, 0 }, { 2, "02", 2, 3, 0 } }, 2, "2 1" },
  { "missing-ability-is-one",   { { 1, "01", 0, 1, 0 }, { 2, "02", 1, 0, 0 } }, 2, "2 1" },
  { "tie-fewest-this-month",    { { 1, "01", 3, 2, 7 }, { 2, "02", 3, 2, 4 } }, 1, "2" },
  { "tie-lowest-number",        { { 1, "12", 3, 2, 4 }, { 2, "03", 3, 2, 4 } }, 1, "2" },
  { "numbers-of-two-lengths",   { { 1, "0217", 3, 2, 4 }, { 2, "99", 3, 2, 4 } }, 1, "2" },
  { "no-number-comes-last",     { { 1, NULL, 3, 2, 4 }, { 2, "99", 3, 2, 4 } }, 1, "2" },
  { "same-number-lowest-id",    { { 2, "07", 3, 2, 4 }, { 1, "07", 3, 2, 4 } }, 1, "1" },
  { "on-a-day-off",             { { 1, "01", 3, 0, 0, TRUE, 2 }, { 2, "02", 3, 9, 0 } }, 2, "2 2" },
  { "nobody-on-duty",           { { 1, "01", 3, 0, 0, TRUE }, { 2, "02", 3, 9, 0, TRUE } }, 2, "0 0" },
  { "nobody-at-all",            { { 0 } }, 1, "0" },
  { "nothing-to-share",         { { 1, "01", 3, 0, 0 } }, 0, "" },
};

static const struct
{
  const char   *name;
  CareWorkload  staff[MOST];
  gint64        staff_id;
  gint64        substitute;
} substitutes[] = {
  { "on-duty",            { { 1, "01", 3, 9, 0 }, { 2, "02", 3, 0, 0 } }, 1, 1 },
  { "named",              { { 1, "01", 3, 0, 0, TRUE, 3 }, { 2, "02", 3, 0, 0 }, { 3, "03", 3, 9,
    0 } }, 1, 3 },
  { "substitute-is-off",  { { 1, "01", 3, 0, 0, TRUE, 3 }, { 2, "02", 3, 9, 0 }, { 3, "03", 3, 0, 0,
    TRUE, 2 } },
    1, 2 },
  { "each-for-the-other", { { 1, "01", 3, 0, 0, TRUE, 2 }, { 2, "02", 3, 0, 0, TRUE, 1 }, { 3, "03",
    3, 9, 0 } },
    1, 3 },
  { "nobody-named",       { { 1, "01", 3, 0, 0, TRUE }, { 2, "02", 3, 4, 0 }, { 3, "03", 3, 2,
    0 } }, 1, 3 },
  { "nobody-there",       { { 1, "01", 3, 0, 0, TRUE, 2 }, { 2, "02", 3, 0, 0, TRUE } }, 1, 0 },
  { "left-the-studio",    { { 1, "01", 3, 0, 0 }, { 2, "02", 3, 4, 0 } }, 8, 1 },
};

static guint
count_staff (const CareWorkload *staff)
{
  guint n = 0;

  while (n < MOST && staff[n].staff_id != 0)
    n++;

  return n;
}

static void
test_share (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const CareWorkload *staff = sharings[i].staff;
  g_autoptr(GArray) shares = care_assignment_share (staff, count_staff (staff), sharings[i].n_customers);
  g_autoptr(GString) text = g_string_new (NULL);

  for (guint n = 0; n < shares->len; n++)
    g_string_append_printf (text, "%s%d", n > 0 ? " " : "", (int) g_array_index (shares, gint64, n));

  g_assert_cmpstr (text->str, ==, sharings[i].shares);
}

static void
test_substitute (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const CareWorkload *staff = substitutes[i].staff;

  g_assert_cmpint (care_assignment_find_substitute (staff, count_staff (staff), substitutes[i].staff_id), ==,
                   substitutes[i].substitute);
}

static void
invent_staff (CareWorkload *staff,
              guint         n_staff)
{
  for (guint i = 0; i < n_staff; i++)
    staff[i] = (CareWorkload) {
      .staff_id = i + 1,
      .ability = g_test_rand_int_range (1, 6),
      .n_open = g_test_rand_int_range (0, 30),
      .n_month = g_test_rand_int_range (0, 10),
      .is_off = g_test_rand_int_range (0, 5) == 0,
    };
}

/* Whoever was given a customer had, before the last one, no more for each point of
 * ability than anybody on duty has in the end: loads differ by one step at most. */
static void
assert_balanced (const CareWorkload *before,
                 const CareWorkload *after,
                 guint               n_staff)
{
  for (guint i = 0; i < n_staff; i++)
    for (guint j = 0; j < n_staff && after[i].n_open > before[i].n_open; j++)
      if (!after[j].is_off)
        g_assert_cmpint ((after[i].n_open - 1) * after[j].ability, <=,
          after[j].n_open * after[i].ability);
}

static void
test_balance (void)
{
  for (int round = 0; round < 1000; round++)
    {
      CareWorkload before[8];
      CareWorkload after[8];
      guint n_staff = (guint) g_test_rand_int_range (1, 9);
      guint n_customers = (guint) g_test_rand_int_range (0, 60);
      guint n_given = 0;
      g_autoptr(GArray) shares = NULL;

      invent_staff (before, n_staff);
      memcpy (after, before, sizeof before);
      shares = care_assignment_share (before, n_staff, n_customers);
      g_assert_cmpuint (shares->len, ==, n_customers);
      for (guint i = 0; i < n_customers; i++)
        if (g_array_index (shares, gint64, i) != 0)
          {
            after[g_array_index (shares, gint64, i) - 1].n_open++;
            n_given++;
          }

      for (guint i = 0; i < n_staff; i++)
        g_assert_true (!before[i].is_off || before[i].n_open == after[i].n_open);
      g_assert_true (n_given == 0 || n_given == n_customers);
      assert_balanced (before, after, n_staff);
    }
}

/* Each row of a table becomes a test of its own. */
static void
add_row (const char    *group,
         const char    *name,
         guint          i,
         GTestDataFunc  test)
{
  g_autofree char *path = g_strdup_printf ("/assignment/%s/%s", group, name);

  g_test_add_data_func (path, GUINT_TO_POINTER (i), test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sharings); i++)
    add_row ("share", sharings[i].name, i, test_share);
  for (guint i = 0; i < G_N_ELEMENTS (substitutes); i++)
    add_row ("substitute", substitutes[i].name, i, test_substitute);
  g_test_add_func ("/assignment/balance", test_balance);

  return g_test_run ();
}
