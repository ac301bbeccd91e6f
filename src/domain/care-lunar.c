/* care-lunar.c — the lunar calendar, 1900 to 2099
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-lunar.h"

/*
 * One number per lunar year:
 *   bits 0-3    the leap month, 0 for none
 *   bits 4-15   bit (16 - m) is set when month m has 30 days, else it has 29
 *   bit 16      the leap month has 30 days
 *   bits 17-21  New Year's Day, in days after 21 January
 */
static const guint32 years[CARE_LUNAR_LAST_YEAR - CARE_LUNAR_FIRST_YEAR + 1] = {
  /* 1900 */ 0x144bd8, 0x3a4ae0, 0x24a570, 0x1054d5, 0x34d260, 0x1cd950, 0x096554, 0x2e56a0,
  /* 1908 */ 0x189ad0, 0x0255d2, 0x284ae0, 0x12a5b6, 0x38a4d0, 0x20d250, 0x0bd255, 0x30b540,
  /* 1916 */ 0x1ad6a0, 0x04ada2, 0x2a95b0, 0x174977, 0x3c4970, 0x24a4b0, 0x0eb4b5, 0x346a50,
  /* 1924 */ 0x1e6d40, 0x07ab54, 0x2e2b60, 0x189570, 0x0452f2, 0x284970, 0x126566, 0x36d4a0,
  /* 1932 */ 0x20ea50, 0x0b6a95, 0x305ad0, 0x1c2b60, 0x0786e3, 0x2a92e0, 0x15c8d7, 0x3ac950,
  /* 1940 */ 0x24d4a0, 0x0dd8a6, 0x32b550, 0x1e56a0, 0x09a5b4, 0x2e25d0, 0x1892d0, 0x02d2b2,
  /* 1948 */ 0x28a950, 0x10b557, 0x366ca0, 0x20b550, 0x0d5355, 0x304da0, 0x1aa5b0, 0x074573,
  /* 1956 */ 0x2c52b0, 0x14a9a8, 0x38e950, 0x246aa0, 0x0eaea6, 0x32ab50, 0x1e4b60, 0x08aae4,
  /* 1964 */ 0x2ea570, 0x185260, 0x00f263, 0x26d950, 0x125b57, 0x3656a0, 0x2096d0, 0x0c4dd5,
  /* 1972 */ 0x324ad0, 0x1aa4d0, 0x04d4d4, 0x2ad250, 0x14d558, 0x38b540, 0x22b6a0, 0x0f95a6,
  /* 1980 */ 0x3495b0, 0x1e49b0, 0x08a974, 0x2ea4b0, 0x18b27a, 0x3c6a50, 0x266d40, 0x10af46,
  /* 1988 */ 0x36ab60, 0x209570, 0x0c4af5, 0x324970, 0x1c64b0, 0x0474a3, 0x28ea50, 0x146b58,
  /* 1996 */ 0x3a5ac0, 0x22ab60, 0x0e96d5, 0x3492e0, 0x1ec960, 0x06d954, 0x2cd4a0, 0x16da50,
  /* 2004 */ 0x027552, 0x2656a0, 0x10abb7, 0x3825d0, 0x2292d0, 0x0acab5, 0x30a950, 0x1ab4a0,
  /* 2012 */ 0x04baa4, 0x28ad50, 0x1455d9, 0x3a4ba0, 0x24a5b0, 0x0f5176, 0x3452b0, 0x1ea930,
  /* 2020 */ 0x087954, 0x2c6aa0, 0x16ad50, 0x025b52, 0x284b60, 0x10a6e6, 0x36a4e0, 0x20d260,
  /* 2028 */ 0x0aea65, 0x2ed530, 0x1a5aa0, 0x0476a3, 0x2a96d0, 0x144afb, 0x3a4ad0, 0x24a4d0,
  /* 2036 */ 0x0fd0b6, 0x32d250, 0x1cd520, 0x06dd45, 0x2cb5a0, 0x1656d0, 0x0255b2, 0x2849b0,
  /* 2044 */ 0x12a577, 0x36a4b0, 0x20aa50, 0x0bb255, 0x306d20, 0x18ada0, 0x054b63, 0x2a9370,
  /* 2052 */ 0x1649f8, 0x3a4970, 0x2464b0, 0x0f68a6, 0x32ea50, 0x1c6b20, 0x07a6c4, 0x2caae0,
  /* 2060 */ 0x1892e0, 0x00d2e3, 0x26c960, 0x10d557, 0x36d4a0, 0x1eda50, 0x0a5d55, 0x3056a0,
  /* 2068 */ 0x1aa6d0, 0x0455d4, 0x2a52d0, 0x14a9b8, 0x3aa950, 0x22b4a0, 0x0cb6a6, 0x32ad50,
  /* 2076 */ 0x1e55a0, 0x06aba4, 0x2ca5b0, 0x1852b0, 0x02b273, 0x266930, 0x107337, 0x366aa0,
  /* 2084 */ 0x20ad50, 0x0b4b55, 0x304b60, 0x1aa570, 0x0654e4, 0x28d160, 0x12e968, 0x38d520,
  /* 2092 */ 0x22daa0, 0x0d6aa6, 0x3256d0, 0x1e4ae0, 0x08a9d4, 0x2ca2d0, 0x16d150, 0x00f252,
};

