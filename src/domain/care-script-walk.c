/* care-script-walk.c — going through a script while somebody is on the line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-script-check.h"
#include "care-script-walk-private.h"

/* What was done, as it is written down: "B4=NEUTRAL" is an answer. */
#define EVENT_NEXT      "+"
#define EVENT_SATISFIED "*"
#define EVENT_COMPLAIN  "!"

#define CLOSE_NEGATIVE  "CLOSE_NEG"
#define CLOSE_COMPLAINT "CLOSE_CMP"
#define CLOSE_GENERAL   "CLOSE_GEN"

static const CareWalkPlace nowhere = { NULL, 0, NULL };

static CareWalkEntry *
get_entry (const CareScriptWalk *self,
           guint                 index)
{
  return g_ptr_array_index (self->entries, index);
}

static const CareScriptStep *
get_step (const CareWalkPlace *place)
{
  return g_ptr_array_index (place->script->steps, place->index);
}

static const CareWalkFrame *
push_frame (CareScriptWalk      *self,
            const CareWalkPlace *back,
            gboolean             is_complaint)
{
  CareWalkFrame *frame = g_new0 (CareWalkFrame, 1);

  frame->back = *back;
  frame->is_complaint = is_complaint;
  g_ptr_array_add (self->frames, frame);
  return frame;
}

static gboolean
is_closing (const CareWalkPlace *place)
{
  return place->script != NULL && g_str_equal (place->script->code, CARE_SCRIPT_CLOSE);
}

/* Leaves the complaint block that was opened out of turn, if we are in it. */
static gboolean
leave_complaint (CareWalkPlace *place)
{
  const CareWalkFrame *frame = place->frame;

  while (frame != NULL && !frame->is_complaint)
    frame = frame->back.frame;
  if (frame == NULL)
    return FALSE;

  *place = frame->back;
  return TRUE;
}

/* The closing a jump asks for while the complaint block is open is only remembered. */
static void
jump (CareScriptWalk *self,
      CareWalkPlace  *place,
      const char     *target,
      gboolean        is_ref,
      const char    **floor)
{
  const CareScript *script;
  guint index;

  if (target == NULL)
    place->index++;
  else if (g_str_equal (target, CARE_SCRIPT_HANG_UP))
    *place = nowhere;
  else if (g_str_equal (target, CARE_SCRIPT_RETURN))
    *place = place->frame != NULL ? place->frame->back : nowhere;
  else if (!care_script_find_target (is_ref ? NULL : place->script, self->book, target, &script, &index))
    *place = nowhere;
  else if (g_str_equal (script->code, CARE_SCRIPT_CLOSE) && leave_complaint (place))
    *floor = target;
  else
    {
      if (is_ref)
        {
          CareWalkPlace back = { place->script, place->index + 1, place->frame };

          place->frame = push_frame (self, &back, FALSE);
        }
      place->script = script;
      place->index = index;
    }
}

/* An agreed call goes on with the original script, without saying hello again. */
static void
enter_original (CareScriptWalk *self,
                CareWalkPlace  *place,
                const char    **floor)
{
  const CareScriptStep *first;

  if (self->original == NULL || self->original->steps->len == 0)
    {
      jump (self, place, CLOSE_GENERAL, TRUE, floor);
      return;
    }

  first = g_ptr_array_index (self->original->steps, 0);
  place->script = self->original;
  place->index = first->kind == CARE_SCRIPT_STEP_REF ? 1 : 0;
}

/* Goes on to a step that is really shown: through references, past what does not apply. */
static void
settle (CareScriptWalk *self,
        CareWalkPlace  *place,
        const char    **floor)
{
  while (place->script != NULL)
    {
      const CareScriptStep *step;

      if (place->index >= place->script->steps->len)
        {
          *place = place->frame != NULL ? place->frame->back : nowhere;
          continue;
        }

      step = get_step (place);
      if (step->when != CARE_SCRIPT_WHEN_ALWAYS && (self->conditions & (1u << step->when)) == 0)
        place->index++;
      else if (step->kind != CARE_SCRIPT_STEP_REF)
        return;
      else if (g_strcmp0 (step->go_to, CARE_SCRIPT_ORIGINAL) == 0)
        enter_original (self, place, floor);
      else
        jump (self, place, step->go_to, TRUE, floor);
    }
}

