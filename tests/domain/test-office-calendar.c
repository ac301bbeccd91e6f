/* test-office-calendar.c — holidays, make-up workdays and closed days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-office-calendar.h"

/* The marks every row below is read against. */
static const struct
{
  const char  *day;
  CareDayMark  mark;
} marks[] = {
  { "2026-10-01", CARE_DAY_MARK_OFF },
  { "2026-10-05", CARE_DAY_MARK_OFF },
  { "2026-02-15", CARE_DAY_MARK_OFF },
  { "2026-02-16", CARE_DAY_MARK_OFF },
  { "2026-10-10", CARE_DAY_MARK_WORK },
  { "2026-02-28", CARE_DAY_MARK_WORK },
  { "2026-12-30", CARE_DAY_MARK_CLOSED },
  { "2026-12-31", CARE_DAY_MARK_CLOSED },
  { "2026-10-05", CARE_DAY_MARK_CLOSED },
  { "2026-10-10", CARE_DAY_MARK_CLOSED },
  { "2028-03-05", CARE_DAY_MARK_CLOSED },
};

static const struct
{
  const char  *name;
  const char  *day;
  CareDayKind  kind;
} days[] = {
  { "wednesday",                       "2026-11-18", CARE_DAY_KIND_WORKDAY },
  { "saturday",                        "2026-11-21", CARE_DAY_KIND_SATURDAY },
  { "sunday",                          "2026-11-22", CARE_DAY_KIND_SUNDAY },
  { "national-day",                    "2026-10-01", CARE_DAY_KIND_HOLIDAY },
  { "holiday-on-monday",               "2026-10-05", CARE_DAY_KIND_HOLIDAY },
  { "make-up-saturday",                "2026-10-10", CARE_DAY_KIND_WORKDAY },
  { "make-up-saturday-in-february",    "2026-02-28", CARE_DAY_KIND_WORKDAY },
  { "closed-day-is-a-workday",         "2026-12-30", CARE_DAY_KIND_WORKDAY },
  { "holiday-before-new-year-rest",    "2026-02-15", CARE_DAY_KIND_HOLIDAY },
  { "new-years-eve-wins-over-off",     "2026-02-16", CARE_DAY_KIND_NEW_YEAR_REST },
  { "spring-festival",                 "2026-02-17", CARE_DAY_KIND_NEW_YEAR_REST },
  { "third-day-of-the-year",           "2026-02-19", CARE_DAY_KIND_NEW_YEAR_REST },
  { "fourth-day-of-the-year",          "2026-02-20", CARE_DAY_KIND_WORKDAY },
  { "new-years-eve-without-data",      "2027-02-05", CARE_DAY_KIND_NEW_YEAR_REST },
  { "spring-festival-that-icu-misses", "2030-02-03", CARE_DAY_KIND_NEW_YEAR_REST },
  { "day-before-that-eve",             "2030-02-01", CARE_DAY_KIND_WORKDAY },
  { "marked-year-needs-its-marks",     "2026-05-01", CARE_DAY_KIND_WORKDAY },
  { "statutory-labour-day",            "2027-05-01", CARE_DAY_KIND_HOLIDAY },
  { "statutory-second-of-may",         "2028-05-02", CARE_DAY_KIND_HOLIDAY },
  { "statutory-new-year",              "2027-01-01", CARE_DAY_KIND_HOLIDAY },
  { "statutory-third-of-october",      "2028-10-03", CARE_DAY_KIND_HOLIDAY },
  { "no-fourth-of-october",            "2028-10-04", CARE_DAY_KIND_WORKDAY },
  { "qingming-on-the-fifth",           "2027-04-05", CARE_DAY_KIND_HOLIDAY },
  { "qingming-on-the-fourth",          "2028-04-04", CARE_DAY_KIND_HOLIDAY },
  { "day-after-qingming",              "2028-04-05", CARE_DAY_KIND_WORKDAY },
  { "dragon-boat-by-the-moon",         "2027-06-09", CARE_DAY_KIND_HOLIDAY },
  { "mid-autumn-by-the-moon",          "2027-09-15", CARE_DAY_KIND_HOLIDAY },
  { "fifth-of-a-leap-fifth-month",     "2028-06-27", CARE_DAY_KIND_WORKDAY },
  { "new-years-eve-before-the-2020s",  "1999-02-15", CARE_DAY_KIND_NEW_YEAR_REST },
  { "closed-day-alone-is-no-data",     "2028-10-02", CARE_DAY_KIND_HOLIDAY },
  { "far-future-sunday",               "2150-11-01", CARE_DAY_KIND_SUNDAY },
};

