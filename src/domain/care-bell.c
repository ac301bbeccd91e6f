/* care-bell.c — which due calls should ring now
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-bell.h"

/* A clock set back must not put a snoozed call off for a day. */
#define LONGEST_SNOOZE (4 * 60 * 60)

static gint64 *
new_key (gint64 id)
{
  return g_memdup2 (&id, sizeof id);
}

CareBell *
care_bell_new (void)
{
  CareBell *self = g_new (CareBell, 1);

  self->rung = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);
  self->shown = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->snoozed = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, g_free);

  return self;
}

void
care_bell_free (CareBell *self)
{
  g_hash_table_unref (self->rung);
  g_hash_table_unref (self->shown);
  g_hash_table_unref (self->snoozed);
  g_free (self);
}

void
care_bell_ring_free (CareBellRing *self)
{
  g_array_unref (self->single);
  g_array_unref (self->summary);
  g_array_unref (self->withdrawn);
  g_free (self);
}

char *
care_bell_dup_stamp (const CareCall *call)
{
  return g_strdup_printf ("%d/%" G_GINT64_FORMAT "/%" G_GINT64_FORMAT,
                          call->due_on, call->agreed_at, call->not_before);
}

void
care_bell_remember (CareBell   *self,
                    gint64      call_id,
                    const char *stamp)
{
  g_hash_table_replace (self->rung, new_key (call_id), g_strdup (stamp));
}

static gboolean
has_rung (CareBell       *self,
          const CareCall *call)
{
  g_autofree char *stamp = care_bell_dup_stamp (call);

  return g_strcmp0 (g_hash_table_lookup (self->rung, &call->id), stamp) == 0;
}

/* Due again at another time: the old snooze belongs to the old time. */
static CareMoment
get_snoozed_until (CareBell       *self,
                   const CareCall *call,
                   CareMoment      now)
{
  CareMoment *until = g_hash_table_lookup (self->snoozed, &call->id);

  if (until == NULL || !has_rung (self, call))
    return CARE_MOMENT_NONE;
  if (*until > now + LONGEST_SNOOZE)
    *until = now;

  return *until;
}

/* Announced already, and not snoozed. */
static gboolean
is_settled (CareBell       *self,
            const CareCall *call)
{
  return has_rung (self, call) && !g_hash_table_contains (self->snoozed, &call->id);
}

static void
note_rung (CareBell             *self,
           const CareQueueEntry *entry)
{
  g_autofree char *stamp = care_bell_dup_stamp (entry->call);

  care_bell_remember (self, entry->call->id, stamp);
  g_hash_table_remove (self->snoozed, &entry->call->id);
  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    note_rung (self, entry->merged->pdata[i]);
}

/* The moment at which @entry may ring, given that it has not: now, later, or none. */
static CareMoment
get_ring_time (CareBell             *self,
               const CareQueueEntry *entry,
               const CareQueueView  *view)
{
  CareQueueWhy why = care_queue_why_not_now (entry, view);
  CareMoment snoozed_until = get_snoozed_until (self, entry->call, view->now);
  CareMoment free_at = view->now;

  if (why.reason != CARE_WHY_NOTHING && why.until == CARE_CIVIL_NONE)
    return CARE_MOMENT_NONE;
  if (why.reason != CARE_WHY_NOTHING)
    free_at = MAX (care_moment_from_civil (why.until, view->zone), view->now + 1);

  return MAX (free_at, snoozed_until);
}

static CareMoment
earlier (CareMoment a,
         CareMoment b)
{
  return a == CARE_MOMENT_NONE || (b != CARE_MOMENT_NONE && b < a) ? b : a;
}

