/* care-customer-file.c — everything that is known of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-file.h"
#include "domain/care-call.h"
#include "domain/care-complaint.h"
#include "domain/care-visit.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-draft-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"
#include "store/care-visit-table.h"

CARE_DEFINE_RECORD (CareCustomerFile, care_customer_file)
CARE_DEFINE_RECORD (CareEvent, care_event)

static void
care_customer_file_clear (CareCustomerFile *self)
{
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->orders, g_ptr_array_unref);
  g_clear_pointer (&self->calls, g_ptr_array_unref);
  g_clear_pointer (&self->visits, g_ptr_array_unref);
  g_clear_pointer (&self->complaints, g_ptr_array_unref);
  g_clear_pointer (&self->staff, g_hash_table_unref);
  g_free (self->draft);
}

static void
care_event_clear (CareEvent *self)
{
  g_free (self->title);
  g_free (self->detail);
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

  return self->complaints != NULL;
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

/* ---- history -------------------------------------------------------------------- */

static void
take_event (GPtrArray     *events,
            CareEventKind  kind,
            CareCivil      when,
            char          *title,
            char          *detail)
{
  CareEvent *event = care_event_new ();

  event->kind = kind;
  event->when = when;
  event->title = title;
  event->detail = detail;
  g_ptr_array_add (events, event);
}

static void
add_text (GString    *detail,
          const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (detail->len > 0)
    g_string_append (detail, " · ");
  g_string_append (detail, text);
}

static void
add_complaints (const CareCustomerFile *self,
                GTimeZone              *zone,
                GPtrArray              *events)
{
  for (guint i = 0; i < self->complaints->len; i++)
    {
      const CareComplaint *complaint = self->complaints->pdata[i];
      /* Translators: a complaint in the history of a couple: its number, what it is about. */
      char *title = g_strdup_printf (_("Complaint %1$s: %2$s"), complaint->complaint_no,
                                     complaint->subject);

      take_event (events, CARE_EVENT_COMPLAINT, care_moment_to_civil (complaint->created_at, zone),
                  title, g_strdup (complaint->content));
    }
}

static void
add_calls (const CareCustomerFile *self,
           CareDay                 today,
           GPtrArray              *events)
{
  for (guint i = 0; i < self->calls->len; i++)
    {
      const CareCall *call = self->calls->pdata[i];

      if (call->state != CARE_CALL_OPEN)
        continue;
      take_event (events, care_call_is_overdue (call, today) ? CARE_EVENT_LATE_CALL : CARE_EVENT_CALL,
                  care_civil_new (call->due_on, 0, 0), g_strdup (care_call_type_get_label (call->type)),
                  g_strdup (call->reason));
    }
}

static char *
describe_visit (const CareCustomerFile *self,
                const CareVisit        *visit)
{
  GString *detail = g_string_new (NULL);

  add_text (detail, care_outcome_get_label (visit->outcome));
  if (visit->rating != CARE_RATING_NONE)
    add_text (detail, care_rating_get_label (visit->rating));
  add_text (detail, care_customer_file_get_name (self, visit->staff_id));
  add_text (detail, visit->product_opinion);
  add_text (detail, visit->service_opinion);
  add_text (detail, visit->new_request);
  add_text (detail, visit->note);

  return g_string_free (detail, FALSE);
}

static void
add_visits (const CareCustomerFile *self,
            GTimeZone              *zone,
            GPtrArray              *events)
{
  for (guint i = 0; i < self->visits->len; i++)
    {
      const CareVisit *visit = self->visits->pdata[i];

      take_event (events, CARE_EVENT_VISIT, care_moment_to_civil (visit->started_at, zone),
                  g_strdup (care_call_type_get_label (visit->type)), describe_visit (self, visit));
    }
}

GPtrArray *
care_customer_file_list_events (const CareCustomerFile *self,
                                CareDay                 today,
                                GTimeZone              *zone)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) care_event_unref);

  add_complaints (self, zone, events);
  add_calls (self, today, events);
  add_visits (self, zone, events);

  return events;
}
