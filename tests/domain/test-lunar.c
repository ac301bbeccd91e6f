/* test-lunar.c — the table of lunar years against known days and another calendar
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-lunar.h"

#include <lunar-date/lunar-date.h>

static const struct
{
  const char *solar;
  int         year;
  int         month;
  int         day;
  gboolean    leap;
} days[] = {
  { "1900-01-31", 1900, 1,  1,  FALSE }, { "1954-02-03", 1954, 1,  1,  FALSE },
  { "1970-01-01", 1969, 11, 24, FALSE }, { "1984-02-29", 1984, 1,  28, FALSE },
  { "1985-03-20", 1985, 1,  29, FALSE }, { "1987-07-26", 1987, 6,  1,  TRUE  },
  { "1987-08-24", 1987, 7,  1,  FALSE }, { "1990-10-03", 1990, 8,  15, FALSE },
  { "1992-02-04", 1992, 1,  1,  FALSE }, { "1995-09-25", 1995, 8,  1,  TRUE  },
  { "1995-10-23", 1995, 8,  29, TRUE  }, { "1996-07-16", 1996, 6,  1,  FALSE },
  { "1998-06-24", 1998, 5,  1,  TRUE  }, { "2000-01-01", 1999, 11, 25, FALSE },
  { "2001-05-23", 2001, 4,  1,  TRUE  }, { "2004-03-21", 2004, 2,  1,  TRUE  },
  { "2018-11-07", 2018, 9,  30, FALSE }, { "2020-05-23", 2020, 4,  1,  TRUE  },
  { "2023-03-22", 2023, 2,  1,  TRUE  }, { "2025-07-25", 2025, 6,  1,  TRUE  },
  { "2026-11-21", 2026, 10, 13, FALSE }, { "2027-02-06", 2027, 1,  1,  FALSE },
  { "2030-02-03", 2030, 1,  1,  FALSE }, { "2033-12-22", 2033, 11, 1,  TRUE  },
  { "2100-02-08", 2099, 12, 30, FALSE },
};

static void
test_days (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      CareDay solar = care_day_from_iso (days[i].solar);
      int year = 0;
      int month = 0;
      int day = 0;
      gboolean leap = FALSE;

      g_assert_true (care_lunar_from_day (solar, &year, &month, &day, &leap));
      g_assert_cmpint (year, ==, days[i].year);
      g_assert_cmpint (month, ==, days[i].month);
      g_assert_cmpint (day, ==, days[i].day);
      g_assert_cmpint (leap, ==, days[i].leap);
      g_assert_cmpint (care_lunar_to_day (year, month, day, leap), ==, solar);
    }
}

static void
test_no_such_day (void)
{
  g_assert_cmpint (care_lunar_to_day (2026, 6, 1, TRUE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (2025, 6, 30, TRUE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (2026, 13, 1, FALSE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (2026, 0, 1, FALSE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (2026, 1, 0, FALSE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (2026, 1, 31, FALSE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (1899, 12, 1, FALSE), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_lunar_to_day (2100, 1, 1, FALSE), ==, CARE_DAY_NONE);
  g_assert_false (care_lunar_from_day (care_day_from_iso ("1900-01-30"), NULL, NULL, NULL, NULL));
  g_assert_false (care_lunar_from_day (care_day_from_iso ("2100-02-09"), NULL, NULL, NULL, NULL));
  g_assert_false (care_lunar_from_day (care_day_from_iso ("2150-01-01"), NULL, NULL, NULL, NULL));
  g_assert_false (care_lunar_from_day (CARE_DAY_NONE, NULL, NULL, NULL, NULL));
  g_assert_cmpint (care_lunar_leap_month (2025), ==, 6);
  g_assert_cmpint (care_lunar_leap_month (2026), ==, 0);
  g_assert_cmpint (care_lunar_leap_month (1800), ==, 0);
}

/* Every day has one lunar date, the next one follows it, and it leads back. */
static void
test_no_gap (void)
{
  CareDay last = care_day_from_iso ("2100-02-08");
  CareDay before = CARE_DAY_NONE;
  int year;
  int month;
  int day;
  gboolean leap;

  for (CareDay solar = care_day_from_iso ("1900-01-31"); solar <= last; solar++)
    {
      g_assert_true (care_lunar_from_day (solar, &year, &month, &day, &leap));
      g_assert_cmpint (care_lunar_to_day (year, month, day, leap), ==, solar);
      g_assert_cmpint (day, <=, care_lunar_month_length (year, month, leap));
      if (day == 1)
        {
          g_assert_true (before == CARE_DAY_NONE || solar - before == 29 || solar - before == 30);
          before = solar;
        }
    }
}

