/* care-step-card.h — the form of one step of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks for what the step needs and may take (domain/care-complaint-path.h): fields,
 * plans side by side, measures, a penalty, an attachment, a note. What is missing is
 * said at the field.
 */
#pragma once

#include "care-complaint-input.h"
#include "domain/care-complaint-path.h"
#include "model/care-complaint-file.h"
#include "model/care-complaint-writer.h"

#define CARE_TYPE_STEP_CARD (care_step_card_get_type ())
G_DECLARE_FINAL_TYPE (CareStepCard, care_step_card, CARE, STEP_CARD, AdwBin)

GtkWidget     *care_step_card_new        (const CareComplaintHouse *house);

/**
 * care_step_card_show:
 * @entered: the complaint, filled in as far as it is known; copied
 */
void           care_step_card_show       (CareStepCard             *self,
                                          const CareComplaintFile  *file,
                                          const CareComplaint      *entered,
                                          CareComplaintMove         move);
CareComplaintMove care_step_card_get_move (CareStepCard            *self);

/**
 * care_step_card_fill:
 * @change: for the same step; takes what was entered
 *
 * FALSE when something cannot be read; it says so below, and has the focus.
 */
gboolean       care_step_card_fill       (CareStepCard             *self,
                                          CareComplaintChange      *change);
void           care_step_card_mark       (CareStepCard             *self,
                                          const char *const        *missing);
void           care_step_card_take_focus (CareStepCard             *self);

/* As if somebody had typed it. @field: a field's name, "note", "plan.0.content", "measure.0.action". */
void           care_step_card_type       (CareStepCard             *self,
                                          const char               *field,
                                          const char               *words);
