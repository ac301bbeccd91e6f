/* care-survey-form.h — a sheet F10, as it is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The day and the way, eleven scores, then what was said in words.
 */
#pragma once

#include "care-record-form.h"
#include "domain/care-survey.h"

typedef enum
{
  CARE_SURVEY_FIELD_DAY,
  CARE_SURVEY_FIELD_CHANNEL,
  CARE_SURVEY_FIELD_FIRST_SCORE,
  CARE_SURVEY_FIELD_RECOMMENDS = CARE_SURVEY_FIELD_FIRST_SCORE + CARE_N_SURVEY_SCORES,
  CARE_SURVEY_FIELD_REASON,
  CARE_SURVEY_FIELD_BEST_STAFF,
  CARE_SURVEY_FIELD_SUGGESTION
} CareSurveyField;

/* @survey (nullable): a new one, about @order (nullable). */
CareRecordForm *care_survey_form_new (const CareCustomerFile *file,
                                      const CareOrder        *order,
                                      const CareSurvey       *survey,
                                      gint64                  staff_id,
                                      CareDay                 today) G_GNUC_WARN_UNUSED_RESULT;
