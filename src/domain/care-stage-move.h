/* care-stage-move.h — a stage that is done, put off or done again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What somebody writes down about a stage is made consistent: a day on which it
 * happened makes it done, "done" without a day means today, and what is to be done
 * again has not happened. Who takes a date away from a couple says why.
 */
#pragma once

#include "care-order.h"

/* The date as it is meant. */
CareStageDate care_stage_move_settle       (const CareStageDate  *before,
                                            const CareStageDate  *typed,
                                            CareDay               today);

/* Whether the change is one that needs a reason. */
gboolean      care_stage_move_needs_reason (const CareStageDate  *before,
                                            const CareStageDate  *after);

/**
 * care_stage_move_check:
 * @reason: (nullable):
 *
 * INVALID for a day to come that has already happened, and for a missing reason.
 */
gboolean      care_stage_move_check        (const CareStageDate  *before,
                                            const CareStageDate  *after,
                                            const char           *reason,
                                            CareDay               today,
                                            GError              **error);

/* Stages whose delay is followed up: dressed, photographed, shown, delivered. */
gboolean      care_stage_may_be_late       (CareStage             stage);

/* By how many days a stage is late on @today; 0: it is not. */
int           care_stage_days_late         (const CareStageDate  *date,
                                            CareDay               today);
