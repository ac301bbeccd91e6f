/* care-call-timer.h — how long the conversation has lasted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A visit should take three minutes and not more than five. The timer says so with a
 * sign and a word; it never interrupts anybody.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"

#define CARE_TYPE_CALL_TIMER (care_call_timer_get_type ())
G_DECLARE_FINAL_TYPE (CareCallTimer, care_call_timer, CARE, CALL_TIMER, AdwBin)

void        care_call_timer_set_desk (CareCallTimer *self,
                                      CareCallDesk  *desk);
/* Reads the clock anew; happens by itself each second while a call is open. */
void        care_call_timer_refresh  (CareCallTimer *self);
const char *care_call_timer_get_text (CareCallTimer *self);
