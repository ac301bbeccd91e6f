/* care-birthday.c — a birthday exactly as it was told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-birthday.h"
#include "care-lunar.h"

/* A year with a 29 February, for birthdays whose year is not known. */
#define ANY_LEAP_YEAR 2024

gboolean
care_birthday_is_valid (const CareBirthday *self)
{
  if (self->month < 1 || self->month > 12 || self->day < 1)
    return FALSE;

  switch (self->calendar)
    {
    case CARE_CALENDAR_SOLAR:
      return care_day_new (self->year != 0 ? self->year : ANY_LEAP_YEAR,
                           self->month, self->day) != CARE_DAY_NONE;

    case CARE_CALENDAR_LUNAR:
      if (self->year == 0)
        return self->day <= 30;
      return self->day <= care_lunar_month_length (self->year, self->month, self->leap);
    }

  g_return_val_if_reached (FALSE);
}

CareDay
care_birthday_get_born_on (const CareBirthday *self)
{
  if (self->year == 0 || self->month == 0)
    return CARE_DAY_NONE;
  if (self->calendar == CARE_CALENDAR_LUNAR)
    return care_lunar_to_day (self->year, self->month, self->day, self->leap);

  return care_day_new (self->year, self->month, self->day);
}

static CareDay
solar_day_in_year (const CareBirthday *self,
                   int                 year)
{
  if (self->month == 2 && self->day == 29 && !care_day_is_leap_year (year))
    return care_day_new (year, 2, 28);

  return care_day_new (year, self->month, self->day);
}

static CareDay
lunar_day_in_year (const CareBirthday *self,
                   int                 year,
                   CareLeapChoice      choice)
{
  gboolean leap = self->leap && choice == CARE_LEAP_REPEATED
                  && care_lunar_leap_month (year) == self->month;
  int length = care_lunar_month_length (year, self->month, leap);

  return care_lunar_to_day (year, self->month, self->day == 30 ? length : self->day, leap);
}

CareDay
care_birthday_in_year (const CareBirthday *self,
                       int                 year,
                       CareLeapChoice      choice)
{
  if (self->month == 0 || year < 1 || year > 9999)
    return CARE_DAY_NONE;
  if (self->calendar == CARE_CALENDAR_LUNAR)
    return lunar_day_in_year (self, year, choice);

  return solar_day_in_year (self, year);
}

/* The year of the birthday's own calendar that holds @day, 0 outside the calendar. */
static int
year_of (const CareBirthday *self,
         CareDay             day)
{
  int year = 0;

  if (self->calendar == CARE_CALENDAR_SOLAR)
    return care_day_get_year (day);

  care_lunar_from_day (day, &year, NULL, NULL, NULL);

  return year;
}

CareDay
care_birthday_next (const CareBirthday *self,
                    CareDay             on_or_after,
                    CareLeapChoice      choice)
{
  CareDay day;
  int year;

  g_return_val_if_fail (on_or_after != CARE_DAY_NONE, CARE_DAY_NONE);

  year = year_of (self, on_or_after);
  if (year == 0)
    return CARE_DAY_NONE;

  day = care_birthday_in_year (self, year, choice);
  if (day < on_or_after)
    day = care_birthday_in_year (self, year + 1, choice);

  return day;
}

int
care_birthday_get_age_on (const CareBirthday *self,
                          CareDay             day)
{
  int year;
  int age;

  g_return_val_if_fail (day != CARE_DAY_NONE, -1);

  year = year_of (self, day);
  if (self->year == 0 || self->month == 0 || year == 0)
    return -1;

  age = year - self->year;
  if (care_birthday_in_year (self, year, CARE_LEAP_ORDINARY) > day)
    age--;
  /* Born in a leap month: the year of birth has the earlier, ordinary month too. */
  if (age <= 0 && day < care_birthday_get_born_on (self))
    return -1;

  return MAX (age, -1);
}

static char *
format_solar (const CareBirthday *self)
{
  if (self->year != 0)
    return g_strdup_printf ("%04d-%02d-%02d", self->year, self->month, self->day);

  /* Translators: a birthday without its year: month and day */
  return g_strdup_printf (C_("birthday", "%1$02d-%2$02d"), self->month, self->day);
}

char *
care_birthday_format (const CareBirthday *self,
                      CareDay             occurrence)
{
  g_autofree char *lunar = NULL;
  g_autofree char *solar = NULL;

  if (self->month == 0)
    return NULL;
  if (self->calendar == CARE_CALENDAR_SOLAR)
    return format_solar (self);

  lunar = care_lunar_format (0, self->month, self->day, self->leap);
  if (occurrence == CARE_DAY_NONE)
    return g_steal_pointer (&lunar);

  solar = care_day_to_iso (occurrence);

  /* Translators: a lunar birthday and the solar day it falls on */
  return g_strdup_printf (C_("birthday", "%1$s (%2$s)"), lunar, solar);
}
