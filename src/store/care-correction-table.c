/* care-correction-table.c — the register of records that were taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-correction-table.h"

gboolean
care_correction_table_add (CareDb           *db,
                           const CareVisit  *visit,
                           const char       *reason,
                           GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "correction/add", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "visit_no", visit->visit_no);
  care_query_bind_int (query, "customer_id", visit->customer_id);
  care_query_bind_id (query, "call_id", visit->call_id);
  care_query_bind_text (query, "outcome", care_outcome_get_nick (visit->outcome));
  care_query_bind_id (query, "recorded_by", visit->staff_id);
  care_query_bind_int (query, "recorded_at", visit->ended_at);
  care_query_bind_text (query, "reason", reason);
  care_query_bind_int (query, "corrected_at", care_db_get_now (db));
  care_query_bind_id (query, "corrected_by", care_db_get_actor (db).staff_id);

  return care_query_run (query, error);
}

gboolean
care_correction_table_count (CareDb  *db,
                             gint64   customer_id,
                             gint64  *n_corrections,
                             GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "correction/count", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_fetch_int (query, 0, n_corrections, error);
}
