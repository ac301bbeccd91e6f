/* care-queue-list.h — whom to call, as a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Up and Down select a line and open nothing; Enter, or a double click, opens it.
 * Below stands how many were tried today and not reached. An empty queue says so
 * kindly, and what tomorrow holds. A supervisor may look at everybody's.
 */
#pragma once

#include <adwaita.h>

#include "model/care-queue-desk.h"

#define CARE_TYPE_QUEUE_LIST (care_queue_list_get_type ())
G_DECLARE_FINAL_TYPE (CareQueueList, care_queue_list, CARE, QUEUE_LIST, GtkBox)

/* Signal "open" (gint64): the line of this call was chosen. */

void   care_queue_list_set_desk     (CareQueueList *self,
                                     CareQueueDesk *desk);
/* Makes the line of @call_id the selected one. */
void   care_queue_list_select       (CareQueueList *self,
                                     gint64         call_id);
/* 0 when nothing is selected. */
gint64 care_queue_list_get_selected (CareQueueList *self);
/* The selected line takes the focus, as soon as there is one. */
void   care_queue_list_focus        (CareQueueList *self);
/* Shows a sentence in passing, below the list. */
void   care_queue_list_tell         (CareQueueList *self,
                                     const char    *sentence);
