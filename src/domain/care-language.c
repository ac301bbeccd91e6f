/* care-language.c — the language a customer is spoken or written to in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-language.h"

static const CareWord words[CARE_N_LANGUAGES] = {
  [CARE_LANGUAGE_EN]    = { "en",    NULL, N_("English") },
  [CARE_LANGUAGE_ZH_CN] = { "zh_CN", NULL, N_("Simplified Chinese") },
  [CARE_LANGUAGE_ZH_TW] = { "zh_TW", NULL, N_("Traditional Chinese") },
};
CARE_DEFINE_WORDS (CareLanguage, care_language, words)

static const char * const months[] = {
  "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December",
};

static const char * const weekdays[] = {
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
};

static const char * const chinese_weekdays[] = { "一", "二", "三", "四", "五", "六", "日" };

CareLanguage
care_language_of_locale (const char *locale)
{
  static const char * const traditional[] = { "TW", "HK", "MO", "Hant" };

  if (locale == NULL || !g_str_has_prefix (locale, "zh"))
    return CARE_LANGUAGE_EN;

  for (guint i = 0; i < G_N_ELEMENTS (traditional); i++)
    if (strstr (locale, traditional[i]) != NULL)
      return CARE_LANGUAGE_ZH_TW;

  return CARE_LANGUAGE_ZH_CN;
}

const char *
care_language_get_pango (CareLanguage self)
{
  switch (self)
    {
    case CARE_LANGUAGE_EN:
      return "en";
    case CARE_LANGUAGE_ZH_CN:
      return "zh-cn";
    case CARE_LANGUAGE_ZH_TW:
      return "zh-tw";
    }

  g_return_val_if_reached ("en");
}

gboolean
care_language_is_chinese (CareLanguage self)
{
  return self != CARE_LANGUAGE_EN;
}

char *
care_language_format_day (CareLanguage self,
                          CareDay      day)
{
  int year, month, number;

  if (day == CARE_DAY_NONE)
    return g_strdup ("");

  care_day_split (day, &year, &month, &number);
  if (care_language_is_chinese (self))
    return g_strdup_printf ("%d年%d月%d日", year, month, number);

  return g_strdup_printf ("%d %s %d", number, months[month - 1], year);
}

char *
care_language_format_date (CareLanguage self,
                           CareDay      day)
{
  int month, number;

  if (day == CARE_DAY_NONE)
    return g_strdup ("");

  care_day_split (day, NULL, &month, &number);
  if (care_language_is_chinese (self))
    return g_strdup_printf ("%d月%d日", month, number);

  return g_strdup_printf ("%d %s", number, months[month - 1]);
}

char *
care_language_format_weekday (CareLanguage self,
                              CareDay      day)
{
  g_autofree char *date = care_language_format_date (self, day);
  int weekday;

  if (day == CARE_DAY_NONE)
    return g_steal_pointer (&date);

  weekday = care_day_get_weekday (day) - 1;
  if (care_language_is_chinese (self))
    return g_strdup_printf ("%s（星期%s）", date, chinese_weekdays[weekday]);

  return g_strdup_printf ("%s %s", weekdays[weekday], date);
}
