/* test-day.c — days, civil minutes and moments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-day.h"
#include "domain/care-moment.h"

static const struct
{
  const char *name;
  const char *text;
  gboolean    is_day;
} spellings[] = {
  { "plain",               "2026-11-21",  TRUE },
  { "leap-day",            "2024-02-29",  TRUE },
  { "no-such-leap-day",    "2026-02-29",  FALSE },
  { "thirtieth-february",  "2024-02-30",  FALSE },
  { "month-thirteen",      "2024-13-01",  FALSE },
  { "one-digit-month",     "2024-1-01",   FALSE },
  { "slashes",             "2024/01/01",  FALSE },
  { "zeros",               "0000-00-00",  FALSE },
  { "trailing-letter",     "2024-01-01x", FALSE },
};

static void
test_iso (gconstpointer data)
{
  const char *text = spellings[GPOINTER_TO_INT (data)].text;
  gboolean is_day = spellings[GPOINTER_TO_INT (data)].is_day;
  CareDay day = care_day_from_iso (text);
  g_autofree char *back = care_day_to_iso (day);

  g_assert_cmpint (day != CARE_DAY_NONE, ==, is_day);
  g_assert_cmpstr (back, ==, is_day ? text : NULL);
}

static void
test_arithmetic (void)
{
  CareDay day = care_day_from_iso ("2024-02-28");

  g_assert_cmpint (day + 1, ==, care_day_from_iso ("2024-02-29"));
  g_assert_cmpint (care_day_get_weekday (care_day_from_iso ("2026-11-21")), ==, 6);
  g_assert_cmpint (care_day_add_months (care_day_from_iso ("2024-01-31"), 1), ==,
                   care_day_from_iso ("2024-02-29"));
  g_assert_cmpint (care_day_add_months (care_day_from_iso ("2024-12-15"), -12), ==,
                   care_day_from_iso ("2023-12-15"));
}

static void
test_civil (void)
{
  CareCivil civil = care_civil_from_iso ("2026-11-21T10:05");
  g_autofree char *text = care_civil_to_iso (civil);

  g_assert_cmpstr (text, ==, "2026-11-21T10:05");
  g_assert_cmpint (care_civil_get_minute (civil), ==, 605);
  g_assert_cmpint (care_civil_from_iso ("2026-11-21T24:05"), ==, CARE_CIVIL_NONE);
  g_assert_cmpint (care_civil_from_iso ("2026-11-21"), ==, CARE_CIVIL_NONE);
}

static void
test_zone (void)
{
  g_autoptr(GTimeZone) shanghai = g_time_zone_new_identifier ("Asia/Shanghai");
  g_autoptr(GTimeZone) berlin = g_time_zone_new_identifier ("Europe/Berlin");
  CareCivil civil = care_civil_from_iso ("2026-11-21T10:00");
  CareCivil gap = care_civil_from_iso ("2026-03-29T02:30");
  CareMoment moment = care_moment_from_civil (civil, shanghai);

  g_assert_cmpint (moment, ==, 1795226400);
  g_assert_cmpint (care_moment_to_civil (moment, shanghai), ==, civil);
  g_assert_cmpint (care_moment_to_civil (care_moment_from_civil (gap, berlin), berlin), ==,
                   care_civil_from_iso ("2026-03-29T03:00"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      g_autofree char *path = g_strdup_printf ("/day/iso/%s", spellings[i].name);

      g_test_add_data_func (path, GINT_TO_POINTER (i), test_iso);
    }
  g_test_add_func ("/day/arithmetic", test_arithmetic);
  g_test_add_func ("/day/civil", test_civil);
  g_test_add_func ("/day/zone", test_zone);

  return g_test_run ();
}
