/* care-memo-table.c — messages for colleagues
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-memo-table.h"

static gpointer
memo_from_row (CareQuery *row)
{
  CareMemo *memo = care_memo_new ();

  memo->id = care_query_get_int (row, "id");
  memo->memo_no = care_query_dup_text (row, "memo_no");
  memo->to_id = care_query_get_int (row, "to_id");
  memo->to_name = care_query_dup_text (row, "to_name");
  memo->customer_id = care_query_get_int (row, "customer_id");
  memo->caller = care_query_dup_text (row, "caller");
  memo->work_unit = care_query_dup_text (row, "work_unit");
  memo->phone = care_query_dup_text (row, "phone");
  memo->happened = care_query_dup_text (row, "happened");
  memo->place = care_query_dup_text (row, "place");
  memo->people = care_query_dup_text (row, "people");
  memo->what = care_query_dup_text (row, "what");
  memo->why = care_query_dup_text (row, "why");
  memo->how = care_query_dup_text (row, "how");
  memo->wishes = (guint) care_query_get_int (row, "wishes");
  memo->taken_by = care_query_get_int (row, "taken_by");
  memo->taken_at = care_query_get_int (row, "taken_at");
  memo->read_at = care_query_get_int (row, "read_at");

  return memo;
}

CareMemo *
care_memo_table_get (CareDb  *db,
                     gint64   id,
                     GError **error)
{
  return care_db_get_one (db, "memo/get", id, memo_from_row, error);
}

GPtrArray *
care_memo_table_list_unread (CareDb  *db,
                             gint64   to_id,
                             GError **error)
{
  return care_db_list_of (db, "memo/list-unread", "to_id", to_id, memo_from_row,
                          (GDestroyNotify) care_memo_unref, error);
}

gint64
care_memo_table_add (CareDb          *db,
                     const CareMemo  *memo,
                     GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "memo/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "memo_no", memo->memo_no);
  care_query_bind_id (query, "to_id", memo->to_id);
  care_query_bind_text (query, "to_name", memo->to_name);
  care_query_bind_id (query, "customer_id", memo->customer_id);
  care_query_bind_text (query, "caller", memo->caller);
  care_query_bind_text (query, "work_unit", memo->work_unit);
  care_query_bind_text (query, "phone", memo->phone);
  care_query_bind_text (query, "happened", memo->happened);
  care_query_bind_text (query, "place", memo->place);
  care_query_bind_text (query, "people", memo->people);
  care_query_bind_text (query, "what", memo->what);
  care_query_bind_text (query, "why", memo->why);
  care_query_bind_text (query, "how", memo->how);
  care_query_bind_int (query, "wishes", memo->wishes);
  care_query_bind_id (query, "taken_by", memo->taken_by);
  care_query_bind_int (query, "taken_at", memo->taken_at);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_memo_table_mark_read (CareDb  *db,
                           gint64   id,
                           GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "memo/mark-read", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_int (query, "read_at", care_db_get_now (db));
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run (query, error);
}
