/* care-case-sheet-table.c — a matter that could not be answered at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-case-sheet-table.h"

static gpointer
case_sheet_from_row (CareQuery *row)
{
  CareCaseSheet *sheet = care_case_sheet_new ();

  sheet->id = care_query_get_int (row, "id");
  sheet->case_no = care_query_dup_text (row, "case_no");
  sheet->parent_id = care_query_get_int (row, "parent_id");
  sheet->customer_id = care_query_get_int (row, "customer_id");
  sheet->visit_id = care_query_get_int (row, "visit_id");
  sheet->happened = care_query_dup_text (row, "happened");
  sheet->place = care_query_dup_text (row, "place");
  sheet->people = care_query_dup_text (row, "people");
  sheet->what = care_query_dup_text (row, "what");
  sheet->why_not = care_query_dup_text (row, "why_not");
  sheet->phone = care_query_dup_text (row, "phone");
  sheet->sent_to = care_department_from_nick (care_query_get_text (row, "sent_to"), CARE_DEPARTMENT_SERVICE);
  sheet->reply_by = care_query_get_int (row, "reply_by");
  sheet->answer = care_query_dup_text (row, "answer");
  sheet->answered_by = care_query_get_int (row, "answered_by");
  sheet->answered_at = care_query_get_int (row, "answered_at");
  sheet->state = care_case_state_from_nick (care_query_get_text (row, "state"), CARE_CASE_OPEN);
  sheet->created_at = care_query_get_int (row, "created_at");
  sheet->created_by = care_query_get_int (row, "created_by");
  sheet->version = care_query_get_int (row, "version");

  return sheet;
}

CareCaseSheet *
care_case_sheet_table_get (CareDb  *db,
                           gint64   id,
                           GError **error)
{
  return care_db_get_one (db, "case-sheet/get", id, case_sheet_from_row, error);
}

GPtrArray *
care_case_sheet_table_list_of_customer (CareDb  *db,
                                        gint64   customer_id,
                                        GError **error)
{
  return care_db_list_of (db, "case-sheet/list-of-customer", "customer_id", customer_id, case_sheet_from_row,
                          (GDestroyNotify) care_case_sheet_unref, error);
}

GPtrArray *
care_case_sheet_table_list_open (CareDb  *db,
                                 GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "case-sheet/list-open", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, case_sheet_from_row, (GDestroyNotify) care_case_sheet_unref, error);
}

gint64
care_case_sheet_table_add (CareDb               *db,
                           const CareCaseSheet  *sheet,
                           GError              **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "case-sheet/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "case_no", sheet->case_no);
  care_query_bind_id (query, "parent_id", sheet->parent_id);
  care_query_bind_int (query, "customer_id", sheet->customer_id);
  care_query_bind_id (query, "visit_id", sheet->visit_id);
  care_query_bind_text (query, "happened", sheet->happened);
  care_query_bind_text (query, "place", sheet->place);
  care_query_bind_text (query, "people", sheet->people);
  care_query_bind_text (query, "what", sheet->what);
  care_query_bind_text (query, "why_not", sheet->why_not);
  care_query_bind_text (query, "phone", sheet->phone);
  care_query_bind_text (query, "sent_to", care_department_get_nick (sheet->sent_to));
  care_query_bind_id (query, "reply_by", sheet->reply_by);
  care_query_bind_int (query, "created_at", sheet->created_at);
  care_query_bind_id (query, "created_by", sheet->created_by);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_case_sheet_table_answer (CareDb      *db,
                              gint64       id,
                              const char  *answer,
                              GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "case-sheet/answer", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_text (query, "answer", answer);
  care_query_bind_id (query, "answered_by", care_db_get_actor (db).staff_id);
  care_query_bind_int (query, "answered_at", care_db_get_now (db));
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run_once (query, error);
}

gboolean
care_case_sheet_table_close (CareDb  *db,
                             gint64   id,
                             GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "case-sheet/close", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run (query, error);
}
