/* care-complaints-page.h — the board of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What waits for whoever sits here stands first, then what is late, then by when the
 * next thing is due. Narrowed by view, department, step and words. The badge counts
 * what waits for me.
 */
#pragma once

#include "model/care-complaint-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_COMPLAINTS_PAGE (care_complaints_page_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintsPage, care_complaints_page, CARE, COMPLAINTS_PAGE, CarePage)

GtkWidget  *care_complaints_page_new      (CareComplaintDesk  *desk);

/* "list", "nothing-found" or "empty". */
const char *care_complaints_page_get_view (CareComplaintsPage *self);
