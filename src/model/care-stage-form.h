/* care-stage-form.h — one stage of an order, to be entered, put off or done again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-record-form.h"

typedef enum
{
  CARE_STAGE_FIELD_STATUS,
  CARE_STAGE_FIELD_PLANNED,
  CARE_STAGE_FIELD_DONE,
  CARE_STAGE_FIELD_REASON,
  CARE_STAGE_FIELD_STAFF,
  CARE_STAGE_FIELD_PLACE,
  CARE_STAGE_FIELD_AMOUNT,
  CARE_STAGE_FIELD_NOTE
} CareStageField;

/* As the stage stands. */
CareRecordForm *care_stage_form_new        (const CareCustomerFile *file,
                                            const CareOrder        *order,
                                            CareStage               stage,
                                            CareDay                 today) G_GNUC_WARN_UNUSED_RESULT;

/* The three that are entered most: done today, put off, to be redone. */
void            care_stage_form_fill_done  (CareRecordForm         *form);
void            care_stage_form_fill_later (CareRecordForm         *form);
void            care_stage_form_fill_redo  (CareRecordForm         *form);

CareStage       care_stage_form_get_stage  (const CareRecordForm   *form);
