/* care-incoming-table.c — calls that came in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-incoming-table.h"

static gpointer
incoming_from_row (CareQuery *row)
{
  CareIncoming *incoming = care_incoming_new ();

  incoming->id = care_query_get_int (row, "id");
  incoming->incoming_no = care_query_dup_text (row, "incoming_no");
  incoming->customer_id = care_query_get_int (row, "customer_id");
  incoming->caller = care_query_dup_text (row, "caller");
  incoming->phone = care_query_dup_text (row, "phone");
  incoming->kind = care_incoming_kind_from_nick (care_query_get_text (row, "kind"),
                                                  CARE_INCOMING_OTHER);
  incoming->happened = care_query_dup_text (row, "happened");
  incoming->place = care_query_dup_text (row, "place");
  incoming->people = care_query_dup_text (row, "people");
  incoming->what = care_query_dup_text (row, "what");
  incoming->why = care_query_dup_text (row, "why");
  incoming->how = care_query_dup_text (row, "how");
  incoming->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                     CARE_DEPARTMENT_NONE);
  incoming->walk = care_query_dup_text (row, "walk");
  incoming->staff_id = care_query_get_int (row, "staff_id");
  incoming->started_at = care_query_get_int (row, "started_at");
  incoming->ended_at = care_query_get_int (row, "ended_at");

  return incoming;
}

gint64
care_incoming_table_add (CareDb              *db,
                         const CareIncoming  *incoming,
                         GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incoming/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "incoming_no", incoming->incoming_no);
  care_query_bind_id (query, "customer_id", incoming->customer_id);
  care_query_bind_text (query, "caller", incoming->caller);
  care_query_bind_text (query, "phone", incoming->phone);
  care_query_bind_text (query, "kind", care_incoming_kind_get_nick (incoming->kind));
  care_query_bind_text (query, "happened", incoming->happened);
  care_query_bind_text (query, "place", incoming->place);
  care_query_bind_text (query, "people", incoming->people);
  care_query_bind_text (query, "what", incoming->what);
  care_query_bind_text (query, "why", incoming->why);
  care_query_bind_text (query, "how", incoming->how);
  care_query_bind_text (query, "department", care_department_get_nick (incoming->department));
  care_query_bind_text (query, "walk", incoming->walk);
  care_query_bind_id (query, "staff_id", incoming->staff_id);
  care_query_bind_int (query, "started_at", incoming->started_at);
  care_query_bind_int (query, "ended_at", incoming->ended_at);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}

GPtrArray *
care_incoming_table_list_between (CareDb      *db,
                                  CareMoment   from_at,
                                  CareMoment   until_at,
                                  GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "incoming/list-between", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "from_at", from_at);
  care_query_bind_int (query, "until_at", until_at);

  return care_query_collect (query, incoming_from_row, (GDestroyNotify) care_incoming_unref, error);
}
