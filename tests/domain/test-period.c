/* test-period.c — the days a report is about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-period.h"

static void
assert_days (const CarePeriod *period,
             const char       *from,
             const char       *until)
{
  g_autofree char *first = care_day_to_iso (period->from);
  g_autofree char *last = care_day_to_iso (period->until);

  g_assert_cmpstr (first, ==, from);
  g_assert_cmpstr (last, ==, until);
}

static const struct
{
  const char    *name;
  CarePeriodKind kind;
  const char    *day;
  const char    *from, *until;
  const char    *before_from, *before_until;
  const char    *year_from, *year_until;
} periods[] = {
  { "day", CARE_PERIOD_DAY, "2026-03-01", "2026-03-01", "2026-03-01", "2026-02-28", "2026-02-28",
    "2025-03-01", "2025-03-01" },
  { "week", CARE_PERIOD_WEEK, "2026-11-21", "2026-11-16", "2026-11-22", "2026-11-09", "2026-11-15",
    "2025-11-16", "2025-11-22" },
  { "month", CARE_PERIOD_MONTH, "2024-03-31", "2024-03-01", "2024-03-31", "2024-02-01", "2024-02-29",
    "2023-03-01", "2023-03-31" },
  { "leap-february", CARE_PERIOD_MONTH, "2024-02-29", "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31",
    "2023-02-01", "2023-02-28" },
  { "quarter", CARE_PERIOD_QUARTER, "2026-11-21", "2026-10-01", "2026-12-31", "2026-07-01", "2026-09-30",
    "2025-10-01", "2025-12-31" },
  { "half", CARE_PERIOD_HALF, "2026-06-30", "2026-01-01", "2026-06-30", "2025-07-01", "2025-12-31",
    "2025-01-01", "2025-06-30" },
  { "year", CARE_PERIOD_YEAR, "2026-11-21", "2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31",
    "2025-01-01", "2025-12-31" },
};

static void
test_around (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CarePeriod period = care_period_around (periods[i].kind, care_day_from_iso (periods[i].day));
  CarePeriod before = care_period_move (&period, -1);
  CarePeriod year = care_period_last_year (&period);
  CarePeriod again = care_period_between (period.until, period.from);

  assert_days (&period, periods[i].from, periods[i].until);
  assert_days (&before, periods[i].before_from, periods[i].before_until);
  assert_days (&year, periods[i].year_from, periods[i].year_until);
  g_assert_cmpint (again.kind, ==, periods[i].kind);
}

static void
test_range (void)
{
  CarePeriod range = care_period_between (care_day_from_iso ("2026-03-02"), care_day_from_iso ("2026-03-11"));
  CarePeriod before = care_period_move (&range, -1);

  g_assert_cmpint (range.kind, ==, CARE_PERIOD_RANGE);
  g_assert_cmpuint (care_period_count_days (&range), ==, 10);
  assert_days (&before, "2026-02-20", "2026-03-01");
}

static const struct
{
  const char *name;
  const char *from, *until;
  CareBucket  bucket;
  guint       n_buckets;
} buckets[] = {
  { "month-by-days",      "2026-02-01", "2026-02-28", CARE_BUCKET_DAY,   28 },
  { "quarter-by-weeks",   "2026-10-01", "2026-12-31", CARE_BUCKET_WEEK,  14 },
  { "year-by-months",     "2026-01-01", "2026-12-31", CARE_BUCKET_MONTH, 12 },
  { "decades-by-years",   "2006-01-01", "2026-12-31", CARE_BUCKET_YEAR,  21 },
};

static void
test_buckets (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CarePeriod period = care_period_between (care_day_from_iso (buckets[i].from),
                                           care_day_from_iso (buckets[i].until));
  CareBucket bucket = care_period_get_bucket (&period);
  guint n = 0;

  g_assert_cmpint (bucket, ==, buckets[i].bucket);
  for (CareDay day = care_bucket_start (bucket, period.from); day <= period.until;
       day = care_bucket_next (bucket, day))
    {
      g_assert_cmpint (care_bucket_start (bucket, day), ==, day);
      n++;
    }
  g_assert_cmpuint (n, ==, buckets[i].n_buckets);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (periods); i++)
    {
      g_autofree char *path = g_strdup_printf ("/period/around/%s", periods[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_around);
    }
  g_test_add_func ("/period/range", test_range);
  for (guint i = 0; i < G_N_ELEMENTS (buckets); i++)
    {
      g_autofree char *path = g_strdup_printf ("/period/buckets/%s", buckets[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_buckets);
    }

  return g_test_run ();
}
