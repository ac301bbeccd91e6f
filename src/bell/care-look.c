/* care-look.c — one look into the studio's file, and what is written after it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-look.h"

#include "domain/care-queue.h"
#include "model/care-planner.h"
#include "store/care-customer-table.h"
#include "store/care-queue-table.h"
#include "store/care-ring-table.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"

#define KEY_TOLD_ON     "bell_told_on"
#define KEY_NAMES_STAFF "bell_names_staff"

/* Announcements are kept for so many seconds; none is about a call that is still open then. */
#define KEPT_SECONDS (90 * 24 * 60 * 60)

CareDay
care_look_get_today (const CareLook *self)
{
  return care_moment_to_day (self->now, self->rules->zone);
}

CareMoment
care_look_due_moment (const CareCall *call,
                      GTimeZone      *zone)
{
  CareMoment day = care_moment_from_civil (care_civil_new (call->due_on, 0, 0), zone);

  return MAX (day, MAX (call->agreed_at, call->not_before));
}

static gboolean
find_person (CareLook  *self,
             CareDb    *db,
             gint64    *staff_id,
             GError   **error)
{
  g_autoptr(CareStaff) staff = NULL;

  *staff_id = 0;
  if (self->employee_no == NULL)
    return TRUE;

  staff = care_staff_table_find (db, self->employee_no, error);
  if (staff == NULL)
    return FALSE;
  *staff_id = staff->id;

  return TRUE;
}

static gboolean
may_ring_up (const CareStaff *staff)
{
  return staff->role != CARE_ROLE_NONE && !staff->has_left;
}

static gboolean
has_claimed (const CareLook *self,
             gint64          staff_id)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const CareCall *call = ((CareQueueEntry *) self->entries->pdata[i])->call;

      if (call->claimed_by == staff_id && call->claimed_until > self->now)
        return TRUE;
    }

  return FALSE;
}

/* A bell that is nobody's own falls silent when everybody is on the telephone. */
static gboolean
find_on_call (CareLook  *self,
              CareDb    *db,
              gint64     staff_id,
              GError   **error)
{
  g_autoptr(GPtrArray) staff = NULL;

  self->is_on_call = staff_id != 0 && has_claimed (self, staff_id);
  if (staff_id != 0)
    return TRUE;

  staff = care_staff_table_list (db, error);
  if (staff == NULL)
    return FALSE;

  self->is_on_call = TRUE;
  for (guint i = 0; i < staff->len && self->is_on_call; i++)
    {
      const CareStaff *person = staff->pdata[i];

      self->is_on_call = !may_ring_up (person) || has_claimed (self, person->id);
    }

  return TRUE;
}

static void
read_settings (CareLook *self,
               CareDb   *db)
{
  g_autofree char *told_on = care_setting_table_dup (db, KEY_TOLD_ON, NULL, NULL);

  self->told_on = told_on != NULL ? care_day_from_iso (told_on) : CARE_DAY_NONE;
  self->names_staff = self->employee_no == NULL &&
                      care_setting_table_get_int (db, KEY_NAMES_STAFF, 1) != 0;
}

gpointer
care_look_job (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  CareLook *self = data;
  g_autoptr(GPtrArray) entries = NULL;
  gint64 staff_id;

  self->rules = care_house_rules_load (db, error);
  if (self->rules == NULL || !find_person (self, db, &staff_id, error))
    return NULL;
  if (self->rehearsed != CARE_CIVIL_NONE)
    self->now = care_moment_from_civil (self->rehearsed, self->rules->zone);

  entries = care_queue_table_list (db, staff_id, care_look_get_today (self), error);
  if (entries == NULL)
    return NULL;
  self->entries = care_queue_merge (entries, care_look_get_today (self));
  if (!find_on_call (self, db, staff_id, error))
    return NULL;
  self->is_behind = care_planner_is_behind (db, care_look_get_today (self));
  read_settings (self, db);

  if (self->wants_rings)
    {
      self->rings = care_ring_table_list_open (db, error);
      if (self->rings == NULL)
        return NULL;
    }
  care_db_relax (db);

  return CARE_DONE;
}

void
care_look_free (CareLook *self)
{
  g_free (self->employee_no);
  g_clear_pointer (&self->rules, care_house_rules_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->rings, g_ptr_array_unref);
  g_free (self);
}

gpointer
care_look_plan_job (CareDb        *db,
                    gpointer       look,
                    GCancellable  *cancellable,
                    GError       **error)
{
  const CareLook *self = look;
  CarePlanner planner = { self->rules, care_look_get_today (self), 0 };

  return care_planner_plan_day (&planner, db, error) ? CARE_DONE : NULL;
}

gpointer
care_singles_job (CareDb        *db,
                  gpointer       data,
                  GCancellable  *cancellable,
                  GError       **error)
{
  CareSingles *self = data;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const CareQueueEntry *entry = self->entries->pdata[i];

      g_ptr_array_add (self->customers, care_customer_table_get (db, entry->call->customer_id, NULL));
    }

  return CARE_DONE;
}

static void
unref_customer (gpointer customer)
{
  if (customer != NULL)
    care_customer_unref (customer);
}

CareSingles *
care_singles_new (const CareLook *look)
{
  CareSingles *self = g_new0 (CareSingles, 1);

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);
  self->customers = g_ptr_array_new_with_free_func (unref_customer);
  self->zone = g_time_zone_ref (look->rules->zone);
  self->names_staff = look->names_staff;

  return self;
}

void
care_singles_free (CareSingles *self)
{
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->customers);
  g_time_zone_unref (self->zone);
  g_free (self);
}

static gboolean
write_note (CareDb              *db,
            const CareRingNote  *note,
            GError             **error)
{
  g_autofree char *day = NULL;

  if (note->rung_for != CARE_MOMENT_NONE &&
      !care_ring_table_put (db, note->call_id, note->rung_for, error))
    return FALSE;
  if (note->snoozed_until != CARE_MOMENT_NONE &&
      !care_ring_table_snooze (db, note->call_id, note->snoozed_until, error))
    return FALSE;
  if (note->told_on == CARE_DAY_NONE)
    return TRUE;

  day = care_day_to_iso (note->told_on);

  return care_setting_table_set (db, KEY_TOLD_ON, day, error) &&
         care_ring_table_forget (db, care_db_get_now (db) - KEPT_SECONDS, error);
}

gpointer
care_ring_note_job (CareDb        *db,
                    gpointer       data,
                    GCancellable  *cancellable,
                    GError       **error)
{
  const CareRingNote *note = data;

  for (; note->call_id != 0 || note->told_on != CARE_DAY_NONE; note++)
    if (!write_note (db, note, error))
      return NULL;

  /* Announcing changes nothing of the office: the audit need not know. */
  care_db_note_audit (db);

  return CARE_DONE;
}
