/* care-demo-table.c — what only the sample studio writes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-table.h"

static void
bind_subject (CareQuery      *query,
              const CareCall *call)
{
  care_query_bind_text (query, "type", care_call_type_get_nick (call->type));
  care_query_bind_int (query, "customer_id", call->customer_id);
  care_query_bind_id (query, "person_id", call->person_id);
  care_query_bind_id (query, "order_id", call->order_id);
  care_query_bind_text (query, "occurrence", call->occurrence != NULL ? call->occurrence : "");
  care_query_bind_day (query, "base_on", call->base_on);
  care_query_bind_day (query, "due_on", call->due_on);
  care_query_bind_day (query, "deadline_on", call->deadline_on);
  care_query_bind_int (query, "priority", care_call_type_get_rule (call->type)->priority);
}

gint64
care_demo_table_add_call (CareDb          *db,
                          const CareCall  *call,
                          GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "demo/add-call", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  bind_subject (query, call);
  care_query_bind_id (query, "agreed_at", call->agreed_at);
  care_query_bind_id (query, "not_before", call->not_before);
  care_query_bind_text (query, "state", care_call_state_get_nick (call->state));
  care_query_bind_id (query, "staff_id", call->staff_id);
  care_query_bind_int (query, "n_attempts", call->n_attempts);
  care_query_bind_id (query, "last_attempt_at", call->last_attempt_at);
  care_query_bind_id (query, "claimed_by", call->claimed_by);
  care_query_bind_id (query, "claimed_until", call->claimed_until);
  care_query_bind_id (query, "parent_id", call->parent_id);
  care_query_bind_id (query, "merged_into", call->merged_into);
  care_query_bind_text (query, "reason", call->reason);
  care_db_touch (db, CARE_TOPIC_CALLS);

  return care_query_fetch_int (query, 0, &id, error) ? id : 0;
}

gboolean
care_demo_table_add_key (CareDb      *db,
                         const char  *key,
                         gint64       customer_id,
                         GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "demo/add-key", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "k", key);
  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_run (query, error);
}

gboolean
care_demo_table_put_number (CareDb      *db,
                            const char  *prefix,
                            CareDay      day,
                            gint64       last,
                            GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "demo/put-number", error);
  g_autofree char *iso = care_day_to_iso (day);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "prefix", prefix);
  care_query_bind_text (query, "day", iso != NULL ? iso : "");
  care_query_bind_int (query, "last", last);

  return care_query_run (query, error);
}
