/* test-call-window.c — when the telephone may be lifted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-call-window.h"

/* Each row: @next is the first permitted minute from @from on; open means it is @from. */
static const struct
{
  const char *name;
  const char *from;
  int         good_from;
  int         good_until;
  const char *agreed;
  const char *next;
} minutes[] = {
  /* A Wednesday. */
  { "workday-before-opening",       "2026-11-18T09:29", 0, 0, NULL, "2026-11-18T09:30" },
  { "workday-opens",                "2026-11-18T09:30", 0, 0, NULL, "2026-11-18T09:30" },
  { "workday-last-morning-minute",  "2026-11-18T11:44", 0, 0, NULL, "2026-11-18T11:44" },
  { "midday-rest-begins",           "2026-11-18T11:45", 0, 0, NULL, "2026-11-18T14:00" },
  { "midday-rest",                  "2026-11-18T13:00", 0, 0, NULL, "2026-11-18T14:00" },
  { "afternoon",                    "2026-11-18T16:20", 0, 0, NULL, "2026-11-18T16:20" },
  { "workday-last-minute",          "2026-11-18T17:44", 0, 0, NULL, "2026-11-18T17:44" },
  { "workday-closes",               "2026-11-18T17:45", 0, 0, NULL, "2026-11-19T09:30" },
  { "night",                        "2026-11-18T23:59", 0, 0, NULL, "2026-11-19T09:30" },
  { "early-morning",                "2026-11-18T00:00", 0, 0, NULL, "2026-11-18T09:30" },
  { "friday-evening",               "2026-11-20T18:00", 0, 0, NULL, "2026-11-21T10:00" },
  { "saturday-half-past-nine",      "2026-11-21T09:30", 0, 0, NULL, "2026-11-21T10:00" },
  { "saturday-two",                 "2026-11-21T14:00", 0, 0, NULL, "2026-11-21T14:30" },
  { "sunday-morning",               "2026-11-22T10:00", 0, 0, NULL, "2026-11-22T10:30" },
  { "sunday-afternoon",             "2026-11-22T15:00", 0, 0, NULL, "2026-11-22T15:00" },
  { "holiday-morning",              "2026-10-01T09:30", 0, 0, NULL, "2026-10-01T10:30" },
  { "make-up-workday",              "2026-10-10T09:30", 0, 0, NULL, "2026-10-10T09:30" },
  { "new-year-rest",                "2026-02-16T10:00", 0, 0, NULL, "2026-02-20T09:30" },
  { "evening-before-new-year-rest", "2026-02-15T18:00", 0, 0, NULL, "2026-02-20T09:30" },
  { "closed-days",                  "2026-12-30T10:00", 0, 0, NULL, "2027-01-01T10:30" },
  { "closed-for-more-than-a-month", "2027-06-01T10:00", 0, 0, NULL, NULL },

  /* Good hours: 09:00 = 540, 12:00 = 720, 13:00 = 780, 19:00 = 1140, 21:00 = 1260. */
  { "likes-midday",                 "2026-11-18T12:30", 720,  780, NULL, "2026-11-18T12:30" },
  { "likes-midday-not-afternoon",   "2026-11-18T15:00", 720,  780, NULL, "2026-11-19T12:00" },
  { "likes-the-evening",            "2026-11-18T18:10", 1080, 1260, NULL, "2026-11-18T18:10" },
  { "never-after-eight",            "2026-11-18T20:00", 1080, 1260, NULL, "2026-11-19T18:00" },
  { "never-before-nine",            "2026-11-18T07:00", 420,  600, NULL, "2026-11-18T09:00" },
  { "likes-sunday-nine",            "2026-11-22T09:05", 540,  720, NULL, "2026-11-22T09:05" },
  { "likes-only-the-night",         "2026-11-18T22:00", 1260, 1380, NULL, "2026-11-19T09:30" },
  { "good-hours-turned-round",      "2026-11-18T12:30", 1140, 540, NULL, "2026-11-18T14:00" },
  { "good-hours-not-at-new-year",   "2026-02-17T12:30", 720,  780, NULL, "2026-02-20T12:00" },
  { "good-hours-not-when-closed",   "2026-12-31T12:30", 720,  780, NULL, "2027-01-01T12:00" },

  { "agreed-has-come",              "2026-11-18T12:30", 0, 0, "2026-11-18T12:30", "2026-11-18T12:30" },
  { "agreed-is-late-by-an-hour",    "2026-11-18T13:30", 0, 0, "2026-11-18T12:30", "2026-11-18T13:30" },
  { "before-the-agreed-time",       "2026-11-18T10:00", 0, 0, "2026-11-18T19:15", "2026-11-18T19:15" },
  { "agreed-for-another-day",       "2026-11-18T10:00", 0, 0, "2026-11-22T09:00", "2026-11-22T09:00" },
  { "agreed-at-eight",              "2026-11-18T07:30", 0, 0, "2026-11-18T08:00", "2026-11-18T08:00" },
  { "agreed-too-early",             "2026-11-18T06:00", 0, 0, "2026-11-18T06:30", "2026-11-18T08:00" },
  { "agreed-too-late",              "2026-11-18T10:00", 0, 0, "2026-11-18T21:30", "2026-11-19T09:30" },
  { "agreed-day-nearly-over",       "2026-11-18T21:00", 0, 0, "2026-11-18T19:15", "2026-11-19T09:30" },
  { "agreed-yesterday",             "2026-11-18T12:30", 0, 0, "2026-11-17T19:15", "2026-11-18T14:00" },
  { "agreed-at-new-year",           "2026-02-17T10:00", 0, 0, "2026-02-17T11:00", "2026-02-17T11:00" },
  { "agreed-on-a-closed-day",       "2026-12-30T08:30", 0, 0, "2026-12-31T10:00", "2026-12-31T10:00" },
  { "agreed-wins-over-good-hours",  "2026-11-18T10:00", 720, 780, "2026-11-18T10:00", "2026-11-18T10:00" },
  { "agreed-in-two-months",         "2026-11-18T10:00", 0, 0, "2027-01-18T20:30", "2027-01-18T20:30" },
};