static CareRating
get_worst_rating (const CareScriptWalk *self)
{
  CareRating worst = CARE_RATING_NONE;

  for (guint i = 0; i < self->entries->len; i++)
    if (get_entry (self, i)->option != NULL)
      worst = MAX (worst, care_script_option_get_rating (get_entry (self, i)->option));

  return worst;
}

gboolean
care_script_walk_has_complaint (const CareScriptWalk *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const CareScriptOption *option = get_entry (self, i)->option;

      for (guint j = 0; option != NULL && j < option->effects->len; j++)
        if (((CareEffect *) option->effects->pdata[j])->kind == CARE_EFFECT_CREATE_COMPLAINT)
          return TRUE;
    }

  return FALSE;
}

/* Which closing words suit what was said, whatever the script names. */
static const CareScriptStep *
choose_closing (const CareScriptWalk *self,
                const CareWalkPlace  *place)
{
  const CareScriptStep *named = get_step (place);
  const CareScriptStep *other = NULL;

  if (care_script_walk_has_complaint (self) || g_str_equal (named->id, CLOSE_COMPLAINT))
    other = care_script_get_step (place->script, CLOSE_COMPLAINT, NULL);
  else if (get_worst_rating (self) >= CARE_RATING_NEUTRAL || g_strcmp0 (self->floor, CLOSE_NEGATIVE) == 0)
    other = care_script_get_step (place->script, CLOSE_NEGATIVE, NULL);

  return other != NULL ? other : named;
}

static gboolean
is_opening (const CareScriptStep *step)
{
  return (step->kind == CARE_SCRIPT_STEP_VERIFY || step->kind == CARE_SCRIPT_STEP_CONVENIENT) &&
         step->options->len > 0;
}

/* A rating that goes on in the same way whatever the answer. */
static gboolean
is_plain_rating (const CareScriptStep *step)
{
  const CareScriptOption *first;

  if (!care_script_step_is_rating (step))
    return FALSE;

  first = g_ptr_array_index (step->options, 0);
  for (guint i = 1; i < step->options->len; i++)
    if (g_strcmp0 (((CareScriptOption *) step->options->pdata[i])->go_to, first->go_to) != 0)
      return FALSE;

  return TRUE;
}

static gboolean
may_share_page (const CareScriptStep *question,
                const CareScriptStep *next)
{
  return (is_opening (question) && is_opening (next)) ||
         (is_plain_rating (question) && is_plain_rating (next));
}

static const char *
get_first_target (const CareScriptStep *step)
{
  return step->options->len == 0 ? NULL : ((CareScriptOption *) step->options->pdata[0])->go_to;
}

static void
add_entry (CareScriptWalk       *self,
           const CareWalkPlace  *place,
           const CareScriptStep *step)
{
  CareWalkEntry *entry = g_new0 (CareWalkEntry, 1);

  entry->place = *place;
  entry->step = step;
  g_ptr_array_add (self->entries, entry);
}

/* Adds the steps that can be said in one breath from @place on; what stands behind the
 * last question but belongs to none is left for the next page. */
