/* care-import-history.c — the lists that came in so far
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-import-history.h"

#include "store/care-import-table.h"
#include "store/care-staff-table.h"

CARE_DEFINE_RECORD (CareImportPast, care_import_past)

static void
care_import_past_clear (CareImportPast *self)
{
  g_free (self->file_name);
  g_free (self->kind);
  g_free (self->who);
}

static CareImportPast *
new_past (CareDb                *db,
          const CareImportBatch *batch,
          GTimeZone             *zone)
{
  CareImportPast *self = care_import_past_new ();
  g_autoptr(CareStaff) staff = batch->staff_id != 0 ? care_staff_table_get (db, batch->staff_id, NULL)
                                                    : NULL;

  self->batch = batch->id;
  self->file_name = g_strdup (batch->file_name);
  self->kind = g_strdup (batch->kind);
  self->who = staff != NULL ? g_strdup (staff->name) : NULL;
  self->when = care_moment_to_civil (batch->imported_at, zone);
  self->n_created = (guint) batch->n_created;
  self->n_updated = (guint) batch->n_updated;
  self->n_rejected = (guint) batch->n_rejected;
  self->is_undone = batch->undone_at != CARE_MOMENT_NONE;

  return self;
}

static gpointer
load (CareDb        *db,
      gpointer       rules,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr(GPtrArray) batches = care_import_table_list (db, error);
  GPtrArray *past;

  if (batches == NULL)
    return NULL;

  past = g_ptr_array_new_with_free_func ((GDestroyNotify) care_import_past_unref);
  for (guint i = 0; i < batches->len; i++)
    g_ptr_array_add (past, new_past (db, batches->pdata[i], ((const CareHouseRules *) rules)->zone));

  return past;
}

void
care_import_history_load_async (CareOffice          *office,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data)
{
  care_store_read_async (care_office_get_store (office), load,
                         care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office)),
                         (GDestroyNotify) care_house_rules_unref, NULL, callback, user_data);
}

GPtrArray *
care_import_history_load_finish (GAsyncResult  *result,
                                 GError       **error)
{
  return care_store_finish (result, error);
}
