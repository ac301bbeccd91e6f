/* care-history.c — what was changed in a couple's file, or by me today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-history.h"

#include "store/care-act-table.h"
#include "store/care-customer-table.h"
#include "store/care-staff-table.h"

/* Acts of one page. */
#define PAGE_ACTS 40

CARE_DEFINE_RECORD (CareHistory, care_history)

static void
care_history_clear (CareHistory *self)
{
  g_free (self->names);
  g_clear_pointer (&self->acts, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
}

static gboolean
load_staff (CareHistory  *self,
            CareDb       *db,
            GError      **error)
{
  g_autoptr(GPtrArray) staff = care_staff_table_list (db, error);

  if (staff == NULL)
    return FALSE;
  self->staff = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  for (guint i = 0; i < staff->len; i++)
    {
      const CareStaff *person = staff->pdata[i];

      g_hash_table_insert (self->staff, g_memdup2 (&person->id, sizeof person->id),
                           g_strdup (person->name));
    }

  return TRUE;
}

static gboolean
load_names (CareHistory  *self,
            CareDb       *db,
            GError      **error)
{
  g_autoptr(CareCustomer) customer = NULL;
  gboolean is_there;

  if (self->customer_id == 0)
    return TRUE;
  if (!care_customer_table_has (db, self->customer_id, &is_there, error))
    return FALSE;
  if (!is_there)
    return TRUE;
  customer = care_customer_table_get (db, self->customer_id, error);
  if (customer != NULL)
    self->names = care_customer_dup_names (customer);

  return customer != NULL;
}

static gpointer
load (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  CareHistory *self = data;

  self->acts = self->customer_id != 0
               ? care_act_table_list_of_file (db, self->customer_id, self->before, PAGE_ACTS + 1, error)
               : care_act_table_list_of_actor (db, self->staff_id, self->since, self->before, PAGE_ACTS + 1,
                                               error);
  if (self->acts == NULL || !load_staff (self, db, error) || !load_names (self, db, error))
    return NULL;
  self->has_more = self->acts->len > PAGE_ACTS;
  if (self->has_more)
    g_ptr_array_set_size (self->acts, PAGE_ACTS);

  return CARE_DONE;
}

void
care_history_load_async (CareOffice          *office,
                         gint64               customer_id,
                         gint64               before,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  CareHistory *self = care_history_new ();
  CareCivil midnight = care_civil_new (care_office_get_today (office), 0, 0);

  self->customer_id = customer_id;
  self->before = before;
  self->staff_id = care_office_get_actor (office).staff_id;
  self->since = care_moment_from_civil (midnight, care_office_get_rules (office)->zone);
  care_store_read_async (care_office_get_store (office), load, self, (GDestroyNotify) care_history_unref,
                         NULL, callback, user_data);
}

CareHistory *
care_history_load_finish (GAsyncResult  *result,
                          GError       **error)
{
  CareHistory *self = care_store_get_job_data (result);

  return care_store_finish (result, error) != NULL ? care_history_ref (self) : NULL;
}
