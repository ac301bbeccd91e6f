/* care-call-plan-diff.h — what a new plan changes in the calls that are stored
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates change: a shooting is put off, an order is cancelled, a wedding day becomes
 * known. The plan is then drawn up anew and compared with the calls on file: new
 * ones are inserted, open ones follow their date, open ones without a reason are
 * withdrawn, and withdrawn ones whose reason returns are opened again. What was
 * done, refused or given up stays as it is.
 */
#pragma once

#include "care-call.h"

/* Stored as the reason of a call that the plan withdrew; only such a call is reopened. */
#define CARE_CALL_REASON_PLAN "PLAN"

typedef struct
{
  GPtrArray *to_insert; /* (element-type CareCall) wanted, not on file, not yet history */
  GPtrArray *to_update; /* (element-type CareCall) copies of stored calls with their new days and state */
  GPtrArray *moved;     /* (element-type CareCall) the stored calls of to_update as they were, in its order */
  GPtrArray *to_cancel; /* (element-type CareCall) copies of stored calls: cancelled, with the reason */
} CareCallPlanDiff;

/**
 * care_call_plan_diff:
 * @wanted: (element-type CareCall): the whole plan of one customer, care_call_plan_all()
 * @existing: (element-type CareCall): all calls on file for that customer, in any state
 * @from: the range of days for which the calls about the couple were planned; those on
 *   file outside it are left alone. Calls about orders are always planned completely.
 * @until: its last day
 * @today: calls whose deadline is over today are not inserted any more
 *
 * Only calls of planned types are withdrawn: a call-back or a promised reply is not
 * in any plan and stays. A call with a time agreed with the customer keeps its due day
 * as long as its base day has not changed.
 */
CareCallPlanDiff *care_call_plan_diff          (GPtrArray        *wanted,
                                                GPtrArray        *existing,
                                                CareDay           from,
                                                CareDay           until,
                                                CareDay           today) G_GNUC_WARN_UNUSED_RESULT;
void              care_call_plan_diff_free     (CareCallPlanDiff *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareCallPlanDiff, care_call_plan_diff_free)

/**
 * care_call_plan_describe_move:
 *
 * "Post-shooting call moves from 3 Dec to 10 Dec", or for a reopened call "… is
 * planned again for 10 Dec"; NULL when only the deadline changes.
 */
char             *care_call_plan_describe_move (const CareCall   *before,
                                                const CareCall   *after) G_GNUC_WARN_UNUSED_RESULT;
