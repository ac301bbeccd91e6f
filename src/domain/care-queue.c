/* care-queue.c — whom to call now, in which order, and why not yet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer.h"
#include "care-day-words.h"
#include "care-queue.h"

static const CareWord groups[] = {
  { "OVERDUE", "queue", NC_("queue", "Overdue") },
  { "NOW",     "queue", NC_("queue", "Now") },
  { "AGREED",  "queue", NC_("queue", "Agreed") },
  { "LATER",   "queue", NC_("queue", "Later") },
  { "RESTING", "queue", NC_("queue", "Resting") },
  { "DONE",    "queue", NC_("queue", "Done") },
};

CARE_DEFINE_WORDS (CareQueueGroup, care_queue_group, groups)

static CareChannel
get_channel (const CareQueueEntry *entry)
{
  return care_call_type_get_channel (entry->call->type, entry->level);
}

/* Somebody is spoken to, and can be disturbed. */
static gboolean
is_spoken (const CareQueueEntry *entry)
{
  CareChannel channel = get_channel (entry);

  return channel == CARE_CHANNEL_PHONE || channel == CARE_CHANNEL_VISIT || channel == CARE_CHANNEL_IN_STORE;
}

static gboolean
needs_phone (const CareQueueEntry *entry)
{
  return is_spoken (entry) || get_channel (entry) == CARE_CHANNEL_SMS;
}

static CareCivil
to_civil (const CareQueueView *view,
          CareMoment           moment)
{
  return moment != CARE_MOMENT_NONE ? care_moment_to_civil (moment, view->zone) : CARE_CIVIL_NONE;
}

static gboolean
is_claimed_by_another (const CareQueueEntry *entry,
                       const CareQueueView  *view)
{
  const CareCall *call = entry->call;

  if (call->claimed_by != 0 && call->claimed_by != view->me && call->claimed_until > view->now)
    return TRUE;

  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    if (is_claimed_by_another (entry->merged->pdata[i], view))
      return TRUE;

  return FALSE;
}

/* The first minute at which the call itself asks to be made, quiet hours aside. */
static CareCivil
get_wanted (const CareQueueEntry *entry,
            const CareQueueView  *view)
{
  const CareCall *call = entry->call;
  CareCivil wanted = care_civil_new (call->due_on, 0, 0);

  wanted = MAX (wanted, to_civil (view, call->not_before));
  wanted = MAX (wanted, to_civil (view, call->agreed_at));
  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    wanted = MAX (wanted, to_civil (view, ((CareQueueEntry *) entry->merged->pdata[i])->call->not_before));

  return wanted;
}

static CareCivil
get_permitted (const CareQueueEntry *entry,
               const CareQueueView  *view,
               CareCivil             from)
{
  CareGoodTime good = { entry->good_from, entry->good_until, to_civil (view, entry->call->agreed_at),
                        entry->good_times, entry->bad_times };

  if (is_spoken (entry))
    return care_call_window_next (view->window, view->calendar, &good, from);

  return care_call_window_next_sms (view->window, entry->call->type, from);
}

static CareWhyNot
find_obstacle (const CareQueueEntry *entry,
               const CareQueueView  *view)
{
  if (entry->do_not_call && get_channel (entry) != CARE_CHANNEL_MAIL)
    return CARE_WHY_DO_NOT_CALL;
  if (needs_phone (entry) && entry->phone == NULL)
    return CARE_WHY_NO_PHONE;
  if (needs_phone (entry) && entry->phone_invalid)
    return CARE_WHY_PHONE_INVALID;

  if (!care_call_type_is_allowed (entry->call->type, entry->consent))
    return CARE_WHY_NO_CONSENT;

  return is_claimed_by_another (entry, view) ? CARE_WHY_CLAIMED : CARE_WHY_NOTHING;
}

/* What waits for nobody: agreed, promised, a continuation, or urgent by its kind. */
static gboolean
may_cool_down (const CareCall *call)
{
  return call->agreed_at == CARE_MOMENT_NONE && call->parent_id == 0 && call->n_attempts == 0 &&
         care_call_type_get_rule (call->type)->priority >= CARE_QUEUE_ORDINARY_PRIORITY;
}

/* A couple that was spoken to is left in peace for some days, but never beyond the deadline. */
static CareCivil
get_cooled (const CareQueueEntry *entry,
            const CareQueueView  *view)
{
  CareDay spoken_on = care_moment_to_day (entry->last_contact_at, view->zone);
  CareDay until = MIN (spoken_on + view->min_gap_days, entry->call->deadline_on);

  if (entry->last_contact_at == CARE_MOMENT_NONE || view->min_gap_days <= 0 || !is_spoken (entry) ||
      !may_cool_down (entry->call))
    return CARE_CIVIL_NONE;
  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    if (!may_cool_down (((CareQueueEntry *) entry->merged->pdata[i])->call))
      return CARE_CIVIL_NONE;

  return care_civil_new (until, 0, 0);
}

