/* care-ring-table.c — what the bell has announced
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-ring-table.h"

CARE_DEFINE_RECORD (CareRing, care_ring)

static void
care_ring_clear (CareRing *self)
{
}

gboolean
care_ring_table_put (CareDb      *db,
                     gint64       call_id,
                     CareMoment   rung_for,
                     GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "ring/put", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "call_id", call_id);
  care_query_bind_int (query, "rung_for", rung_for);
  care_query_bind_int (query, "rung_at", care_db_get_now (db));

  return care_query_run (query, error);
}

gboolean
care_ring_table_snooze (CareDb      *db,
                        gint64       call_id,
                        CareMoment   until,
                        GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "ring/snooze", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "call_id", call_id);
  care_query_bind_int (query, "until", until);

  return care_query_run (query, error);
}

static gpointer
ring_from_row (CareQuery *row)
{
  CareRing *ring = care_ring_new ();

  ring->call_id = care_query_get_int (row, "call_id");
  ring->rung_for = care_query_get_int (row, "rung_for");
  ring->rung_at = care_query_get_int (row, "rung_at");
  ring->snoozed_until = care_query_get_int (row, "snoozed_until");

  return ring;
}

GPtrArray *
care_ring_table_list_open (CareDb  *db,
                           GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "ring/list-open", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, ring_from_row, (GDestroyNotify) care_ring_unref, error);
}

gboolean
care_ring_table_forget (CareDb      *db,
                        CareMoment   before,
                        GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "ring/forget", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "before", before);

  return care_query_run (query, error);
}
