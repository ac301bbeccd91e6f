/* care-complaint-edit-page.h — writing a complaint down, while the customer speaks
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The order of the paper form; everything known is filled in. Beside it stands what to
 * ask and never to say, how grave the matter looks and why, and what the same customer
 * complained about before. What is typed is kept as a draft from the first letters.
 *
 * Arrives with the id of a draft, 0 for a new complaint, or a negative customer id for
 * a new one of that customer.
 */
#pragma once

#include "model/care-complaint-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_COMPLAINT_EDIT_PAGE (care_complaint_edit_page_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintEditPage, care_complaint_edit_page, CARE, COMPLAINT_EDIT_PAGE, CarePage)

GtkWidget  *care_complaint_edit_page_new      (CareComplaintDesk     *desk);

/* Whether there is a form to fill in. */
gboolean    care_complaint_edit_page_is_ready (CareComplaintEditPage *self);
/* As if somebody had typed it; a choice takes its nick. */
void        care_complaint_edit_page_type     (CareComplaintEditPage *self,
                                               const char            *field,
                                               const char            *words);
/* What the banner says; "" for nothing. */
const char *care_complaint_edit_page_get_told (CareComplaintEditPage *self);
