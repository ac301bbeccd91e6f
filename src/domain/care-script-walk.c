/* care-script-walk.c — going through a script while somebody is on the line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-script-walk-private.h"

/* What was done, as it is written down: "B4=NEUTRAL" is an answer. */
#define EVENT_NEXT      "+"
#define EVENT_PASS      "-"
#define EVENT_SATISFIED "*"
#define EVENT_COMPLAIN  "!"

#define CLOSE_GENERAL   "CLOSE_GEN"

/* The answer that there is nothing to write down. */
#define OPTION_NONE     "NONE"

static const CareWalkPlace nowhere = { NULL, 0, NULL };

/* The page is done with, up to its entry @last. */
static void
turn_page (CareScriptWalk *self,
           guint           last,
           gboolean        shows_replies)
{
  const CareWalkEntry *entry = care_walk_get_entry (self, last);
  const char *target = entry->option != NULL ? entry->option->go_to : NULL;
  CareWalkPlace place = entry->place;

  g_ptr_array_set_size (self->entries, (int) last + 1);
  self->reply_start = shows_replies ? self->page_start : self->entries->len;
  self->page_start = self->entries->len;
  self->hung_up = g_strcmp0 (target, CARE_SCRIPT_HANG_UP) == 0;
  care_walk_jump (self, &place, target, FALSE, &self->floor);
  care_walk_build_page (self, place);
}

/* Something must be written down, or may follow, before the page turns. A day that is
 * confirmed is mostly known: it can still be typed beside the reply. */
static gboolean
holds_page (const CareScriptOption *option)
{
  for (guint i = 0; i < option->effects->len; i++)
    {
      const CareEffect *effect = g_ptr_array_index (option->effects, i);

      if (effect->kind == CARE_EFFECT_OFFER_COMPLAINT ||
          (effect->kind != CARE_EFFECT_CONFIRM &&
           care_effect_get_want (effect) != CARE_EFFECT_WANTS_NOTHING))
        return g_strcmp0 (option->go_to, CARE_SCRIPT_HANG_UP) != 0;
    }

  return FALSE;
}

/* Turns the page if its last question is answered and nothing holds it. */
static void
turn_if_done (CareScriptWalk *self)
{
  guint last = self->entries->len;

  for (guint i = self->page_start; i < self->entries->len; i++)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (!care_script_step_is_question (entry->step))
        continue;
      if (entry->option == NULL || holds_page (entry->option))
        return;
      last = i;
    }

  if (last < self->entries->len)
    turn_page (self, last, TRUE);
}

/* Who is asked whether it is convenient is the customer: earlier questions of the opening are
 * answered "yes" by a later one. */
static void
accept_opening (CareScriptWalk *self,
                guint           end)
{
  for (guint i = self->page_start; i < end; i++)
    {
      CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (care_walk_is_opening (entry->step) && entry->option == NULL)
        entry->option = g_ptr_array_index (entry->step->options, 0);
    }
}

static gboolean
apply_answer (CareScriptWalk *self,
              const char     *step_id,
              const char     *code)
{
  for (guint i = self->page_start; i < self->entries->len; i++)
    {
      CareWalkEntry *entry = care_walk_get_entry (self, i);
      const CareScriptOption *option;

      if (!g_str_equal (entry->step->id, step_id))
        continue;

      option = care_script_step_get_option (entry->step, code);
      if (option == NULL)
        return FALSE;

      entry->option = option;
      accept_opening (self, i);
      if (i + 1 < self->entries->len &&
          g_strcmp0 (option->go_to, care_walk_get_first_target (entry->step)) != 0)
        turn_page (self, i, TRUE);
      else
        turn_if_done (self);
      return TRUE;
    }

  return FALSE;
}

static gboolean
apply_next (CareScriptWalk *self)
{
  guint last = self->entries->len;

  for (guint i = self->page_start; i < self->entries->len; i++)
    {
      CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (!care_script_step_is_question (entry->step))
        continue;
      if (entry->option == NULL && entry->step->options->len > 0 && !care_walk_is_opening (entry->step))
        return FALSE;
      last = i;
    }

  if (last == self->entries->len)
    return FALSE;

  accept_opening (self, last + 1);
  turn_page (self, last, FALSE);
  return TRUE;
}

static gboolean
apply_pass (CareScriptWalk *self)
{
  guint last = self->entries->len;

  for (guint i = self->page_start; i < self->entries->len; i++)
    if (care_script_step_is_question (care_walk_get_entry (self, i)->step))
      last = i;

  if (last == self->entries->len || care_script_walk_get_current (self) == NULL)
    return FALSE;

  turn_page (self, last, FALSE);
  return TRUE;
}

static gboolean
apply_satisfied (CareScriptWalk *self)
{
  gboolean found = FALSE;

  for (guint i = self->page_start; i < self->entries->len; i++)
    {
      CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (entry->option != NULL || !care_script_step_is_rating (entry->step))
        continue;
      entry->option = care_script_step_get_rated (entry->step, CARE_RATING_SATISFIED);
      found = found || entry->option != NULL;
    }

  if (found)
    turn_if_done (self);

  return found;
}

/* The first step of the page that is not done with: a question without answer, the closing. */
static guint
find_undone (const CareScriptWalk *self)
{
  guint end = self->page_start;

  while (end < self->entries->len)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, end);

      if (care_walk_is_closing (&entry->place) ||
          (care_script_step_is_question (entry->step) && entry->option == NULL))
        break;
      end++;
    }

  return end;
}

