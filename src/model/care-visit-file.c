/* care-visit-file.c — everything that is on file about one visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-file.h"

#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"
#include "store/care-visit-table.h"

CARE_DEFINE_RECORD (CareVisitFile, care_visit_file)

static void
care_visit_file_clear (CareVisitFile *self)
{
  g_clear_pointer (&self->visit, care_visit_unref);
  g_clear_pointer (&self->attempts, g_ptr_array_unref);
  g_clear_pointer (&self->tasks, g_ptr_array_unref);
  g_clear_pointer (&self->call, care_call_unref);
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->order, care_order_unref);
  g_clear_pointer (&self->complaint, care_complaint_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
}

static gboolean
load_call (CareVisitFile  *self,
           CareDb         *db,
           GError        **error)
{
  self->attempts = g_ptr_array_new_with_free_func ((GDestroyNotify) care_visit_unref);
  if (self->visit->call_id == 0)
    return TRUE;

  g_clear_pointer (&self->attempts, g_ptr_array_unref);
  self->attempts = care_visit_table_list_of_call (db, self->visit->call_id, error);
  if (self->attempts == NULL)
    return FALSE;
  self->call = care_call_table_get (db, self->visit->call_id, error);

  return self->call != NULL;
}

static gboolean
load_around (CareVisitFile  *self,
             CareDb         *db,
             GError        **error)
{
  if (self->visit->order_id != 0)
    {
      self->order = care_order_table_get (db, self->visit->order_id, error);
      if (self->order == NULL)
        return FALSE;
    }
  if (self->visit->complaint_id != 0)
    {
      self->complaint = care_complaint_table_get (db, self->visit->complaint_id, error);
      if (self->complaint == NULL)
        return FALSE;
    }
  self->tasks = care_visit_table_list_tasks (db, self->visit, error);

  return self->tasks != NULL;
}

CareVisitFile *
care_visit_file_load (CareDb   *db,
                      gint64    visit_id,
                      GError  **error)
{
  g_autoptr(CareVisitFile) self = care_visit_file_new ();

  self->visit = care_visit_table_get (db, visit_id, error);
  if (self->visit == NULL || !load_call (self, db, error) || !load_around (self, db, error))
    return NULL;
  self->customer = care_customer_table_get (db, self->visit->customer_id, error);
  if (self->customer == NULL)
    return NULL;
  self->staff = care_staff_table_list (db, error);

  return self->staff != NULL ? g_steal_pointer (&self) : NULL;
}

typedef struct
{
  gint64      visit_id;
  const char *form;
} Errand;

static gpointer
take_out (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  const Errand *errand = data;
  g_autoptr(CareVisitFile) file = care_visit_file_load (db, errand->visit_id, error);

  if (file == NULL || !care_audit_table_add (db, "visit", errand->visit_id, errand->form, error))
    return NULL;

  return g_steal_pointer (&file);
}

CareVisitFile *
care_visit_file_take_out (CareOffice  *office,
                          gint64       visit_id,
                          const char  *form,
                          GError     **error)
{
  Errand errand = { visit_id, form };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_PRINT, take_out, &errand, NULL, error);
}