static const struct
{
  const char   *name;
  CareCallType  type;
  const char   *from;
  const char   *next;
} messages[] = {
  { "birthday-early",         CARE_CALL_BIRTHDAY,    "2026-11-18T06:00", "2026-11-18T09:00" },
  { "birthday-at-midday",     CARE_CALL_BIRTHDAY,    "2026-11-18T12:30", "2026-11-18T12:30" },
  { "birthday-late",          CARE_CALL_BIRTHDAY,    "2026-11-18T20:00", "2026-11-19T09:00" },
  { "wedding-at-eight",       CARE_CALL_WEDDING_DAY, "2026-11-18T08:08", "2026-11-18T08:08" },
  { "wedding-before-eight",   CARE_CALL_WEDDING_DAY, "2026-11-18T05:00", "2026-11-18T08:00" },
  { "new-years-eve-greeting", CARE_CALL_FESTIVAL,    "2026-02-16T17:00", "2026-02-16T17:00" },
};

static CareOfficeCalendar *
office_calendar (void)
{
  CareOfficeCalendar *calendar = care_office_calendar_new ();
  CareDay june = care_day_new (2027, 6, 1);

  care_office_calendar_add (calendar, care_day_new (2026, 10, 1), CARE_DAY_MARK_OFF);
  care_office_calendar_add (calendar, care_day_new (2026, 10, 10), CARE_DAY_MARK_WORK);
  care_office_calendar_add (calendar, care_day_new (2026, 12, 30), CARE_DAY_MARK_CLOSED);
  care_office_calendar_add (calendar, care_day_new (2026, 12, 31), CARE_DAY_MARK_CLOSED);
  for (int i = 0; i < 40; i++)
    care_office_calendar_add (calendar, june + i, CARE_DAY_MARK_CLOSED);

  return calendar;
}

static void
test_minute (gconstpointer data)
{
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  const CareCallWindow *window = care_call_window_get_house ();
  guint i = GPOINTER_TO_UINT (data);
  CareCivil from = care_civil_from_iso (minutes[i].from);
  CareGoodTime good = { minutes[i].good_from, minutes[i].good_until,
                        care_civil_from_iso (minutes[i].agreed) };
  CareCivil next = care_call_window_next (window, calendar, &good, from);
  g_autofree char *text = care_civil_to_iso (next);

  g_assert_cmpstr (text, ==, minutes[i].next);
  g_assert_cmpint (care_call_window_is_open (window, calendar, &good, from), ==, next == from);
}

static void
test_message (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareCivil from = care_civil_from_iso (messages[i].from);
  CareCivil next = care_call_window_next_sms (care_call_window_get_house (), messages[i].type, from);
  g_autofree char *text = care_civil_to_iso (next);

  g_assert_cmpstr (text, ==, messages[i].next);
}

/* A window without any span is a setting somebody may make; the search still ends. */
static void
test_never (void)
{
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  CareCallWindow never = { 0 };
  CareGoodTime good = { 0 };

  g_assert_cmpint (care_call_window_next (&never, calendar, &good, care_civil_from_iso ("2026-11-18T10:00")),
                   ==, CARE_CIVIL_NONE);
  g_assert_cmpint (care_call_window_next_sms (&never, CARE_CALL_BIRTHDAY,
                                              care_civil_from_iso ("2026-11-18T10:00")),
                   ==, CARE_CIVIL_NONE);
}

/* Whatever minute it is: the next one is not earlier, is open, and none between is. */
static void
test_next_is_first_open (void)
{
  g_autoptr(CareOfficeCalendar) calendar = office_calendar ();
  const CareCallWindow *window = care_call_window_get_house ();
  CareGoodTime good = { 0 };
  CareCivil from = care_civil_from_iso ("2026-02-13T00:00");
  CareCivil next = CARE_CIVIL_NONE;

  for (CareCivil minute = from + 12 * CARE_MINUTES_PER_DAY; minute >= from; minute--)
    {
      if (care_call_window_is_open (window, calendar, &good, minute))
        next = minute;
      if (next != CARE_CIVIL_NONE)
        g_assert_cmpint (care_call_window_next (window, calendar, &good, minute), ==, next);
    }
  g_assert_cmpint (next, ==, care_civil_from_iso ("2026-02-13T09:30"));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (minutes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/call-window/next/%s", minutes[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_minute);
    }
  for (guint i = 0; i < G_N_ELEMENTS (messages); i++)
    {
      g_autofree char *path = g_strdup_printf ("/call-window/sms/%s", messages[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_message);
    }
  g_test_add_func ("/call-window/never", test_never);
  g_test_add_func ("/call-window/next-is-first-open", test_next_is_first_open);

  return g_test_run ();
}
