/* care-call-window.c — the hours in which the telephone may be lifted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-call-window.h"

#include "care-call-times.h"

#define DAYS_AHEAD 30
#define AT(hour, minute) ((hour) * 60 + (minute))

static const CareCallWindow house = {
  .day = {
    [CARE_DAY_KIND_WORKDAY]  = { { AT ( 9, 30), AT (11, 45) }, { AT (14,  0), AT (17, 45) } },
    [CARE_DAY_KIND_SATURDAY] = { { AT (10,  0), AT (11, 45) }, { AT (14, 30), AT (17, 45) } },
    [CARE_DAY_KIND_SUNDAY]   = { { AT (10, 30), AT (11, 45) }, { AT (14, 30), AT (17, 45) } },
    [CARE_DAY_KIND_HOLIDAY]  = { { AT (10, 30), AT (11, 45) }, { AT (14, 30), AT (17, 45) } },
  },
  .agreed = { AT (8, 0), AT (21, 0) },
  .good = { AT (9, 0), AT (20, 0) },
  .sms = { AT (9, 0), AT (20, 0) },
  .wedding_sms_from = AT (8, 0),
};

/* The first minute of @span on @day that is not before @from, or none. */
static CareCivil
enter_span (const CareSpan *span,
            CareDay         day,
            CareCivil       from)
{
  CareCivil midnight = care_civil_new (day, 0, 0);
  CareCivil minute = MAX (midnight + span->from, from);

  return minute < midnight + span->until ? minute : CARE_CIVIL_NONE;
}

/* The hours named for this weekday, cut to what is decent. */
static CareCivil
enter_good_times (const CareCallWindow *self,
                  const char           *times,
                  CareDay               day,
                  CareCivil             from)
{
  CareCivil midnight = care_civil_new (day, 0, 0);
  int earliest = (int) MAX (from - midnight, self->good.from);
  int start = care_call_times_next_start (times, day, earliest);

  return start >= 0 && start < self->good.until ? midnight + start : CARE_CIVIL_NONE;
}

static CareCivil
enter_day (const CareCallWindow     *self,
           const CareOfficeCalendar *calendar,
           const CareGoodTime       *good,
           CareDay                   day,
           CareCivil                 from)
{
  CareDayKind kind = care_office_calendar_get_kind (calendar, day);
  CareCivil minute = CARE_CIVIL_NONE;

  if (!care_office_calendar_is_open (calendar, day))
    return CARE_CIVIL_NONE;

  if (kind != CARE_DAY_KIND_NEW_YEAR_REST && care_call_times_has_day (good->good_times, day))
    return enter_good_times (self, good->good_times, day, from);
  if (good->good_from < good->good_until && kind != CARE_DAY_KIND_NEW_YEAR_REST)
    {
      CareSpan own = { MAX (good->good_from, self->good.from), MIN (good->good_until, self->good.until) };

      if (own.from < own.until)
        return enter_span (&own, day, from);
    }

  for (int i = 0; i < CARE_SPANS_PER_DAY && minute == CARE_CIVIL_NONE; i++)
    minute = enter_span (&self->day[kind][i], day, from);

  return minute;
}

static CareCivil
search (const CareCallWindow     *self,
        const CareOfficeCalendar *calendar,
        const CareGoodTime       *good,
        CareCivil                 from)
{
  CareDay first = care_civil_get_day (from);
  CareCivil minute = CARE_CIVIL_NONE;

  for (CareDay day = first; day <= first + DAYS_AHEAD && minute == CARE_CIVIL_NONE; day++)
    {
      int until;

      minute = enter_day (self, calendar, good, day, from);
      /* A forbidden hour is waited out, on the same day where there is room. */
      while (minute != CARE_CIVIL_NONE &&
             care_call_times_contains (good->bad_times, day, care_civil_get_minute (minute), &until))
        minute = enter_day (self, calendar, good, day, care_civil_new (day, 0, 0) + until);
    }

  return minute;
}

const CareCallWindow *
care_call_window_get_house (void)
{
  return &house;
}

CareCivil
care_call_window_next (const CareCallWindow     *self,
                       const CareOfficeCalendar *calendar,
                       const CareGoodTime       *good,
                       CareCivil                 from)
{
  CareCivil start = MAX (from, good->agreed);

  if (good->agreed != CARE_CIVIL_NONE && care_civil_get_day (start) == care_civil_get_day (good->agreed))
    {
      CareCivil agreed = enter_span (&self->agreed, care_civil_get_day (start), start);

      if (agreed != CARE_CIVIL_NONE)
        return agreed;
      start = care_civil_new (care_civil_get_day (start) + 1, 0, 0);
    }

  return search (self, calendar, good, start);
}

gboolean
care_call_window_is_open (const CareCallWindow     *self,
                          const CareOfficeCalendar *calendar,
                          const CareGoodTime       *good,
                          CareCivil                 now)
{
  return care_call_window_next (self, calendar, good, now) == now;
}

CareCivil
care_call_window_next_sms (const CareCallWindow *self,
                           CareCallType          type,
                           CareCivil             from)
{
  CareDay day = care_civil_get_day (from);
  CareSpan span = self->sms;
  CareCivil minute;

  if (type == CARE_CALL_WEDDING_DAY)
    span.from = self->wedding_sms_from;

  minute = enter_span (&span, day, from);

  return minute != CARE_CIVIL_NONE ? minute : enter_span (&span, day + 1, from);
}
