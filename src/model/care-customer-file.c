/* care-customer-file.c — everything that is known of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-file.h"
#include "domain/care-call.h"
#include "domain/care-complaint.h"
#include "domain/care-visit.h"
#include "store/care-act-table.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-document-table.h"
#include "store/care-draft-table.h"
#include "store/care-import-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"
#include "store/care-survey-table.h"
#include "store/care-visit-table.h"

/* More changes than this are looked up in the history. */
#define MOST_ACTS 200

CARE_DEFINE_RECORD (CareCustomerFile, care_customer_file)

static void
care_customer_file_clear (CareCustomerFile *self)
{
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->orders, g_ptr_array_unref);
  g_clear_pointer (&self->calls, g_ptr_array_unref);
  g_clear_pointer (&self->visits, g_ptr_array_unref);
  g_clear_pointer (&self->complaints, g_ptr_array_unref);
  g_clear_pointer (&self->documents, g_ptr_array_unref);
  g_clear_pointer (&self->surveys, g_ptr_array_unref);
  g_clear_pointer (&self->imports, g_ptr_array_unref);
  g_clear_pointer (&self->acts, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  g_free (self->draft);
}

/* ---- reading -------------------------------------------------------------------- */

static gboolean
load_staff (CareCustomerFile  *self,
            CareDb            *db,
            GError           **error)
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
load_papers (CareCustomerFile  *self,
             CareDb            *db,
             gint64             id,
             GError           **error)
{
  self->documents = care_document_table_list (db, id, error);
  if (self->documents == NULL)
    return FALSE;
  self->surveys = care_survey_table_list (db, id, error);
  if (self->surveys == NULL)
    return FALSE;
  self->imports = care_import_table_list_of_file (db, id, error);
  if (self->imports == NULL)
    return FALSE;
  self->acts = care_act_table_list_of_file (db, id, G_MAXINT64, MOST_ACTS, error);

  return self->acts != NULL;
}

static gboolean
load_records (CareCustomerFile  *self,
              CareDb            *db,
              gint64             id,
              GError           **error)
{
  if (id == 0)
    {
      self->customer = care_customer_new ();
      self->customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
      self->customer->phones = g_new0 (char *, 1);
      self->orders = g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_unref);
      self->calls = g_ptr_array_new ();
      self->visits = g_ptr_array_new ();
      self->complaints = g_ptr_array_new ();
      self->documents = g_ptr_array_new ();
      self->surveys = g_ptr_array_new ();
      self->imports = g_ptr_array_new ();
      self->acts = g_ptr_array_new ();
      return TRUE;
    }

  self->customer = care_customer_table_get (db, id, error);
  if (self->customer == NULL)
    return FALSE;
  self->orders = care_order_table_list (db, id, error);
  if (self->orders == NULL)
    return FALSE;
  self->calls = care_call_table_list_of_customer (db, id, error);
  if (self->calls == NULL)
    return FALSE;
  self->visits = care_visit_table_list_of_customer (db, id, error);
  if (self->visits == NULL)
    return FALSE;
  self->complaints = care_complaint_table_list_of_customer (db, id, error);

  if (self->complaints == NULL)
    return FALSE;

  return load_papers (self, db, id, error);
}

CareCustomerFile *
care_customer_file_load (CareDb  *db,
                         gint64   id,
                         gint64   staff_id,
                         GError **error)
{
  g_autoptr(CareCustomerFile) self = care_customer_file_new ();

  if (!load_records (self, db, id, error) || !load_staff (self, db, error) ||
      !care_draft_table_dup (db, staff_id, CARE_DRAFT_CUSTOMER, id, &self->draft, error))
    return NULL;

  return g_steal_pointer (&self);
}

const char *
care_customer_file_get_name (const CareCustomerFile *self,
                             gint64                  staff_id)
{
  return g_hash_table_lookup (self->staff, &staff_id);
}

const CareOrder *
care_customer_file_get_order (const CareCustomerFile *self,
                              gint64                  id)
{
  for (guint i = 0; i < self->orders->len; i++)
    if (((const CareOrder *) self->orders->pdata[i])->id == id)
      return self->orders->pdata[i];

  return NULL;
}

typedef struct
{
  gint64      id;
  const char *form;
} Errand;

static gpointer
take_out (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  const Errand *errand = data;
  CareCustomerFile *file = care_customer_file_load (db, errand->id, 0, error);

  if (file == NULL)
    return NULL;
  if (!care_audit_table_add (db, "customer", errand->id, errand->form, error))
    {
      care_customer_file_unref (file);
      return NULL;
    }

  return care_db_hand_over (db, file, (GDestroyNotify) care_customer_file_unref);
}

CareCustomerFile *
care_customer_file_take_out (CareOffice  *office,
                             gint64       id,
                             const char  *form,
                             GError     **error)
{
  Errand errand = { id, form };

  return care_store_write (care_office_get_store (office), care_office_get_actor (office),
                           CARE_DEED_PRINT, take_out, &errand, NULL, error);
}
