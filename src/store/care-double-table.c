/* care-double-table.c — files that may be of one couple, and files that became one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-double-table.h"

static gpointer
double_from_row (CareQuery *row)
{
  CareDouble *pair = care_double_new ();

  pair->low_id = care_query_get_int (row, "low_id");
  pair->high_id = care_query_get_int (row, "high_id");
  pair->low_no = care_query_dup_text (row, "low_no");
  pair->high_no = care_query_dup_text (row, "high_no");
  pair->low_names = care_query_dup_text (row, "low_names");
  pair->high_names = care_query_dup_text (row, "high_names");
  pair->phone = care_query_dup_text (row, "phone");

  return pair;
}

static gboolean
collect (CareDb       *db,
         const char   *block,
         guint         limit,
         GHashTable   *seen,
         GPtrArray    *pairs,
         GError      **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);
  g_autoptr(GPtrArray) found = NULL;

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "limit", limit);
  found = care_query_collect (query, double_from_row, (GDestroyNotify) care_double_unref, error);
  for (guint i = 0; found != NULL && i < found->len; i++)
    {
      CareDouble *pair = found->pdata[i];
      char *key = g_strdup_printf ("%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT, pair->low_id, pair->high_id);

      if (g_hash_table_add (seen, key))
        g_ptr_array_add (pairs, care_double_ref (pair));
    }

  return found != NULL;
}

GPtrArray *
care_double_table_list (CareDb  *db,
                        guint    limit,
                        GError **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) pairs = g_ptr_array_new_with_free_func ((GDestroyNotify) care_double_unref);

  if (!collect (db, "double/list-phones", limit, seen, pairs, error) ||
      !collect (db, "double/list-couples", limit, seen, pairs, error))
    return NULL;

  return g_steal_pointer (&pairs);
}

gboolean
care_double_table_find_couple (CareDb      *db,
                               const char  *couple_key,
                               gint64       id,
                               gint64      *found,
                               GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "double/find-couple", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_text (query, "couple_key", couple_key);
  care_query_bind_int (query, "id", id);

  return care_query_fetch_int (query, 0, found, error);
}

gboolean
care_double_table_tell_apart (CareDb  *db,
                              gint64   one,
                              gint64   other,
                              GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "double/tell-apart", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "low_id", MIN (one, other));
  care_query_bind_int (query, "high_id", MAX (one, other));
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run (query, error);
}

gboolean
care_double_table_part_calls (CareDb      *db,
                              gint64       keep_id,
                              gint64       drop_id,
                              const char  *customer_no,
                              GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "double/part-calls", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "keep_id", keep_id);
  care_query_bind_int (query, "drop_id", drop_id);
  care_query_bind_text (query, "customer_no", customer_no);
  care_db_touch (db, CARE_TOPIC_ALL & ~CARE_TOPIC_STAFF);

  return care_query_run (query, error);
}

gboolean
care_double_table_add_former (CareDb      *db,
                              const char  *customer_no,
                              gint64       former_id,
                              gint64       customer_id,
                              GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "double/add-former", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_text (query, "customer_no", customer_no);
  care_query_bind_int (query, "former_id", former_id);
  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_run (query, error);
}

gboolean
care_double_table_find_former (CareDb      *db,
                               const char  *customer_no,
                               gint64      *id,
                               GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "double/find-former", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_text (query, "customer_no", customer_no);

  return care_query_fetch_int (query, 0, id, error);
}
