/* care-call-pane.h — the desk on which one call is made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * With whom, what is said, what was answered, how it ended, what saving will do. The
 * whole call goes by keys; single letters and digits count only while nothing is being
 * typed. Whom the queue does not offer now is called for a reason that is written
 * down, and whoever must not be called is not.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"
#include "model/care-queue-board.h"

#define CARE_TYPE_CALL_PANE (care_call_pane_get_type ())
G_DECLARE_FINAL_TYPE (CareCallPane, care_call_pane, CARE, CALL_PANE, AdwBin)

/* Signals: "told" (string), a sentence in passing; "failed" (GError); "saved" (gint64 call,
 * CareRecorded); "left". */

void     care_call_pane_set_desk (CareCallPane        *self,
                                  CareCallDesk        *desk);

/* Where the open call stands in the queue: why it is not offered now. (nullable) */
void     care_call_pane_set_line (CareCallPane        *self,
                                  const CareQueueLine *line);

/* What a key does that was pressed while no text is typed. */
gboolean care_call_pane_press    (CareCallPane        *self,
                                  guint                keyval,
                                  GdkModifierType      state);

/* Ctrl+Enter. */
void     care_call_pane_save     (CareCallPane        *self);
/* Esc: gives the call back; what was typed stays. */
void     care_call_pane_leave    (CareCallPane        *self);
void     care_call_pane_focus    (CareCallPane        *self);

/* The next call opens by itself: for half a second Enter and digits do nothing. */
void     care_call_pane_guard_next (CareCallPane      *self);
gboolean care_call_pane_is_guarded (CareCallPane      *self);
