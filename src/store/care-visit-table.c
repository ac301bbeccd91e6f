/* care-visit-table.c — what was said, attempt by attempt
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-table.h"

/* ---- reading ---------------------------------------------------------------- */

static gpointer
visit_from_row (CareQuery *row)
{
  CareVisit *visit = care_visit_new ();

  visit->id = care_query_get_int (row, "id");
  visit->visit_no = care_query_dup_text (row, "visit_no");
  visit->call_id = care_query_get_int (row, "call_id");
  visit->customer_id = care_query_get_int (row, "customer_id");
  visit->order_id = care_query_get_int (row, "order_id");
  visit->type = care_call_type_from_nick (care_query_get_text (row, "type"), CARE_CALL_CALLBACK);
  visit->staff_id = care_query_get_int (row, "staff_id");
  visit->channel = care_channel_from_nick (care_query_get_text (row, "channel"),
                                           CARE_CHANNEL_PHONE);
  visit->phone = care_query_dup_text (row, "phone");
  visit->started_at = care_query_get_int (row, "started_at");
  visit->ended_at = care_query_get_int (row, "ended_at");
  visit->outcome = care_outcome_from_nick (care_query_get_text (row, "outcome"),
                                           CARE_OUTCOME_NONE);
  visit->rating = care_rating_from_nick (care_query_get_text (row, "rating"), CARE_RATING_NONE);
  visit->product_opinion = care_query_dup_text (row, "product_opinion");
  visit->service_opinion = care_query_dup_text (row, "service_opinion");
  visit->new_request = care_query_dup_text (row, "new_request");
  visit->note = care_query_dup_text (row, "note");
  visit->script_number = (int) care_query_get_int (row, "script_number");
  visit->complaint_id = care_query_get_int (row, "complaint_id");

  return visit;
}

static gpointer
answer_from_row (CareQuery *row)
{
  CareAnswer *answer = care_answer_new ();

  answer->step_id = care_query_dup_text (row, "step_id");
  answer->option = care_query_dup_text (row, "option");
  answer->text = care_query_dup_text (row, "text");
  answer->day = care_query_get_day (row, "day");
  answer->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                  CARE_DEPARTMENT_NONE);
  answer->staff_id = care_query_get_int (row, "staff_id");
  answer->rating = care_rating_from_nick (care_query_get_text (row, "rating"), CARE_RATING_NONE);

  return answer;
}

CareVisit *
care_visit_table_get (CareDb  *db,
                      gint64   id,
                      GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/get", error);
  g_autoptr(CareVisit) visit = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);
  visit = care_query_first (query, visit_from_row, error);
  if (visit == NULL)
    return NULL;
  visit->answers = care_db_list_of (db, "visit/list-answers", "visit_id", id, answer_from_row,
                                    (GDestroyNotify) care_answer_unref, error);
  if (visit->answers == NULL)
    return NULL;

  return g_steal_pointer (&visit);
}

GPtrArray *
care_visit_table_list_of_call (CareDb  *db,
                               gint64   call_id,
                               GError **error)
{
  return care_db_list_of (db, "visit/list-of-call", "call_id", call_id, visit_from_row,
                          (GDestroyNotify) care_visit_unref, error);
}

GPtrArray *
care_visit_table_list_of_customer (CareDb  *db,
                                   gint64   customer_id,
                                   GError **error)
{
  return care_db_list_of (db, "visit/list-of-customer", "customer_id", customer_id, visit_from_row,
                          (GDestroyNotify) care_visit_unref, error);
}

static gpointer
task_from_row (CareQuery *row)
{
  CareVisitTask *task = care_visit_task_new ();

  task->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                CARE_DEPARTMENT_NONE);
  task->body = care_query_dup_text (row, "body");
  task->created_at = care_query_get_int (row, "created_at");

  return task;
}

GPtrArray *
care_visit_table_list_tasks (CareDb           *db,
                             const CareVisit  *visit,
                             GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/list-tasks", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "customer_id", visit->customer_id);
  care_query_bind_int (query, "visit_id", visit->id);

  return care_query_collect (query, task_from_row, (GDestroyNotify) care_visit_task_unref, error);
}

/* ---- writing ---------------------------------------------------------------- */

