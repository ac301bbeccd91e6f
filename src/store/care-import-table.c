/* care-import-table.c — lists that came in, and what they overwrote
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-import-table.h"

void
care_import_batch_free (CareImportBatch *self)
{
  g_free (self->kind);
  g_free (self->file_name);
  g_free (self->checksum);
  g_free (self);
}

void
care_import_change_free (CareImportChange *self)
{
  g_free (self->field);
  g_free (self->before);
  g_free (self->after);
  g_free (self);
}

static gpointer
batch_from_row (CareQuery *row)
{
  CareImportBatch *batch = g_new0 (CareImportBatch, 1);

  batch->id = care_query_get_int (row, "id");
  batch->kind = care_query_dup_text (row, "kind");
  batch->file_name = care_query_dup_text (row, "file_name");
  batch->checksum = care_query_dup_text (row, "checksum");
  batch->imported_at = care_query_get_int (row, "imported_at");
  batch->staff_id = care_query_get_int (row, "staff_id");
  batch->n_rows = care_query_get_int (row, "n_rows");
  batch->n_created = care_query_get_int (row, "n_created");
  batch->n_updated = care_query_get_int (row, "n_updated");
  batch->n_unchanged = care_query_get_int (row, "n_unchanged");
  batch->n_rejected = care_query_get_int (row, "n_rejected");
  batch->undone_at = care_query_get_int (row, "undone_at");

  return batch;
}

static gpointer
change_from_row (CareQuery *row)
{
  CareImportChange *change = g_new0 (CareImportChange, 1);

  change->order_id = care_query_get_int (row, "order_id");
  change->field = care_query_dup_text (row, "field");
  change->before = care_query_dup_text (row, "before");
  change->after = care_query_dup_text (row, "after");

  return change;
}

static gpointer
text_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "text");
}

/* The block with the batch and the couple it asks for; 0 for one that it does not. */
static CareQuery *
query_of_batch (CareDb      *db,
                const char  *block,
                gint64       batch_id,
                gint64       customer_id,
                GError     **error)
{
  CareQuery *query = care_db_query (db, block, error);

  if (query != NULL && batch_id != 0)
    care_query_bind_int (query, "batch_id", batch_id);
  if (query != NULL && customer_id != 0)
    care_query_bind_int (query, "customer_id", customer_id);

  return query;
}

static gboolean
run_of_batch (CareDb      *db,
              const char  *block,
              gint64       batch_id,
              gint64       customer_id,
              gint64      *n_changes,
              GError     **error)
{
  g_autoptr(CareQuery) query = query_of_batch (db, block, batch_id, customer_id, error);

  if (query == NULL || !care_query_run (query, error))
    return FALSE;
  if (n_changes != NULL)
    *n_changes = care_query_get_changes (query);

  return TRUE;
}

/* ---- batches ------------------------------------------------------------------- */

gint64
care_import_table_add (CareDb                 *db,
                       const CareImportBatch  *batch,
                       GError                **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "kind", batch->kind);
  care_query_bind_text (query, "file_name", batch->file_name);
  care_query_bind_text (query, "checksum", batch->checksum);
  care_query_bind_int (query, "imported_at", care_db_get_now (db));
  care_query_bind_id (query, "staff_id", care_db_get_actor (db).staff_id);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_import_table_finish (CareDb                 *db,
                          const CareImportBatch  *batch,
                          GError                **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/finish", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", batch->id);
  care_query_bind_int (query, "n_rows", batch->n_rows);
  care_query_bind_int (query, "n_created", batch->n_created);
  care_query_bind_int (query, "n_updated", batch->n_updated);
  care_query_bind_int (query, "n_unchanged", batch->n_unchanged);
  care_query_bind_int (query, "n_rejected", batch->n_rejected);

  return care_query_run_once (query, error);
}

CareImportBatch *
care_import_table_get (CareDb  *db,
                       gint64   id,
                       GError **error)
{
  return care_db_get_one (db, "import/get", id, batch_from_row, error);
}

GPtrArray *
care_import_table_list (CareDb  *db,
                        GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/list", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, batch_from_row, (GDestroyNotify) care_import_batch_free, error);
}

GPtrArray *
care_import_table_list_of_file (CareDb  *db,
                                gint64   customer_id,
                                GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/list-of-file", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_collect (query, batch_from_row, (GDestroyNotify) care_import_batch_free, error);
}

gboolean
care_import_table_find_checksum (CareDb      *db,
                                 const char  *checksum,
                                 CareMoment  *at,
                                 GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/find-checksum", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "checksum", checksum);

  return care_query_fetch_int (query, CARE_MOMENT_NONE, at, error);
}

gboolean
care_import_table_mark_undone (CareDb  *db,
                               gint64   id,
                               GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/mark-undone", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_int (query, "undone_at", care_db_get_now (db));

  return care_query_run_once (query, error);
}

/* ---- fingerprints ---------------------------------------------------------------- */

