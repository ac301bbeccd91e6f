/* care-script-walk-page.c — which steps a page of a walk consists of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-script-check.h"
#include "care-script-walk-private.h"

#define CLOSE_NEGATIVE  "CLOSE_NEG"
#define CLOSE_COMPLAINT "CLOSE_CMP"
#define CLOSE_GENERAL   "CLOSE_GEN"

static const CareWalkPlace nowhere = { NULL, 0, NULL };

CareWalkEntry *
care_walk_get_entry (const CareScriptWalk *self,
                     guint                 index)
{
  return g_ptr_array_index (self->entries, index);
}

static const CareScriptStep *
get_step (const CareWalkPlace *place)
{
  return g_ptr_array_index (place->script->steps, place->index);
}

const CareWalkFrame *
care_walk_push_frame (CareScriptWalk      *self,
                      const CareWalkPlace *back,
                      gboolean             is_complaint)
{
  CareWalkFrame *frame = g_new0 (CareWalkFrame, 1);

  frame->back = *back;
  frame->is_complaint = is_complaint;
  g_ptr_array_add (self->frames, frame);
  return frame;
}

gboolean
care_walk_is_closing (const CareWalkPlace *place)
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
void
care_walk_jump (CareScriptWalk *self,
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

          place->frame = care_walk_push_frame (self, &back, FALSE);
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
      care_walk_jump (self, place, CLOSE_GENERAL, TRUE, floor);
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
        care_walk_jump (self, place, step->go_to, TRUE, floor);
    }
}

static CareRating
get_worst_rating (const CareScriptWalk *self)
{
  CareRating worst = CARE_RATING_NONE;

  for (guint i = 0; i < self->entries->len; i++)
    if (care_walk_get_entry (self, i)->option != NULL)
      worst = MAX (worst, care_script_option_get_rating (care_walk_get_entry (self, i)->option));

  return worst;
}

static gboolean
registers_complaint (const CareScriptOption *option)
{
  for (guint i = 0; option != NULL && i < option->effects->len; i++)
    if (((CareEffect *) option->effects->pdata[i])->kind == CARE_EFFECT_CREATE_COMPLAINT)
      return TRUE;

  return FALSE;
}

gboolean
care_script_walk_has_complaint (const CareScriptWalk *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    if (registers_complaint (care_walk_get_entry (self, i)->option))
      return TRUE;

  return FALSE;
}

gboolean
care_script_walk_hears_complaint (const CareScriptWalk *self)
{
  const CareScript *block = care_script_book_get (self->book, CARE_SCRIPT_COMPLAINT);
  gboolean is_heard = FALSE;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (entry->place.script != block)
        continue;
      if (entry->option != NULL)
        return registers_complaint (entry->option);
      is_heard = TRUE;
    }

  return is_heard;
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

gboolean
care_walk_is_opening (const CareScriptStep *step)
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
  return (care_walk_is_opening (question) && care_walk_is_opening (next)) ||
         (is_plain_rating (question) && is_plain_rating (next));
}

const char *
care_walk_get_first_target (const CareScriptStep *step)
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
void
care_walk_build_page (CareScriptWalk *self,
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
      if (place.script == NULL || (care_walk_is_closing (&place) && question != NULL))
        break;

      step = care_walk_is_closing (&place) ? choose_closing (self, &place) : get_step (&place);
      if (question != NULL && care_script_step_is_question (step) && !may_share_page (question, step))
        break;

      add_entry (self, &place, step);
      if (care_script_step_is_question (step))
        question = step;
      if (question == NULL || question == step)
        end = self->entries->len;
      if (care_walk_is_closing (&place) || (question == step && !may_share_page (step, step)))
        break;

      care_walk_jump (self, &place, care_walk_get_first_target (step), FALSE, &floor);
    }

  self->is_over = question == NULL;
  g_ptr_array_set_size (self->entries, (int) end);
}
