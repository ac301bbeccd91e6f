/* care-step-prefill.h — what is most likely entered for a step of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A step's form begins with what is known: who sits here, what time it is, the verdict
 * that goes with the step, the answer time the house promises. All of it can be
 * changed.
 */
#pragma once

#include "care-complaint-file.h"

/**
 * care_step_prefill:
 * @entered: a copy of the file's complaint
 *
 * Fills in what @staff_id would enter for @move at @now.
 */
void       care_step_prefill          (CareComplaint           *entered,
                                       CareComplaintMove        move,
                                       const CareComplaintFile *file,
                                       const CareHouseRules    *rules,
                                       CareMoment               now,
                                       gint64                   staff_id);

/* (transfer full) (element-type CareComplaintMeasure): as on file, or what the chosen plan asks for. */
GPtrArray *care_step_prefill_measures (const CareComplaintFile *file) G_GNUC_WARN_UNUSED_RESULT;