static void
build_page (CareScriptWalk *self,
            CareWalkPlace   place)
{
  const CareScriptStep *question = NULL;
  guint end = self->entries->len;

  for (;;)
    {
      const CareScriptStep *step;
      const char *floor = NULL;

      settle (self, &place, &floor);
      if (floor != NULL && question == NULL)
        self->floor = floor;
      if (place.script == NULL || (is_closing (&place) && question != NULL))
        break;

      step = is_closing (&place) ? choose_closing (self, &place) : get_step (&place);
      if (question != NULL && care_script_step_is_question (step) && !may_share_page (question, step))
        break;

      add_entry (self, &place, step);
      if (care_script_step_is_question (step))
        question = step;
      if (question == NULL || question == step)
        end = self->entries->len;
      if (is_closing (&place) || (question == step && !may_share_page (step, step)))
        break;

      jump (self, &place, get_first_target (step), FALSE, &floor);
    }

  self->is_over = question == NULL;
  g_ptr_array_set_size (self->entries, (int) end);
}

/* The page is done with, up to its entry @last. */
static void
turn_page (CareScriptWalk *self,
           guint           last,
           gboolean        shows_replies)
{
  const CareWalkEntry *entry = get_entry (self, last);
  const char *target = entry->option != NULL ? entry->option->go_to : NULL;
  CareWalkPlace place = entry->place;

  g_ptr_array_set_size (self->entries, (int) last + 1);
  self->reply_start = shows_replies ? self->page_start : self->entries->len;
  self->page_start = self->entries->len;
  self->hung_up = g_strcmp0 (target, CARE_SCRIPT_HANG_UP) == 0;
  jump (self, &place, target, FALSE, &self->floor);
  build_page (self, place);
}

/* Something must be written down, or may follow, before the page turns. */
static gboolean
holds_page (const CareScriptOption *option)
{
  for (guint i = 0; i < option->effects->len; i++)
    {
      const CareEffect *effect = g_ptr_array_index (option->effects, i);

      if (effect->kind == CARE_EFFECT_OFFER_COMPLAINT ||
          care_effect_get_want (effect) != CARE_EFFECT_WANTS_NOTHING)
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
      const CareWalkEntry *entry = get_entry (self, i);

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
      CareWalkEntry *entry = get_entry (self, i);

      if (is_opening (entry->step) && entry->option == NULL)
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
      CareWalkEntry *entry = get_entry (self, i);
      const CareScriptOption *option;

      if (!g_str_equal (entry->step->id, step_id))
        continue;

      option = care_script_step_get_option (entry->step, code);
      if (option == NULL)
        return FALSE;

      entry->option = option;
      accept_opening (self, i);
      if (i + 1 < self->entries->len && g_strcmp0 (option->go_to, get_first_target (entry->step)) != 0)
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
      CareWalkEntry *entry = get_entry (self, i);

      if (!care_script_step_is_question (entry->step))
        continue;
      if (entry->option == NULL && entry->step->options->len > 0 && !is_opening (entry->step))
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
apply_satisfied (CareScriptWalk *self)
{
  gboolean found = FALSE;

  for (guint i = self->page_start; i < self->entries->len; i++)
    {
      CareWalkEntry *entry = get_entry (self, i);

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
      const CareWalkEntry *entry = get_entry (self, end);

      if (is_closing (&entry->place) ||
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
    back = get_entry (self, end)->place;
  else if (self->is_over)
    jump (self, &back, CLOSE_GENERAL, TRUE, &self->floor);
  else
    {
      const CareWalkEntry *last = get_entry (self, end - 1);

      back = last->place;
      jump (self, &back, last->option != NULL ? last->option->go_to : NULL, FALSE, &self->floor);
    }

  g_ptr_array_set_size (self->entries, (int) end);
  place.frame = push_frame (self, &back, TRUE);
  self->complained = TRUE;
  self->reply_start = self->page_start = end;
  build_page (self, place);
  return TRUE;
}

gboolean
care_script_walk_may_complain (const CareScriptWalk *self)
{
  const CareScript *block = care_script_book_get (self->book, CARE_SCRIPT_COMPLAINT);

  if (block == NULL || self->complained || self->hung_up)
    return FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    if (get_entry (self, i)->place.script == block)
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
  build_page (self, place);
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
care_script_walk_satisfied (CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return act (self, g_strdup (EVENT_SATISFIED));
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
