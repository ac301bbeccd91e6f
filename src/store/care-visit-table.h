/* care-visit-table.h — what was said, attempt by attempt
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-visit.h"

/* With its answers. */
CareVisit *care_visit_table_get               (CareDb           *db,
                                               gint64            id,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_visit_table_list_of_call:
 *
 * Returns: (transfer full) (element-type CareVisit): the attempts of one call, oldest
 *   first, without answers
 */
GPtrArray *care_visit_table_list_of_call      (CareDb           *db,
                                               gint64            call_id,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
/* All attempts of a customer, newest first, without answers. */
GPtrArray *care_visit_table_list_of_customer  (CareDb           *db,
                                               gint64            customer_id,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareVisitTask): what a visit left for departments to do. */
GPtrArray *care_visit_table_list_tasks        (CareDb           *db,
                                               const CareVisit  *visit,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new attempt with its answers; the id, or 0 with @error set. */
gint64     care_visit_table_add               (CareDb           *db,
                                               const CareVisit  *visit,
                                               GError          **error);

/* Ties a stored attempt to the complaint it opened. */
gboolean   care_visit_table_link_complaint    (CareDb           *db,
                                               gint64            visit_id,
                                               gint64            complaint_id,
                                               GError          **error);

/* A note for a department, and an opinion for it; @visit is the stored @visit_id. */
gboolean   care_visit_table_add_task          (CareDb           *db,
                                               const CareVisit  *visit,
                                               gint64            visit_id,
                                               CareDepartment    department,
                                               const char       *body,
                                               GError          **error);
gboolean   care_visit_table_add_feedback      (CareDb           *db,
                                               const CareVisit  *visit,
                                               gint64            visit_id,
                                               CareDepartment    department,
                                               const char       *kind,
                                               const char       *body,
                                               GError          **error);

/**
 * care_visit_table_list_ids:
 * @until: the first moment that does not belong any more
 *
 * Returns: (transfer full) (element-type gint64): in the order of time
 */
GArray    *care_visit_table_list_ids          (CareDb           *db,
                                               CareMoment        from,
                                               CareMoment        until,
                                               GError          **error) G_GNUC_WARN_UNUSED_RESULT;
