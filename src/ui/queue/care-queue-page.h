/* care-queue-page.h — Today: the queue of calls, and the desk on which they are made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The specialist's home. Choosing a line opens its call; saving opens the next one.
 */
#pragma once

#include "model/care-call-desk.h"
#include "model/care-queue-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_QUEUE_PAGE (care_queue_page_get_type ())
G_DECLARE_FINAL_TYPE (CareQueuePage, care_queue_page, CARE, QUEUE_PAGE, CarePage)

/* Properties: "queue-desk", "call-desk" (construct only). */
GtkWidget *care_queue_page_new  (CareQueueDesk *queue_desk,
                                 CareCallDesk  *call_desk);

/* Opens a call, as Enter on its line does. */
void       care_queue_page_open (CareQueuePage *self,
                                 gint64         call_id);
