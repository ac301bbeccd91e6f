/* care-outcome-bar.h — how the attempt ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The usual ends as buttons, the others in a menu. "Later" asks for the hour the
 * customer named; without one the call is tried again like any other. The script's own
 * outcome needs no button here.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"

#define CARE_TYPE_OUTCOME_BAR (care_outcome_bar_get_type ())
G_DECLARE_FINAL_TYPE (CareOutcomeBar, care_outcome_bar, CARE, OUTCOME_BAR, GtkBox)

/* Signal "done": somebody has chosen, and the focus may go back to the script. */

void     care_outcome_bar_set_desk (CareOutcomeBar *self,
                                    CareCallDesk   *desk);
/* The letter of a button: n, b, l, w, r. FALSE when it is none. */
gboolean care_outcome_bar_press    (CareOutcomeBar *self,
                                    guint           keyval);
/* Chooses @outcome, or takes it back when it is chosen already. */
void     care_outcome_bar_choose   (CareOutcomeBar *self,
                                    CareOutcome     outcome);
