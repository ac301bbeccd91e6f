/* care-queue-desk.h — the queue of the day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps the list of lines that the Today page shows: read anew when something was
 * written here or elsewhere, arranged anew each minute, for a minute can change who
 * rests. Signals: "rearranged", "failed" (with a sentence).
 */
#pragma once

#include "care-item.h"
#include "care-office.h"
#include "care-queue-board.h"

CARE_DECLARE_ITEM (CareQueueItem, care_queue_item, CARE, QUEUE_ITEM, CareQueueLine)
#define CARE_TYPE_QUEUE_ITEM (care_queue_item_get_type ())

#define CARE_TYPE_QUEUE_DESK (care_queue_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareQueueDesk, care_queue_desk, CARE, QUEUE_DESK, GObject)

CareQueueDesk *care_queue_desk_new           (CareOffice      *office) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type CareQueueItem): by group, then by urgency. */
GListModel    *care_queue_desk_get_queue     (CareQueueDesk   *self);
guint          care_queue_desk_count         (CareQueueDesk   *self,
                                              CareQueueGroup   group);

/* Calls tried today and not reached: they must be traced before going home (R123). */
guint          care_queue_desk_count_tried   (CareQueueDesk   *self);

/* Lines that come due tomorrow: what an empty queue can look forward to. */
guint          care_queue_desk_count_tomorrow (CareQueueDesk  *self);

/**
 * care_queue_desk_find_line:
 * @position: (out) (optional): in the queue
 *
 * Returns: (transfer full) (nullable): the line that @call_id leads
 */
CareQueueLine *care_queue_desk_find_line     (CareQueueDesk   *self,
                                              gint64           call_id,
                                              guint           *position) G_GNUC_WARN_UNUSED_RESULT;
CareOffice    *care_queue_desk_get_office    (CareQueueDesk   *self);

/* Everybody's queue instead of one's own; TRUE at first for supervisors and managers. */
void           care_queue_desk_set_everybody (CareQueueDesk   *self,
                                              gboolean         everybody);
gboolean       care_queue_desk_get_everybody (CareQueueDesk   *self);
void           care_queue_desk_refresh       (CareQueueDesk   *self);

/* The next line that may be called now, other than @call_id; 0 when there is none. */
gint64         care_queue_desk_find_next     (CareQueueDesk   *self,
                                              gint64           call_id);
