/* care-promise.h — an answer owed to a customer by a certain minute
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whatever cannot be answered at once becomes a promise with a reply time, at most
 * three days away (R132). It is kept by the call that brings the answer, extended by
 * naming another time, and broken when its time passes. A promise never disappears:
 * the weekly report counts how many were kept.
 */
#pragma once

#include "care-civil.h"
#include "care-moment.h"
#include "care-record.h"
#include "care-word.h"

/* No reply may be promised for later than this many days from now. */
#define CARE_PROMISE_MAX_DAYS 3

typedef enum
{
  CARE_PROMISE_OPEN,
  CARE_PROMISE_KEPT,
  CARE_PROMISE_EXTENDED,  /* another one was made in its place */
  CARE_PROMISE_BROKEN,    /* answered too late */
  CARE_PROMISE_WITHDRAWN  /* the record that made it was taken back */
} CarePromiseState;
CARE_DECLARE_WORDS (CarePromiseState, care_promise_state)

CARE_DECLARE_RECORD (CarePromise, care_promise)

struct _CarePromise
{
  gint64            id;
  gint64            customer_id;
  gint64            call_id;     /* the call that is to bring the answer; 0: none yet */
  gint64            visit_id;    /* the conversation it was made in; 0: an incoming call */
  gint64            case_id;     /* 0: none */
  gint64            complaint_id; /* 0: none */
  char             *about;       /* (owned) */
  CareMoment        made_at;
  CareMoment        reply_by;
  gint64            owner_id;
  CarePromiseState  state;
  CareMoment        closed_at;   /* when it was kept, extended or found broken */
};
#define CARE_TYPE_PROMISE (care_promise_get_type ())

/**
 * care_promise_limit:
 * @wanted: the minute the customer was told, or none
 *
 * Returns: @wanted, but never before @now and never later than the third day at the
 *   same minute; that latest minute when none was named
 */
CareCivil        care_promise_limit  (CareCivil          wanted,
                                      CareCivil          now);

/* What becomes of an open promise that is answered at @at. */
CarePromiseState care_promise_answer (const CarePromise *self,
                                      CareMoment         at);

/* It is open and its minute has passed. */
gboolean         care_promise_is_late (const CarePromise *self,
                                       CareMoment         now);

/**
 * care_promise_other_time:
 *
 * When to try again after a solution was refused: tomorrow, at the other half of the
 * day (R171).
 */
CareCivil        care_promise_other_time (CareCivil now);
