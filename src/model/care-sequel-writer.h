/* care-sequel-writer.h — what a conversation leaves to be taken up later
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases, promises, inquiries, findings, messages and notices, written inside the
 * transaction that records the conversation: a call that was made or one that came
 * in. Whoever writes several carries one sequel through them, because a promise
 * belongs to the case that was opened just before.
 */
#pragma once

#include "domain/care-call.h"
#include "domain/care-consequence.h"
#include "store/care-db.h"

typedef struct
{
  gint64      customer_id; /* 0: a caller nobody knows; only messages are left */
  gint64      call_id;     /* the call that was made; 0: an incoming one */
  gint64      visit_id;    /* its record; 0: an incoming one */
  gint64      staff_id;    /* who spoke */
  const char *caller;      /* (nullable) who called in */
  const char *phone;       /* (nullable) */
  CareCivil   now;
  GTimeZone  *zone;
  gint64      case_id;     /* the case opened last; starts as 0 */
} CareSequel;

/* CASE, PROMISE, INQUIRY, FINDING, MEMO and NOTIFY. */
gboolean care_sequel_write     (CareSequel             *self,
                                CareDb                 *db,
                                const CareConsequence  *consequence,
                                GError                **error);

/* Notes that @call is to bring an answer; @call is stored. */
gboolean care_sequel_promise   (CareSequel             *self,
                                CareDb                 *db,
                                const CareCall         *call,
                                GError                **error);

/**
 * care_sequel_pass_on:
 *
 * Gives a call that is not stored yet to another colleague who works on its day, and
 * puts it off to another time: a solution was refused.
 */
gboolean care_sequel_pass_on   (CareSequel             *self,
                                CareDb                 *db,
                                CareCall               *call,
                                GError                **error);
