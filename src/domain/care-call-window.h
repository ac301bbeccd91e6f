/* care-call-window.h — the hours in which the telephone may be lifted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "One avoid: never disturb the customer's rest" (R64). The window gives the
 * permitted minutes of each kind of day. In order of force: a time agreed with the
 * customer, the hours the customer has forbidden, the customer's own good hours, the
 * window of the day. Good hours never
 * begin before nine or end after eight in the evening, and open neither the lunar
 * New Year nor a day on which the studio is closed. SMS and letters disturb less and
 * have hours of their own.
 *
 * A span ends before its last minute: "until 11:45" forbids lifting at 11:45.
 */
#pragma once

#include "care-call-type.h"
#include "care-civil.h"
#include "care-office-calendar.h"

#define CARE_SPANS_PER_DAY 2

typedef struct
{
  int from;  /* minute of the day */
  int until; /* the first minute that is closed again; not after @from: no span at all */
} CareSpan;

/* A setting of the office; copy the house window and change it. */
typedef struct
{
  CareSpan day[CARE_N_DAY_KINDS][CARE_SPANS_PER_DAY]; /* in order, not overlapping */
  CareSpan agreed;           /* an agreed time is kept within these */
  CareSpan good;             /* a customer's own good hours are cut to these */
  CareSpan sms;
  int      wedding_sms_from; /* the wedding-day SMS may be earlier: before the couple is busy */
} CareCallWindow;

/* When this customer likes to be rung. */
typedef struct
{
  int         good_from;  /* minute of the day; both 0: not known */
  int         good_until;
  CareCivil   agreed;     /* the time the customer named for this call, or none */
  const char *good_times; /* (nullable) by weekday (care-call-times.h); go before good_from */
  const char *bad_times;  /* (nullable) never inside of these, save at an agreed time */
} CareGoodTime;

/* The hours of 6.6 in the office's rules; never NULL. */
const CareCallWindow *care_call_window_get_house (void);

/**
 * care_call_window_is_open:
 *
 * Whether the telephone may be lifted at @now. Before an agreed time it may not;
 * on the agreed day after that time only the agreed hours count; an agreed day that
 * went by unused has lost its force.
 */
gboolean              care_call_window_is_open   (const CareCallWindow     *self,
                                                  const CareOfficeCalendar *calendar,
                                                  const CareGoodTime       *good,
                                                  CareCivil                 now);

/**
 * care_call_window_next:
 *
 * The first minute not before @from at which the telephone may be lifted, or
 * %CARE_CIVIL_NONE when there is none within thirty days (counted from the agreed
 * time, if that is later).
 */
CareCivil             care_call_window_next      (const CareCallWindow     *self,
                                                  const CareOfficeCalendar *calendar,
                                                  const CareGoodTime       *good,
                                                  CareCivil                 from);

/* The same for a greeting or notice that is written: no day is barred. */
CareCivil             care_call_window_next_sms  (const CareCallWindow     *self,
                                                  CareCallType              type,
                                                  CareCivil                 from);
