/* care-complaint-call.h — what a call brought about for a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Telling the customer the chosen plan, a gentle no, the call afterwards: their scripts
 * say "complaint→ACCEPTED" and the like. The step goes through the same guards as any
 * other; when it is refused, the history keeps the customer's words, and the specialist
 * is told why.
 */
#pragma once

#include "care-call-situation.h"
#include "care-recorder.h"

/* Inside the transaction that records the call. */
gboolean care_complaint_call_follow (CareDb                   *db,
                                     const CareCallSituation  *situation,
                                     const CareScriptWalk     *walk,
                                     const CareVisit          *visit,
                                     CareRecorded             *recorded,
                                     GError                  **error);
