/* care-office-calendar.h — what kind of a day it is, for the customer and for the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The customer's day (workday, weekend, holiday, the rest around the lunar New
 * Year) chooses the hours in which the telephone may be lifted. The office itself
 * works seven days a week; only the days it has marked closed are skipped. Holidays
 * and make-up workdays are marked each November from the State Council's notice; a
 * year without marks falls back to weekends and the days fixed by law.
 */
#pragma once

#include "care-birthday.h"
#include "care-day.h"
#include "care-language.h"
#include "care-record.h"
#include "care-word.h"

typedef enum
{
  CARE_DAY_KIND_WORKDAY,      /* make-up workdays (调休上班) too */
  CARE_DAY_KIND_SATURDAY,
  CARE_DAY_KIND_SUNDAY,
  CARE_DAY_KIND_HOLIDAY,
  CARE_DAY_KIND_NEW_YEAR_REST /* lunar New Year's Eve to the third day: nobody is rung */
} CareDayKind;
#define CARE_N_DAY_KINDS (CARE_DAY_KIND_NEW_YEAR_REST + 1)
CARE_DECLARE_WORDS (CareDayKind, care_day_kind)

typedef enum
{
  CARE_DAY_MARK_OFF,   /* a public holiday */
  CARE_DAY_MARK_WORK,  /* a weekend day that is worked */
  CARE_DAY_MARK_CLOSED /* the studio's own closed day; says nothing about the customer's */
} CareDayMark;
CARE_DECLARE_WORDS (CareDayMark, care_day_mark)

CARE_DECLARE_RECORD (CareOfficeCalendar, care_office_calendar)

struct _CareOfficeCalendar
{
  GHashTable     *marks;          /* (owned) (nullable) CareDay → bits 1 << CareDayMark */
  GHashTable     *years;          /* (owned) (nullable) set of the years whose holidays are known */
  CareLeapChoice  leap_birthdays; /* which month the office congratulates in */
  CareLanguage    festivals;      /* whose festivals are kept: those of its readers */
};
#define CARE_TYPE_OFFICE_CALENDAR (care_office_calendar_get_type ())

/* OFF and WORK exclude each other, the later word counts; CLOSED stands beside either. */
void        care_office_calendar_add               (CareOfficeCalendar       *self,
                                                    CareDay                   day,
                                                    CareDayMark               mark);

/* Whether the holidays of @year were marked; if not, say so to the supervisor. */
gboolean    care_office_calendar_has_year          (const CareOfficeCalendar *self,
                                                    int                       year);
CareDayKind care_office_calendar_get_kind          (const CareOfficeCalendar *self,
                                                    CareDay                   day);
gboolean    care_office_calendar_is_open           (const CareOfficeCalendar *self,
                                                    CareDay                   day);

/**
 * care_office_calendar_next_open_day:
 *
 * @day itself or the first open day after it. An office closed for a whole year
 * gets @day back: the rule never loops for ever.
 */
CareDay     care_office_calendar_next_open_day     (const CareOfficeCalendar *self,
                                                    CareDay                   day);

/* @day itself or the last open day before it; bounded in the same way. */
CareDay     care_office_calendar_previous_open_day (const CareOfficeCalendar *self,
                                                    CareDay                   day);