gboolean
care_import_table_get_cells (CareDb   *db,
                             gint64    order_id,
                             char    **cells,
                             GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "import/get-cells", error);
  g_autoptr(GPtrArray) found = NULL;

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "order_id", order_id);
  found = care_query_collect (query, text_from_row, g_free, error);
  if (found == NULL)
    return FALSE;
  *cells = found->len > 0 ? g_strdup (found->pdata[0]) : NULL;

  return TRUE;
}

gboolean
care_import_table_put_cells (CareDb      *db,
                             gint64       order_id,
                             const char  *cells,
                             GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, cells != NULL ? "import/put-cells"
                                                                : "import/drop-cells", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "order_id", order_id);
  if (cells != NULL)
    care_query_bind_text (query, "cells", cells);

  return care_query_run (query, error);
}

/* ---- what was overwritten ---------------------------------------------------------- */

gboolean
care_import_table_add_change (CareDb                  *db,
                              gint64                   batch_id,
                              guint                    position,
                              const CareImportChange  *change,
                              GError                 **error)
{
  g_autoptr(CareQuery) query = query_of_batch (db, "import/add-change", batch_id,
                                               change->customer_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "position", position);
  care_query_bind_id (query, "order_id", change->order_id);
  care_query_bind_text (query, "field", change->field);
  care_query_bind_text (query, "before", change->before);
  care_query_bind_text (query, "after", change->after);

  return care_query_run (query, error);
}

GPtrArray *
care_import_table_list_changes (CareDb   *db,
                                gint64    batch_id,
                                gint64    customer_id,
                                GError  **error)
{
  g_autoptr(CareQuery) query = query_of_batch (db, "import/list-changes", batch_id, customer_id, error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, change_from_row, (GDestroyNotify) care_import_change_free, error);
}

gboolean
care_import_table_clear_changes (CareDb  *db,
                                 gint64   batch_id,
                                 GError **error)
{
  return run_of_batch (db, "import/clear-changes", batch_id, 0, NULL, error);
}

/* ---- taking back -------------------------------------------------------------------- */

GArray *
care_import_table_list_customers (CareDb  *db,
                                  gint64   batch_id,
                                  GError **error)
{
  g_autoptr(CareQuery) query = query_of_batch (db, "import/list-customers", batch_id, 0, error);
  g_autoptr(GArray) customers = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean has_row;

  if (query == NULL)
    return NULL;

  for (;;)
    {
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&customers);
      id = care_query_get_int (query, "id");
      g_array_append_val (customers, id);
    }
}

static gboolean
fetch_answer (CareQuery  *query,
              gboolean   *answer,
              GError    **error)
{
  gint64 value;

  if (!care_query_fetch_int (query, 0, &value, error))
    return FALSE;
  *answer = value != 0;

  return TRUE;
}

gboolean
care_import_table_has_work (CareDb                 *db,
                            const CareImportBatch  *batch,
                            gint64                  customer_id,
                            gboolean               *has_work,
                            GError                **error)
{
  g_autoptr(CareQuery) query = query_of_batch (db, "import/has-work", batch->id, customer_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "since", batch->imported_at);

  return fetch_answer (query, has_work, error);
}

gboolean
care_import_table_is_created (CareDb    *db,
                              gint64     batch_id,
                              gint64     customer_id,
                              gboolean  *is_created,
                              GError   **error)
{
  g_autoptr(CareQuery) query = query_of_batch (db, "import/is-created", batch_id, customer_id, error);

  return query != NULL && fetch_answer (query, is_created, error);
}

gboolean
care_import_table_delete_orders (CareDb   *db,
                                 gint64    batch_id,
                                 gint64    customer_id,
                                 gint64   *n_deleted,
                                 GError  **error)
{
  care_db_touch (db, CARE_TOPIC_CALLS | CARE_TOPIC_CUSTOMERS);

  return run_of_batch (db, "import/delete-calls", batch_id, customer_id, NULL, error) &&
         run_of_batch (db, "import/delete-orders", batch_id, customer_id, n_deleted, error);
}

gboolean
care_import_table_delete_customer (CareDb  *db,
                                   gint64   customer_id,
                                   GError **error)
{
  return run_of_batch (db, "import/delete-customer", 0, customer_id, NULL, error);
}

gboolean
care_import_table_delete_complaints (CareDb  *db,
                                     gint64   batch_id,
                                     gint64  *n_deleted,
                                     gint64  *n_kept,
                                     GError **error)
{
  g_autoptr(CareQuery) query = NULL;

  care_db_touch (db, CARE_TOPIC_COMPLAINTS);
  if (!run_of_batch (db, "import/delete-complaints", batch_id, 0, n_deleted, error))
    return FALSE;
  query = query_of_batch (db, "import/count-complaints", batch_id, 0, error);

  return query != NULL && care_query_fetch_int (query, 0, n_kept, error);
}

gboolean
care_import_table_delete_staff (CareDb  *db,
                                gint64   batch_id,
                                GError **error)
{
  care_db_touch (db, CARE_TOPIC_STAFF);

  return run_of_batch (db, "import/delete-staff", batch_id, 0, NULL, error);
}
