/* care-draft-table.c — what is being typed, before it is saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-draft-table.h"

static const char * const kinds[] = { "CALL", "CUSTOMER", "COMPLAINT" };

static CareQuery *
query_of_draft (CareDb         *db,
                const char     *block,
                gint64          staff_id,
                CareDraftKind   kind,
                GError        **error)
{
  CareQuery *query = care_db_query (db, block, error);

  if (query != NULL)
    {
      care_query_bind_int (query, "staff_id", staff_id);
      care_query_bind_text (query, "kind", kinds[kind]);
    }

  return query;
}

gboolean
care_draft_table_put (CareDb         *db,
                      gint64          staff_id,
                      CareDraftKind   kind,
                      gint64          subject_id,
                      const char     *body,
                      GError        **error)
{
  g_autoptr(CareQuery) query = NULL;

  if (body == NULL)
    return care_draft_table_drop (db, staff_id, kind, subject_id, error);

  query = query_of_draft (db, "draft/put", staff_id, kind, error);
  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "subject_id", subject_id);
  care_query_bind_text (query, "body", body);
  care_query_bind_int (query, "saved_at", care_db_get_now (db));

  return care_query_run (query, error);
}

static gpointer
body_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "body");
}

gboolean
care_draft_table_dup (CareDb         *db,
                      gint64          staff_id,
                      CareDraftKind   kind,
                      gint64          subject_id,
                      char          **body,
                      GError        **error)
{
  g_autoptr(CareQuery) query = query_of_draft (db, "draft/get", staff_id, kind, error);
  g_autoptr(GPtrArray) bodies = NULL;

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "subject_id", subject_id);
  bodies = care_query_collect (query, body_from_row, g_free, error);
  if (bodies == NULL)
    return FALSE;
  *body = bodies->len > 0 ? g_strdup (bodies->pdata[0]) : NULL;

  return TRUE;
}

gboolean
care_draft_table_drop (CareDb         *db,
                       gint64          staff_id,
                       CareDraftKind   kind,
                       gint64          subject_id,
                       GError        **error)
{
  g_autoptr(CareQuery) query = query_of_draft (db, "draft/drop", staff_id, kind, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "subject_id", subject_id);

  return care_query_run (query, error);
}
