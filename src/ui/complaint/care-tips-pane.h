/* care-tips-pane.h — what to remember now, beside a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tips of one moment (domain/care-complaint-tips.h); while receiving also what
 * never to say, and what to say instead.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-complaint-tips.h"

/* A card with the tips of @moment. */
GtkWidget *care_tips_pane_new (CareTipMoment moment);
