/* care-survey-table.h — the filled sheets of the satisfaction survey
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-survey.h"

/* (element-type CareSurvey): the newest first, with their scores. */
GPtrArray *care_survey_table_list (CareDb            *db,
                                   gint64             customer_id,
                                   GError           **error) G_GNUC_WARN_UNUSED_RESULT;

/* Adds it, or with an id replaces that of the same version; CONFLICT when somebody was quicker. */
gboolean   care_survey_table_put  (CareDb            *db,
                                   const CareSurvey  *survey,
                                   GError           **error);
gboolean   care_survey_table_drop (CareDb            *db,
                                   const CareSurvey  *survey,
                                   GError           **error);
