/* care-incident-table.h — what went wrong in the departments, and what customers think
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an incident cost is read for supervisors and managers only.
 */
#pragma once

#include "care-db.h"
#include "domain/care-feedback.h"
#include "domain/care-incident.h"

/* (element-type CareIncident): from @from to @until inclusive, by day. */
GPtrArray    *care_incident_table_list              (CareDb              *db,
                                                     CareRole             role,
                                                     CareDay              from,
                                                     CareDay              until,
                                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray    *care_incident_table_list_of_complaint (CareDb              *db,
                                                     CareRole             role,
                                                     gint64               complaint_id,
                                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;
CareIncident *care_incident_table_get               (CareDb              *db,
                                                     CareRole             role,
                                                     gint64               id,
                                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;
/* A new incident; its id, or 0 with @error set. */
gint64        care_incident_table_add               (CareDb              *db,
                                                     const CareIncident  *incident,
                                                     GError             **error);
/* CONFLICT when somebody else changed it. */
gboolean      care_incident_table_update            (CareDb              *db,
                                                     const CareIncident  *incident,
                                                     GError             **error);

/* (element-type CareFeedback): what is not decided yet, oldest first. */
GPtrArray    *care_feedback_table_list_open         (CareDb              *db,
                                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;
CareFeedback *care_feedback_table_get               (CareDb              *db,
                                                     gint64               id,
                                                     GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gint64        care_feedback_table_add               (CareDb              *db,
                                                     const CareFeedback  *feedback,
                                                     GError             **error);
gboolean      care_feedback_table_update            (CareDb              *db,
                                                     const CareFeedback  *feedback,
                                                     GError             **error);
