/* care-office-calendar.c — what kind of a day it is, for the customer and for the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-lunar.h"
#include "care-office-calendar.h"

#define LONGEST_CLOSURE 366

static const CareWord day_kinds[] = {
  { "WORKDAY",       "day kind", NC_("day kind", "Workday") },
  { "SATURDAY",      "day kind", NC_("day kind", "Saturday") },
  { "SUNDAY",        "day kind", NC_("day kind", "Sunday") },
  { "HOLIDAY",       "day kind", NC_("day kind", "Public holiday") },
  { "NEW_YEAR_REST", "day kind", NC_("day kind", "Lunar New Year") },
};

static const CareWord day_marks[] = {
  { "OFF",    "day mark", NC_("day mark", "Public holiday") },
  { "WORK",   "day mark", NC_("day mark", "Make-up workday") },
  { "CLOSED", "day mark", NC_("day mark", "Studio closed") },
};

/* Days that the law fixes by the solar calendar. */
static const struct
{
  int month;
  int day;
} statutory_days[] = {
  { 1, 1 }, { 5, 1 }, { 5, 2 }, { 10, 1 }, { 10, 2 }, { 10, 3 },
};

CARE_DEFINE_WORDS (CareDayKind, care_day_kind, day_kinds)
CARE_DEFINE_WORDS (CareDayMark, care_day_mark, day_marks)
CARE_DEFINE_RECORD (CareOfficeCalendar, care_office_calendar)

static void
care_office_calendar_clear (CareOfficeCalendar *self)
{
  g_clear_pointer (&self->marks, g_hash_table_unref);
  g_clear_pointer (&self->years, g_hash_table_unref);
}

static guint
get_marks (const CareOfficeCalendar *self,
           CareDay                   day)
{
  if (self->marks == NULL)
    return 0;

  return GPOINTER_TO_UINT (g_hash_table_lookup (self->marks, GINT_TO_POINTER (day)));
}

/* The last day of the twelfth lunar month and the first three of the next. */
static gboolean
is_new_year_rest (CareDay day)
{
  int month;
  int day_of_month;

  if (!care_lunar_from_day (day + 1, NULL, &month, &day_of_month, NULL))
    return FALSE;

  return month == 1 && day_of_month <= 4;
}

/* The solar term, by the formula of the years 2000 to 2099. */
static gboolean
is_qingming (int year,
             int month,
             int day)
{
  int y = year % 100;

  return year >= 2000 && year < 2100 && month == 4 && day == (2422 * y + 48100) / 10000 - y / 4;
}

/* Dragon Boat and Mid-Autumn; Spring Festival is a kind of its own. */
static gboolean
is_lunar_statutory (CareDay day)
{
  int month;
  int day_of_month;
  gboolean leap;

  if (!care_lunar_from_day (day, NULL, &month, &day_of_month, &leap) || leap)
    return FALSE;

  return (month == 5 && day_of_month == 5) || (month == 8 && day_of_month == 15);
}

static gboolean
is_statutory (CareDay day)
{
  int year;
  int month;
  int day_of_month;

  care_day_split (day, &year, &month, &day_of_month);
  for (guint i = 0; i < G_N_ELEMENTS (statutory_days); i++)
    if (statutory_days[i].month == month && statutory_days[i].day == day_of_month)
      return TRUE;

  return is_qingming (year, month, day_of_month) || is_lunar_statutory (day);
}

static CareDay
find_open_day (const CareOfficeCalendar *self,
               CareDay                   day,
               int                       step)
{
  for (int i = 0; i <= LONGEST_CLOSURE; i++)
    if (care_office_calendar_is_open (self, day + i * step))
      return day + i * step;

  return day;
}

void
care_office_calendar_add (CareOfficeCalendar *self,
                          CareDay             day,
                          CareDayMark         mark)
{
  guint holiday_marks = 1u << CARE_DAY_MARK_OFF | 1u << CARE_DAY_MARK_WORK;
  guint marks;

  g_return_if_fail (day != CARE_DAY_NONE);

  if (self->marks == NULL)
    {
      self->marks = g_hash_table_new (NULL, NULL);
      self->years = g_hash_table_new (NULL, NULL);
    }

  marks = get_marks (self, day);
  if (mark != CARE_DAY_MARK_CLOSED)
    {
      marks &= ~holiday_marks;
      g_hash_table_add (self->years, GINT_TO_POINTER (care_day_get_year (day)));
    }

  g_hash_table_insert (self->marks, GINT_TO_POINTER (day), GUINT_TO_POINTER (marks | 1u << mark));
}

gboolean
care_office_calendar_has_year (const CareOfficeCalendar *self,
                               int                       year)
{
  return self->years != NULL && g_hash_table_contains (self->years, GINT_TO_POINTER (year));
}

CareDayKind
care_office_calendar_get_kind (const CareOfficeCalendar *self,
                               CareDay                   day)
{
  guint marks = get_marks (self, day);
  int weekday = care_day_get_weekday (day);

  if (is_new_year_rest (day))
    return CARE_DAY_KIND_NEW_YEAR_REST;
  if (marks & 1u << CARE_DAY_MARK_OFF)
    return CARE_DAY_KIND_HOLIDAY;
  if (marks & 1u << CARE_DAY_MARK_WORK)
    return CARE_DAY_KIND_WORKDAY;
  if (!care_office_calendar_has_year (self, care_day_get_year (day)) && is_statutory (day))
    return CARE_DAY_KIND_HOLIDAY;
  if (weekday == 6)
    return CARE_DAY_KIND_SATURDAY;

  return weekday == 7 ? CARE_DAY_KIND_SUNDAY : CARE_DAY_KIND_WORKDAY;
}

gboolean
care_office_calendar_is_open (const CareOfficeCalendar *self,
                              CareDay                   day)
{
  return !(get_marks (self, day) & 1u << CARE_DAY_MARK_CLOSED);
}

CareDay
care_office_calendar_next_open_day (const CareOfficeCalendar *self,
                                    CareDay                   day)
{
  return find_open_day (self, day, 1);
}

CareDay
care_office_calendar_previous_open_day (const CareOfficeCalendar *self,
                                        CareDay                   day)
{
  return find_open_day (self, day, -1);
}