static gboolean
has_year (int lunar_year)
{
  return lunar_year >= CARE_LUNAR_FIRST_YEAR && lunar_year <= CARE_LUNAR_LAST_YEAR;
}

static guint32
look_up (int lunar_year)
{
  return years[lunar_year - CARE_LUNAR_FIRST_YEAR];
}

static CareDay
new_year_of (int lunar_year)
{
  return care_day_new (lunar_year, 1, 21) + (CareDay) (look_up (lunar_year) >> 17);
}

int
care_lunar_leap_month (int lunar_year)
{
  return has_year (lunar_year) ? (int) (look_up (lunar_year) & 0xF) : 0;
}

int
care_lunar_month_length (int      lunar_year,
                         int      month,
                         gboolean leap)
{
  int bit = leap ? 16 : 16 - month;

  if (!has_year (lunar_year) || month < 1 || month > 12)
    return 0;
  if (leap && month != care_lunar_leap_month (lunar_year))
    return 0;

  return 29 + (int) (look_up (lunar_year) >> bit & 1);
}

CareDay
care_lunar_to_day (int      lunar_year,
                   int      month,
                   int      day,
                   gboolean leap)
{
  int leap_month = care_lunar_leap_month (lunar_year);
  CareDay self;

  if (day < 1 || day > care_lunar_month_length (lunar_year, month, leap))
    return CARE_DAY_NONE;

  self = new_year_of (lunar_year);
  for (int m = 1; m < month; m++)
    self += care_lunar_month_length (lunar_year, m, FALSE);
  if (leap_month != 0 && leap_month < month)
    self += care_lunar_month_length (lunar_year, leap_month, TRUE);
  if (leap)
    self += care_lunar_month_length (lunar_year, month, FALSE);

  return self + day - 1;
}

/* The month that holds the day @offset days after New Year; FALSE: it is in the next year. */
static gboolean
find_month (int       lunar_year,
            int      *offset,
            int      *month,
            gboolean *leap)
{
  int leap_month = care_lunar_leap_month (lunar_year);

  for (*month = 1; *month <= 12; (*month)++)
    for (*leap = FALSE; *leap <= (*month == leap_month); (*leap)++)
      {
        int length = care_lunar_month_length (lunar_year, *month, *leap);

        if (*offset < length)
          return TRUE;
        *offset -= length;
      }

  return FALSE;
}

