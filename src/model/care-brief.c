/* care-brief.c — everything a caller should know before lifting the receiver
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-brief.h"

#include "domain/care-visit.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-draft-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"
#include "store/care-visit-table.h"

CARE_DEFINE_RECORD (CareBrief, care_brief)

static void
care_brief_clear (CareBrief *self)
{
  g_clear_pointer (&self->call, care_call_unref);
  g_clear_pointer (&self->customer, care_customer_unref);
  g_clear_pointer (&self->order, care_order_unref);
  g_clear_pointer (&self->orders, g_ptr_array_unref);
  g_clear_pointer (&self->visits, g_ptr_array_unref);
  g_clear_pointer (&self->complaints, g_ptr_array_unref);
  g_clear_pointer (&self->also_due, g_ptr_array_unref);
  g_clear_pointer (&self->owner, care_staff_unref);
  g_clear_pointer (&self->original, care_call_unref);
  g_clear_pointer (&self->incoming, care_incoming_unref);
  g_free (self->draft);
}

static gboolean
load_customer (CareBrief  *self,
               CareDb     *db,
               GError    **error)
{
  gint64 id = self->call->customer_id;

  self->customer = care_customer_table_get (db, id, error);
  if (self->customer == NULL)
    return FALSE;
  self->orders = care_order_table_list (db, id, error);
  if (self->orders == NULL)
    return FALSE;
  self->visits = care_visit_table_list_of_customer (db, id, error);
  if (self->visits == NULL)
    return FALSE;
  self->complaints = care_complaint_table_list_of_customer (db, id, error);

  return self->complaints != NULL;
}

static void
choose_order (CareBrief *self)
{
  for (guint i = 0; i < self->orders->len && self->order == NULL; i++)
    {
      CareOrder *order = self->orders->pdata[i];

      if (order->id == self->call->order_id || self->call->order_id == 0)
        self->order = care_order_ref (order);
    }
}

static gboolean
load_also_due (CareBrief  *self,
               CareDb     *db,
               CareDay     today,
               GError    **error)
{
  g_autoptr(GPtrArray) calls = care_call_table_list_of_customer (db, self->call->customer_id, error);

  if (calls == NULL)
    return FALSE;

  self->also_due = g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
  for (guint i = 0; i < calls->len; i++)
    {
      CareCall *call = calls->pdata[i];

      if (call->id != self->call->id && call->state == CARE_CALL_OPEN &&
          (self->incoming != NULL ||
           (call->due_on <= today && !care_call_type_get_rule (call->type)->is_greeting)))
        g_ptr_array_add (self->also_due, care_call_ref (call));
    }

  return TRUE;
}

static gboolean
load_people (CareBrief  *self,
             CareDb     *db,
             GError    **error)
{
  if (self->customer->assigned_to != 0)
    {
      self->owner = care_staff_table_get (db, self->customer->assigned_to, error);
      if (self->owner == NULL)
        return FALSE;
    }
  if (self->call->parent_id != 0)
    {
      self->original = care_call_table_get (db, self->call->parent_id, error);
      if (self->original == NULL)
        return FALSE;
    }

  return TRUE;
}

CareBrief *
care_brief_load (CareDb   *db,
                 gint64    call_id,
                 gint64    me,
                 CareDay   today,
                 GError  **error)
{
  g_autoptr(CareBrief) self = care_brief_new ();

  self->call = care_call_table_get (db, call_id, error);
  if (self->call == NULL || !load_customer (self, db, error))
    return NULL;
  choose_order (self);
  if (!load_also_due (self, db, today, error) || !load_people (self, db, error))
    return NULL;
  if (me != 0 && !care_draft_table_dup (db, me, CARE_DRAFT_CALL, call_id, &self->draft, error))
    return NULL;

  return g_steal_pointer (&self);
}

/* Somebody nobody knows: what was said on the telephone is the whole file. */
static CareCustomer *
new_stranger (const CareIncoming *incoming,
              CareDay             today)
{
  CareCustomer *customer = care_customer_new ();
  CarePerson *person = care_person_new ();
  const char *phones[] = { incoming->phone, NULL };

  person->name = g_strdup (incoming->caller != NULL ? incoming->caller : incoming->phone);
  if (person->name == NULL)
    person->name = g_strdup ("");
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, person);
  customer->phones = g_strdupv ((char **) phones);
  customer->created_on = today;

  return customer;
}

static GPtrArray *
new_empty (void)
{
  return g_ptr_array_new ();
}

CareBrief *
care_brief_load_incoming (CareDb        *db,
                          CareIncoming  *incoming,
                          CareDay        today,
                          GError       **error)
{
  g_autoptr(CareBrief) self = care_brief_new ();

  self->incoming = care_incoming_ref (incoming);
  self->call = care_call_new ();
  self->call->type = CARE_CALL_CALLBACK;
  self->call->customer_id = incoming->customer_id;
  self->call->due_on = self->call->deadline_on = today;
  if (incoming->customer_id != 0)
    {
      if (!load_customer (self, db, error))
        return NULL;
      choose_order (self);

      return load_also_due (self, db, today, error) && load_people (self, db, error)
               ? g_steal_pointer (&self) : NULL;
    }

  self->customer = new_stranger (incoming, today);
  self->orders = new_empty ();
  self->visits = new_empty ();
  self->complaints = new_empty ();
  self->also_due = new_empty ();

  return g_steal_pointer (&self);
}

int
care_brief_count_attempts (const CareBrief *self,
                           CareDay          day,
                           GTimeZone       *zone)
{
  int n_attempts = 0;

  for (guint i = 0; i < self->visits->len; i++)
    {
      const CareVisit *visit = self->visits->pdata[i];

      if (visit->call_id == self->call->id && care_moment_to_day (visit->started_at, zone) == day)
        n_attempts++;
    }

  return n_attempts;
}

int
care_brief_count_days (const CareBrief *self,
                       GTimeZone       *zone)
{
  CareDay last = CARE_DAY_NONE;
  int n_days = 0;

  for (guint i = 0; i < self->visits->len; i++)
    {
      const CareVisit *visit = self->visits->pdata[i];
      CareDay day = care_moment_to_day (visit->started_at, zone);

      if (visit->call_id != self->call->id || day == last)
        continue;
      last = day;
      n_days++;
    }

  return n_days;
}
