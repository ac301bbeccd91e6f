/* care-incident-table.c — what went wrong in the departments, and what customers think
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-incident-table.h"

static gpointer
incident_from_row (CareQuery *row)
{
  CareIncident *incident = care_incident_new ();

  incident->id = care_query_get_int (row, "id");
  incident->day = care_query_get_day (row, "day");
  incident->customer_id = care_query_get_int (row, "customer_id");
  incident->order_id = care_query_get_int (row, "order_id");
  incident->order_no = care_query_dup_text (row, "order_no");
  incident->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                    CARE_DEPARTMENT_NONE);
  incident->staff_id = care_query_get_int (row, "staff_id");
  incident->kind = care_incident_kind_from_nick (care_query_get_text (row, "kind"), CARE_INCIDENT_ERROR);
  incident->description = care_query_dup_text (row, "description");
  incident->measure = care_query_dup_text (row, "measure");
  incident->cost = care_query_get_int (row, "cost");
  incident->found_by = care_finder_from_nick (care_query_get_text (row, "found_by"), CARE_FINDER_CUSTOMER);
  incident->complaint_id = care_query_get_int (row, "complaint_id");
  incident->visit_id = care_query_get_int (row, "visit_id");
  incident->recorder_id = care_query_get_int (row, "recorder_id");
  incident->created_at = care_query_get_int (row, "created_at");
  incident->version = care_query_get_int (row, "version");

  return incident;
}

static void
hide_cost (CareIncident *incident,
           CareRole      role)
{
  if (!care_role_may (role, CARE_DEED_PENALISE))
    incident->cost = 0;
}

static GPtrArray *
collect (CareQuery  *query,
         CareRole    role,
         GError    **error)
{
  GPtrArray *incidents = care_query_collect (query, incident_from_row, (GDestroyNotify) care_incident_unref,
                                             error);

  for (guint i = 0; incidents != NULL && i < incidents->len; i++)
    hide_cost (incidents->pdata[i], role);

  return incidents;
}

GPtrArray *
care_incident_table_list (CareDb    *db,
                          CareRole   role,
                          CareDay    from,
                          CareDay    until,
                          GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incident/list", error);

  if (query == NULL)
    return NULL;

  care_query_bind_day (query, "from", from);
  care_query_bind_day (query, "until", until);

  return collect (query, role, error);
}

GPtrArray *
care_incident_table_list_of_complaint (CareDb    *db,
                                       CareRole   role,
                                       gint64     complaint_id,
                                       GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incident/list-of-complaint", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "complaint_id", complaint_id);

  return collect (query, role, error);
}

CareIncident *
care_incident_table_get (CareDb    *db,
                         CareRole   role,
                         gint64     id,
                         GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incident/get", error);
  CareIncident *incident;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);
  incident = care_query_first (query, incident_from_row, error);
  if (incident != NULL)
    hide_cost (incident, role);

  return incident;
}

static void
bind_incident (CareQuery          *query,
               const CareIncident *incident)
{
  care_query_bind_day (query, "day", incident->day);
  care_query_bind_id (query, "customer_id", incident->customer_id);
  care_query_bind_id (query, "order_id", incident->order_id);
  care_query_bind_text (query, "department", care_department_get_nick (incident->department));
  care_query_bind_id (query, "staff_id", incident->staff_id);
  care_query_bind_text (query, "kind", care_incident_kind_get_nick (incident->kind));
  care_query_bind_text (query, "description", incident->description);
  care_query_bind_text (query, "measure", incident->measure);
  care_query_bind_int (query, "cost", incident->cost);
  care_query_bind_text (query, "found_by", care_finder_get_nick (incident->found_by));
  care_query_bind_id (query, "complaint_id", incident->complaint_id);
}

gint64
care_incident_table_add (CareDb              *db,
                         const CareIncident  *incident,
                         GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incident/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  bind_incident (query, incident);
  care_query_bind_id (query, "visit_id", incident->visit_id);
  care_query_bind_id (query, "recorder_id", incident->recorder_id);
  care_query_bind_int (query, "created_at", incident->created_at);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_incident_table_update (CareDb              *db,
                            const CareIncident  *incident,
                            GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incident/update", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", incident->id);
  care_query_bind_int (query, "version", incident->version);
  bind_incident (query, incident);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_run_once (query, error);
}

/* ---- feedback ------------------------------------------------------------------------ */

static gpointer
feedback_from_row (CareQuery *row)
{
  CareFeedback *feedback = care_feedback_new ();

  feedback->id = care_query_get_int (row, "id");
  feedback->customer_id = care_query_get_int (row, "customer_id");
  feedback->names = care_query_dup_text (row, "names");
  feedback->order_id = care_query_get_int (row, "order_id");
  feedback->visit_id = care_query_get_int (row, "visit_id");
  feedback->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                    CARE_DEPARTMENT_NONE);
  feedback->kind = care_feedback_kind_from_nick (care_query_get_text (row, "kind"), CARE_FEEDBACK_OPINION);
  feedback->body = care_query_dup_text (row, "body");
  feedback->to_meeting = care_query_get_int (row, "to_meeting") != 0;
  feedback->decision = care_query_dup_text (row, "decision");
  feedback->decided_by = care_query_get_int (row, "decided_by");
  feedback->decided_on = care_query_get_day (row, "decided_on");
  feedback->told_on = care_query_get_day (row, "told_on");
  feedback->recorder_id = care_query_get_int (row, "recorder_id");
  feedback->created_at = care_query_get_int (row, "created_at");
  feedback->version = care_query_get_int (row, "version");

  return feedback;
}

GPtrArray *
care_feedback_table_list_open (CareDb  *db,
                               GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "feedback/list-open", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, feedback_from_row, (GDestroyNotify) care_feedback_unref, error);
}

CareFeedback *
care_feedback_table_get (CareDb  *db,
                         gint64   id,
                         GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "feedback/get", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, feedback_from_row, error);
}

gint64
care_feedback_table_add (CareDb              *db,
                         const CareFeedback  *feedback,
                         GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "feedback/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_int (query, "customer_id", feedback->customer_id);
  care_query_bind_id (query, "order_id", feedback->order_id);
  care_query_bind_id (query, "visit_id", feedback->visit_id);
  care_query_bind_text (query, "department", care_department_get_nick (feedback->department));
  care_query_bind_text (query, "kind", care_feedback_kind_get_nick (feedback->kind));
  care_query_bind_text (query, "body", feedback->body);
  care_query_bind_int (query, "to_meeting", feedback->to_meeting);
  care_query_bind_id (query, "recorder_id", feedback->recorder_id);
  care_query_bind_int (query, "created_at", feedback->created_at);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_feedback_table_update (CareDb              *db,
                            const CareFeedback  *feedback,
                            GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "feedback/update", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", feedback->id);
  care_query_bind_int (query, "version", feedback->version);
  care_query_bind_text (query, "department", care_department_get_nick (feedback->department));
  care_query_bind_text (query, "kind", care_feedback_kind_get_nick (feedback->kind));
  care_query_bind_int (query, "to_meeting", feedback->to_meeting);
  care_query_bind_text (query, "decision", feedback->decision);
  care_query_bind_id (query, "decided_by", feedback->decided_by);
  care_query_bind_day (query, "decided_on", feedback->decided_on);
  care_query_bind_day (query, "told_on", feedback->told_on);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_run_once (query, error);
}
