/* test-language.c — the language of a customer, and its dates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-language.h"

static const struct
{
  const char   *locale;
  CareLanguage  language;
} locales[] = {
  { NULL,           CARE_LANGUAGE_EN },
  { "C.UTF-8",      CARE_LANGUAGE_EN },
  { "de_DE.UTF-8",  CARE_LANGUAGE_EN },
  { "en_GB.UTF-8",  CARE_LANGUAGE_EN },
  { "zh_CN.UTF-8",  CARE_LANGUAGE_ZH_CN },
  { "zh_SG",        CARE_LANGUAGE_ZH_CN },
  { "zh",           CARE_LANGUAGE_ZH_CN },
  { "zh_TW.UTF-8",  CARE_LANGUAGE_ZH_TW },
  { "zh_HK",        CARE_LANGUAGE_ZH_TW },
  { "zh-Hant",      CARE_LANGUAGE_ZH_TW },
};

static void
test_locales (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    g_assert_cmpint (care_language_of_locale (locales[i].locale), ==, locales[i].language);
}

static const struct
{
  CareLanguage  language;
  const char   *day;
  const char   *date;
  const char   *weekday;
} dates[] = {
  { CARE_LANGUAGE_EN,    "28 November 2026", "28 November", "Saturday 28 November" },
  { CARE_LANGUAGE_ZH_CN, "2026年11月28日",   "11月28日",    "11月28日（星期六）" },
  { CARE_LANGUAGE_ZH_TW, "2026年11月28日",   "11月28日",    "11月28日（星期六）" },
};

static void
test_dates (void)
{
  CareDay day = care_day_from_iso ("2026-11-28");

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *whole = care_language_format_day (dates[i].language, day);
      g_autofree char *date = care_language_format_date (dates[i].language, day);
      g_autofree char *weekday = care_language_format_weekday (dates[i].language, day);
      g_autofree char *nothing = care_language_format_weekday (dates[i].language, CARE_DAY_NONE);

      g_assert_cmpstr (whole, ==, dates[i].day);
      g_assert_cmpstr (date, ==, dates[i].date);
      g_assert_cmpstr (weekday, ==, dates[i].weekday);
      g_assert_cmpstr (nothing, ==, "");
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/language/locales", test_locales);
  g_test_add_func ("/language/dates", test_dates);

  return g_test_run ();
}
