/* care-holiday-file.h — public holidays and make-up workdays, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The years that are known come with the program (data/calendar/holidays.json, from
 * the yearly notices of the State Council); a studio file keeps its own copy.
 */
#pragma once

#include "domain/care-office-calendar.h"

typedef struct
{
  CareDay     day;
  CareDayMark mark;
  char       *name; /* (owned) (nullable) */
} CareHoliday;

/**
 * care_holiday_file_read_house:
 *
 * Returns: (transfer full) (element-type CareHoliday): the days that come with the program
 */
GArray *care_holiday_file_read_house (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_holiday_file_read:
 *
 * A table somebody chose (CSV or XLSX): a day, what it is (休 班 店休, OFF WORK CLOSED,
 * holiday, workday, closed; nothing: a holiday), and its name. A heading is passed
 * over. Fails with a sentence that names the row when one cannot be understood.
 *
 * Returns: (transfer full) (element-type CareHoliday): at least one
 */
GArray *care_holiday_file_read       (const char    *path,
                                      GCancellable  *cancellable,
                                      GError       **error) G_GNUC_WARN_UNUSED_RESULT;