static gboolean
is_holiday (const CareQueueView *view,
            CareDay              day)
{
  return care_office_calendar_get_kind (view->calendar, day) == CARE_DAY_KIND_NEW_YEAR_REST ||
         !care_office_calendar_is_open (view->calendar, day);
}

CareQueueWhy
care_queue_why_not_now (const CareQueueEntry *entry,
                        const CareQueueView  *view)
{
  CareCivil now = care_moment_to_civil (view->now, view->zone);
  CareCivil wanted = get_wanted (entry, view);
  CareQueueWhy why = { find_obstacle (entry, view), CARE_CIVIL_NONE };

  if (why.reason == CARE_WHY_CLAIMED)
    why.until = to_civil (view, entry->call->claimed_until);
  if (why.reason != CARE_WHY_NOTHING)
    return why;

  if (wanted <= now && get_cooled (entry, view) > now)
    {
      why.reason = CARE_WHY_COOLING;
      why.until = get_permitted (entry, view, get_cooled (entry, view));
      return why;
    }

  why.until = get_permitted (entry, view, MAX (now, wanted));
  if (wanted > now)
    why.reason = CARE_WHY_NOT_YET;
  else if (why.until != now)
    why.reason = is_holiday (view, care_civil_get_day (now)) ? CARE_WHY_HOLIDAY : CARE_WHY_RESTING;
  else
    why.until = CARE_CIVIL_NONE;

  return why;
}

static char *
describe_with_time (const CareQueueEntry *entry,
                    const CareQueueWhy   *why,
                    const CareQueueView  *view)
{
  CareDay today = care_moment_to_day (view->now, view->zone);
  g_autofree char *until = care_civil_dup_short (why->until, today);

  /* Translators: in these sentences %s is a time, with the day if it is not today. */
  if (why->reason == CARE_WHY_HOLIDAY)
    return g_strdup_printf (_("Holiday until %s"), until);
  if (why->reason == CARE_WHY_RESTING)
    return g_strdup_printf (_("Rest time until %s"), until);
  if (why->reason == CARE_WHY_COOLING)
    return g_strdup_printf (_("Spoken to a short while ago; not before %s"), until);
  if (entry->call->agreed_at > view->now)
    return g_strdup_printf (_("Agreed for %s"), until);

  return g_strdup_printf (_("Not before %s"), until);
}

char *
care_queue_describe_why (const CareQueueEntry *entry,
                         const CareQueueWhy   *why,
                         const CareQueueView  *view)
{
  switch (why->reason)
    {
    case CARE_WHY_NOTHING:
      return NULL;
    case CARE_WHY_DO_NOT_CALL:
      return g_strdup (_("Does not wish to be called"));
    case CARE_WHY_NO_PHONE:
      return g_strdup (_("No telephone number on file"));
    case CARE_WHY_PHONE_INVALID:
      return g_strdup (_("The telephone number is wrong"));
    case CARE_WHY_NO_CONSENT:
      return g_strdup (_("Has not agreed to promotions"));
    case CARE_WHY_CLAIMED:
      if (entry->claimed_name == NULL)
        return g_strdup (_("A colleague is calling this couple"));
      /* Translators: %s is a colleague's name. */
      return g_strdup_printf (_("%s is calling this couple"), entry->claimed_name);
    case CARE_WHY_RESTING:
    case CARE_WHY_HOLIDAY:
    case CARE_WHY_NOT_YET:
    case CARE_WHY_COOLING:
      if (why->until == CARE_CIVIL_NONE)
        return g_strdup (_("No permitted time within a month"));
      return describe_with_time (entry, why, view);
    }

  g_return_val_if_reached (NULL);
}

/* Late as a whole when any of its calls is late. */
static CareDay
get_deadline (const CareQueueEntry *entry)
{
  CareDay deadline_on = entry->call->deadline_on;

  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    deadline_on = MIN (deadline_on, get_deadline (entry->merged->pdata[i]));

  return deadline_on;
}

CareQueueGroup
care_queue_get_group (const CareQueueEntry *entry,
                      const CareQueueView  *view)
{
  CareQueueWhy why = care_queue_why_not_now (entry, view);
  CareDay today = care_moment_to_day (view->now, view->zone);

  if (entry->call->state != CARE_CALL_OPEN)
    return CARE_QUEUE_DONE;
  if (why.reason == CARE_WHY_NOTHING)
    return get_deadline (entry) < today ? CARE_QUEUE_OVERDUE : CARE_QUEUE_NOW;
  if (why.reason == CARE_WHY_RESTING || why.reason == CARE_WHY_HOLIDAY)
    return CARE_QUEUE_RESTING;
  if (why.reason == CARE_WHY_NOT_YET && entry->call->agreed_at > view->now &&
      care_moment_to_day (entry->call->agreed_at, view->zone) == today)
    return CARE_QUEUE_AGREED;

  return CARE_QUEUE_LATER;
}

