/* care-lunar.h — the lunar calendar, 1900 to 2099
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Birthdays, festivals and some wedding days are told in the lunar calendar (农历). A
 * lunar year has twelve months of 29 or 30 days; about every third year repeats one
 * as a leap month (闰) behind the ordinary one. A lunar year is named by the solar
 * year it begins in.
 *
 * The calendar is a table of our own, one number per year, because the libraries are
 * either slow or wrong. liblunar-date needs 25 µs for a day where the table needs
 * 0.1, and both it and python3-lunardate err in 1933, 1954, 1956 and 1978, each in
 * another year after 2050; ICU is wrong for the New Years of 2027 and 2030. The
 * table agrees with the new moons everywhere. The test compares it with
 * liblunar-date day by day and names every day on which they differ.
 */
#pragma once

#include "care-day.h"

#define CARE_LUNAR_FIRST_YEAR 1900
#define CARE_LUNAR_LAST_YEAR  2099

/**
 * care_lunar_leap_month:
 *
 * The month that @lunar_year repeats, 1 to 12; 0 for none and outside the table.
 */
int         care_lunar_leap_month        (int       lunar_year);

/**
 * care_lunar_month_length:
 *
 * 29 or 30 days; 0 when there is no such month.
 */
int         care_lunar_month_length      (int       lunar_year,
                                          int       month,
                                          gboolean  leap);

/**
 * care_lunar_to_day:
 *
 * The solar day, or %CARE_DAY_NONE when the year has no such lunar date.
 */
CareDay     care_lunar_to_day            (int       lunar_year,
                                          int       month,
                                          int       day,
                                          gboolean  leap);

/**
 * care_lunar_from_day:
 * @year: (out) (optional):
 * @month: (out) (optional):
 * @day: (out) (optional):
 * @leap: (out) (optional):
 *
 * Returns: %FALSE outside 1900-01-31 to 2100-02-08; nothing is set then
 */
gboolean    care_lunar_from_day          (CareDay   self,
                                          int      *year,
                                          int      *month,
                                          int      *day,
                                          gboolean *leap);

/**
 * care_lunar_format:
 * @lunar_year: 0 leaves the year out
 *
 * Returns: (transfer full): the date for people, translated: 农历八月十五 in Chinese,
 *   "day 15 of lunar month 8" in English
 */
char       *care_lunar_format            (int       lunar_year,
                                          int       month,
                                          int       day,
                                          gboolean  leap) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_lunar_format_year:
 *
 * Returns: (transfer full): the year by stem, branch and animal, translated: 丙午马年,
 *   "year of the horse (丙午)"
 */
char       *care_lunar_format_year       (int       lunar_year) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_lunar_get_animal:
 *
 * The translated animal of a lunar year: rat for 2020.
 */
const char *care_lunar_get_animal        (int       lunar_year);
