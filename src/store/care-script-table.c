/* care-script-table.c — the wording of calls, version by version
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-script-table.h"

void
care_script_text_row_free (CareScriptText *self)
{
  g_free (self->code);
  g_free (self->body);
  g_free (self);
}

static gpointer
script_from_row (CareQuery *row)
{
  CareScriptText *script = g_new0 (CareScriptText, 1);

  script->code = care_query_dup_text (row, "code");
  script->number = (int) care_query_get_int (row, "number");
  script->body = care_query_dup_text (row, "body");

  return script;
}

GPtrArray *
care_script_table_list_edited (CareDb  *db,
                                GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "script/list-edited", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, script_from_row, (GDestroyNotify) care_script_text_row_free,
                             error);
}

int
care_script_table_add (CareDb      *db,
                       const char  *code,
                       const char  *body,
                       GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "script/add", error);
  gint64 number = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "code", code);
  care_query_bind_text (query, "body", body);
  care_query_bind_int (query, "created_at", care_db_get_now (db));
  care_query_bind_id (query, "created_by", care_db_get_actor (db).staff_id);
  care_db_touch (db, CARE_TOPIC_SCRIPTS);

  return care_query_fetch_int (query, 0, &number, error) ? (int) number : 0;
}

GPtrArray *
care_script_table_list_versions (CareDb      *db,
                                 const char  *code,
                                 GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "script/list-versions", error);

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "code", code);

  return care_query_collect (query, script_from_row, (GDestroyNotify) care_script_text_row_free,
                             error);
}
