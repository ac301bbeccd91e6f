/* care-queue-table.c — the open calls of a day, with what a list shows of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-queue-table.h"

#include "care-call-row.h"

static gpointer
entry_from_row (CareQuery *row)
{
  CareQueueEntry *entry = care_queue_entry_new ();

  entry->call = care_call_from_row (row);
  entry->names = care_query_dup_text (row, "names");
  entry->order_no = care_query_dup_text (row, "order_no");
  entry->phone = care_query_dup_text (row, "phone");
  entry->staff_name = care_query_dup_text (row, "staff_name");
  entry->claimed_name = care_query_dup_text (row, "claimed_name");
  entry->level = care_level_from_nick (care_query_get_text (row, "level"), CARE_LEVEL_ORDINARY);
  entry->last_outcome = care_outcome_from_nick (care_query_get_text (row, "last_outcome"),
                                                CARE_OUTCOME_NONE);
  entry->good_times = care_query_dup_text (row, "good_times");
  entry->bad_times = care_query_dup_text (row, "bad_times");
  entry->good_from = (int) care_query_get_int (row, "good_from");
  entry->good_until = (int) care_query_get_int (row, "good_until");
  entry->consent = care_consent_from_nick (care_query_get_text (row, "consent_promo"),
                                           CARE_CONSENT_NOT_ASKED);
  entry->last_contact_at = care_query_get_int (row, "last_contact_at");
  entry->elder = care_query_get_int (row, "elder") != 0;
  entry->do_not_call = care_query_get_int (row, "do_not_call") != 0;
  entry->phone_invalid = care_query_get_int (row, "phone_invalid") != 0;

  return entry;
}

static GPtrArray *
list_all (CareDb   *db,
          CareDay   until,
          GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "queue/list-all", error);

  if (query == NULL)
    return NULL;

  care_query_bind_day (query, "until", until);

  return care_query_collect (query, entry_from_row, (GDestroyNotify) care_queue_entry_unref, error);
}

static GPtrArray *
list_of_staff (CareDb      *db,
               const char  *block,
               gint64       staff_id,
               CareDay      until,
               GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);

  if (query == NULL)
    return NULL;

  care_query_bind_day (query, "until", until);
  if (staff_id != 0)
    care_query_bind_int (query, "staff_id", staff_id);

  return care_query_collect (query, entry_from_row, (GDestroyNotify) care_queue_entry_unref, error);
}

GPtrArray *
care_queue_table_list (CareDb   *db,
                       gint64    staff_id,
                       CareDay   until,
                       GError  **error)
{
  g_autoptr(GPtrArray) own = NULL;
  GPtrArray *more;

  if (staff_id == 0)
    return list_all (db, until, error);

  own = list_of_staff (db, "queue/list-own", staff_id, until, error);
  if (own == NULL)
    return NULL;
  more = list_of_staff (db, "queue/list-unassigned", 0, until, error);
  if (more == NULL)
    return NULL;
  g_ptr_array_extend_and_steal (own, more);
  more = list_of_staff (db, "queue/list-substituted", staff_id, until, error);
  if (more == NULL)
    return NULL;
  g_ptr_array_extend_and_steal (own, more);

  return g_steal_pointer (&own);
}

GPtrArray *
care_queue_table_list_tried (CareDb      *db,
                             gint64       staff_id,
                             CareMoment   from,
                             GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "queue/list-tried", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_int (query, "from", from);

  return care_query_collect (query, entry_from_row, (GDestroyNotify) care_queue_entry_unref, error);
}
