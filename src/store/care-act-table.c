/* care-act-table.c — what was done to the files, field by field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-act-table.h"

/* ---- writing ------------------------------------------------------------------------ */

static gboolean
add_act (CareDb  *db,
         gint64   undoes,
         gint64  *id,
         GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/add", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "at", care_db_get_now (db));
  care_query_bind_id (query, "actor_id", care_db_get_actor (db).staff_id);
  care_query_bind_text (query, "deed", care_deed_get_nick (care_db_get_deed (db)));
  care_query_bind_id (query, "undoes", undoes);

  return care_query_insert (query, id, error);
}

static gboolean
add_change (CareDb            *db,
            gint64             act_id,
            guint              position,
            const CareChange  *change,
            GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/add-change", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "act_id", act_id);
  care_query_bind_int (query, "position", position);
  care_query_bind_text (query, "table_name", change->table);
  care_query_bind_text (query, "row_key", change->key);
  care_query_bind_text (query, "kind", care_change_kind_get_nick (change->kind));
  care_query_bind_text (query, "field", change->field);
  care_query_bind_text (query, "before", change->before);
  care_query_bind_text (query, "after", change->after);

  return care_query_run (query, error);
}

static gboolean
add_files (CareDb      *db,
           gint64       act_id,
           GHashTable  *files,
           GError     **error)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, files);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      g_autoptr(CareQuery) query = care_db_query (db, "act/add-file", error);

      if (query == NULL)
        return FALSE;
      care_query_bind_int (query, "customer_id", *(gint64 *) id);
      care_query_bind_int (query, "act_id", act_id);
      if (!care_query_run (query, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
care_act_table_note (CareDb  *db,
                     gint64   undoes,
                     gint64  *id,
                     GError **error)
{
  g_autoptr(GHashTable) files = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  g_autoptr(GPtrArray) changes = care_db_take_changes (db, files);

  *id = 0;
  if (changes->len == 0)
    return TRUE;
  if (!add_act (db, undoes, id, error) || !add_files (db, *id, files, error))
    return FALSE;
  for (guint i = 0; i < changes->len; i++)
    if (!add_change (db, *id, i, changes->pdata[i], error))
      return FALSE;

  return TRUE;
}

gboolean
care_act_table_seal (CareDb  *db,
                     GError **error)
{
  gint64 id;

  return care_act_table_note (db, 0, &id, error);
}

/* ---- reading ------------------------------------------------------------------------ */

static gpointer
act_from_row (CareQuery *row)
{
  CareAct *act = care_act_new ();

  act->id = care_query_get_int (row, "id");
  act->at = care_query_get_int (row, "at");
  act->actor_id = care_query_get_int (row, "actor_id");
  act->actor = care_query_dup_text (row, "actor");
  act->deed = care_deed_from_nick (care_query_get_text (row, "deed"), CARE_DEED_EDIT_CUSTOMER);
  act->undoes = care_query_get_int (row, "undoes");
  act->undone_by = care_query_get_int (row, "undone_by");

  return act;
}

static gpointer
change_from_row (CareQuery *row)
{
  return care_change_new (care_change_kind_from_nick (care_query_get_text (row, "kind"), CARE_CHANGE_ALTERED),
                          care_query_get_text (row, "table_name"), care_query_get_text (row, "row_key"),
                          care_query_get_text (row, "field"), care_query_get_text (row, "before"),
                          care_query_get_text (row, "after"));
}

static CareQuery *
query_of_act (CareDb      *db,
              const char  *block,
              gint64       id,
              GError     **error)
{
  CareQuery *query = care_db_query (db, block, error);

  if (query != NULL)
    care_query_bind_int (query, "act_id", id);

  return query;
}

static gpointer
text_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "text");
}

static gboolean
load_names (CareDb   *db,
            CareAct  *act,
            GError  **error)
{
  g_autoptr(CareQuery) query = query_of_act (db, "act/list-names", act->id, error);
  g_autoptr(GPtrArray) names = NULL;

  if (query == NULL)
    return FALSE;
  names = care_query_collect (query, text_from_row, g_free, error);
  if (names == NULL)
    return FALSE;
  if (names->len > 0)
    act->names = g_strdup (names->pdata[0]);

  return TRUE;
}

