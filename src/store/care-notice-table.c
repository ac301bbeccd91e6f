/* care-notice-table.c — what supervisors and managers are told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-notice-table.h"

static gpointer
notice_from_row (CareQuery *row)
{
  CareNotice *notice = care_notice_new ();

  notice->id = care_query_get_int (row, "id");
  notice->role = care_role_from_nick (care_query_get_text (row, "role"), CARE_ROLE_SUPERVISOR);
  notice->urgent = care_query_get_int (row, "urgent") != 0;
  notice->body = care_query_dup_text (row, "body");
  notice->customer_id = care_query_get_int (row, "customer_id");
  notice->visit_id = care_query_get_int (row, "visit_id");
  notice->created_at = care_query_get_int (row, "created_at");
  notice->created_by = care_query_get_int (row, "created_by");
  notice->read_at = care_query_get_int (row, "read_at");
  notice->read_by = care_query_get_int (row, "read_by");

  return notice;
}

GPtrArray *
care_notice_table_list_unread (CareDb    *db,
                               CareRole   role,
                               GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "notice/list-unread", error);

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "role", care_role_get_nick (role));

  return care_query_collect (query, notice_from_row, (GDestroyNotify) care_notice_unref, error);
}

gint64
care_notice_table_add (CareDb            *db,
                       const CareNotice  *notice,
                       GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "notice/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "role", care_role_get_nick (notice->role));
  care_query_bind_int (query, "urgent", notice->urgent);
  care_query_bind_text (query, "body", notice->body);
  care_query_bind_id (query, "customer_id", notice->customer_id);
  care_query_bind_id (query, "visit_id", notice->visit_id);
  care_query_bind_int (query, "created_at", notice->created_at);
  care_query_bind_id (query, "created_by", notice->created_by);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_notice_table_mark_read (CareDb  *db,
                             gint64   id,
                             GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "notice/mark-read", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_int (query, "read_at", care_db_get_now (db));
  care_query_bind_id (query, "read_by", care_db_get_actor (db).staff_id);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run (query, error);
}
