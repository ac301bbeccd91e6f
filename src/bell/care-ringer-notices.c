/* care-ringer-notices.c — what the ringer says and hears
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-ringer"

#include "config.h"

#include "care-ring-words.h"
#include "care-ringer-private.h"
#include "care-window-opener.h"

static gint64 *
new_key (gint64 value)
{
  return g_memdup2 (&value, sizeof value);
}

/* ---- what is written ------------------------------------------------------------- */

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  CareRinger *self = data;
  g_autoptr(GError) error = NULL;

  self->n_writes--;
  if (care_store_finish (result, &error) == NULL)
    g_message ("not noted in the file: %s", error->message);
}

/* @notes: (transfer full) */
static void
write_notes (CareRinger *self,
             GArray     *notes)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };

  if (self->store == NULL || self->rehearsed != CARE_CIVIL_NONE || notes->len == 0)
    {
      g_array_unref (notes);
      return;
    }

  self->n_writes++;
  care_store_write_async (self->store, program, CARE_DEED_RING, care_ring_note_job,
                          g_array_free (notes, FALSE), g_free, NULL, written_cb, self);
}

static GArray *
new_notes (void)
{
  return g_array_new (TRUE, TRUE, sizeof (CareRingNote));
}

static void
add_rung (CareRinger *self,
          GArray     *notes,
          gint64      call_id)
{
  CareMoment *due = g_hash_table_lookup (self->due, &call_id);

  if (due != NULL)
    g_array_append_vals (notes, &(CareRingNote) { .call_id = call_id, .rung_for = *due }, 1);
}

/* ---- what comes back from the notifications --------------------------------------- */

static CareMoment
get_now (CareRinger *self)
{
  return self->rehearsed != CARE_CIVIL_NONE ? self->looked_at : care_clock_get_now (self->clock);
}

static void
snooze (CareRinger *self,
        GArray     *notes,
        gint64      call_id)
{
  CareMoment now = get_now (self);
  CareRingNote note = { .call_id = call_id, .snoozed_until = now + CARE_RINGER_SNOOZE_MINUTES * 60 };

  care_bell_snooze (self->bell, call_id, now, CARE_RINGER_SNOOZE_MINUTES);
  g_array_append_val (notes, note);
  if (self->next_at == CARE_MOMENT_NONE || note.snoozed_until < self->next_at)
    self->next_at = note.snoozed_until;
}

static void
forget (CareRinger *self,
        GArray     *notes,
        gint64      call_id)
{
  care_bell_forget (self->bell, call_id);
  self->next_at = self->looked_at;
}

/* One call, or each of those behind the summary. */
static void
do_about (CareRinger *self,
          gint64      about,
          void      (*act) (CareRinger *self, GArray *notes, gint64 call_id))
{
  GArray *notes = new_notes ();
  GHashTableIter iter;
  gpointer id;

  if (about > 0)
    act (self, notes, about);
  g_hash_table_iter_init (&iter, self->summary);
  while (about == CARE_NOTICE_SUMMARY && g_hash_table_iter_next (&iter, &id, NULL))
    act (self, notes, *(gint64 *) id);
  write_notes (self, notes);
}

static void
note_told (CareRinger *self)
{
  GArray *notes = new_notes ();
  CareRingNote note = { .told_on = self->told_on };

  g_array_append_val (notes, note);
  write_notes (self, notes);
}

void
care_ringer_heard (gint64           about,
                   CareNoticeEvent  event,
                   const char      *token,
                   gpointer         data)
{
  CareRinger *self = data;

  switch (event)
    {
    case CARE_NOTICE_SHOWN:
      if (about == CARE_NOTICE_DAY)
        note_told (self);
      else
        do_about (self, about, add_rung);
      break;
    case CARE_NOTICE_FAILED:
      if (about == CARE_NOTICE_DAY)
        self->told_on = CARE_DAY_NONE;
      else
        do_about (self, about, forget);
      break;
    case CARE_NOTICE_OPENED:
      care_window_opener_open (MAX (about, 0), token);
      break;
    case CARE_NOTICE_SNOOZED:
      do_about (self, about, snooze);
      break;
    }
}

/* ---- announcing -------------------------------------------------------------------- */

