/* test-typed-date.c — dates as somebody typed them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>

#include "domain/care-typed-date.h"

static const struct
{
  const char    *name;
  const char    *text;
  CareTypedKind  kind;
  const char    *day; /* ISO, or NULL */
} solar[] = {
  { "slashes",               "2026/3/5",                CARE_TYPED_DAY, "2026-03-05" },
  { "iso",                   "2026-03-05",              CARE_TYPED_DAY, "2026-03-05" },
  { "dots",                  "2026.3.5",                CARE_TYPED_DAY, "2026-03-05" },
  { "chinese-units",         "2026年3月5日",            CARE_TYPED_DAY, "2026-03-05" },
  { "chinese-hao",           "2026年3月5号",            CARE_TYPED_DAY, "2026-03-05" },
  { "traditional-hao",       "2026年3月5號",            CARE_TYPED_DAY, "2026-03-05" },
  { "spaced-units",          "2026 年 3 月 5 日",       CARE_TYPED_DAY, "2026-03-05" },
  { "compact",               "20260305",                CARE_TYPED_DAY, "2026-03-05" },
  { "compact-with-time",     "20260305103000",          CARE_TYPED_DAY, "2026-03-05" },
  { "full-width",            "２０２４年２月３日",      CARE_TYPED_DAY, "2024-02-03" },
  { "full-width-slashes",    "２０２４／２／３",        CARE_TYPED_DAY, "2024-02-03" },
  { "chinese-numerals",      "二〇二四年二月三日",      CARE_TYPED_DAY, "2024-02-03" },
  { "chinese-tens",          "二〇二四年十二月二十八日", CARE_TYPED_DAY, "2024-12-28" },
  { "chinese-zero",          "二零二四年十月三十一日",  CARE_TYPED_DAY, "2024-10-31" },
  { "time",                  "2026-03-05 10:30:00",     CARE_TYPED_DAY, "2026-03-05" },
  { "iso-time",              "2026-03-05T10:30:00Z",    CARE_TYPED_DAY, "2026-03-05" },
  { "chinese-time",          "2026年3月5日 下午2点30分", CARE_TYPED_DAY, "2026-03-05" },
  { "weekday",               "2026-03-05(周四)",        CARE_TYPED_DAY, "2026-03-05" },
  { "blanks-around",         "　2026-03-05 ",           CARE_TYPED_DAY, "2026-03-05" },
  { "english",               "5 March 2026",            CARE_TYPED_DAY, "2026-03-05" },
  { "english-short",         "Mar 5, 2026",             CARE_TYPED_DAY, "2026-03-05" },
  { "english-ordinal",       "March 5th, 2026",         CARE_TYPED_DAY, "2026-03-05" },
  { "english-dashes",        "5-Mar-2026",              CARE_TYPED_DAY, "2026-03-05" },
  { "two-digit-year-named",  "98年5月3日",              CARE_TYPED_DAY, "1998-05-03" },
  { "republic-year",         "民國113年2月3日",         CARE_TYPED_DAY, "2024-02-03" },
  { "only-one-reading",      "99/12/31",                CARE_TYPED_DAY, "1999-12-31" },
  { "day-first-is-clear",    "25/3/2026",               CARE_TYPED_DAY, "2026-03-25" },
  { "month-first-is-clear",  "3/25/2026",               CARE_TYPED_DAY, "2026-03-25" },
  { "both-readings-agree",   "5/5/2026",                CARE_TYPED_DAY, "2026-05-05" },
  { "solar-said",            "公历1990年5月3日",        CARE_TYPED_DAY, "1990-05-03" },
  { "leap-day",              "2024-02-29",              CARE_TYPED_DAY, "2024-02-29" },
  { "short-year-slashes",    "24/2/3",                  CARE_TYPED_AMBIGUOUS, "2024-02-03" },
  { "short-year-dots",       "3.2.24",                  CARE_TYPED_AMBIGUOUS, "2024-02-03" },
  { "month-or-day-first",    "3/5/2026",                CARE_TYPED_AMBIGUOUS, "2026-03-05" },
  { "to-be-decided",         "待定",                    CARE_TYPED_UNDECIDED, NULL },
  { "not-decided",           " 未定 ",                  CARE_TYPED_UNDECIDED, NULL },
  { "decided-later",         "日期待定",                CARE_TYPED_UNDECIDED, NULL },
  { "tbd",                   "TBD",                     CARE_TYPED_UNDECIDED, NULL },
  { "pending",               "Pending",                 CARE_TYPED_UNDECIDED, NULL },
  { "nothing",               "",                        CARE_TYPED_EMPTY, NULL },
  { "null",                  NULL,                      CARE_TYPED_EMPTY, NULL },
  { "wide-blanks",           "　\t ",                   CARE_TYPED_EMPTY, NULL },
  { "dash",                  "-",                       CARE_TYPED_EMPTY, NULL },
  { "none",                  "无",                      CARE_TYPED_EMPTY, NULL },
  { "zeros",                 "0000-00-00",              CARE_TYPED_EMPTY, NULL },
  { "zeroth-of-january",     "1900-01-00",              CARE_TYPED_EMPTY, NULL },
  { "thirtieth-february",    "2024-02-30",              CARE_TYPED_IMPOSSIBLE, NULL },
  { "thirteenth-month",      "2024年13月1日",           CARE_TYPED_IMPOSSIBLE, NULL },
  { "compact-impossible",    "20240230",                CARE_TYPED_IMPOSSIBLE, NULL },
  { "year-of-typing-error",  "20226-03-05",             CARE_TYPED_UNREADABLE, NULL },
  { "year-too-early",        "1026-03-05",              CARE_TYPED_IMPOSSIBLE, NULL },
  { "serial-is-no-text",     "45325",                   CARE_TYPED_UNREADABLE, NULL },
  { "month-only",            "2026年3月",               CARE_TYPED_UNREADABLE, NULL },
  { "telephone",             "138-0013-8000",           CARE_TYPED_UNREADABLE, NULL },
  { "mobile",                "13800138000",             CARE_TYPED_UNREADABLE, NULL },
  { "words",                 "下周三左右",              CARE_TYPED_UNREADABLE, NULL },
  { "date-and-words",        "2026-03-05或者更晚",      CARE_TYPED_UNREADABLE, NULL },
  { "endless-figures",       "111111111111111111111111", CARE_TYPED_UNREADABLE, NULL },
  { "month-and-day",         "10月28日",                CARE_TYPED_MONTH_DAY, NULL },
};