static gboolean
add_answer (CareDb            *db,
            gint64             visit_id,
            guint              position,
            const CareAnswer  *answer,
            GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/add-answer", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "visit_id", visit_id);
  care_query_bind_int (query, "position", position);
  care_query_bind_text (query, "step_id", answer->step_id);
  care_query_bind_text (query, "option", answer->option);
  care_query_bind_text (query, "text", answer->text);
  care_query_bind_day (query, "day", answer->day);
  care_query_bind_text (query, "department", care_department_get_nick (answer->department));
  care_query_bind_id (query, "staff_id", answer->staff_id);
  care_query_bind_text (query, "rating", care_rating_get_nick (answer->rating));

  return care_query_run (query, error);
}

static void
bind_visit (CareQuery       *query,
            const CareVisit *visit)
{
  care_query_bind_text (query, "visit_no", visit->visit_no);
  care_query_bind_id (query, "call_id", visit->call_id);
  care_query_bind_int (query, "customer_id", visit->customer_id);
  care_query_bind_id (query, "order_id", visit->order_id);
  care_query_bind_text (query, "type", care_call_type_get_nick (visit->type));
  care_query_bind_id (query, "staff_id", visit->staff_id);
  care_query_bind_text (query, "channel", care_channel_get_nick (visit->channel));
  care_query_bind_text (query, "phone", visit->phone);
  care_query_bind_int (query, "started_at", visit->started_at);
  care_query_bind_int (query, "ended_at", visit->ended_at);
  care_query_bind_text (query, "outcome", care_outcome_get_nick (visit->outcome));
  care_query_bind_text (query, "rating", care_rating_get_nick (visit->rating));
  care_query_bind_text (query, "product_opinion", visit->product_opinion);
  care_query_bind_text (query, "service_opinion", visit->service_opinion);
  care_query_bind_text (query, "new_request", visit->new_request);
  care_query_bind_text (query, "note", visit->note);
  care_query_bind_int (query, "script_number", visit->script_number);
  care_query_bind_id (query, "complaint_id", visit->complaint_id);
}

gint64
care_visit_table_add (CareDb           *db,
                      const CareVisit  *visit,
                      GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  bind_visit (query, visit);
  if (!care_query_fetch_int (query, 0, &id, error))
    return 0;
  for (guint i = 0; visit->answers != NULL && i < visit->answers->len; i++)
    if (!add_answer (db, id, i, visit->answers->pdata[i], error))
      return 0;
  care_db_touch (db, CARE_TOPIC_VISITS);

  return id;
}

gboolean
care_visit_table_link_complaint (CareDb  *db,
                                 gint64   visit_id,
                                 gint64   complaint_id,
                                 GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/link-complaint", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", visit_id);
  care_query_bind_int (query, "complaint_id", complaint_id);

  return care_query_run_once (query, error);
}

gboolean
care_visit_table_add_task (CareDb           *db,
                           const CareVisit  *visit,
                           gint64            visit_id,
                           CareDepartment    department,
                           const char       *body,
                           GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/add-task", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "department", care_department_get_nick (department));
  care_query_bind_int (query, "customer_id", visit->customer_id);
  care_query_bind_id (query, "order_id", visit->order_id);
  care_query_bind_id (query, "visit_id", visit_id);
  care_query_bind_text (query, "body", body);
  care_query_bind_int (query, "created_at", care_db_get_now (db));
  care_query_bind_id (query, "created_by", visit->staff_id);

  return care_query_run (query, error);
}

gboolean
care_visit_table_add_feedback (CareDb           *db,
                               const CareVisit  *visit,
                               gint64            visit_id,
                               CareDepartment    department,
                               const char       *kind,
                               const char       *body,
                               GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/add-feedback", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "customer_id", visit->customer_id);
  care_query_bind_id (query, "visit_id", visit_id);
  care_query_bind_text (query, "department", care_department_get_nick (department));
  care_query_bind_text (query, "kind", kind);
  care_query_bind_text (query, "body", body);
  care_query_bind_int (query, "created_at", care_db_get_now (db));

  return care_query_run (query, error);
}

GArray *
care_visit_table_list_ids (CareDb      *db,
                           CareMoment   from,
                           CareMoment   until,
                           GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit/list-ids", error);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean has_row;

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "from", from);
  care_query_bind_int (query, "until", until);
  for (;;)
    {
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&ids);
      id = care_query_get_int (query, "id");
      g_array_append_val (ids, id);
    }
}