static void
singles_read_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  CareRinger *self = data;
  CareSingles *singles = care_store_get_job_data (result);
  g_autoptr(GError) error = NULL;

  if (care_store_finish (result, &error) == NULL)
    care_ringer_complain (self, error);

  for (guint i = 0; i < singles->entries->len; i++)
    {
      const CareQueueEntry *entry = singles->entries->pdata[i];
      const CareCustomer *customer = i < singles->customers->len ? singles->customers->pdata[i] : NULL;
      g_autofree char *title = care_ring_words_dup_title (entry, customer);
      g_autofree char *body = care_ring_words_dup_body (entry, singles->names_staff, singles->zone);

      care_notifier_show (self->notifier, entry->call->id, title, body);
    }
  care_ringer_settle (self);
}

static CareQueueEntry *
find_entry (const CareLook *now_due,
            gint64          call_id)
{
  for (guint i = 0; i < now_due->entries->len; i++)
    {
      CareQueueEntry *entry = now_due->entries->pdata[i];

      if (entry->call->id == call_id)
        return entry;
    }

  g_return_val_if_reached (NULL);
}

static void
note_due (CareRinger     *self,
          const CareLook *now_due,
          GArray         *ids)
{
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);
      const CareQueueEntry *entry = find_entry (now_due, id);

      g_hash_table_replace (self->due, new_key (id),
                            new_key (care_look_due_moment (entry->call, now_due->rules->zone)));
    }
}

static void
announce_singles (CareRinger     *self,
                  const CareLook *now_due,
                  GArray         *ids)
{
  CareSingles *singles = care_singles_new (now_due);

  for (guint i = 0; i < ids->len; i++)
    g_ptr_array_add (singles->entries,
                     care_queue_entry_ref (find_entry (now_due, g_array_index (ids, gint64, i))));
  care_store_read_async (self->store, care_singles_job, singles, (GDestroyNotify) care_singles_free,
                         NULL, singles_read_cb, self);
}

static void
announce_summary (CareRinger *self,
                  GArray     *ids)
{
  g_autofree char *title = care_ring_words_dup_summary (ids->len);

  g_hash_table_remove_all (self->summary);
  for (guint i = 0; i < ids->len; i++)
    g_hash_table_add (self->summary, new_key (g_array_index (ids, gint64, i)));
  care_notifier_show (self->notifier, CARE_NOTICE_SUMMARY, title, NULL);
}

static void
take_back (CareRinger *self,
           GArray     *ids)
{
  for (guint i = 0; i < ids->len; i++)
    {
      gint64 id = g_array_index (ids, gint64, i);

      g_hash_table_remove (self->due, &id);
      care_notifier_close (self->notifier, id);
      if (g_hash_table_remove (self->summary, &id) && g_hash_table_size (self->summary) == 0)
        care_notifier_close (self->notifier, CARE_NOTICE_SUMMARY);
    }
}

static void
tell_day (CareRinger     *self,
          const CareLook *today)
{
  CareCivil civil = care_moment_to_civil (today->now, today->rules->zone);
  CareDay day = care_civil_get_day (civil);
  int minute = care_civil_get_minute (civil);
  guint n_greetings = 0;
  g_autofree char *title = NULL;

  if (self->told_on == day || today->told_on == day || today->entries->len == 0 ||
      minute < CARE_RINGER_TOLD_FROM || minute >= CARE_RINGER_TOLD_UNTIL ||
      !care_office_calendar_is_open (today->rules->calendar, day))
    return;

  for (guint i = 0; i < today->entries->len; i++)
    {
      const CareQueueEntry *entry = today->entries->pdata[i];

      if (care_call_type_get_rule (entry->call->type)->is_greeting)
        n_greetings++;
    }
  self->told_on = day;
  title = care_ring_words_dup_day (today->entries->len - n_greetings, n_greetings);
  care_notifier_show (self->notifier, CARE_NOTICE_DAY, title, NULL);
}

void
care_ringer_announce (CareRinger         *self,
                      const CareLook     *seen,
                      const CareBellRing *ring)
{
  take_back (self, ring->withdrawn);
  tell_day (self, seen);
  note_due (self, seen, ring->single);
  note_due (self, seen, ring->summary);
  if (ring->summary->len > 0)
    announce_summary (self, ring->summary);
  if (ring->single->len > 0)
    announce_singles (self, seen, ring->single);
  else
    care_ringer_settle (self);
}
