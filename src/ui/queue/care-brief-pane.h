/* care-brief-pane.h — what should be known before the receiver is lifted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Beside the script: open complaints first, how to speak with this customer, what is
 * near, what else is due, the order, and the earlier contacts.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"

#define CARE_TYPE_BRIEF_PANE (care_brief_pane_get_type ())
G_DECLARE_FINAL_TYPE (CareBriefPane, care_brief_pane, CARE, BRIEF_PANE, AdwBin)

void care_brief_pane_set_desk (CareBriefPane *self,
                               CareCallDesk  *desk);
