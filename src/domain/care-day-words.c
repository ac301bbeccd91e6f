/* care-day-words.c — days and minutes as they are written in a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-day-words.h"

static char *
format (CareCivil   self,
        const char *pattern)
{
  int minute = care_civil_get_minute (self);
  g_autoptr(GDateTime) time = NULL;
  int year;
  int month;
  int day;

  care_day_split (care_civil_get_day (self), &year, &month, &day);
  time = g_date_time_new_utc (year, month, day, minute / 60, minute % 60, 0);

  return g_date_time_format (time, pattern);
}

char *
care_day_dup_short (CareDay self)
{
  if (self == CARE_DAY_NONE)
    return g_strdup ("");

  /* Translators: a day without its year, e.g. “3 Dec”. See g_date_time_format(). */
  return format (care_civil_new (self, 0, 0), C_("short day", "%-d %b"));
}

char *
care_civil_dup_short (CareCivil self,
                      CareDay   today)
{
  if (self == CARE_CIVIL_NONE)
    return g_strdup ("");
  if (care_civil_get_day (self) == today)
    return format (self, "%H:%M");

  /* Translators: a day and a time, e.g. “Mon 23 Nov, 09:30”. See g_date_time_format(). */
  return format (self, C_("short time", "%a %-d %b, %H:%M"));
}
