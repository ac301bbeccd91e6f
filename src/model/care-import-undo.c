/* care-import-undo.c — a whole batch taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-cell.h"
#include "care-import-undo.h"
#include "domain/care-error.h"
#include "store/care-audit-table.h"
#include "store/care-customer-table.h"
#include "store/care-import-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"
#include "store/care-staff-table.h"
#include "store/care-store.h"

/* ---- putting back --------------------------------------------------------------- */

/* Whoever edited a field since has the last word. */
static gboolean
put_back (CareImportFile         *file,
          const CareImportChange *change)
{
  guint cell = care_import_cell_find (change->field);
  g_autofree char *on_file = NULL;

  if (cell == CARE_N_IMPORT_CELLS)
    return FALSE;
  on_file = care_import_cell_dup (cell, file);
  if (g_strcmp0 (on_file, change->after) != 0)
    return FALSE;
  care_import_cell_set (cell, file, change->before);

  return TRUE;
}

static gboolean
save_order (CareDb     *db,
            CareOrder  *order,
            GError    **error)
{
  for (guint i = 0; i < order->servers->len; i++)
    {
      CareServer *server = order->servers->pdata[i];

      if (server->staff_id == 0)
        server->staff_id = care_staff_table_need (db, server->name, server->duty, 0, error);
      if (server->staff_id == 0)
        return FALSE;
    }

  return care_order_table_update (db, order, error);
}

/* The changes of one order, in the place of its first; they lie together. */
static gboolean
restore_order (CareDb          *db,
               CareCustomer    *customer,
               GPtrArray       *changes,
               gint64           order_id,
               GError         **error)
{
  CareImportFile file = { customer, NULL };
  g_autoptr(CareOrder) order = care_order_table_get (db, order_id, error);
  gboolean is_changed = FALSE;

  if (order == NULL)
    return FALSE;

  file.order = order;
  for (guint i = 0; i < changes->len; i++)
    {
      const CareImportChange *change = changes->pdata[i];

      if (change->order_id != order_id)
        continue;
      if (*change->field != '\0')
        is_changed |= put_back (&file, change);
      else if (!care_import_table_put_cells (db, order_id, change->before, error))
        return FALSE;
    }

  return !is_changed || save_order (db, order, error);
}

static gboolean
restore_orders (CareDb        *db,
                CareCustomer  *customer,
                GPtrArray     *changes,
                GError       **error)
{
  g_autoptr(GHashTable) seen = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < changes->len; i++)
    {
      CareImportChange *change = changes->pdata[i];

      if (change->order_id != 0 && g_hash_table_add (seen, &change->order_id) &&
          !restore_order (db, customer, changes, change->order_id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
restore_couple (CareDb        *db,
                CareCustomer  *customer,
                GPtrArray     *changes,
                GError       **error)
{
  CareImportFile file = { customer, NULL };
  gboolean is_changed = FALSE;

  for (guint i = 0; i < changes->len; i++)
    if (((const CareImportChange *) changes->pdata[i])->order_id == 0)
      is_changed |= put_back (&file, changes->pdata[i]);

  return !is_changed || care_customer_table_update (db, customer, error);
}

static gboolean
restore (const CareImportUndo  *self,
         CareDb                *db,
         gint64                 customer_id,
         GPtrArray             *changes,
         GError               **error)
{
  CarePlanner planner = { self->rules, self->today, 0, NULL };
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, customer_id, error);

  return customer != NULL &&
         restore_couple (db, customer, changes, error) &&
         restore_orders (db, customer, changes, error) &&
         care_search_table_put (db, customer_id, error) &&
         care_planner_plan_customer (&planner, db, customer_id, NULL, error);
}

/* ---- one couple after the other ------------------------------------------------------ */

static gboolean
take_back (CareImportUndo  *self,
           CareDb          *db,
           gint64           customer_id,
           GError         **error)
{
  g_autoptr(GPtrArray) changes = care_import_table_list_changes (db, self->batch_id, customer_id, error);
  gboolean is_created;
  gint64 n_orders;

  if (changes == NULL ||
      !care_import_table_is_created (db, self->batch_id, customer_id, &is_created, error) ||
      !care_search_table_drop (db, customer_id, error) ||
      !care_import_table_delete_orders (db, self->batch_id, customer_id, &n_orders, error))
    return FALSE;

  self->removed += (guint) n_orders;
  self->couples += is_created;
  self->restored += !is_created && changes->len > 0;

  return is_created ? care_import_table_delete_customer (db, customer_id, error)
                    : restore (self, db, customer_id, changes, error);
}

static gboolean
take_all_back (CareImportUndo         *self,
               CareDb                 *db,
               const CareImportBatch  *batch,
               GCancellable           *cancellable,
               GError                **error)
{
  g_autoptr(GArray) customers = care_import_table_list_customers (db, batch->id, error);

  for (guint i = 0; customers != NULL && i < customers->len; i++)
    {
      gint64 customer_id = g_array_index (customers, gint64, i);
      gboolean has_work;

      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !care_import_table_has_work (db, batch, customer_id, &has_work, error))
        return FALSE;
      if (has_work)
        self->kept++;
      else if (!take_back (self, db, customer_id, error))
        return FALSE;
    }

  return customers != NULL;
}

static gboolean
take_complaints_back (CareImportUndo  *self,
                      CareDb          *db,
                      GError         **error)
{
  gint64 n_deleted;
  gint64 n_kept;

  if (!care_import_table_delete_complaints (db, self->batch_id, &n_deleted, &n_kept, error))
    return FALSE;
  self->complaints = (guint) n_deleted;
  self->kept += (guint) n_kept;

  return TRUE;
}

static gboolean
write_audit (const CareImportUndo  *self,
             CareDb                *db,
             GError               **error)
{
  g_autofree char *detail = g_strdup_printf ("removed %u, restored %u, kept %u",
                                             self->removed, self->restored, self->kept);

  return care_audit_table_add (db, "import", self->batch_id, detail, error);
}

gpointer
care_import_undo_job (CareDb        *db,
                      gpointer       data,
                      GCancellable  *cancellable,
                      GError       **error)
{
  CareImportUndo *self = data;
  g_autoptr(CareImportBatch) batch = care_import_table_get (db, self->batch_id, error);

  if (batch == NULL)
    return NULL;
  if (batch->undone_at != CARE_MOMENT_NONE)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("This import has been taken back already."));
      return NULL;
    }

  if (!take_complaints_back (self, db, error) ||
      !take_all_back (self, db, batch, cancellable, error) ||
      !care_import_table_delete_staff (db, batch->id, error) ||
      !care_import_table_clear_changes (db, batch->id, error) ||
      !care_import_table_mark_undone (db, batch->id, error) ||
      !write_audit (self, db, error))
    return NULL;

  return CARE_DONE;
}
