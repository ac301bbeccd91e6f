/* care-civil.c — a minute on the studio's wall clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-civil.h"

#include <string.h>

CareCivil
care_civil_new (CareDay day,
                int     hour,
                int     minute)
{
  return (CareCivil) day * CARE_MINUTES_PER_DAY + hour * 60 + minute;
}

CareDay
care_civil_get_day (CareCivil self)
{
  return (CareDay) (self / CARE_MINUTES_PER_DAY);
}

int
care_civil_get_minute (CareCivil self)
{
  return (int) (self % CARE_MINUTES_PER_DAY);
}

CareCivil
care_civil_from_iso (const char *text)
{
  g_autofree char *date = NULL;
  CareDay day;
  int hour;
  int minute;

  if (text == NULL || strlen (text) != 16 || (text[10] != 'T' && text[10] != ' ') || text[13] != ':')
    return CARE_CIVIL_NONE;
  for (int i = 11; i < 16; i++)
    if (i != 13 && !g_ascii_isdigit (text[i]))
      return CARE_CIVIL_NONE;

  date = g_strndup (text, 10);
  day = care_day_from_iso (date);
  hour = g_ascii_digit_value (text[11]) * 10 + g_ascii_digit_value (text[12]);
  minute = g_ascii_digit_value (text[14]) * 10 + g_ascii_digit_value (text[15]);
  if (day == CARE_DAY_NONE || hour > 23 || minute > 59)
    return CARE_CIVIL_NONE;

  return care_civil_new (day, hour, minute);
}

char *
care_civil_to_iso (CareCivil self)
{
  g_autofree char *day = NULL;
  int minute;

  if (self == CARE_CIVIL_NONE)
    return NULL;

  day = care_day_to_iso (care_civil_get_day (self));
  minute = care_civil_get_minute (self);

  return g_strdup_printf ("%sT%02d:%02d", day, minute / 60, minute % 60);
}
