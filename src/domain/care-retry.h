/* care-retry.h — what the outcome of an attempt means for the call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A customer who is not reached is tried again at another hour, on another day, and
 * then given up (D10, R123); a member is tried until the deadline, and only the
 * supervisor may give up (R65). The rule says what follows before it is saved, and
 * says it in a sentence.
 *
 * An agreed time keeps the duty alive as one and the same call: no second row is
 * made. The call stays open, is due on the agreed day, and its deadline never lies
 * before that day. "Later" without a time, like a relative on the line, is an attempt
 * like any other.
 *
 * A wrong number is not tried again. If the file has another number, that one may be
 * dialled at once; if not, the call ends, and the supervisor is told.
 */
#pragma once

#include "care-call.h"
#include "care-call-window.h"
#include "care-customer.h"

typedef enum
{
  CARE_RETRY_KEEP_OPEN,
  CARE_RETRY_CLOSE,
  CARE_RETRY_ASK_SUPERVISOR /* stays open; the supervisor decides whether to close it */
} CareRetryAction;

/* The office's patience; settings. */
typedef struct
{
  int max_attempts; /* on one day */
  int max_days;     /* days on which the customer was tried */
  int min_gap;      /* minutes between two attempts of one day */
} CareRetryLimits;

#define CARE_RETRY_HOUSE_LIMITS ((CareRetryLimits) { 3, 3, 90 })

/* One attempt that is over. */
typedef struct
{
  const CareCall *call;
  CareOutcome     outcome;
  int             attempts_today;  /* this one included */
  int             days_tried;      /* today included */
  gboolean        is_member;
  gboolean        has_other_phone; /* a number that is not yet known to be wrong */
  CareCivil       now;
  CareGoodTime    good;            /* agreed: the time the customer has just named, or none */
} CareAttempt;

typedef struct
{
  CareRetryAction action;
  CareCallState   state;            /* to be stored: OPEN, DONE, REFUSED or NOT_REACHED */
  CareCivil       not_before;       /* next attempt, if it stays open; none: at any time */
  CareCivil       agreed;           /* the agreed time, if that is what comes next */
  CareDay         due_on;           /* to be stored */
  CareDay         deadline_on;      /* to be stored */
  gboolean        phone_is_wrong;   /* the number dialled is to be struck out */
  gboolean        send_not_reached; /* an SMS tells the customer that we tried */
  gboolean        tell_supervisor;  /* a note: no number or address leads to this customer */
} CareRetry;

/* What follows from @attempt. */
CareRetry  care_retry_after    (const CareAttempt        *attempt,
                                const CareRetryLimits    *limits,
                                const CareCallWindow     *window,
                                const CareOfficeCalendar *calendar);

/**
 * care_retry_describe:
 *
 * Returns: (transfer full): a translated sentence for the preview, "Will be tried
 *   again on Mon 23 Nov, 09:30"
 */
char      *care_retry_describe (const CareRetry          *self,
                                CareDay                   today) G_GNUC_WARN_UNUSED_RESULT;

/* So often one number is rung in vain before the next one is tried. */
#define CARE_RETRY_ATTEMPTS_PER_PHONE 2

/**
 * care_retry_choose_phone:
 * @visits: (element-type CareVisit): of the customer
 *
 * The number to dial for the call: the preferred one, the second after two attempts
 * in vain, and so on in turn; NULL when there is none.
 */
const char *care_retry_choose_phone (const CareCustomer      *customer,
                                     GPtrArray               *visits,
                                     gint64                   call_id);
