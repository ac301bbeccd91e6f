/* care-queue-row.h — one line of the queue
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whom to call and about what; the first line of a group carries its heading.
 */
#pragma once

#include <adwaita.h>

#include "model/care-queue-board.h"

#define CARE_TYPE_QUEUE_ROW (care_queue_row_get_type ())
G_DECLARE_FINAL_TYPE (CareQueueRow, care_queue_row, CARE, QUEUE_ROW, GtkBox)

GtkWidget  *care_queue_row_new         (void);
/* @heading: (nullable): of the group that begins here */
void        care_queue_row_set_line    (CareQueueRow        *self,
                                        const CareQueueLine *line,
                                        const char          *heading,
                                        CareDay              today);
const char *care_queue_row_get_heading (CareQueueRow        *self);
