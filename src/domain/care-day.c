/* care-day.c — a civil day, as arithmetic
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-day.h"

#include <string.h>

CareDay
care_day_new (int year,
              int month,
              int day)
{
  GDate date;

  if (year < 1583 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
    return CARE_DAY_NONE;
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return CARE_DAY_NONE;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (CareDay) g_date_get_julian (&date);
}

gboolean
care_day_is_leap_year (int year)
{
  return g_date_is_leap_year ((GDateYear) year);
}

int
care_day_month_length (int year,
                       int month)
{
  return g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year);
}

void
care_day_split (CareDay  self,
                int     *year,
                int     *month,
                int     *day)
{
  GDate date;

  g_return_if_fail (self != CARE_DAY_NONE);

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) self);

  if (year != NULL)
    *year = g_date_get_year (&date);
  if (month != NULL)
    *month = g_date_get_month (&date);
  if (day != NULL)
    *day = g_date_get_day (&date);
}

int
care_day_get_year (CareDay self)
{
  int year = 0;

  care_day_split (self, &year, NULL, NULL);

  return year;
}

int
care_day_get_month (CareDay self)
{
  int month = 0;

  care_day_split (self, NULL, &month, NULL);

  return month;
}

int
care_day_get_weekday (CareDay self)
{
  /* Julian day 1 was a Monday, the first of January of the year 1. */
  return (self - 1) % 7 + 1;
}

CareDay
care_day_add_months (CareDay self,
                     int     months)
{
  int year;
  int month;
  int day;
  int all_months;

  care_day_split (self, &year, &month, &day);
  all_months = year * 12 + (month - 1) + months;
  year = all_months / 12;
  month = all_months % 12 + 1;

  return care_day_new (year, month, MIN (day, care_day_month_length (year, month)));
}

CareDay
care_day_from_iso (const char *text)
{
  int parts[3] = { 0, 0, 0 };

  if (text == NULL || strlen (text) != 10 || text[4] != '-' || text[7] != '-')
    return CARE_DAY_NONE;

  for (int i = 0; i < 10; i++)
    {
      int part = i < 4 ? 0 : i < 7 ? 1 : 2;

      if (i == 4 || i == 7)
        continue;
      if (!g_ascii_isdigit (text[i]))
        return CARE_DAY_NONE;
      parts[part] = parts[part] * 10 + g_ascii_digit_value (text[i]);
    }

  return care_day_new (parts[0], parts[1], parts[2]);
}

/* A list of orders writes some thirty days a row: printf would be felt. */
static void
put_digits (char *end,
            int   number,
            int   n_digits)
{
  for (; n_digits > 0; n_digits--, number /= 10)
    *--end = (char) ('0' + number % 10);
}

char *
care_day_to_iso (CareDay self)
{
  char text[] = "0000-00-00";
  int year;
  int month;
  int day;

  if (self == CARE_DAY_NONE)
    return NULL;

  care_day_split (self, &year, &month, &day);
  if (year > 9999)
    return g_strdup_printf ("%d-%02d-%02d", year, month, day);

  put_digits (text + 4, year, 4);
  put_digits (text + 7, month, 2);
  put_digits (text + 10, day, 2);

  return g_strdup (text);
}
