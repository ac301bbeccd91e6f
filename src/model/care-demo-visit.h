/* care-demo-visit.h — the records of calls that were made in the sample
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-demo-history.h"
#include "domain/care-call.h"
#include "domain/care-visit.h"

/**
 * care_demo_visit_write:
 * @at: when the call was made
 *
 * Records one attempt. A call that was answered to the end has answers, opinions and
 * now and then a complaint.
 */
gboolean care_demo_visit_write (CareDemoHistory       *history,
                                const CareDemoCouple  *couple,
                                const CareCall        *call,
                                CareOutcome            outcome,
                                CareMoment             at,
                                GError               **error);
