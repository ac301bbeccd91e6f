/* care-ringer.c — looks what is due, and has it announced
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-ringer"

#include "config.h"

#include <malloc.h>

#include "care-ringer-private.h"
#include "store/care-ring-table.h"
#include "store/care-store.h"

/* Looked at even if nothing seems to call for it. */
#define LONGEST_PAUSE (10 * 60)

/* How long the end of the process may take: the notifier, then the file. */
#define STOP_NOTIFIER_MILLISECONDS 1000
#define STOP_FILE_MILLISECONDS     500

static void look (CareRinger *self);

/* The same trouble each minute is one line in the log. */
void
care_ringer_complain (CareRinger   *self,
                      const GError *error)
{
  if (g_strcmp0 (self->trouble, error->message) != 0)
    g_message ("%s", error->message);
  g_free (self->trouble);
  self->trouble = g_strdup (error->message);
}

void
care_ringer_settle (CareRinger *self)
{
  self->is_looking = FALSE;
  malloc_trim (0);

  if (self->look_again)
    {
      self->look_again = FALSE;
      look (self);
    }
  else
    self->settled (self->settled_data);
}

/* ---- looking ----------------------------------------------------------------------- */

static void
remember_ring (CareRinger     *self,
               const CareRing *ring,
               const CareCall *call)
{
  g_autofree char *stamp = care_bell_dup_stamp (call);

  care_bell_remember (self->bell, call->id, stamp);
  if (ring->snoozed_until != CARE_MOMENT_NONE)
    care_bell_snooze (self->bell, call->id, ring->snoozed_until - CARE_RINGER_SNOOZE_MINUTES * 60,
                      CARE_RINGER_SNOOZE_MINUTES);
}

/* Takes over what an earlier bell announced, unless the call was put off since. */
static void
remember (CareRinger     *self,
          const CareLook *first)
{
  g_autoptr(GHashTable) rings = g_hash_table_new (g_int64_hash, g_int64_equal);

  for (guint i = 0; i < first->rings->len; i++)
    {
      CareRing *ring = first->rings->pdata[i];

      g_hash_table_insert (rings, &ring->call_id, ring);
    }

  for (guint i = 0; i < first->entries->len; i++)
    {
      const CareCall *call = ((CareQueueEntry *) first->entries->pdata[i])->call;
      const CareRing *ring = g_hash_table_lookup (rings, &call->id);

      if (ring != NULL && ring->rung_for == care_look_due_moment (call, first->rules->zone))
        remember_ring (self, ring, call);
    }
}

static void
planned_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  CareRinger *self = data;
  g_autoptr(GError) error = NULL;

  self->n_writes--;
  if (care_store_finish (result, &error) == NULL)
    care_ringer_complain (self, error);
  self->look_again = TRUE;
  care_ringer_settle (self);
}

/* Nobody has opened the window today: the greetings of the day are not on file yet. */
static gboolean
plan_first (CareRinger     *self,
            const CareLook *today)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  CareLook *plan;

  if (!today->is_behind || self->tried_planning || self->rehearsed != CARE_CIVIL_NONE)
    return FALSE;

  plan = g_new0 (CareLook, 1);
  plan->now = today->now;
  plan->rules = care_house_rules_ref (today->rules);
  self->tried_planning = TRUE;
  self->n_writes++;
  care_store_write_async (self->store, program, CARE_DEED_PLAN_CALLS, care_look_plan_job, plan,
                          (GDestroyNotify) care_look_free, NULL, planned_cb, self);

  return TRUE;
}

static void
ring_due (CareRinger     *self,
          const CareLook *seen)
{
  CareQueueView view = { &seen->rules->window, seen->rules->calendar, seen->rules->zone, seen->now, 0,
                         seen->rules->min_gap_days };
  g_autoptr(CareBellRing) ring = care_bell_due (self->bell, seen->entries, &view, seen->is_on_call);

  self->looked_at = seen->now;
  self->next_at = ring->next_at;
  self->is_on_call = seen->is_on_call;
  care_clock_set_zone (self->clock, seen->rules->zone);

  care_ringer_announce (self, seen, ring);
}

