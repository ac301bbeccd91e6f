/* care-birthday.h — a birthday exactly as it was told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Month and day in the calendar the person uses, solar or lunar, with the year if
 * it is known. It is never converted and forgotten: the day to congratulate on is
 * computed for each year (care-lunar.h).
 */
#pragma once

#include "care-day.h"

typedef enum
{
  CARE_CALENDAR_SOLAR, /* 公历 */
  CARE_CALENDAR_LUNAR  /* 农历 */
} CareCalendar;

typedef struct
{
  CareCalendar calendar;
  int          year;  /* 0: unknown; of the calendar named */
  int          month; /* 1 to 12; 0: the whole birthday is unknown */
  int          day;   /* 1 to 31, lunar 1 to 30 */
  gboolean     leap;  /* born in the leap month that follows @month (lunar only) */
} CareBirthday;

/* When a person born in a leap month is congratulated in a year that repeats the
 * month. A setting of the studio; a year without that leap month leaves no choice. */
typedef enum
{
  CARE_LEAP_ORDINARY, /* in the ordinary month, as every other year */
  CARE_LEAP_REPEATED  /* in the leap month, where the year has it */
} CareLeapChoice;

/**
 * care_birthday_is_valid:
 *
 * Whether such a day exists: in its year when that is known, else in any year.
 */
gboolean care_birthday_is_valid    (const CareBirthday *self);

/**
 * care_birthday_get_born_on:
 *
 * The day of birth itself; %CARE_DAY_NONE when the year is unknown or has no such day.
 */
CareDay  care_birthday_get_born_on (const CareBirthday *self);

/**
 * care_birthday_in_year:
 * @year: a lunar year for lunar birthdays, a solar one for the others
 *
 * The day to congratulate on. 29 February becomes the 28th in common years, the
 * thirtieth of a lunar month the 29th where the month is short, so that the last
 * day of the twelfth month is always New Year's Eve. %CARE_DAY_NONE when the
 * birthday is unknown or @year outside the calendar.
 */
CareDay  care_birthday_in_year     (const CareBirthday *self,
                                    int                 year,
                                    CareLeapChoice      choice);

/**
 * care_birthday_next:
 *
 * The first day to congratulate from @on_or_after on, or %CARE_DAY_NONE.
 */
CareDay  care_birthday_next        (const CareBirthday *self,
                                    CareDay             on_or_after,
                                    CareLeapChoice      choice);

/**
 * care_birthday_get_age_on:
 *
 * Completed years by the person's own calendar (周岁); -1 when the year of birth is
 * unknown or not yet begun.
 */
int      care_birthday_get_age_on  (const CareBirthday *self,
                                    CareDay             day);

/**
 * care_birthday_format:
 * @occurrence: a solar day shown beside a lunar birthday, or %CARE_DAY_NONE
 *
 * Returns: (transfer full) (nullable): 1990-08-15, 08-15 without its year, or
 *   农历八月十五（2026-09-25）, translated; %NULL when unknown
 */
char    *care_birthday_format      (const CareBirthday *self,
                                    CareDay             occurrence) G_GNUC_WARN_UNUSED_RESULT;