/* Due and open: its notification may stay, even through the midday rest. */
static gboolean
is_still_due (CareBell             *self,
              const CareQueueEntry *entry,
              const CareQueueView  *view)
{
  switch (care_queue_why_not_now (entry, view).reason)
    {
    case CARE_WHY_NOTHING:
    case CARE_WHY_RESTING:
    case CARE_WHY_HOLIDAY:
      return entry->call->state == CARE_CALL_OPEN && has_rung (self, entry->call);
    case CARE_WHY_CLAIMED:
    case CARE_WHY_NOT_YET:
    case CARE_WHY_DO_NOT_CALL:
    case CARE_WHY_NO_PHONE:
    case CARE_WHY_PHONE_INVALID:
    case CARE_WHY_NO_CONSENT:
    case CARE_WHY_COOLING:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}

static void
withdraw (CareBell            *self,
          CareBellRing        *ring,
          GPtrArray           *entries,
          const CareQueueView *view)
{
  g_autoptr(GHashTable) due = g_hash_table_new (g_int64_hash, g_int64_equal);
  GHashTableIter iter;
  gpointer id;

  for (guint i = 0; i < entries->len; i++)
    {
      CareQueueEntry *entry = entries->pdata[i];

      if (is_still_due (self, entry, view))
        g_hash_table_add (due, &entry->call->id);
    }

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    if (!g_hash_table_contains (due, id))
      {
        g_array_append_vals (ring->withdrawn, id, 1);
        g_hash_table_iter_remove (&iter);
      }
}

/* The entries that ring now, most urgent first; the others say when to look again. */
static GPtrArray *
collect (CareBell            *self,
         CareBellRing        *ring,
         GPtrArray           *entries,
         const CareQueueView *view)
{
  GPtrArray *ringing = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      CareQueueEntry *entry = entries->pdata[i];
      CareMoment at = CARE_MOMENT_NONE;

      if (entry->call->state == CARE_CALL_OPEN && !is_settled (self, entry->call))
        at = get_ring_time (self, entry, view);
      if (at != CARE_MOMENT_NONE && at <= view->now)
        g_ptr_array_add (ringing, entry);
      else
        ring->next_at = earlier (ring->next_at, at);
    }
  care_queue_sort (ringing, view);

  return ringing;
}

/* A promised minute is worth an interruption. */
static gboolean
is_agreed_for_today (const CareQueueEntry *entry,
                     const CareQueueView  *view)
{
  CareMoment agreed_at = entry->call->agreed_at;

  return agreed_at != CARE_MOMENT_NONE &&
         care_moment_to_day (agreed_at, view->zone) == care_moment_to_day (view->now, view->zone);
}

static void
hold_back (GPtrArray           *ringing,
           const CareQueueView *view)
{
  for (guint i = ringing->len; i > 0; i--)
    if (!is_agreed_for_today (ringing->pdata[i - 1], view))
      g_ptr_array_remove_index (ringing, i - 1);
}

static void
announce (CareBell     *self,
          CareBellRing *ring,
          GPtrArray    *ringing)
{
  GArray *ids = ringing->len > CARE_BELL_MOST_SINGLE ? ring->summary : ring->single;

  for (guint i = 0; i < ringing->len; i++)
    {
      const CareQueueEntry *entry = ringing->pdata[i];

      note_rung (self, entry);
      g_hash_table_add (self->shown, new_key (entry->call->id));
      g_array_append_val (ids, entry->call->id);
    }
}

CareBellRing *
care_bell_due (CareBell            *self,
               GPtrArray           *entries,
               const CareQueueView *view,
               gboolean             is_on_call)
{
  CareBellRing *ring = g_new0 (CareBellRing, 1);
  g_autoptr(GPtrArray) ringing = NULL;

  ring->single = g_array_new (FALSE, FALSE, sizeof (gint64));
  ring->summary = g_array_new (FALSE, FALSE, sizeof (gint64));
  ring->withdrawn = g_array_new (FALSE, FALSE, sizeof (gint64));

  withdraw (self, ring, entries, view);
  ringing = collect (self, ring, entries, view);
  if (is_on_call)
    hold_back (ringing, view);
  announce (self, ring, ringing);

  return ring;
}

void
care_bell_forget (CareBell *self,
                  gint64    call_id)
{
  g_hash_table_remove (self->rung, &call_id);
  g_hash_table_remove (self->shown, &call_id);
}

void
care_bell_snooze (CareBell   *self,
                  gint64      call_id,
                  CareMoment  now,
                  int         minutes)
{
  CareMoment until = now + MIN (minutes * 60, LONGEST_SNOOZE);

  if (!g_hash_table_contains (self->rung, &call_id))
    return;

  g_hash_table_replace (self->snoozed, new_key (call_id), g_memdup2 (&until, sizeof until));
  g_hash_table_remove (self->shown, &call_id);
}