static void
close_file (CareRinger *self)
{
  g_signal_handlers_disconnect_by_data (self->store, self);
  care_store_close (self->store);
  g_clear_object (&self->store);
}

static void
looked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  CareRinger *self = data;
  CareLook *seen = care_store_get_job_data (result);
  g_autoptr(GError) error = NULL;

  if (care_store_finish (result, &error) == NULL)
    {
      care_ringer_complain (self, error);
      self->look_again = FALSE;
      care_ringer_settle (self);
      return;
    }

  g_clear_pointer (&self->trouble, g_free);
  if (seen->rings != NULL)
    remember (self, seen);
  self->knows_rings = TRUE;
  if (!plan_first (self, seen))
    ring_due (self, seen);
}

static void
read_file (CareRinger *self)
{
  CareLook *asked = g_new0 (CareLook, 1);

  asked->employee_no = g_strdup (self->employee_no);
  asked->rehearsed = self->rehearsed;
  asked->now = care_clock_get_now (self->clock);
  asked->wants_rings = !self->knows_rings;
  care_store_read_async (self->store, care_look_job, asked, (GDestroyNotify) care_look_free, NULL,
                         looked_cb, self);
}

static void
changed_cb (CareStore *store,
            guint      topics,
            gpointer   data)
{
  look (data);
}

static CareMoment
tell_time (gpointer clock)
{
  return care_clock_get_now (clock);
}

typedef struct
{
  char       *path;
  CareDbMode  mode;
  CareClock  *clock;
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  g_free (opening->path);
  g_free (opening);
}

/* Opening can wait for a lock, and an older file is migrated. */
static void
open_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Opening *opening = data;
  GError *error = NULL;
  CareStore *store = care_store_open (opening->path, opening->mode, tell_time, opening->clock, &error);

  if (store != NULL)
    g_task_return_pointer (task, store, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  CareRinger *self = data;
  g_autoptr(GError) error = NULL;

  self->store = g_task_propagate_pointer (G_TASK (result), &error);
  if (self->store == NULL)
    {
      care_ringer_complain (self, error);
      care_ringer_settle (self);
      return;
    }

  self->knows_rings = FALSE;
  self->tried_planning = FALSE;
  g_signal_connect (self->store, "changed", G_CALLBACK (changed_cb), self);
  read_file (self);
}

static void
open_file (CareRinger *self,
           const char *path)
{
  g_autoptr(GTask) task = g_task_new (NULL, NULL, opened_cb, self);
  Opening *opening = g_new0 (Opening, 1);

  opening->path = g_strdup (path);
  opening->mode = self->rehearsed != CARE_CIVIL_NONE ? CARE_DB_READ_ONLY : CARE_DB_OPEN;
  opening->clock = self->clock;
  g_task_set_task_data (task, opening, opening_free);
  g_task_run_in_thread (task, open_in_thread);
}

static void
look (CareRinger *self)
{
  g_autofree char *path = NULL;
  gboolean is_other;

  if (self->is_looking)
    {
      self->look_again = TRUE;
      return;
    }

  path = care_studio_file_find (self->file, &is_other);
  if (self->store != NULL && is_other && self->n_writes == 0)
    close_file (self);

  self->is_looking = TRUE;
  if (self->store != NULL)
    read_file (self);
  else if (path != NULL)
    open_file (self, path);
  else
    care_ringer_settle (self);
}

static void
minute_cb (CareClock *clock,
           gpointer   data)
{
  CareRinger *self = data;
  CareMoment now = care_clock_get_now (clock);

  if (self->store == NULL || self->is_on_call || now < self->looked_at ||
      now >= self->looked_at + LONGEST_PAUSE ||
      care_civil_get_minute (care_clock_get_civil (clock)) == CARE_RINGER_TOLD_FROM ||
      (self->next_at != CARE_MOMENT_NONE && now >= self->next_at))
    look (self);
}

