/* care-call.h — one call the office owes a customer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A call (or a greeting by SMS or letter: the channels of its type say which) is
 * owed because something happened or will happen on a certain day. It is offered
 * from its due day on, is late after its deadline, and closes with an outcome. What
 * it is unique by: type, customer, person, order and occurrence.
 */
#pragma once

#include "care-call-type.h"
#include "care-civil.h"
#include "care-moment.h"
#include "care-record.h"

typedef enum
{
  CARE_CALL_OPEN,        /* planned or due; which of the two depends on the day */
  CARE_CALL_DONE,
  CARE_CALL_NOT_REACHED, /* given up after the last permitted attempt */
  CARE_CALL_REFUSED,
  CARE_CALL_CANCELLED,   /* its reason disappeared: order cancelled, date removed */
  CARE_CALL_MERGED       /* asked as part of another call of the same day */
} CareCallState;
CARE_DECLARE_WORDS (CareCallState, care_call_state)

CARE_DECLARE_RECORD (CareCall, care_call)

struct _CareCall
{
  gint64         id;
  CareCallType   type;
  gint64         customer_id;
  gint64         person_id;   /* whose birthday; else 0 */
  gint64         order_id;    /* 0: about the customer, not about one order */
  char          *occurrence;  /* (owned) which time: "", a year "2026", a number "2", a date */
  CareDay        base_on;     /* the day the rule counts from */
  CareDay        due_on;
  CareDay        deadline_on; /* late after this day */
  CareMoment     agreed_at;   /* the customer named this time; 0: any time of the call window */
  CareMoment     not_before;  /* next attempt not earlier than this; 0: no bar */
  CareCallState  state;
  gint64         staff_id;    /* whose call it is; 0: nobody's yet */
  int            n_attempts;
  CareMoment     last_attempt_at;
  gint64         claimed_by;  /* who is on the telephone with it right now; 0: nobody */
  CareMoment     claimed_until;
  gint64         parent_id;   /* the call that a callback continues; else 0 */
  gint64         merged_into; /* the leading call of the day; else 0 */
  gint64         campaign_id; /* planned by hand for many; 0: by a rule */
  char          *reason;      /* (owned) (nullable) why it was cancelled, or what a callback is about */
  gint64         version;
};
#define CARE_TYPE_CALL (care_call_get_type ())

CareCall *care_call_copy       (const CareCall *self) G_GNUC_WARN_UNUSED_RESULT;

/* Late: open, and the deadline day is over. */
gboolean  care_call_is_overdue (const CareCall *self,
                                CareDay         today);