/* Where liblunar-date 3.0.1 begins a month a day early or late. The new moons of these
 * months (Beijing time): 1933-07-23 00:03, 1954-11-25 20:30, 1956-12-02 16:12,
 * 1978-09-03 00:09, 2060-04-30 18:11: the table is right. */
static const struct
{
  const char *first;
  const char *last;
} its_errors[] = {
  { "1933-07-22", "1933-08-20" },
  { "1954-11-25", "1954-12-24" },
  { "1956-12-02", "1956-12-31" },
  { "1978-09-02", "1978-10-01" },
  { "2060-04-30", "2060-05-29" },
};

static gboolean
is_its_error (CareDay solar)
{
  for (guint i = 0; i < G_N_ELEMENTS (its_errors); i++)
    if (solar >= care_day_from_iso (its_errors[i].first) && solar <= care_day_from_iso (its_errors[i].last))
      return TRUE;

  return FALSE;
}

static void
test_other_source (void)
{
  LunarDate *other = lunar_date_new ();
  CareDay last = care_day_from_iso ("2099-12-31");

  for (CareDay solar = care_day_from_iso ("1901-02-19"); solar <= last; solar++)
    {
      g_autofree char *theirs = NULL;
      g_autofree char *ours = NULL;
      int year;
      int month;
      int day;
      gboolean leap;

      care_day_split (solar, &year, &month, &day);
      lunar_date_set_solar_date (other, (GDateYear) year, (GDateMonth) month, (GDateDay) day, 12, NULL);
      theirs = lunar_date_strftime (other, "%(nian)-%(yue)-%(ri)");
      g_assert_true (care_lunar_from_day (solar, &year, &month, &day, &leap));
      ours = g_strdup_printf ("%d-%s%d-%d", year, leap ? "*" : "", month, day);
      if (is_its_error (solar))
        g_assert_cmpstr (ours, !=, theirs);
      else
        g_assert_cmpstr (ours, ==, theirs);
    }

  /* The first lets go of what it holds, the second of itself. */
  lunar_date_free (other);
  g_object_unref (other);
}

static void
test_words (void)
{
  g_autofree char *plain = care_lunar_format (0, 8, 15, FALSE);
  g_autofree char *leap = care_lunar_format (0, 6, 1, TRUE);
  g_autofree char *dated = care_lunar_format (1990, 8, 15, FALSE);
  g_autofree char *horse = care_lunar_format_year (2026);
  g_autofree char *goat = care_lunar_format_year (2027);

  g_assert_cmpstr (plain, ==, "day 15 of lunar month 8");
  g_assert_cmpstr (leap, ==, "day 1 of leap lunar month 6");
  g_assert_cmpstr (dated, ==, "day 15 of lunar month 8, 1990");
  g_assert_cmpstr (horse, ==, "year of the horse (丙午)");
  g_assert_cmpstr (goat, ==, "year of the goat (丁未)");
  g_assert_cmpstr (care_lunar_get_animal (2020), ==, "rat");
}

static void
test_speed (void)
{
  const int n = 100000;
  CareDay first = care_day_from_iso ("1990-01-01");
  gint64 start = g_get_monotonic_time ();
  gint64 sum = 0;

  for (int i = 0; i < n; i++)
    {
      int year;
      int month;
      int day;
      gboolean leap;

      care_lunar_from_day (first + i % 20000, &year, &month, &day, &leap);
      sum += care_lunar_to_day (year, month, day, leap);
    }
  g_assert_cmpint (sum, >, 0);
  g_test_message ("there and back: %.2f us a day", (double) (g_get_monotonic_time () - start) / n);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/lunar/days", test_days);
  g_test_add_func ("/lunar/no-such-day", test_no_such_day);
  g_test_add_func ("/lunar/no-gap", test_no_gap);
  g_test_add_func ("/lunar/other-source", test_other_source);
  g_test_add_func ("/lunar/words", test_words);
  g_test_add_func ("/lunar/speed", test_speed);

  return g_test_run ();
}
