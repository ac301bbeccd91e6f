/* care-complaint-form-private.h — what the two sides of F04 share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care-complaint-form.c prints the front and the customer's copy,
 * care-complaint-form-back.c the back.
 */
#pragma once

#include "care-complaint-form.h"

/* Both sides write on this. */
typedef struct
{
  const CareComplaintPaper *paper;
  CareSheet                *sheet;
} CareComplaintForm;

void care_complaint_form_add_section   (const CareComplaintForm *self,
                                        CareRowFlags             flags,
                                        const CareLabel         *words);
void care_complaint_form_add_label     (const CareComplaintForm *self,
                                        double                   width,
                                        const CareLabel         *words);
/* A cell that shrinks to 7.5 pt before its row grows. */
void care_complaint_form_add_value     (const CareComplaintForm *self,
                                        double                   width,
                                        const char              *words);
/* Rows of labels and such values. */
void care_complaint_form_add_fields    (const CareComplaintForm *self,
                                        const CareField         *fields,
                                        guint                    n_fields,
                                        const CareLabel         *words);
void care_complaint_form_add_signature (const CareComplaintForm *self,
                                        double                   width,
                                        const char              *name);

/* A row of one label and one text. */
void care_complaint_form_add_text      (const CareComplaintForm *self,
                                        double                   height,
                                        const CareLabel         *words,
                                        const char              *text,
                                        gboolean                 is_signed);

/* 5 to 9. */
void care_complaint_form_add_choice    (const CareComplaintForm *self);
void care_complaint_form_add_offer     (const CareComplaintForm *self);
void care_complaint_form_add_back      (const CareComplaintForm *self);