static gboolean
load_parts (CareDb   *db,
            CareAct  *act,
            GError  **error)
{
  g_autoptr(CareQuery) query = query_of_act (db, "act/list-changes", act->id, error);

  if (query == NULL)
    return FALSE;
  act->changes = care_query_collect (query, change_from_row, (GDestroyNotify) care_change_free, error);

  return act->changes != NULL && load_names (db, act, error);
}

CareAct *
care_act_table_get (CareDb  *db,
                    gint64   id,
                    GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/get", error);
  g_autoptr(CareAct) act = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);
  act = care_query_first (query, act_from_row, error);
  if (act == NULL || !load_parts (db, act, error))
    return NULL;

  return g_steal_pointer (&act);
}

static GPtrArray *
collect (CareDb     *db,
         CareQuery  *query,
         gint64      before,
         guint       limit,
         GError    **error)
{
  g_autoptr(GPtrArray) acts = NULL;

  care_query_bind_int (query, "before", before);
  care_query_bind_int (query, "limit", limit);
  acts = care_query_collect (query, act_from_row, (GDestroyNotify) care_act_unref, error);
  for (guint i = 0; acts != NULL && i < acts->len; i++)
    if (!load_parts (db, acts->pdata[i], error))
      return NULL;

  return g_steal_pointer (&acts);
}

GPtrArray *
care_act_table_list_of_file (CareDb  *db,
                             gint64   customer_id,
                             gint64   before,
                             guint    limit,
                             GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/list-of-file", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "customer_id", customer_id);

  return collect (db, query, before, limit, error);
}

GPtrArray *
care_act_table_list_of_actor (CareDb      *db,
                              gint64       actor_id,
                              CareMoment   since,
                              gint64       before,
                              guint        limit,
                              GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/list-of-actor", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "actor_id", actor_id);
  care_query_bind_int (query, "since", since);

  return collect (db, query, before, limit, error);
}

GArray *
care_act_table_list_files (CareDb  *db,
                           gint64   id,
                           GError **error)
{
  g_autoptr(CareQuery) query = query_of_act (db, "act/list-files", id, error);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  for (;;)
    {
      gboolean has_row;
      gint64 file;

      if (query == NULL || !care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&ids);
      file = care_query_get_int (query, "customer_id");
      g_array_append_val (ids, file);
    }
}

gboolean
care_act_table_find_last (CareDb      *db,
                          gint64       actor_id,
                          CareMoment   since,
                          gint64      *id,
                          GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/last-of-actor", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "actor_id", actor_id);
  care_query_bind_int (query, "since", since);

  return care_query_fetch_int (query, 0, id, error);
}

gboolean
care_act_table_count_later (CareDb  *db,
                            gint64   id,
                            gint64  *n_acts,
                            GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/count-later", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", id);

  return care_query_fetch_int (query, 0, n_acts, error);
}

gboolean
care_act_table_count_visits (CareDb         *db,
                             const CareAct  *act,
                             gint64         *n_visits,
                             GError        **error)
{
  g_autoptr(CareQuery) query = query_of_act (db, "act/count-visits-since", act->id, error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "since", act->at);

  return care_query_fetch_int (query, 0, n_visits, error);
}

gboolean
care_act_table_mark_undone (CareDb         *db,
                            const CareAct  *act,
                            gint64          undone_by,
                            GError        **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "act/mark-undone", error);
  g_autoptr(CareQuery) again = care_db_query (db, "act/mark-again", error);

  if (query == NULL || again == NULL)
    return FALSE;

  care_query_bind_int (query, "id", act->id);
  care_query_bind_int (query, "undone_by", undone_by);
  care_query_bind_int (again, "id", act->undoes);

  return care_query_run_once (query, error) && care_query_run (again, error);
}
