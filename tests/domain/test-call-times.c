/* test-call-times.c — the hours a couple names are read as they are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-call-times.h"

static const struct
{
  const char *name;
  const char *typed;
  const char *stored; /* NULL with @is_read: nothing */
  gboolean    is_read;
} texts[] = {
  { "nothing",        " ",                        NULL, TRUE },
  { "workdays",       "Mon-Fri 18:00-20:00",      "1-5 18:00-20:00", TRUE },
  { "two-parts",      "Mon–Fri 18-20, Sat",       "1-5 18:00-20:00,6-6 00:00-24:00", TRUE },
  { "chinese",        "周末 上午；周三 9点半-12点", "6-7 09:00-12:00,3-3 09:30-12:00", TRUE },
  { "traditional",    "週一至週五 晚上",            "1-5 18:00-21:00", TRUE },
  { "every-day",      "12：00～14：00",            "1-7 12:00-14:00", TRUE },
  { "over-sunday",    "sat-tue evening",          "6-7 18:00-21:00,1-2 18:00-21:00", TRUE },
  { "backwards",      "20:00-18:00",              NULL, FALSE },
  { "no-such-hour",   "25:00-26:00",              NULL, FALSE },
  { "half-a-span",    "Mon 18:00",                NULL, FALSE },
  { "words",          "when she is at home",      NULL, FALSE },
  { "rest-after-it",  "Mon 18-20 or so",          NULL, FALSE },
};

static void
test_read (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *stored = NULL;

  g_assert_cmpint (care_call_times_read (texts[row].typed, &stored), ==, texts[row].is_read);
  if (texts[row].is_read)
    g_assert_cmpstr (stored, ==, texts[row].stored);
}

/* What is shown is read again as it was stored. */
static void
test_round_trip (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *shown = care_call_times_format (texts[row].stored);
  g_autofree char *again = NULL;

  g_assert_true (care_call_times_read (shown, &again));
  g_assert_cmpstr (again, ==, texts[row].stored);
}

static void
test_inside (void)
{
  const char *stored = "1-5 18:00-20:00,6-6 09:00-12:00";
  CareDay friday = care_day_from_iso ("2026-11-20");
  int until = 0;

  g_assert_true (care_call_times_contains (stored, friday, 18 * 60, &until));
  g_assert_cmpint (until, ==, 20 * 60);
  g_assert_false (care_call_times_contains (stored, friday, 20 * 60, NULL));
  g_assert_false (care_call_times_contains (stored, friday + 1, 18 * 60, NULL));
  g_assert_cmpint (care_call_times_next_start (stored, friday, 600), ==, 18 * 60);
  g_assert_cmpint (care_call_times_next_start (stored, friday + 1, 600), ==, 600);
  g_assert_cmpint (care_call_times_next_start (stored, friday + 2, 0), ==, -1);
  g_assert_true (care_call_times_has_day (stored, friday + 1));
  g_assert_false (care_call_times_has_day (stored, friday + 2));
  g_assert_false (care_call_times_has_day ("nonsense", friday));
  g_assert_false (care_call_times_has_day (NULL, friday));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint row = 0; row < G_N_ELEMENTS (texts); row++)
    {
      g_autofree char *read = g_strdup_printf ("/call-times/read/%s", texts[row].name);
      g_autofree char *again = g_strdup_printf ("/call-times/round-trip/%s", texts[row].name);

      g_test_add_data_func (read, GUINT_TO_POINTER (row), test_read);
      if (texts[row].stored != NULL)
        g_test_add_data_func (again, GUINT_TO_POINTER (row), test_round_trip);
    }
  g_test_add_func ("/call-times/inside", test_inside);

  return g_test_run ();
}
