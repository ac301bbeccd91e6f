/* care-birthday.h — a birthday exactly as it was told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Month and day in the calendar the person uses, solar or lunar, with the year if
 * it is known. It is never converted and forgotten: the day to congratulate on is
 * computed for each year (care-lunar.h).
 */
#pragma once

#include <glib.h>

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
