/* care-call-plan-diff.c — what a new plan changes in the calls that are stored
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call-plan-diff.h"
#include "care-call-plan.h"
#include "care-day-words.h"

static GPtrArray *
new_calls (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
}

/* Written by care_call_plan_order() and _inquiry(), which always know all of them. */
static const CareCallType order_types[] = {
  CARE_CALL_BOOKING_THANKS, CARE_CALL_SCHEDULE_FOLLOW, CARE_CALL_DRESS_REMIND, CARE_CALL_SHOOT_THANKS,
  CARE_CALL_PROOF_FOLLOW, CARE_CALL_PICKUP_NOTICE, CARE_CALL_PICKUP_FOLLOW, CARE_CALL_RETURN_VISIT,
  CARE_CALL_STAGE_LATE, CARE_CALL_SURVEY, CARE_CALL_INQUIRY_FOLLOW,
};

/* Written by care_call_plan_customer() for a range of days. */
static const CareCallType customer_types[] = {
  CARE_CALL_WEDDING_PREP, CARE_CALL_WEDDING_DAY, CARE_CALL_NEW_ASSIGN, CARE_CALL_BIRTHDAY,
  CARE_CALL_WED_ANNIV, CARE_CALL_SHOOT_ANNIV, CARE_CALL_FESTIVAL, CARE_CALL_WINBACK,
};

static gboolean
is_among (CareCallType        type,
          const CareCallType *types,
          gsize               n_types)
{
  for (gsize i = 0; i < n_types; i++)
    if (types[i] == type)
      return TRUE;

  return FALSE;
}

/* The plan would contain this call if it were still owed. */
static gboolean
is_covered (const CareCall *call,
            CareDay         from,
            CareDay         until)
{
  if (is_among (call->type, order_types, G_N_ELEMENTS (order_types)))
    return TRUE;

  return is_among (call->type, customer_types, G_N_ELEMENTS (customer_types)) &&
         call->due_on >= from && call->due_on <= until;
}

static gboolean
was_withdrawn (const CareCall *call)
{
  return call->state == CARE_CALL_CANCELLED && g_strcmp0 (call->reason, CARE_CALL_REASON_PLAN) == 0;
}

/* An agreed time was promised to the customer and stays while its reason has not moved. */
static gboolean
follows_plan (const CareCall *stored,
              const CareCall *wanted)
{
  if (stored->agreed_at != CARE_MOMENT_NONE && stored->base_on == wanted->base_on)
    return FALSE;

  return stored->base_on != wanted->base_on || stored->due_on != wanted->due_on ||
         stored->deadline_on != wanted->deadline_on;
}

static CareCall *
moved_copy (const CareCall *stored,
            const CareCall *wanted)
{
  CareCall *copy = care_call_copy (stored);

  if (stored->base_on != wanted->base_on)
    {
      copy->not_before = CARE_MOMENT_NONE;
      copy->agreed_at = CARE_MOMENT_NONE;
    }
  copy->base_on = wanted->base_on;
  copy->due_on = wanted->due_on;
  copy->deadline_on = wanted->deadline_on;
  copy->state = CARE_CALL_OPEN;
  if (was_withdrawn (stored))
    g_clear_pointer (&copy->reason, g_free);

  return copy;
}

static CareCall *
cancelled_copy (const CareCall *stored)
{
  CareCall *copy = care_call_copy (stored);

  copy->state = CARE_CALL_CANCELLED;
  g_free (copy->reason);
  copy->reason = g_strdup (CARE_CALL_REASON_PLAN);

  return copy;
}

static void
compare_one (CareCallPlanDiff *self,
             CareCall         *stored,
             CareCall         *wanted,
             CareDay           today)
{
  gboolean moves = stored->state == CARE_CALL_OPEN && follows_plan (stored, wanted);
  gboolean returns = was_withdrawn (stored) && !care_call_plan_is_history (wanted, today);

  if (!moves && !returns)
    return;

  g_ptr_array_add (self->to_update, moved_copy (stored, wanted));
  g_ptr_array_add (self->moved, care_call_ref (stored));
}

/* The calls by what they are unique by; borrowed. */
static GHashTable *
index_calls (GPtrArray *calls)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < calls->len; i++)
    g_hash_table_insert (index, care_call_dup_key (calls->pdata[i]), calls->pdata[i]);

  return index;
}

static void
cancel_unwanted (CareCallPlanDiff *self,
                 GHashTable       *wanted_by_key,
                 GPtrArray        *existing,
                 CareDay           from,
                 CareDay           until)
{
  for (guint i = 0; i < existing->len; i++)
    {
      CareCall *stored = existing->pdata[i];
      g_autofree char *key = care_call_dup_key (stored);

      /* What a customer was told in a call is no plan of ours to withdraw. */
      if (stored->state == CARE_CALL_OPEN && stored->parent_id == 0 && stored->campaign_id == 0 &&
          is_covered (stored, from, until) &&
          !g_hash_table_contains (wanted_by_key, key))
        g_ptr_array_add (self->to_cancel, cancelled_copy (stored));
    }
}

CareCallPlanDiff *
care_call_plan_diff (GPtrArray *wanted,
                     GPtrArray *existing,
                     CareDay    from,
                     CareDay    until,
                     CareDay    today)
{
  g_autoptr(GHashTable) wanted_by_key = index_calls (wanted);
  g_autoptr(GHashTable) stored_by_key = index_calls (existing);
  CareCallPlanDiff *self = g_new (CareCallPlanDiff, 1);

  *self = (CareCallPlanDiff) { new_calls (), new_calls (), new_calls (), new_calls () };

  for (guint i = 0; i < wanted->len; i++)
    {
      g_autofree char *key = care_call_dup_key (wanted->pdata[i]);
      CareCall *stored = g_hash_table_lookup (stored_by_key, key);

      if (stored != NULL)
        compare_one (self, stored, wanted->pdata[i], today);
      else if (!care_call_plan_is_history (wanted->pdata[i], today))
        g_ptr_array_add (self->to_insert, care_call_ref (wanted->pdata[i]));
    }
  cancel_unwanted (self, wanted_by_key, existing, from, until);

  return self;
}

void
care_call_plan_diff_free (CareCallPlanDiff *self)
{
  g_ptr_array_unref (self->to_insert);
  g_ptr_array_unref (self->to_update);
  g_ptr_array_unref (self->moved);
  g_ptr_array_unref (self->to_cancel);
  g_free (self);
}

char *
care_call_plan_describe_move (const CareCall *before,
                              const CareCall *after)
{
  g_autofree char *old_day = care_day_dup_short (before->due_on);
  g_autofree char *new_day = care_day_dup_short (after->due_on);
  const char *label = care_call_type_get_label (after->type);

  /* Translators: %1$s is the kind of call, e.g. “Post-shooting call”, %2$s a day. */
  if (before->state != CARE_CALL_OPEN)
    return g_strdup_printf (_("%1$s is planned again for %2$s"), label, new_day);
  if (before->due_on == after->due_on)
    return NULL;

  /* Translators: %1$s is the kind of call, e.g. “Post-shooting call”, then two days. */
  return g_strdup_printf (_("%1$s moves from %2$s to %3$s"), label, old_day, new_day);
}
