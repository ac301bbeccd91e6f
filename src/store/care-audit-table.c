/* care-audit-table.c — who did what, when, to what
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-audit-table.h"

gboolean
care_audit_table_add (CareDb      *db,
                      const char  *subject,
                      gint64       subject_id,
                      const char  *detail,
                      GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "audit/add", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "at", care_db_get_now (db));
  care_query_bind_id (query, "actor", care_db_get_actor (db).staff_id);
  care_query_bind_text (query, "deed", care_deed_get_nick (care_db_get_deed (db)));
  care_query_bind_text (query, "subject", subject);
  care_query_bind_int (query, "subject_id", subject_id);
  care_query_bind_text (query, "detail", detail != NULL ? detail : "");
  if (!care_query_run (query, error))
    return FALSE;
  care_db_note_audit (db);

  return TRUE;
}

gboolean
care_audit_table_seal (CareDb  *db,
                       GError **error)
{
  return care_db_is_audited (db) || care_audit_table_add (db, "", 0, NULL, error);
}

void
care_audit_entry_free (CareAuditEntry *self)
{
  g_free (self->actor);
  g_free (self->detail);
  g_free (self);
}

static gpointer
entry_from_row (CareQuery *row)
{
  CareAuditEntry *entry = g_new0 (CareAuditEntry, 1);

  entry->id = care_query_get_int (row, "id");
  entry->at = care_query_get_int (row, "at");
  entry->deed = care_deed_from_nick (care_query_get_text (row, "deed"), CARE_DEED_UNDO);
  entry->actor = care_query_dup_text (row, "actor");
  entry->detail = care_query_dup_text (row, "detail");

  return entry;
}

GPtrArray *
care_audit_table_list (CareDb      *db,
                       const char  *subject,
                       gint64       subject_id,
                       GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "audit/list-of-subject", error);

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "subject", subject);
  care_query_bind_int (query, "subject_id", subject_id);

  return care_query_collect (query, entry_from_row, (GDestroyNotify) care_audit_entry_free, error);
}
