/* test-festival.c — festivals fall on the right days
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-festival.h"

static const struct
{
  const char   *name;
  const char   *day;
  CareLanguage  language;
  const char   *festival_on; /* NULL: none near */
  const char   *festival;
} rows[] = {
  { "spring-festival-2027",          "2027-02-06", CARE_LANGUAGE_ZH_CN, "2027-02-06", "春节" },
  { "eve-before-it",                 "2027-02-05", CARE_LANGUAGE_ZH_CN, "2027-02-05", "除夕" },
  { "spring-festival-2030",          "2030-02-03", CARE_LANGUAGE_EN,    "2030-02-03", "Spring Festival" },
  { "three-days-before-mid-autumn",  "2026-09-22", CARE_LANGUAGE_ZH_CN, "2026-09-25", "中秋节" },
  { "four-days-are-not-near",        "2026-09-21", CARE_LANGUAGE_ZH_CN, NULL,         NULL },
  { "double-ninth-2026",             "2026-10-18", CARE_LANGUAGE_ZH_TW, "2026-10-18", "重陽節" },
  { "dragon-boat-2028-leap-fifth",   "2028-05-28", CARE_LANGUAGE_ZH_CN, "2028-05-28", "端午节" },
  { "not-again-in-the-leap-month",   "2028-06-27", CARE_LANGUAGE_ZH_CN, NULL,         NULL },
  { "national-day-of-the-mainland",  "2026-10-01", CARE_LANGUAGE_ZH_CN, "2026-10-01", "国庆节" },
  { "not-of-taiwan",                 "2026-10-01", CARE_LANGUAGE_ZH_TW, NULL,         NULL },
  { "national-day-of-taiwan",        "2026-10-10", CARE_LANGUAGE_ZH_TW, "2026-10-10", "國慶日" },
  { "qingming-is-not-greeted",       "2026-04-05", CARE_LANGUAGE_ZH_CN, NULL,         NULL },
};

static void
test_next (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *name = NULL;
  g_autofree char *greeting = NULL;
  CareDay day = care_festival_find_next (care_day_from_iso (rows[i].day), rows[i].language,
                                         &name, &greeting);

  g_assert_cmpint (day, ==, care_day_from_iso (rows[i].festival_on));
  g_assert_cmpstr (name, ==, rows[i].festival);
  g_assert_true ((greeting != NULL) == (rows[i].festival != NULL));
}

static void
test_new_year (void)
{
  g_assert_true (care_festival_is_new_year (care_day_from_iso ("2027-02-05")));
  g_assert_true (care_festival_is_new_year (care_day_from_iso ("2027-02-20")));
  g_assert_false (care_festival_is_new_year (care_day_from_iso ("2027-02-04")));
  g_assert_false (care_festival_is_new_year (care_day_from_iso ("2027-02-21")));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/festival/next/%s", rows[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_next);
    }
  g_test_add_func ("/festival/new-year", test_new_year);

  return g_test_run ();
}
