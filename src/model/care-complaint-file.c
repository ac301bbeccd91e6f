/* care-complaint-file.c — everything that is on file about one complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-file.h"

#include "store/care-audit-table.h"
#include "store/care-complaint-event-table.h"
#include "store/care-complaint-part-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"

CARE_DEFINE_RECORD (CareComplaintFile, care_complaint_file)

static void
care_complaint_file_clear (CareComplaintFile *self)
{
  g_clear_pointer (&self->complaint, care_complaint_unref);
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->order, care_order_unref);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->measures, g_ptr_array_unref);
  g_clear_pointer (&self->penalties, g_ptr_array_unref);
  g_clear_pointer (&self->attachments, g_ptr_array_unref);
  g_clear_pointer (&self->events, g_ptr_array_unref);
  g_clear_pointer (&self->earlier, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_ptr_array_unref);
  g_clear_pointer (&self->promises, g_ptr_array_unref);
  g_clear_pointer (&self->related, g_ptr_array_unref);
  g_clear_pointer (&self->incidents, g_ptr_array_unref);
  g_free (self->draft);
}

static gboolean
load_parts (CareComplaintFile  *self,
            CareDb             *db,
            CareRole            role,
            gint64              id,
            GError            **error)
{
  self->plans = care_complaint_part_table_list_plans (db, id, error);
  if (self->plans != NULL)
    self->measures = care_complaint_part_table_list_measures (db, id, error);
  if (self->measures != NULL)
    self->penalties = care_complaint_part_table_list_penalties (db, role, id, error);
  if (self->penalties != NULL)
    self->attachments = care_complaint_part_table_list_attachments (db, id, error);
  if (self->attachments != NULL)
    self->events = care_complaint_event_table_list (db, role, id, error);
  if (self->events != NULL)
    self->staff = care_staff_table_list (db, error);

  return self->staff != NULL;
}

/* A stranger is known by the number that was given. */
static GPtrArray *
list_of_customer (const CareComplaint  *complaint,
                  CareDb               *db,
                  GError              **error)
{
  if (complaint->customer_id != 0)
    return care_complaint_table_list_of_customer (db, complaint->customer_id, error);
  if (complaint->phone != NULL)
    return care_complaint_table_list_of_phone (db, complaint->phone, error);

  return g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_unref);
}

static gboolean
load_around (CareComplaintFile  *self,
             CareDb             *db,
             GError            **error)
{
  self->earlier = list_of_customer (self->complaint, db, error);
  for (guint i = self->earlier != NULL ? self->earlier->len : 0; i > 0; i--)
    if (((const CareComplaint *) self->earlier->pdata[i - 1])->id == self->complaint->id)
      g_ptr_array_remove_index (self->earlier, i - 1);
  if (self->earlier == NULL)
    return FALSE;

  if (self->complaint->customer_id != 0)
    {
      self->customer = care_customer_table_get (db, self->complaint->customer_id, error);
      if (self->customer == NULL)
        return FALSE;
    }
  if (self->complaint->order_id != 0)
    {
      self->order = care_order_table_get (db, self->complaint->order_id, error);
      if (self->order == NULL)
        return FALSE;
    }

  return TRUE;
}

CareComplaintFile *
care_complaint_file_load (CareDb   *db,
                          CareRole  role,
                          gint64    complaint_id,
                          GError  **error)
{
  g_autoptr(CareComplaintFile) self = care_complaint_file_new ();

  self->complaint = care_complaint_table_get (db, complaint_id, error);
  if (self->complaint == NULL || !load_parts (self, db, role, complaint_id, error) ||
      !load_around (self, db, error))
    return NULL;

  return g_steal_pointer (&self);
}

typedef struct
{
  gint64      complaint_id;
  CareRole    role;
  const char *form;
} Errand;

static gpointer
take_out (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  const Errand *errand = data;
  g_autoptr(CareComplaintFile) file = NULL;

  file = care_complaint_file_load (db, errand->role, errand->complaint_id, error);
  if (file == NULL || !care_audit_table_add (db, "complaint", errand->complaint_id, errand->form, error))
    return NULL;

  return g_steal_pointer (&file);
}

CareComplaintFile *
care_complaint_file_take_out (CareOffice  *office,
                              gint64       complaint_id,
                              const char  *form,
                              GError     **error)
{
  CareActor actor = care_office_get_actor (office);
  Errand errand = { complaint_id, actor.role, form };

  return care_store_write (care_office_get_store (office), actor, CARE_DEED_PRINT, take_out, &errand, NULL,
                           error);
}

const char *
care_complaint_file_get_earlier_no (const CareComplaintFile *self)
{
  for (guint i = 0; i < self->earlier->len; i++)
    {
      const CareComplaint *complaint = self->earlier->pdata[i];

      if (complaint->id == self->complaint->repeat_of)
        return complaint->complaint_no;
    }

  return NULL;
}

const char *
care_complaint_file_get_name (const CareComplaintFile *self,
                              gint64                   staff_id)
{
  for (guint i = 0; staff_id != 0 && i < self->staff->len; i++)
    {
      const CareStaff *person = self->staff->pdata[i];

      if (person->id == staff_id)
        return person->name;
    }

  return NULL;
}
