/* care-day.h — a civil day, as arithmetic
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day is GDate's Julian number, so "tenth day after proofing" is `proofed_on + 10`
 * and nothing else. Birthdays and wedding dates are days, never timestamps: they
 * do not move with time zones. Zero is "no day". Valid days lie in 1583 to 9999.
 */
#pragma once

#include <glib.h>

typedef gint32 CareDay;

#define CARE_DAY_NONE 0

/**
 * care_day_new:
 *
 * The day, or %CARE_DAY_NONE when there is no such day (30 February).
 */
CareDay  care_day_new           (int         year,
                                 int         month,
                                 int         day);
gboolean care_day_is_leap_year  (int         year);
int      care_day_month_length  (int         year,
                                 int         month);
/**
 * care_day_split:
 * @year: (out) (optional):
 * @month: (out) (optional): 1 to 12
 * @day: (out) (optional): 1 to 31
 */
void     care_day_split         (CareDay     self,
                                 int        *year,
                                 int        *month,
                                 int        *day);
int      care_day_get_year      (CareDay     self);
int      care_day_get_month     (CareDay     self);

/**
 * care_day_get_weekday:
 *
 * 1 for Monday to 7 for Sunday.
 */
int      care_day_get_weekday   (CareDay     self);

/**
 * care_day_add_months:
 *
 * The same day of the month @months later, or the last day of a shorter month.
 */
CareDay  care_day_add_months    (CareDay     self,
                                 int         months);

/**
 * care_day_from_iso:
 *
 * Reads exactly `YYYY-MM-DD`; anything else, and %NULL, is %CARE_DAY_NONE.
 */
CareDay  care_day_from_iso      (const char *text);

/**
 * care_day_to_iso:
 *
 * Returns: (transfer full) (nullable): `YYYY-MM-DD`, or %NULL for no day
 */
char    *care_day_to_iso        (CareDay     self) G_GNUC_WARN_UNUSED_RESULT;
