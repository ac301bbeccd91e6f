/* test-typed-time.c — days and hours as they are named on the telephone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-typed-time.h"

/* A Saturday. */
#define NOW "2026-11-21T10:05"

static const struct
{
  const char *name;
  const char *text;
  const char *day; /* ISO, or NULL */
} days[] = {
  { "iso",              "2026-11-28",  "2026-11-28" },
  { "day-month",        "28 Nov",      "2026-11-28" },
  { "chinese",          "11月28日",    "2026-11-28" },
  { "past-is-next-year", "3月5日",     "2027-03-05" },
  { "today",            "今天",        "2026-11-21" },
  { "tomorrow",         "Tomorrow",    "2026-11-22" },
  { "day-after",        "后天",        "2026-11-23" },
  { "weekday",          "Fri",         "2026-11-27" },
  { "weekday-long",     "wednesday",   "2026-11-25" },
  { "weekday-chinese",  "周五",        "2026-11-27" },
  { "weekday-week",     "星期天",      "2026-11-22" },
  { "traditional-week", "週一",        "2026-11-23" },
  { "next-week",        "下周五",      "2026-11-27" },
  { "next-week-sunday", "next sunday", "2026-11-29" },
  { "a-name",           "Monica",      NULL         },
  { "undecided",        "待定",        NULL         },
  { "empty",            "",            NULL         },
};

static const struct
{
  const char *name;
  const char *text;
  const char *at; /* ISO, or NULL */
} times[] = {
  { "weekday",           "Fri 15:00",          "2026-11-27T15:00" },
  { "hour-alone",        "15:00",              "2026-11-21T15:00" },
  { "bare-number",       "15",                 "2026-11-21T15:00" },
  { "over-is-tomorrow",  "9:30",               "2026-11-22T09:30" },
  { "iso",               "2026-11-23 15:30",   "2026-11-23T15:30" },
  { "iso-t",             "2026-11-23T15:30",   "2026-11-23T15:30" },
  { "full-width",        "１５：３０",         "2026-11-21T15:30" },
  { "pm",                "tomorrow 3pm",       "2026-11-22T15:00" },
  { "pm-minutes",        "Mon, 3:15 pm",       "2026-11-23T15:15" },
  { "at",                "Mon at 10:00",       "2026-11-23T10:00" },
  { "chinese-afternoon", "明天下午3点",        "2026-11-22T15:00" },
  { "chinese-numerals",  "周三三点半",         "2026-11-25T03:30" },
  { "chinese-half",      "周三下午三点半",     "2026-11-25T15:30" },
  { "chinese-minutes",   "11月28日15点20分",   "2026-11-28T15:20" },
  { "chinese-noon",      "中午12点",           "2026-11-21T12:00" },
  { "traditional",       "週一下午4點",        "2026-11-23T16:00" },
  { "this-weekday",      "Sat 11:00",          "2026-11-21T11:00" },
  { "weekday-over",      "Sat 9:00",           "2026-11-28T09:00" },
  { "over-for-good",     "2026-11-20 15:00",   NULL               },
  { "no-hour",           "Fri",                NULL               },
  { "no-such-hour",      "25:00",              NULL               },
  { "no-such-minute",    "15:75",              NULL               },
  { "words",             "when she is back",   NULL               },
  { "empty",             "",                   NULL               },
};

static void
test_day (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  CareDay today = care_civil_get_day (care_civil_from_iso (NOW));
  g_autofree char *day = care_day_to_iso (care_typed_day_read (days[row].text, today));

  g_assert_cmpstr (day, ==, days[row].day);
}

static void
test_time (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *at = care_civil_to_iso (care_typed_time_read (times[row].text,
                                                                 care_civil_from_iso (NOW)));

  g_assert_cmpstr (at, ==, times[row].at);
}

static void
test_nothing (void)
{
  g_assert_cmpint (care_typed_day_read (NULL, 2461366), ==, CARE_DAY_NONE);
  g_assert_cmpint (care_typed_time_read (NULL, care_civil_from_iso (NOW)), ==, CARE_CIVIL_NONE);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint row = 0; row < G_N_ELEMENTS (days); row++)
    {
      g_autofree char *path = g_strdup_printf ("/typed-time/day/%s", days[row].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (row), test_day);
    }
  for (guint row = 0; row < G_N_ELEMENTS (times); row++)
    {
      g_autofree char *path = g_strdup_printf ("/typed-time/time/%s", times[row].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (row), test_time);
    }
  g_test_add_func ("/typed-time/nothing", test_nothing);

  return g_test_run ();
}
