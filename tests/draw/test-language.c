/* test-language.c — the language a sheet of paper speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "draw/care-language.h"

static const struct
{
  const char   *name;
  const char   *locale;
  CareLanguage  language;
} locales[] = {
  { "mainland",            "zh_CN.UTF-8", CARE_LANGUAGE_ZH_CN },
  { "plain-chinese",       "zh",          CARE_LANGUAGE_ZH_CN },
  { "taiwan",              "zh_TW.UTF-8", CARE_LANGUAGE_ZH_TW },
  { "hong-kong",           "zh_HK",       CARE_LANGUAGE_ZH_TW },
  { "script-tag",          "zh-Hant",     CARE_LANGUAGE_ZH_TW },
  { "english",             "en_GB.UTF-8", CARE_LANGUAGE_EN },
  { "c-locale",            "C.UTF-8",     CARE_LANGUAGE_EN },
  { "none",                NULL,          CARE_LANGUAGE_EN },
};

static void
test_locale (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);

  g_assert_cmpint (care_language_from_locale (locales[i].locale), ==, locales[i].language);
}

static const struct
{
  const char   *name;
  CareLanguage  language;
  const char   *day;
  const char   *spelled;
} days[] = {
  { "chinese",  CARE_LANGUAGE_ZH_CN, "2026-11-21", "2026年11月21日" },
  { "taiwan",   CARE_LANGUAGE_ZH_TW, "2026-01-02", "2026年1月2日" },
  { "english",  CARE_LANGUAGE_EN,    "2026-11-21", "21 November 2026" },
  { "no-day",   CARE_LANGUAGE_ZH_CN, NULL,         "" },
};

static void
test_day (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  CareDay day = care_day_from_iso (days[i].day);
  g_autofree char *spelled = care_language_format_day (days[i].language, day);

  g_assert_cmpstr (spelled, ==, days[i].spelled);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/locale/%s", locales[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_locale);
    }
  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/day/%s", days[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_day);
    }

  return g_test_run ();
}
