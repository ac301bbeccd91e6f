/* care-complaint-effects.h — what a step of a complaint sets in motion
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The calls on file follow the complaint's state: a chosen plan is told to the
 * customer, a gentle no is explained, a promised reply is given, a solution is asked
 * about the day after. What no longer fits is withdrawn. Strangers have no file and
 * therefore no calls; the board shows their clocks all the same.
 */
#pragma once

#include "care-house-rules.h"

/**
 * care_complaint_effects_write:
 * @before: (nullable)
 * @planned: (element-type CareCall): takes the new calls
 */
gboolean care_complaint_effects_write (CareDb                *db,
                                       const CareComplaint   *before,
                                       const CareComplaint   *after,
                                       CareComplaintMove      move,
                                       const CareHouseRules  *rules,
                                       GPtrArray             *planned,
                                       GError               **error);
