/* care-promise-table.c — answers owed to customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-promise-table.h"

static gpointer
promise_from_row (CareQuery *row)
{
  CarePromise *promise = care_promise_new ();

  promise->id = care_query_get_int (row, "id");
  promise->customer_id = care_query_get_int (row, "customer_id");
  promise->call_id = care_query_get_int (row, "call_id");
  promise->visit_id = care_query_get_int (row, "visit_id");
  promise->case_id = care_query_get_int (row, "case_id");
  promise->complaint_id = care_query_get_int (row, "complaint_id");
  promise->about = care_query_dup_text (row, "about");
  promise->made_at = care_query_get_int (row, "made_at");
  promise->reply_by = care_query_get_int (row, "reply_by");
  promise->owner_id = care_query_get_int (row, "owner_id");
  promise->state = care_promise_state_from_nick (care_query_get_text (row, "state"), CARE_PROMISE_OPEN);
  promise->closed_at = care_query_get_int (row, "closed_at");

  return promise;
}

GPtrArray *
care_promise_table_list_of_customer (CareDb  *db,
                                     gint64   customer_id,
                                     GError **error)
{
  return care_db_list_of (db, "promise/list-of-customer", "customer_id", customer_id, promise_from_row,
                          (GDestroyNotify) care_promise_unref, error);
}

GPtrArray *
care_promise_table_list_of_complaint (CareDb  *db,
                                      gint64   complaint_id,
                                      GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "promise/list-of-complaint", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "complaint_id", complaint_id);

  return care_query_collect (query, promise_from_row, (GDestroyNotify) care_promise_unref, error);
}

GPtrArray *
care_promise_table_list_open (CareDb  *db,
                              GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "promise/list-open", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, promise_from_row, (GDestroyNotify) care_promise_unref, error);
}

gint64
care_promise_table_add (CareDb             *db,
                        const CarePromise  *promise,
                        GError            **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "promise/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_int (query, "customer_id", promise->customer_id);
  care_query_bind_id (query, "call_id", promise->call_id);
  care_query_bind_id (query, "visit_id", promise->visit_id);
  care_query_bind_id (query, "case_id", promise->case_id);
  care_query_bind_id (query, "complaint_id", promise->complaint_id);
  care_query_bind_text (query, "about", promise->about);
  care_query_bind_int (query, "made_at", promise->made_at);
  care_query_bind_int (query, "reply_by", promise->reply_by);
  care_query_bind_id (query, "owner_id", promise->owner_id);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_promise_table_close (CareDb            *db,
                          gint64             id,
                          CarePromiseState   state,
                          GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "promise/close", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_text (query, "state", care_promise_state_get_nick (state));
  care_query_bind_int (query, "closed_at", care_db_get_now (db));
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run_once (query, error);
}
