/* care-saved-filter-table.c — groups of customers that are kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-saved-filter-table.h"

static gpointer
filter_from_row (CareQuery *row)
{
  CareSavedFilter *self = care_saved_filter_new ();

  self->id = care_query_get_int (row, "id");
  self->staff_id = care_query_get_int (row, "staff_id");
  self->name = care_query_dup_text (row, "name");
  self->filter = care_customer_filter_from_text (care_query_get_text (row, "body"));
  self->version = care_query_get_int (row, "version");

  return self;
}

GPtrArray *
care_saved_filter_table_list (CareDb   *db,
                              gint64    staff_id,
                              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "saved-filter/list", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "staff_id", staff_id);

  return care_query_collect (query, filter_from_row, (GDestroyNotify) care_saved_filter_unref, error);
}

CareSavedFilter *
care_saved_filter_table_get (CareDb   *db,
                             gint64    id,
                             GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "saved-filter/get", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "id", id);

  return care_query_first (query, filter_from_row, error);
}

static void
bind_words (CareQuery             *query,
            const CareSavedFilter *filter)
{
  g_autofree char *body = care_customer_filter_to_text (filter->filter);

  care_query_bind_text (query, "name", filter->name);
  care_query_bind_text (query, "body", body);
}

gint64
care_saved_filter_table_add (CareDb                 *db,
                             const CareSavedFilter  *filter,
                             GError                **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "saved-filter/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;
  care_query_bind_id (query, "id", filter->id);
  care_query_bind_id (query, "staff_id", filter->staff_id);
  bind_words (query, filter);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_saved_filter_table_update (CareDb                 *db,
                                const CareSavedFilter  *filter,
                                GError                **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "saved-filter/update", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", filter->id);
  care_query_bind_int (query, "version", filter->version);
  bind_words (query, filter);

  return care_query_run_once (query, error);
}

gboolean
care_saved_filter_table_drop (CareDb   *db,
                              gint64    id,
                              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "saved-filter/drop", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", id);

  return care_query_run_once (query, error);
}
