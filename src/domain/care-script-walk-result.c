/* care-script-walk-result.c — what a walk through a script shows, and what came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-script-walk-private.h"

#define FORMAT "walk-1"

/* More steps than any call has: a book that was never checked may go round in a circle. */
#define MAX_COMING 500

const CareWalkValue *
care_script_walk_get_value (const CareScriptWalk *self,
                            const CareScriptStep *step)
{
  static const CareWalkValue none = { NULL, CARE_DAY_NONE, CARE_CIVIL_NONE };
  const CareWalkValue *value = g_hash_table_lookup (self->values, step->id);

  return value != NULL ? value : &none;
}

static CareWalkValue *
ensure_value (CareScriptWalk *self,
              const char     *step_id)
{
  CareWalkValue *value = g_hash_table_lookup (self->values, step_id);

  if (value != NULL)
    return value;

  value = g_new0 (CareWalkValue, 1);
  g_hash_table_insert (self->values, g_strdup (step_id), value);
  return value;
}

void
care_script_walk_set_text (CareScriptWalk *self,
                           const char     *step_id,
                           const char     *text)
{
  CareWalkValue *value;

  g_return_if_fail (self != NULL && step_id != NULL);

  value = ensure_value (self, step_id);
  g_free (value->text);
  value->text = text == NULL || text[0] == '\0' ? NULL : g_strdup (text);
}

void
care_script_walk_set_day (CareScriptWalk *self,
                          const char     *step_id,
                          CareDay         day)
{
  g_return_if_fail (self != NULL && step_id != NULL);

  ensure_value (self, step_id)->day = day;
}

void
care_script_walk_set_time (CareScriptWalk *self,
                           const char     *step_id,
                           CareCivil       at)
{
  g_return_if_fail (self != NULL && step_id != NULL);

  ensure_value (self, step_id)->at = at;
}

/* What an answer wants typed: the first of its effects that wants anything. */
static void
describe_option (const CareScriptOption *option,
                 CareStepView           *view)
{
  for (guint i = 0; i < option->effects->len; i++)
    {
      const CareEffect *effect = g_ptr_array_index (option->effects, i);

      if (view->want == CARE_EFFECT_WANTS_NOTHING)
        view->want = care_effect_get_want (effect);
      if (effect->kind == CARE_EFFECT_OFFER_COMPLAINT)
        view->offers_complaint = TRUE;
      if (effect->kind == CARE_EFFECT_CONFIRM)
        view->confirms = effect->field;
    }
}

CareDay
care_step_view_get_day (const CareStepView *self,
                        const CareOrder    *order)
{
  CareStage stage;

  g_return_val_if_fail (self != NULL, CARE_DAY_NONE);

  if (self->day != CARE_DAY_NONE || order == NULL || !care_effect_field_get_stage (self->confirms, &stage))
    return self->day;

  return care_stage_date_get_day (&order->stages[stage]);
}

static void
add_view (const CareScriptWalk   *self,
          GPtrArray              *views,
          const CareScriptStep   *step,
          const CareScriptOption *option,
          gboolean                is_reply)
{
  const CareWalkValue *value = care_script_walk_get_value (self, step);
  CareStepView *view = g_new0 (CareStepView, 1);

  view->step = step;
  view->option = option;
  view->text = value->text;
  view->day = value->day;
  view->at = value->at;
  view->is_question = care_script_step_is_question (step);
  view->is_reply = is_reply;
  if (option != NULL)
    describe_option (option, view);
  else if (step->kind == CARE_SCRIPT_STEP_ASK && step->options->len == 0)
    view->want = CARE_EFFECT_WANTS_WORDS;
  g_ptr_array_add (views, view);
}

static gboolean
is_said_already (GPtrArray              *views,
                 const CareScriptOption *option)
{
  const char *say = care_script_words_get (&option->say, CARE_LANGUAGE_EN);

  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = g_ptr_array_index (views, i);

      if (g_strcmp0 (care_script_words_get (&view->option->say, CARE_LANGUAGE_EN), say) == 0)
        return TRUE;
    }

  return say == NULL;
}

GPtrArray *
care_script_walk_list_page (const CareScriptWalk *self)
{
  GPtrArray *views = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (self != NULL, views);

  for (guint i = self->reply_start; i < self->page_start; i++)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (entry->option != NULL && !is_said_already (views, entry->option))
        add_view (self, views, entry->step, entry->option, TRUE);
    }

  for (guint i = self->page_start; i < self->entries->len; i++)
    add_view (self, views, care_walk_get_entry (self, i)->step, care_walk_get_entry (self, i)->option, FALSE);

  return views;
}

