/* care-feedback.h — what customers praise, suggest, wish and think
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An item goes to its department, and to the weekly meeting where that is wanted; what
 * is decided there is told to the customer, in a call of the type OUTCOME_NOTICE.
 */
#pragma once

#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

typedef enum
{
  CARE_FEEDBACK_PRAISE,
  CARE_FEEDBACK_SUGGESTION,
  CARE_FEEDBACK_REQUEST,
  CARE_FEEDBACK_OPINION
} CareFeedbackKind;
CARE_DECLARE_WORDS (CareFeedbackKind, care_feedback_kind)

CARE_DECLARE_RECORD (CareFeedback, care_feedback)

struct _CareFeedback
{
  gint64            id;
  gint64            customer_id;
  char             *names;       /* (owned) (nullable) of the couple; read with it, not stored */
  gint64            order_id;
  gint64            visit_id;    /* the call in which it was said; 0: none */
  CareDepartment    department;
  CareFeedbackKind  kind;
  char             *body;        /* (owned) */
  gboolean          to_meeting;  /* the weekly meeting speaks about it */
  char             *decision;    /* (owned) (nullable) */
  gint64            decided_by;
  CareDay           decided_on;  /* none: still open */
  CareDay           told_on;     /* the customer knows the outcome */
  gint64            recorder_id;
  CareMoment        created_at;
  gint64            version;
};
#define CARE_TYPE_FEEDBACK (care_feedback_get_type ())

/* Praise is passed on and needs no decision. */
gboolean care_feedback_is_open (const CareFeedback *self);