gboolean
care_lunar_from_day (CareDay   self,
                     int      *year,
                     int      *month,
                     int      *day,
                     gboolean *leap)
{
  int lunar_year = self != CARE_DAY_NONE ? care_day_get_year (self) : 0;
  int found_month;
  int offset;
  gboolean found_leap;

  if (lunar_year > CARE_LUNAR_LAST_YEAR || (has_year (lunar_year) && self < new_year_of (lunar_year)))
    lunar_year--;
  if (!has_year (lunar_year))
    return FALSE;

  offset = self - new_year_of (lunar_year);
  if (!find_month (lunar_year, &offset, &found_month, &found_leap))
    return FALSE;

  if (year != NULL)
    *year = lunar_year;
  if (month != NULL)
    *month = found_month;
  if (day != NULL)
    *day = offset + 1;
  if (leap != NULL)
    *leap = found_leap;

  return TRUE;
}

static const char * const month_names[] = {
  "正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月",
};
static const char * const day_names[] = {
  "初一", "初二", "初三", "初四", "初五", "初六", "初七", "初八", "初九", "初十",
  "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
  "廿一", "廿二", "廿三", "廿四", "廿五", "廿六", "廿七", "廿八", "廿九", "三十",
};
static const char * const stems[] = { "甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸" };
static const char * const branches[] = {
  "子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥",
};
static const char * const animals[] = {
  NC_("zodiac", "rat"),    NC_("zodiac", "ox"),     NC_("zodiac", "tiger"),   NC_("zodiac", "rabbit"),
  NC_("zodiac", "dragon"), NC_("zodiac", "snake"),  NC_("zodiac", "horse"),   NC_("zodiac", "goat"),
  NC_("zodiac", "monkey"), NC_("zodiac", "rooster"), NC_("zodiac", "dog"),    NC_("zodiac", "pig"),
};

/* Translators choose which of the words a date needs, so words are named, not numbered. */
static char *
fill (const char *sentence,
      ...)
{
  g_autoptr(GString) text = g_string_new (sentence);
  const char *name;
  va_list words;

  va_start (words, sentence);
  while ((name = va_arg (words, const char *)) != NULL)
    g_string_replace (text, name, va_arg (words, const char *), 0);
  va_end (words);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Whether @lunar_year is given, and the month a leap month, decides the sentence. */
static const char *
choose_sentence (gboolean dated,
                 gboolean leap)
{
  /* Translators: write the braces as they are. Chinese wants {month-name} and {day-name}
   * (八月, 十五), other languages {month} and {day}. A leap month is 闰. */
  if (dated && leap)
    return _("day {day} of leap lunar month {month}, {year}");
  if (dated)
    return _("day {day} of lunar month {month}, {year}");
  if (leap)
    return _("day {day} of leap lunar month {month}");

  return _("day {day} of lunar month {month}");
}

char *
care_lunar_format (int      lunar_year,
                   int      month,
                   int      day,
                   gboolean leap)
{
  char year_text[16];
  char month_text[16];
  char day_text[16];

  g_return_val_if_fail (month >= 1 && month <= 12 && day >= 1 && day <= 30, NULL);

  g_snprintf (year_text, sizeof year_text, "%d", lunar_year);
  g_snprintf (month_text, sizeof month_text, "%d", month);
  g_snprintf (day_text, sizeof day_text, "%d", day);

  return fill (choose_sentence (lunar_year != 0, leap),
               "{year}", year_text, "{month}", month_text, "{day}", day_text,
               "{month-name}", month_names[month - 1], "{day-name}", day_names[day - 1], NULL);
}

const char *
care_lunar_get_animal (int lunar_year)
{
  g_return_val_if_fail (lunar_year >= 4, NULL);

  return g_dpgettext2 (GETTEXT_PACKAGE, "zodiac", animals[(lunar_year - 4) % 12]);
}

char *
care_lunar_format_year (int lunar_year)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (lunar_year >= 4, NULL);

  name = g_strconcat (stems[(lunar_year - 4) % 10], branches[(lunar_year - 4) % 12], NULL);

  /* Translators: {name} is 丙午, {animal} is horse; write the braces as they are. */
  return fill (_("year of the {animal} ({name})"), "{name}", name,
               "{animal}", care_lunar_get_animal (lunar_year), NULL);
}