static const struct
{
  const char   *name;
  const char   *text;
  CareBirthday  birthday; /* month 0: impossible */
} lunar[] = {
  { "no-year",            "农历九月初十",        { CARE_CALENDAR_LUNAR, 0, 9, 10, FALSE } },
  { "year-and-remark",    "1990年三月十八(农历)", { CARE_CALENDAR_LUNAR, 1990, 3, 18, FALSE } },
  { "first-day",          "1991年九月初一(农历)", { CARE_CALENDAR_LUNAR, 1991, 9, 1, FALSE } },
  { "twelfth-month",      "农历腊月初八",        { CARE_CALENDAR_LUNAR, 0, 12, 8, FALSE } },
  { "leap-month",         "农历闰四月初一",      { CARE_CALENDAR_LUNAR, 0, 4, 1, TRUE } },
  { "leap-month-of-year", "2020年闰四月初一",    { CARE_CALENDAR_LUNAR, 2020, 4, 1, TRUE } },
  { "eleventh-month",     "冬月十五",            { CARE_CALENDAR_LUNAR, 0, 11, 15, FALSE } },
  { "first-month",        "正月初五",            { CARE_CALENDAR_LUNAR, 0, 1, 5, FALSE } },
  { "yin",                "阴历八月廿一",        { CARE_CALENDAR_LUNAR, 0, 8, 21, FALSE } },
  { "old",                "旧历十二月三十",      { CARE_CALENDAR_LUNAR, 0, 12, 30, FALSE } },
  { "traditional",        "農曆臘月廿八",        { CARE_CALENDAR_LUNAR, 0, 12, 28, FALSE } },
  { "figures",            "农历1990年8月15日",   { CARE_CALENDAR_LUNAR, 1990, 8, 15, FALSE } },
  { "figures-dotted",     "农历 8.15",           { CARE_CALENDAR_LUNAR, 0, 8, 15, FALSE } },
  { "figures-remark",     "1990-8-15（农历）",   { CARE_CALENDAR_LUNAR, 1990, 8, 15, FALSE } },
  { "wide-remark",        "2003年冬月初八（农历）", { CARE_CALENDAR_LUNAR, 2003, 11, 8, FALSE } },
  { "unsaid",             "1990年三月十八",      { CARE_CALENDAR_LUNAR, 1990, 3, 18, FALSE } },
  { "thirty-first",       "农历八月三十一",      { CARE_CALENDAR_LUNAR, 0, 0, 0, FALSE } },
  { "month-thirteen",     "农历十三月初一",      { CARE_CALENDAR_LUNAR, 0, 0, 0, FALSE } },
};