static void
day_changed_cb (CareClock *clock,
                gpointer   data)
{
  CareRinger *self = data;

  self->tried_planning = FALSE;
  look (self);
}

/* ---- life ---------------------------------------------------------------------------- */

CareRinger *
care_ringer_new (CareClock               *clock,
                 const CareRingerOptions *options,
                 CareRingerSettledFunc    settled,
                 gpointer                 data)
{
  CareRinger *self = g_new0 (CareRinger, 1);

  self->clock = g_object_ref (clock);
  self->settled = settled;
  self->settled_data = data;
  self->employee_no = g_strdup (options->employee_no);
  self->rehearsed = options->rehearsed;
  self->file = care_studio_file_new (options->path);
  self->notifier = care_notifier_new (care_ringer_heard, self);
  self->bell = care_bell_new ();
  self->due = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->summary = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  return self;
}

void
care_ringer_start (CareRinger *self)
{
  g_signal_connect (self->clock, "minute", G_CALLBACK (minute_cb), self);
  g_signal_connect (self->clock, "day-changed", G_CALLBACK (day_changed_cb), self);
  care_clock_start (self->clock);
  look (self);
}

static gboolean
time_is_up_cb (gpointer is_up)
{
  *(gboolean *) is_up = TRUE;

  return G_SOURCE_REMOVE;
}

/* What is under way comes to its end in the main context. */
static gboolean
wait_for_file (CareRinger *self)
{
  gboolean is_up = FALSE;
  guint source = g_timeout_add (STOP_FILE_MILLISECONDS, time_is_up_cb, &is_up);

  while ((self->is_looking || self->n_writes > 0) && !is_up)
    g_main_context_iteration (NULL, TRUE);
  if (!is_up)
    g_source_remove (source);

  return !is_up;
}

static gpointer
close_in_thread (gpointer data)
{
  CareRinger *self = data;

  care_store_close (self->store);
  g_atomic_int_set (&self->is_closed, TRUE);
  g_main_context_wakeup (NULL);

  return NULL;
}

/* Closing syncs the file, and a disk may take its time over that. */
static gboolean
close_in_time (CareRinger *self)
{
  gboolean is_up = FALSE;
  guint source = g_timeout_add (STOP_FILE_MILLISECONDS, time_is_up_cb, &is_up);
  GThread *thread = g_thread_new ("care-close", close_in_thread, self);

  while (!g_atomic_int_get (&self->is_closed) && !is_up)
    g_main_context_iteration (NULL, TRUE);
  if (!g_atomic_int_get (&self->is_closed))
    {
      g_thread_unref (thread);
      return FALSE;
    }

  if (!is_up)
    g_source_remove (source);
  g_thread_join (thread);
  g_clear_object (&self->store);

  return TRUE;
}

static void
ignore_settled (gpointer data)
{
}

gboolean
care_ringer_stop (CareRinger *self,
                  gboolean    take_back)
{
  gboolean is_quiet;

  self->settled = ignore_settled;
  g_signal_handlers_disconnect_by_data (self->clock, self);
  care_clock_stop (self->clock);
  is_quiet = care_notifier_stop (self->notifier, take_back, STOP_NOTIFIER_MILLISECONDS);
  if (self->store != NULL)
    g_signal_handlers_disconnect_by_data (self->store, self);
  if (!wait_for_file (self) || !is_quiet || (self->store != NULL && !close_in_time (self)))
    return FALSE;

  care_studio_file_free (self->file);
  care_bell_free (self->bell);
  g_hash_table_unref (self->due);
  g_hash_table_unref (self->summary);
  g_object_unref (self->clock);
  g_free (self->employee_no);
  g_free (self->trouble);
  g_free (self);

  return TRUE;
}