GPtrArray *
care_script_walk_list_said (const CareScriptWalk *self)
{
  GPtrArray *views = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (self != NULL, views);

  for (guint i = 0; i < self->page_start; i++)
    add_view (self, views, care_walk_get_entry (self, i)->step, care_walk_get_entry (self, i)->option, FALSE);

  return views;
}

/* Answers the first open question of the page with its first answer. */
static gboolean
take_first_answer (CareScriptWalk *self)
{
  const CareScriptStep *step = care_script_walk_get_current (self);

  if (step == NULL || step->options->len == 0)
    return care_script_walk_next (self);

  return care_script_walk_answer (self, step->id,
                                  ((CareScriptOption *) step->options->pdata[0])->code);
}

GPtrArray *
care_script_walk_list_coming (const CareScriptWalk *self)
{
  GPtrArray *views = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *saved = NULL;
  g_autoptr(CareScriptWalk) ahead = NULL;

  g_return_val_if_fail (self != NULL, views);

  saved = care_script_walk_save (self);
  ahead = care_script_walk_restore (self->book, saved);
  for (guint i = 0; ahead != NULL && i < MAX_COMING && !care_script_walk_is_over (ahead); i++)
    if (!take_first_answer (ahead))
      break;

  for (guint i = self->entries->len; ahead != NULL && i < ahead->entries->len; i++)
    add_view (self, views, care_walk_get_entry (ahead, i)->step, NULL, FALSE);

  return views;
}

const CareScriptStep *
care_script_walk_get_current (const CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = self->page_start; i < self->entries->len; i++)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, i);

      if (entry->option == NULL && care_script_step_is_question (entry->step))
        return entry->step;
    }

  return NULL;
}

gboolean
care_script_walk_is_over (const CareScriptWalk *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->is_over;
}

static void
add_effect (const CareScriptWalk *self,
            GPtrArray            *effects,
            const CareWalkEntry  *entry,
            const CareEffect     *effect)
{
  const CareWalkValue *value = care_script_walk_get_value (self, entry->step);
  CareWalkEffect *walked = g_new0 (CareWalkEffect, 1);

  walked->effect = effect;
  walked->step = entry->step;
  walked->text = value->text;
  walked->day = value->day;
  walked->at = value->at;
  g_ptr_array_add (effects, walked);
}

GPtrArray *
care_script_walk_list_effects (const CareScriptWalk *self)
{
  GPtrArray *effects = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (self != NULL, effects);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, i);

      for (guint j = 0; entry->option != NULL && j < entry->option->effects->len; j++)
        add_effect (self, effects, entry, g_ptr_array_index (entry->option->effects, j));
    }

  return effects;
}

CareOutcome
care_script_walk_get_outcome (const CareScriptWalk *self)
{
  g_autoptr(GPtrArray) effects = care_script_walk_list_effects (self);

  for (guint i = effects->len; i > 0; i--)
    {
      const CareWalkEffect *walked = g_ptr_array_index (effects, i - 1);

      if (walked->effect->kind == CARE_EFFECT_OUTCOME)
        return walked->effect->outcome;
    }

  if (self->hung_up)
    return CARE_OUTCOME_HUNG_UP;

  return self->is_over ? CARE_OUTCOME_REACHED_DONE : CARE_OUTCOME_NONE;
}

static CareAnswer *
make_answer (const CareScriptWalk *self,
             const CareWalkEntry  *entry,
             const CareOrder      *order,
             CareDepartment        service)
{
  const CareWalkValue *value = care_script_walk_get_value (self, entry->step);
  CareAnswer *answer = care_answer_new ();
  const CareServer *server = NULL;

  answer->step_id = g_strdup (entry->step->id);
  answer->option = entry->option != NULL ? g_strdup (entry->option->code) : NULL;
  answer->text = g_strdup (value->text);
  answer->day = value->day;

  for (guint i = 0; entry->option != NULL && i < entry->option->effects->len; i++)
    {
      const CareEffect *effect = g_ptr_array_index (entry->option->effects, i);

      if (effect->kind != CARE_EFFECT_RATE && effect->kind != CARE_EFFECT_RATE_COMPLAINT)
        continue;
      answer->rating = effect->rating;
      answer->department = effect->department != CARE_DEPARTMENT_NONE ? effect->department : service;
      if (effect->kind == CARE_EFFECT_RATE_COMPLAINT)
        answer->department = CARE_DEPARTMENT_SERVICE;
      else if (order != NULL)
        server = care_order_get_server (order, answer->department);
    }

  answer->staff_id = server != NULL ? server->staff_id : 0;
  return answer;
}

