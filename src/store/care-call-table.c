/* care-call-table.c — the calls that are owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call-row.h"
#include "care-call-table.h"
#include "domain/care-error.h"

CareCall *
care_call_from_row (CareQuery *row)
{
  CareCall *call = care_call_new ();

  call->id = care_query_get_int (row, "id");
  call->type = care_call_type_from_nick (care_query_get_text (row, "type"), CARE_CALL_CALLBACK);
  call->customer_id = care_query_get_int (row, "customer_id");
  call->person_id = care_query_get_int (row, "person_id");
  call->order_id = care_query_get_int (row, "order_id");
  call->occurrence = care_query_dup_text (row, "occurrence");
  call->base_on = care_query_get_day (row, "base_on");
  call->due_on = care_query_get_day (row, "due_on");
  call->deadline_on = care_query_get_day (row, "deadline_on");
  call->agreed_at = care_query_get_int (row, "agreed_at");
  call->not_before = care_query_get_int (row, "not_before");
  call->state = care_call_state_from_nick (care_query_get_text (row, "state"), CARE_CALL_OPEN);
  call->staff_id = care_query_get_int (row, "staff_id");
  call->n_attempts = (int) care_query_get_int (row, "n_attempts");
  call->last_attempt_at = care_query_get_int (row, "last_attempt_at");
  call->claimed_by = care_query_get_int (row, "claimed_by");
  call->claimed_until = care_query_get_int (row, "claimed_until");
  call->parent_id = care_query_get_int (row, "parent_id");
  call->merged_into = care_query_get_int (row, "merged_into");
  call->campaign_id = care_query_get_int (row, "campaign_id");
  call->reason = care_query_dup_text (row, "reason");
  call->version = care_query_get_int (row, "version");

  return call;
}

CareCall *
care_call_table_get (CareDb  *db,
                     gint64   id,
                     GError **error)
{
  return care_db_get_one (db, "call/get", id, (CareRowFunc) care_call_from_row, error);
}

GPtrArray *
care_call_table_list_of_customer (CareDb  *db,
                                  gint64   customer_id,
                                  GError **error)
{
  return care_db_list_of (db, "call/list-of-customer", "customer_id", customer_id,
                          (CareRowFunc) care_call_from_row, (GDestroyNotify) care_call_unref, error);
}

static void
bind_call (CareQuery      *query,
           const CareCall *call)
{
  care_query_bind_day (query, "base_on", call->base_on);
  care_query_bind_day (query, "due_on", call->due_on);
  care_query_bind_day (query, "deadline_on", call->deadline_on);
  care_query_bind_int (query, "priority", care_call_type_get_rule (call->type)->priority);
  care_query_bind_id (query, "agreed_at", call->agreed_at);
  care_query_bind_id (query, "not_before", call->not_before);
  care_query_bind_text (query, "state", care_call_state_get_nick (call->state));
  care_query_bind_id (query, "staff_id", call->staff_id);
  care_query_bind_id (query, "merged_into", call->merged_into);
  care_query_bind_text (query, "reason", call->reason);
}

gboolean
care_call_table_add (CareDb          *db,
                     const CareCall  *call,
                     gint64           batch_id,
                     gint64          *id,
                     GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "call/add", error);

  if (query == NULL)
    return FALSE;

  bind_call (query, call);
  care_query_bind_text (query, "type", care_call_type_get_nick (call->type));
  care_query_bind_int (query, "customer_id", call->customer_id);
  care_query_bind_id (query, "person_id", call->person_id);
  care_query_bind_id (query, "order_id", call->order_id);
  care_query_bind_text (query, "occurrence", call->occurrence != NULL ? call->occurrence : "");
  care_query_bind_id (query, "parent_id", call->parent_id);
  care_query_bind_id (query, "campaign_id", call->campaign_id);
  care_query_bind_id (query, "batch_id", batch_id);
  care_db_touch (db, CARE_TOPIC_CALLS);

  return care_query_insert (query, id, error);
}

gboolean
care_call_table_update (CareDb          *db,
                        const CareCall  *call,
                        GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "call/update", error);

  if (query == NULL)
    return FALSE;

  bind_call (query, call);
  care_query_bind_int (query, "id", call->id);
  care_query_bind_int (query, "version", call->version);
  care_query_bind_int (query, "n_attempts", call->n_attempts);
  care_query_bind_id (query, "last_attempt_at", call->last_attempt_at);
  care_query_bind_id (query, "claimed_by", call->claimed_by);
  care_query_bind_id (query, "claimed_until", call->claimed_until);
  care_db_touch (db, CARE_TOPIC_CALLS);

  return care_query_run_once (query, error);
}

gboolean
care_call_table_claim (CareDb      *db,
                       gint64       id,
                       gint64       staff_id,
                       CareMoment   until,
                       GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "call/claim", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_int (query, "until", until);
  care_query_bind_int (query, "now", care_db_get_now (db));
  if (!care_query_run (query, error))
    return FALSE;
  if (care_query_get_changes (query) == 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                           _("A colleague is on the telephone with this customer."));
      return FALSE;
    }
  care_db_touch (db, CARE_TOPIC_CALLS);

  return TRUE;
}

gboolean
care_call_table_release (CareDb  *db,
                         gint64   id,
                         gint64   staff_id,
                         GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "call/release", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_int (query, "staff_id", staff_id);
  care_db_touch (db, CARE_TOPIC_CALLS);

  return care_query_run (query, error);
}
