/* care-complaint-page.h — one complaint as a path
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What comes next stands first: whose turn it is, what may be done, and the form of
 * the step that was picked; what is missing is said at its field. Below it the parts
 * that are filled in, and the whole history. Beside it the tips for this moment and
 * what the same customer complained about before. F04 and F06 are printed from here.
 */
#pragma once

#include "model/care-complaint-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_COMPLAINT_PAGE (care_complaint_page_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintPage, care_complaint_page, CARE, COMPLAINT_PAGE, CarePage)

GtkWidget               *care_complaint_page_new         (CareComplaintDesk *desk);

/* (nullable): what is shown. */
const CareComplaintFile *care_complaint_page_get_file    (CareComplaintPage *self);

/* The step whose form is open; -1: none. */
int                      care_complaint_page_get_move    (CareComplaintPage *self);

/* Opens the form of a step, as its button does. */
void                     care_complaint_page_pick        (CareComplaintPage *self,
                                                          CareComplaintMove  move);
/* As if somebody had typed it; see care_step_card_type(). */
void                     care_complaint_page_type        (CareComplaintPage *self,
                                                          const char        *field,
                                                          const char        *words);
/* Why the last step was refused; "" when it was not. */
const char              *care_complaint_page_get_refusal (CareComplaintPage *self);