GPtrArray *
care_script_walk_list_answers (const CareScriptWalk *self,
                               const CareOrder      *order,
                               CareDepartment        service)
{
  GPtrArray *answers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_answer_unref);

  g_return_val_if_fail (self != NULL, answers);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const CareWalkEntry *entry = care_walk_get_entry (self, i);
      gboolean has_words = care_script_walk_get_value (self, entry->step)->text != NULL;

      if (entry->option != NULL || (has_words && care_script_step_is_question (entry->step)))
        g_ptr_array_add (answers, make_answer (self, entry, order, service));
    }

  return answers;
}

/* Line breaks and backslashes would end a line of the saved text. */
static char *
escape (const char *text)
{
  g_auto(GStrv) slashes = g_strsplit (text, "\\", -1);
  g_autofree char *doubled = g_strjoinv ("\\\\", slashes);
  g_auto(GStrv) lines = g_strsplit (doubled, "\n", -1);

  return g_strjoinv ("\\n", lines);
}

static char *
unescape (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (; *text != '\0'; text++)
    {
      if (text[0] == '\\' && text[1] != '\0')
        {
          text++;
          g_string_append_c (plain, *text == 'n' ? '\n' : *text);
        }
      else
        g_string_append_c (plain, *text);
    }

  return g_string_free (plain, FALSE);
}

static void
save_value (const CareScriptWalk *self,
            const CareScriptStep *step,
            GString              *text)
{
  const CareWalkValue *value = care_script_walk_get_value (self, step);
  g_autofree char *day = care_day_to_iso (value->day);
  g_autofree char *at = care_civil_to_iso (value->at);
  g_autofree char *words = escape (value->text != NULL ? value->text : "");

  if (day != NULL || at != NULL || words[0] != '\0')
    g_string_append_printf (text, "\n%s %s %s %s", step->id, day != NULL ? day : "-",
                            at != NULL ? at : "-", words);
}

char *
care_script_walk_save (const CareScriptWalk *self)
{
  GString *text = g_string_new (FORMAT);

  g_return_val_if_fail (self != NULL, g_string_free (text, FALSE));

  g_string_append_printf (text, " %s %s %u\n", self->script->code,
                          self->original != NULL ? self->original->code : "-", self->conditions);
  for (guint i = 0; i < self->events->len; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? "" : " ", (char *) self->events->pdata[i]);
  for (guint i = 0; i < self->entries->len; i++)
    save_value (self, care_walk_get_entry (self, i)->step, text);

  return g_string_free (text, FALSE);
}

static void
restore_value (CareScriptWalk *self,
               const char     *line)
{
  g_auto(GStrv) parts = g_strsplit (line, " ", 4);
  g_autofree char *words = NULL;

  if (g_strv_length (parts) != 4)
    return;

  words = unescape (parts[3]);
  care_script_walk_set_text (self, parts[0], words);
  care_script_walk_set_day (self, parts[0], care_day_from_iso (parts[1]));
  care_script_walk_set_time (self, parts[0], care_civil_from_iso (parts[2]));
}

CareScriptWalk *
care_script_walk_restore (CareScriptBook *book,
                          const char     *text)
{
  g_auto(GStrv) lines = g_strsplit (text, "\n", -1);
  g_auto(GStrv) head = g_strsplit (lines[0] != NULL ? lines[0] : "", " ", -1);
  g_auto(GStrv) events = NULL;
  CareScriptWalk *self;
  guint64 conditions;

  if (g_strv_length (lines) < 2 || g_strv_length (head) != 4 || !g_str_equal (head[0], FORMAT) ||
      !g_ascii_string_to_unsigned (head[3], 10, 0, G_MAXUINT, &conditions, NULL))
    return NULL;

  self = care_script_walk_new (book, head[1], g_str_equal (head[2], "-") ? NULL : head[2],
                               (guint) conditions);
  if (self == NULL)
    return NULL;

  events = g_strsplit (lines[1], " ", -1);
  for (guint i = 0; events[i] != NULL; i++)
    {
      if (!care_script_walk_apply (self, events[i]))
        break;
      g_ptr_array_add (self->events, g_strdup (events[i]));
    }
  for (guint i = 2; lines[i] != NULL; i++)
    restore_value (self, lines[i]);

  return self;
}
