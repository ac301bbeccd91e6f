/* care-complaint-table.c — complaints, so far as drafts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-table.h"

static gpointer
complaint_from_row (CareQuery *row)
{
  CareComplaint *complaint = care_complaint_new ();

  complaint->id = care_query_get_int (row, "id");
  complaint->complaint_no = care_query_dup_text (row, "complaint_no");
  complaint->state = care_query_dup_text (row, "state");
  complaint->customer_id = care_query_get_int (row, "customer_id");
  complaint->order_id = care_query_get_int (row, "order_id");
  complaint->visit_id = care_query_get_int (row, "visit_id");
  complaint->stage = care_stage_from_nick (care_query_get_text (row, "stage"), CARE_STAGE_BOOKED);
  complaint->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                     CARE_DEPARTMENT_NONE);
  complaint->accused_id = care_query_get_int (row, "accused_id");
  complaint->subject = care_query_dup_text (row, "subject");
  complaint->content = care_query_dup_text (row, "content");
  complaint->remedy_asked = care_query_dup_text (row, "remedy_asked");
  complaint->recorder_id = care_query_get_int (row, "recorder_id");
  complaint->created_at = care_query_get_int (row, "created_at");
  complaint->version = care_query_get_int (row, "version");

  return complaint;
}

CareComplaint *
care_complaint_table_get (CareDb  *db,
                          gint64   id,
                          GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/get", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, complaint_from_row, error);
}

GPtrArray *
care_complaint_table_list_of_customer (CareDb  *db,
                                       gint64   customer_id,
                                       GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/list-of-customer", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_collect (query, complaint_from_row, (GDestroyNotify) care_complaint_unref,
                             error);
}

gint64
care_complaint_table_add (CareDb               *db,
                          const CareComplaint  *complaint,
                          GError              **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "complaint/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "complaint_no", complaint->complaint_no);
  care_query_bind_text (query, "state", complaint->state);
  care_query_bind_int (query, "customer_id", complaint->customer_id);
  care_query_bind_id (query, "order_id", complaint->order_id);
  care_query_bind_id (query, "visit_id", complaint->visit_id);
  care_query_bind_text (query, "stage", care_stage_get_nick (complaint->stage));
  care_query_bind_text (query, "department", care_department_get_nick (complaint->department));
  care_query_bind_id (query, "accused_id", complaint->accused_id);
  care_query_bind_text (query, "subject", complaint->subject);
  care_query_bind_text (query, "content", complaint->content);
  care_query_bind_text (query, "remedy_asked", complaint->remedy_asked);
  care_query_bind_id (query, "recorder_id", complaint->recorder_id);
  care_query_bind_int (query, "created_at", complaint->created_at);
  care_db_touch (db, CARE_TOPIC_COMPLAINTS);

  return care_query_fetch_int (query, 0, &id, error) ? id : 0;
}
