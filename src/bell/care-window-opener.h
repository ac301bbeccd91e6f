/* care-window-opener.h — asks the window for a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

/**
 * care_window_opener_open:
 * @call_id: 0: only the window
 * @token: (nullable): the compositor's permission to raise it
 *
 * Activates the window's "open-call" action over D-Bus, which starts the program if
 * need be. Does not wait; a failure is logged.
 */
void care_window_opener_open (gint64      call_id,
                              const char *token);
