/* care-festival.c — the festivals on which customers are greeted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-festival.h"

#include "care-lunar.h"

typedef enum
{
  SOLAR,
  LUNAR,
  LAST_OF_LUNAR_YEAR
} Rule;

typedef struct
{
  Rule      rule;
  int       month;
  int       day;
  guint     languages; /* bits 1 << CareLanguage: where it is kept */
  CareLabel name;
  CareLabel greeting;
} Festival;

#define EN       (1u << CARE_LANGUAGE_EN)
#define MAINLAND (1u << CARE_LANGUAGE_ZH_CN)
#define TAIWAN   (1u << CARE_LANGUAGE_ZH_TW)
#define ALL      (EN | MAINLAND | TAIWAN)

static const Festival festivals[] = {
  { SOLAR, 1, 1, ALL, { { "New Year’s Day", "元旦", "元旦" } },
    { { "a happy New Year", "新年快乐、万事胜意", "新年快樂、萬事勝意" } } },
  { LAST_OF_LUNAR_YEAR, 0, 0, ALL, { { "New Year’s Eve", "除夕", "除夕" } },
    { { "a happy reunion on New Year’s Eve", "除夕吉祥、阖家团圆", "除夕吉祥、闔家團圓" } } },
  { LUNAR, 1, 1, ALL, { { "Spring Festival", "春节", "春節" } },
    { { "a happy and prosperous New Year", "新春快乐、万事如意", "新春快樂、萬事如意" } } },
  { LUNAR, 1, 15, ALL, { { "Lantern Festival", "元宵节", "元宵節" } },
    { { "a bright Lantern Festival", "元宵快乐、团团圆圆", "元宵快樂、團團圓圓" } } },
  { SOLAR, 2, 14, ALL, { { "Valentine’s Day", "情人节", "情人節" } },
    { { "a sweet Valentine’s Day", "甜蜜幸福", "甜蜜幸福" } } },
  { SOLAR, 5, 1, ALL, { { "Labour Day", "劳动节", "勞動節" } },
    { { "a pleasant Labour Day holiday", "劳动节快乐、假期愉快", "勞動節快樂、假期愉快" } } },
  { LUNAR, 5, 5, ALL, { { "Dragon Boat Festival", "端午节", "端午節" } },
    { { "good health on the Dragon Boat Festival", "端午安康", "端午安康" } } },
  { LUNAR, 7, 7, ALL, { { "Qixi Festival", "七夕节", "七夕" } },
    { { "a romantic Qixi", "七夕浪漫、情意绵长", "七夕浪漫、情意綿長" } } },
  { LUNAR, 8, 15, ALL, { { "Mid-Autumn Festival", "中秋节", "中秋節" } },
    { { "a happy Mid-Autumn Festival", "中秋快乐、花好月圆", "中秋快樂、花好月圓" } } },
  { SOLAR, 10, 1, EN | MAINLAND, { { "National Day", "国庆节", NULL } },
    { { "a pleasant National Day holiday", "国庆快乐、假期愉快", NULL } } },
  { SOLAR, 10, 10, TAIWAN, { { NULL, NULL, "國慶日" } }, { { NULL, NULL, "國慶假期愉快" } } },
  { LUNAR, 9, 9, ALL, { { "Double Ninth Festival", "重阳节", "重陽節" } },
    { { "health and long life on Double Ninth", "重阳安康、健康长寿", "重陽安康、健康長壽" } } },
};

static gboolean
falls_on (const Festival *festival,
          CareDay         day)
{
  int month;
  int of_month;
  int lunar_year;
  gboolean leap;

  switch (festival->rule)
    {
    case SOLAR:
      care_day_split (day, NULL, &month, &of_month);
      return month == festival->month && of_month == festival->day;

    case LUNAR:
      return care_lunar_from_day (day, &lunar_year, &month, &of_month, &leap) && !leap &&
             month == festival->month && of_month == festival->day;

    case LAST_OF_LUNAR_YEAR:
      return care_lunar_from_day (day + 1, &lunar_year, &month, &of_month, &leap) && !leap &&
             month == 1 && of_month == 1;
    }

  return FALSE;
}

gboolean
care_festival_is_kept (CareDay      day,
                       CareLanguage language)
{
  for (guint i = 0; i < G_N_ELEMENTS (festivals); i++)
    if ((festivals[i].languages & (1u << language)) != 0 && falls_on (&festivals[i], day))
      return TRUE;

  return FALSE;
}

CareDay
care_festival_find_next (CareDay       day,
                         CareLanguage  language,
                         char        **name,
                         char        **greeting)
{
  *name = NULL;
  *greeting = NULL;

  for (CareDay candidate = day; candidate <= day + CARE_FESTIVAL_NEAR_DAYS; candidate++)
    for (guint i = 0; i < G_N_ELEMENTS (festivals); i++)
      if ((festivals[i].languages & (1u << language)) != 0 && falls_on (&festivals[i], candidate))
        {
          *name = g_strdup (festivals[i].name.text[language]);
          *greeting = g_strdup (festivals[i].greeting.text[language]);
          return candidate;
        }

  return CARE_DAY_NONE;
}

gboolean
care_festival_is_new_year (CareDay day)
{
  int month;
  int of_month;
  int lunar_year;
  gboolean leap;

  if (care_lunar_from_day (day, &lunar_year, &month, &of_month, &leap) && !leap &&
      month == 1 && of_month <= 15)
    return TRUE;

  return care_lunar_from_day (day + 1, &lunar_year, &month, &of_month, &leap) && !leap &&
         month == 1 && of_month == 1;
}
