/* test-figure.c — a number as the office reports it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-figure.h"

static const struct
{
  const char *name;
  gint64      top, bottom, factor;
  CareUnit    unit;
  const char *written;
} divisions[] = {
  { "nine-of-ten",        45,    50, 100, CARE_UNIT_PERCENT, "90.0 %" },
  { "one-of-fifty",        1,    50, 100, CARE_UNIT_PERCENT, "2.0 %" },
  { "half-goes-up",        1,  2000, 100, CARE_UNIT_PERCENT, "0.1 %" },
  { "half-goes-down",     -1,  2000, 100, CARE_UNIT_PERCENT, "−0.1 %" },
  { "under-half",          1,  2001, 100, CARE_UNIT_PERCENT, "0.0 %" },
  { "under-half-below",   -1,  2001, 100, CARE_UNIT_PERCENT, "0.0 %" },
  { "two-thirds",          2,     3, 100, CARE_UNIT_PERCENT, "66.7 %" },
  { "by-nothing",          0,     0, 100, CARE_UNIT_PERCENT, "—" },
  { "nothing",             0,     7, 100, CARE_UNIT_PERCENT, "0.0 %" },
  { "per-hundred",         7,   180, 100, CARE_UNIT_PER_HUNDRED, "3.9" },
  { "hours",        289 * 3600, 36000, 1, CARE_UNIT_HOURS, "28.9 h" },
  { "money",       259800,     2,   1, CARE_UNIT_MONEY, "¥1,299.00" },
  { "much-money", 123456789,   1,   1, CARE_UNIT_MONEY, "¥1,234,567.89" },
  { "count",         12345,    1,   1, CARE_UNIT_COUNT, "12,345" },
};

static void
test_divide (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareFigure figure = care_figure_divide (divisions[i].top, divisions[i].bottom, divisions[i].factor);
  g_autofree char *written = care_figure_format (&figure, divisions[i].unit);

  g_assert_cmpstr (written, ==, divisions[i].written);
  g_assert_cmpint (figure.top, ==, divisions[i].top);
}

static const struct
{
  const char *name;
  gint64      values[12];
  guint       n;
  guint       percent;
  gint64      expected;
} ranks[] = {
  { "reply-median",  { 75, 2, 3, 71, 5, 8, 20, 26, 30, 49 }, 10, 50, 20 },
  { "reply-90",      { 75, 2, 3, 71, 5, 8, 20, 26, 30, 49 }, 10, 90, 71 },
  { "all",           { 3, 1, 2 },                             3, 100, 3 },
  { "lowest",        { 3, 1, 2 },                             3, 1, 1 },
  { "nothing-of-it", { 3, 1, 2 },                             3, 0, 1 },
  { "one",           { 7 },                                   1, 90, 7 },
  { "half-of-three", { 1, 2, 3 },                             3, 50, 2 },
};

static void
test_percentile (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(GArray) values = g_array_new (FALSE, FALSE, sizeof (gint64));

  g_array_append_vals (values, ranks[i].values, ranks[i].n);
  care_figure_sort (values);
  g_assert_cmpint (care_figure_percentile (values, ranks[i].percent), ==, ranks[i].expected);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (divisions); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure/divide/%s", divisions[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_divide);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/figure/percentile/%s", ranks[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_percentile);
    }

  return g_test_run ();
}