static const struct
{
  const char *name;
  const char *day;
  const char *next;
  const char *previous;
} open_days[] = {
  { "open-day-stays",         "2026-11-18", "2026-11-18", "2026-11-18" },
  { "sunday-is-open",         "2026-11-22", "2026-11-22", "2026-11-22" },
  { "holiday-is-open",        "2026-10-01", "2026-10-01", "2026-10-01" },
  { "first-of-two-closed",    "2026-12-30", "2027-01-01", "2026-12-29" },
  { "second-of-two-closed",   "2026-12-31", "2027-01-01", "2026-12-29" },
  { "closed-holiday",         "2026-10-05", "2026-10-06", "2026-10-04" },
  { "closed-make-up-workday", "2026-10-10", "2026-10-11", "2026-10-09" },
};

static CareOfficeCalendar *
marked_calendar (void)
{
  CareOfficeCalendar *calendar = care_office_calendar_new ();

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    care_office_calendar_add (calendar, care_day_from_iso (marks[i].day), marks[i].mark);

  return calendar;
}

static void
test_kind (gconstpointer data)
{
  g_autoptr(CareOfficeCalendar) calendar = marked_calendar ();
  guint i = GPOINTER_TO_UINT (data);
  CareDayKind kind = care_office_calendar_get_kind (calendar, care_day_from_iso (days[i].day));

  g_assert_cmpstr (care_day_kind_get_nick (kind), ==, care_day_kind_get_nick (days[i].kind));
}

static void
test_open_day (gconstpointer data)
{
  g_autoptr(CareOfficeCalendar) calendar = marked_calendar ();
  guint i = GPOINTER_TO_UINT (data);
  CareDay day = care_day_from_iso (open_days[i].day);

  g_assert_cmpint (care_office_calendar_next_open_day (calendar, day), ==,
                   care_day_from_iso (open_days[i].next));
  g_assert_cmpint (care_office_calendar_previous_open_day (calendar, day), ==,
                   care_day_from_iso (open_days[i].previous));
}

static void
test_years (void)
{
  g_autoptr(CareOfficeCalendar) calendar = marked_calendar ();
  g_autoptr(CareOfficeCalendar) empty = care_office_calendar_new ();

  g_assert_true (care_office_calendar_has_year (calendar, 2026));
  g_assert_false (care_office_calendar_has_year (calendar, 2027));
  g_assert_false (care_office_calendar_has_year (calendar, 2028));
  g_assert_false (care_office_calendar_has_year (empty, 2026));
}

/* The later word counts, and an office that never opens does not hang the program. */
static void
test_marks_replace (void)
{
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  CareDay day = care_day_from_iso ("2026-10-10");

  care_office_calendar_add (calendar, day, CARE_DAY_MARK_OFF);
  care_office_calendar_add (calendar, day, CARE_DAY_MARK_WORK);
  g_assert_cmpint (care_office_calendar_get_kind (calendar, day), ==, CARE_DAY_KIND_WORKDAY);

  for (int i = -400; i <= 400; i++)
    care_office_calendar_add (calendar, day + i, CARE_DAY_MARK_CLOSED);
  g_assert_cmpint (care_office_calendar_next_open_day (calendar, day), ==, day);
  g_assert_cmpint (care_office_calendar_previous_open_day (calendar, day), ==, day);
  g_assert_cmpint (care_office_calendar_get_kind (calendar, day), ==, CARE_DAY_KIND_WORKDAY);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strdup_printf ("/office-calendar/kind/%s", days[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_kind);
    }
  for (guint i = 0; i < G_N_ELEMENTS (open_days); i++)
    {
      g_autofree char *path = g_strdup_printf ("/office-calendar/open-day/%s", open_days[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_open_day);
    }
  g_test_add_func ("/office-calendar/years", test_years);
  g_test_add_func ("/office-calendar/marks-replace", test_marks_replace);

  return g_test_run ();
}