/* The call goes on behind the complaint where it was left: at the first thing not yet done. */
static gboolean
apply_complain (CareScriptWalk *self)
{
  CareWalkPlace place = { care_script_book_get (self->book, CARE_SCRIPT_COMPLAINT), 0, NULL };
  CareWalkPlace back = nowhere;
  guint end = find_undone (self);

  if (!care_script_walk_may_complain (self))
    return FALSE;

  if (end < self->entries->len)
    back = care_walk_get_entry (self, end)->place;
  else if (self->is_over)
    care_walk_jump (self, &back, CLOSE_GENERAL, TRUE, &self->floor);
  else
    {
      const CareWalkEntry *last = care_walk_get_entry (self, end - 1);

      back = last->place;
      care_walk_jump (self, &back, last->option != NULL ? last->option->go_to : NULL, FALSE, &self->floor);
    }

  g_ptr_array_set_size (self->entries, (int) end);
  place.frame = care_walk_push_frame (self, &back, TRUE);
  self->complained = TRUE;
  self->reply_start = self->page_start = end;
  care_walk_build_page (self, place);
  return TRUE;
}

gboolean
care_script_walk_may_complain (const CareScriptWalk *self)
{
  const CareScript *block = care_script_book_get (self->book, CARE_SCRIPT_COMPLAINT);

  if (block == NULL || self->complained || self->hung_up)
    return FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    if (care_walk_get_entry (self, i)->place.script == block)
      return FALSE;

  return TRUE;
}

gboolean
care_script_walk_apply (CareScriptWalk *self,
                        const char     *event)
{
  const char *equals = strchr (event, '=');
  g_autofree char *step = NULL;

  if (g_str_equal (event, EVENT_NEXT))
    return apply_next (self);
  if (g_str_equal (event, EVENT_PASS))
    return apply_pass (self);
  if (g_str_equal (event, EVENT_SATISFIED))
    return apply_satisfied (self);
  if (g_str_equal (event, EVENT_COMPLAIN))
    return apply_complain (self);
  if (equals == NULL)
    return FALSE;

  step = g_strndup (event, (gsize) (equals - event));
  return apply_answer (self, step, equals + 1);
}

static gboolean
act (CareScriptWalk *self,
     char           *event)
{
  gboolean happened = care_script_walk_apply (self, event);

  if (happened)
    g_ptr_array_add (self->events, event);
  else
    g_free (event);

  return happened;
}

static void
begin (CareScriptWalk *self)
{
  CareWalkPlace place = { self->script, 0, NULL };

  g_ptr_array_set_size (self->entries, 0);
  g_ptr_array_set_size (self->frames, 0);
  self->page_start = self->reply_start = 0;
  self->hung_up = self->complained = FALSE;
  self->floor = NULL;
  care_walk_build_page (self, place);
}

static void
free_value (gpointer data)
{
  CareWalkValue *value = data;

  g_free (value->text);
  g_free (value);
}

CareScriptWalk *
care_script_walk_new (CareScriptBook *book,
                      const char     *code,
                      const char     *original,
                      guint           conditions)
{
  const CareScript *script = care_script_book_get (book, code);
  CareScriptWalk *self;

  if (script == NULL)
    return NULL;

  self = g_new0 (CareScriptWalk, 1);
  self->book = care_script_book_ref (book);
  self->script = script;
  self->original = original != NULL ? care_script_book_get (book, original) : NULL;
  self->conditions = conditions;
  self->events = g_ptr_array_new_with_free_func (g_free);
  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_value);
  self->frames = g_ptr_array_new_with_free_func (g_free);
  self->entries = g_ptr_array_new_with_free_func (g_free);
  begin (self);
  return self;
}

void
care_script_walk_free (CareScriptWalk *self)
{
  g_ptr_array_unref (self->events);
  g_hash_table_unref (self->values);
  g_ptr_array_unref (self->frames);
  g_ptr_array_unref (self->entries);
  care_script_book_unref (self->book);
  g_free (self);
}

const CareScript *
care_script_walk_get_script (const CareScriptWalk *self)
{
  return self->script;
}

gboolean
care_script_walk_next (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return act (self, g_strdup (EVENT_NEXT));
}

gboolean
care_script_walk_answer (CareScriptWalk *self,
                         const char     *step_id,
                         const char     *option)
{
  g_return_val_if_fail (self != NULL && step_id != NULL && option != NULL, FALSE);

  return act (self, g_strdup_printf ("%s=%s", step_id, option));
}

gboolean
care_script_walk_pass (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return act (self, g_strdup (EVENT_PASS));
}

gboolean
care_script_walk_satisfied (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return act (self, g_strdup (EVENT_SATISFIED));
}

const CareScriptOption *
care_script_walk_get_implied (const CareScriptWalk *self)
{
  const CareScriptStep *step = care_script_walk_get_current (self);
  const CareScriptOption *none = step != NULL ? care_script_step_get_option (step, OPTION_NONE) : NULL;
  g_autoptr(CareScriptWalk) tried = NULL;
  g_autofree char *saved = NULL;

  if (none == NULL || none->effects->len > 0 || self->is_over)
    return NULL;

  saved = care_script_walk_save (self);
  tried = care_script_walk_restore (self->book, saved);
  if (tried == NULL || !care_script_walk_answer (tried, step->id, OPTION_NONE) || !tried->is_over)
    return NULL;

  return none;
}

gboolean
care_script_walk_finish (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return care_script_walk_get_implied (self) != NULL &&
         care_script_walk_answer (self, care_script_walk_get_current (self)->id, OPTION_NONE);
}

gboolean
care_script_walk_complain (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return act (self, g_strdup (EVENT_COMPLAIN));
}

gboolean
care_script_walk_back (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->events->len == 0)
    return FALSE;

  g_ptr_array_set_size (self->events, (int) self->events->len - 1);
  begin (self);
  for (guint i = 0; i < self->events->len; i++)
    care_script_walk_apply (self, g_ptr_array_index (self->events, i));

  return TRUE;
}
