/* care-complaint-part-table.h — plans, measures, penalties and attachments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-complaint-part.h"

/* (element-type CareComplaintPlan): of all rounds, in order. */
GPtrArray *care_complaint_part_table_list_plans       (CareDb                        *db,
                                                       gint64                         complaint_id,
                                                       GError                       **error)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_part_table_put_plans:
 * @plans: (element-type CareComplaintPlan): all plans of @round; positions are given here
 */
gboolean   care_complaint_part_table_put_plans        (CareDb                        *db,
                                                       gint64                         complaint_id,
                                                       int                            round,
                                                       GPtrArray                     *plans,
                                                       GError                       **error);

/* (element-type CareComplaintMeasure) */
GPtrArray *care_complaint_part_table_list_measures    (CareDb                        *db,
                                                       gint64                         complaint_id,
                                                       GError                       **error)
  G_GNUC_WARN_UNUSED_RESULT;
gboolean   care_complaint_part_table_put_measures     (CareDb                        *db,
                                                       gint64                         complaint_id,
                                                       GPtrArray                     *measures,
                                                       GError                       **error);

/**
 * care_complaint_part_table_list_penalties:
 *
 * Returns: (transfer full) (element-type CareComplaintPenalty): empty unless a
 *   supervisor or manager asks: the right is checked here, below every page
 */
GPtrArray *care_complaint_part_table_list_penalties   (CareDb                        *db,
                                                       CareRole                       role,
                                                       gint64                         complaint_id,
                                                       GError                       **error)
  G_GNUC_WARN_UNUSED_RESULT;
gboolean   care_complaint_part_table_add_penalty      (CareDb                        *db,
                                                       const CareComplaintPenalty    *penalty,
                                                       GError                       **error);
/* CONFLICT when it has been decided. */
gboolean   care_complaint_part_table_decide_penalty   (CareDb                        *db,
                                                       const CareComplaintPenalty    *penalty,
                                                       GError                       **error);

/* (element-type CareComplaintAttachment) */
GPtrArray *care_complaint_part_table_list_attachments (CareDb                        *db,
                                                       gint64                         complaint_id,
                                                       GError                       **error)
  G_GNUC_WARN_UNUSED_RESULT;
gboolean   care_complaint_part_table_add_attachment   (CareDb                        *db,
                                                       const CareComplaintAttachment *attachment,
                                                       GError                       **error);