static const struct
{
  const char *name;
  double      serial;
  gboolean    since_1904;
  const char *day;
} serials[] = {
  { "plain",            45325,    FALSE, "2024-02-03" },
  { "sample",           46334,    FALSE, "2026-11-08" },
  { "with-time",        45325.99, FALSE, "2024-02-03" },
  { "since-1904",       43863,    TRUE,  "2024-02-03" },
  { "first-day",        1,        FALSE, "1900-01-01" },
  { "before-the-error", 59,       FALSE, "1900-02-28" },
  { "the-error",        60,       FALSE, NULL },
  { "after-the-error",  61,       FALSE, "1900-03-01" },
  { "zero",             0,        FALSE, NULL },
  { "negative",         -5,       FALSE, NULL },
  { "telephone",        1.38e10,  FALSE, NULL },
};

static const struct
{
  const char *name;
  const char *text;
  const char *reason;
} reasons[] = {
  { "leap-february",   "2024-02-30", "February 2024 has 29 days" },
  { "february",        "2026-02-30", "February 2026 has 28 days" },
  { "month-thirteen",  "2026-13-30", "There is no month 13" },
  { "early-year",      "1026-02-03", "The year 1026 cannot be right" },
  { "lunar",           "农历八月三十一", "A lunar month has at most 30 days" },
  { "ambiguous",       "24/2/3",
    "It is not clear which number is the year, the month and the day" },
  { "unreadable",      "明年", "This is not a date" },
  { "good",            "2026-03-05", NULL },
};

static void
test_solar (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareTypedDate date = care_typed_date_read (solar[i].text);
  g_autofree char *day = care_day_to_iso (date.day);

  g_assert_cmpint (date.kind, ==, solar[i].kind);
  g_assert_cmpstr (day, ==, solar[i].day);
}

static void
test_lunar (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  const CareBirthday *expected = &lunar[i].birthday;
  CareTypedDate date = care_typed_date_read (lunar[i].text);

  g_assert_cmpint (date.day, ==, CARE_DAY_NONE);
  if (expected->month == 0)
    {
      g_assert_cmpint (date.kind, ==, CARE_TYPED_IMPOSSIBLE);
      return;
    }
  g_assert_cmpint (date.kind, ==, CARE_TYPED_LUNAR);
  g_assert_cmpint (date.birthday.calendar, ==, expected->calendar);
  g_assert_cmpint (date.birthday.year, ==, expected->year);
  g_assert_cmpint (date.birthday.month, ==, expected->month);
  g_assert_cmpint (date.birthday.day, ==, expected->day);
  g_assert_cmpint (date.birthday.leap, ==, expected->leap);
}

static void
test_serial (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareTypedDate date = care_typed_date_from_serial (serials[i].serial, serials[i].since_1904);
  g_autofree char *day = care_day_to_iso (date.day);

  g_assert_cmpstr (day, ==, serials[i].day);
}

static void
test_reason (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareTypedDate date = care_typed_date_read (reasons[i].text);
  g_autofree char *reason = care_typed_date_dup_reason (&date);

  g_assert_cmpstr (reason, ==, reasons[i].reason);
}

static void
test_birthday (void)
{
  CareTypedDate whole = care_typed_date_read ("1991-04-21");
  CareTypedDate part = care_typed_date_read ("4月21日");

  g_assert_cmpint (whole.birthday.calendar, ==, CARE_CALENDAR_SOLAR);
  g_assert_cmpint (whole.birthday.year, ==, 1991);
  g_assert_cmpint (part.birthday.year, ==, 0);
  g_assert_cmpint (part.birthday.month, ==, 4);
  g_assert_cmpint (part.birthday.day, ==, 21);
}

#define ADD_TABLE(path, rows, function)                                         \
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)                               \
    {                                                                           \
      g_autofree char *name =                                                   \
        g_strdup_printf ("/typed-date/" path "/%s", rows[i].name);              \
      g_test_add_data_func (name, GUINT_TO_POINTER (i), function);              \
    }

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  ADD_TABLE ("solar", solar, test_solar)
  ADD_TABLE ("lunar", lunar, test_lunar)
  ADD_TABLE ("serial", serials, test_serial)
  ADD_TABLE ("reason", reasons, test_reason)
  g_test_add_func ("/typed-date/birthday", test_birthday);

  return g_test_run ();
}