static int
compare_numbers (gint64 a,
                 gint64 b)
{
  return (a > b) - (a < b);
}

static CareCivil
get_due_time (const CareQueueEntry *entry,
              const CareQueueView  *view)
{
  CareCivil agreed = to_civil (view, entry->call->agreed_at);

  return agreed != CARE_CIVIL_NONE ? agreed : care_civil_new (entry->call->due_on, 0, 0);
}

static int
get_priority (const CareQueueEntry *entry)
{
  int priority = care_call_type_get_rule (entry->call->type)->priority;

  for (guint i = 0; entry->merged != NULL && i < entry->merged->len; i++)
    priority = MIN (priority, get_priority (entry->merged->pdata[i]));

  return priority;
}

int
care_queue_compare (const CareQueueEntry *a,
                    const CareQueueEntry *b,
                    const CareQueueView  *view)
{
  CareDay today = care_moment_to_day (view->now, view->zone);
  int order = compare_numbers (get_priority (a), get_priority (b));

  if (order == 0)
    order = compare_numbers (get_deadline (a) >= today, get_deadline (b) >= today);
  if (order == 0)
    order = compare_numbers (get_deadline (a), get_deadline (b));
  if (order == 0)
    order = compare_numbers (!care_level_is_member (a->level), !care_level_is_member (b->level));
  if (order == 0)
    order = compare_numbers (get_due_time (a, view), get_due_time (b, view));
  if (order == 0)
    order = compare_numbers (a->call->id, b->call->id);

  return order;
}

static int
compare_pointers (gconstpointer a,
                  gconstpointer b,
                  gpointer      view)
{
  return care_queue_compare (*(CareQueueEntry * const *) a, *(CareQueueEntry * const *) b, view);
}

void
care_queue_sort (GPtrArray           *entries,
                 const CareQueueView *view)
{
  g_ptr_array_sort_with_data (entries, compare_pointers, (gpointer) view);
}

/* Who leads when one couple is called about several things. */
static int
compare_leaders (gconstpointer a,
                 gconstpointer b)
{
  const CareCall *x = (*(CareQueueEntry * const *) a)->call;
  const CareCall *y = (*(CareQueueEntry * const *) b)->call;
  int order = compare_numbers (x->agreed_at == CARE_MOMENT_NONE, y->agreed_at == CARE_MOMENT_NONE);

  if (order == 0)
    order = compare_numbers (x->agreed_at, y->agreed_at);
  if (order == 0)
    order = compare_numbers (care_call_type_get_rule (x->type)->priority,
                             care_call_type_get_rule (y->type)->priority);
  if (order == 0)
    order = compare_numbers (x->due_on, y->due_on);

  return order != 0 ? order : compare_numbers (x->id, y->id);
}

static gboolean
may_be_merged (const CareQueueEntry *entry)
{
  return entry->call->state == CARE_CALL_OPEN && is_spoken (entry) && entry->merged == NULL;
}

static GPtrArray *
new_entries (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) care_queue_entry_unref);
}

/* Moves the couple's calls of one day into @merged: a leader with the rest behind it. */
static void
merge_couple (GPtrArray *couple,
              GPtrArray *merged)
{
  g_autoptr(CareQueueEntry) leader = NULL;

  g_ptr_array_sort (couple, compare_leaders);
  leader = care_queue_entry_copy (couple->pdata[0]);
  for (guint i = 1; i < couple->len; i++)
    {
      CareQueueEntry *entry = couple->pdata[i];

      if (leader->merged == NULL && entry->call->agreed_at == CARE_MOMENT_NONE)
        leader->merged = new_entries ();
      g_ptr_array_add (entry->call->agreed_at == CARE_MOMENT_NONE ? leader->merged : merged,
                       care_queue_entry_ref (entry));
    }

  g_ptr_array_add (merged, g_steal_pointer (&leader));
}

GPtrArray *
care_queue_merge (GPtrArray *entries,
                  CareDay    today)
{
  g_autoptr(GHashTable) by_couple = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) couples = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  GPtrArray *merged = new_entries ();

  for (guint i = 0; i < entries->len; i++)
    {
      CareQueueEntry *entry = entries->pdata[i];
      g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT " %d", entry->call->customer_id,
                                              MAX (entry->call->due_on, today));
      GPtrArray *couple = may_be_merged (entry) ? g_hash_table_lookup (by_couple, key) : NULL;

      if (couple == NULL)
        {
          couple = new_entries ();
          g_ptr_array_add (couples, couple);
          if (may_be_merged (entry))
            g_hash_table_insert (by_couple, g_steal_pointer (&key), couple);
        }
      g_ptr_array_add (couple, care_queue_entry_ref (entry));
    }

  for (guint i = 0; i < couples->len; i++)
    merge_couple (couples->pdata[i], merged);

  return merged;
}
