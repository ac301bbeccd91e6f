/* care-script-check.c — whether a script can be read to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-error.h"
#include "care-script-check.h"
#include "care-script-text.h"

gboolean
care_script_find_target (const CareScript      *from,
                         const CareScriptBook  *book,
                         const char            *target,
                         const CareScript     **script,
                         guint                 *index)
{
  const CareScript *closings;

  *script = from;
  if (from != NULL && care_script_get_step (from, target, index) != NULL)
    return TRUE;

  closings = care_script_book_get (book, CARE_SCRIPT_CLOSE);
  *script = closings;
  if (closings != NULL && care_script_get_step (closings, target, index) != NULL)
    return TRUE;

  *script = care_script_book_get (book, target);
  *index = 0;
  return *script != NULL && (*script)->steps->len > 0;
}

static gboolean
is_special (const char *target)
{
  return g_str_equal (target, CARE_SCRIPT_RETURN) || g_str_equal (target, CARE_SCRIPT_HANG_UP) ||
         g_str_equal (target, CARE_SCRIPT_ORIGINAL);
}

static gboolean
fail (GError     **error,
      const char  *script,
      const char  *step,
      const char  *what)
{
  if (step == NULL)
    g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID, _("Script %s: %s"), script, what);
  else
    g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID, _("Script %s, step %s: %s"), script, step, what);

  return FALSE;
}

static gboolean
is_code (const char *text)
{
  for (; *text != '\0'; text++)
    if (!g_ascii_isalnum (*text) && *text != '_')
      return FALSE;

  return TRUE;
}

static gboolean
check_words (const CareScriptWords  *words,
             gboolean                is_needed,
             const char             *script,
             const char             *step,
             GError                **error)
{
  if (is_needed && care_script_words_get (words, CARE_LANGUAGE_ZH_CN) == NULL)
    return fail (error, script, step, _("a text is missing"));

  for (guint i = 0; i < CARE_N_LANGUAGES; i++)
    {
      g_autofree char *unknown = care_script_text_find_unknown (words->in[i]);
      g_autofree char *what = NULL;

      if (unknown == NULL)
        continue;
      what = g_strdup_printf (_("there is nothing called {%s}"), unknown);
      return fail (error, script, step, what);
    }

  return TRUE;
}

static gboolean
check_target (const CareScript      *self,
              const CareScriptBook  *book,
              const CareScriptStep  *step,
              const char            *target,
              GError               **error)
{
  const CareScript *from = step->kind == CARE_SCRIPT_STEP_REF ? NULL : self;
  const CareScript *script;
  g_autofree char *what = NULL;
  guint index;

  if (target == NULL || is_special (target) ||
      care_script_find_target (from, book, target, &script, &index))
    return TRUE;

  what = g_strdup_printf (_("there is no step %s to go to"), target);
  return fail (error, self->code, step->id, what);
}

static gboolean
check_option (const CareScript        *self,
              const CareScriptBook    *book,
              const CareScriptStep    *step,
              const CareScriptOption  *option,
              GError                 **error)
{
  if (care_script_step_get_option (step, option->code) != option)
    return fail (error, self->code, step->id, _("two answers have the same code"));

  if (!is_code (option->code))
    return fail (error, self->code, step->id, _("a name has only letters, digits and _"));

  return check_words (&option->label, TRUE, self->code, step->id, error) &&
         check_words (&option->say, FALSE, self->code, step->id, error) &&
         check_target (self, book, step, option->go_to, error);
}

static gboolean
check_step (const CareScript      *self,
            const CareScriptBook  *book,
            const CareScriptStep  *step,
            GError               **error)
{
  gboolean is_ref = step->kind == CARE_SCRIPT_STEP_REF;

  if (care_script_get_step (self, step->id, NULL) != step)
    return fail (error, self->code, step->id, _("two steps have the same name"));

  if (!is_code (step->id))
    return fail (error, self->code, step->id, _("a name has only letters, digits and _"));

  if (is_ref && step->go_to == NULL)
    return fail (error, self->code, step->id, _("it does not say which block to go through"));

  if (!check_words (&step->text, !is_ref, self->code, step->id, error) ||
      !check_words (&step->note, FALSE, self->code, step->id, error) ||
      !check_target (self, book, step, step->go_to, error))
    return FALSE;

  for (guint i = 0; i < step->options->len; i++)
    if (!check_option (self, book, step, g_ptr_array_index (step->options, i), error))
      return FALSE;

  return TRUE;
}

/* The ways through a book, followed from one script: GRAY is on the way, BLACK is done with. */
typedef enum
{
  WHITE,
  GRAY,
  BLACK
} Colour;

typedef struct
{
  const CareScriptBook *book;
  GHashTable           *colours; /* CareScriptStep → Colour */
} Survey;

static gboolean follow (Survey            *survey,
                        const CareScript  *script,
                        guint              index,
                        GError           **error);

static gboolean
follow_target (Survey            *survey,
               const CareScript  *from,
               const char        *target,
               GError           **error)
{
  const CareScript *there;
  guint place;

  if (is_special (target) || !care_script_find_target (from, survey->book, target, &there, &place))
    return TRUE;

  return follow (survey, there, place, error);
}

static gboolean
follow_step (Survey                *survey,
             const CareScript      *script,
             guint                  index,
             const CareScriptStep  *step,
             GError               **error)
{
  gboolean goes_on = step->options->len == 0 && step->kind != CARE_SCRIPT_STEP_CLOSING;

  if (goes_on && step->kind == CARE_SCRIPT_STEP_ASK && index + 1 == script->steps->len)
    return fail (error, script->code, step->id, _("the call would end on a question"));

  for (guint i = 0; i < step->options->len; i++)
    {
      const CareScriptOption *option = g_ptr_array_index (step->options, i);

      if (option->go_to == NULL && index + 1 == script->steps->len)
        return fail (error, script->code, step->id, _("the call would end on a question"));
      if (option->go_to == NULL ? !follow (survey, script, index + 1, error)
                                : !follow_target (survey, script, option->go_to, error))
        return FALSE;
    }

  if (step->kind == CARE_SCRIPT_STEP_REF && !follow_target (survey, NULL, step->go_to, error))
    return FALSE;

  return !(goes_on || step->when != CARE_SCRIPT_WHEN_ALWAYS) || follow (survey, script, index + 1, error);
}

static gboolean
follow (Survey            *survey,
        const CareScript  *script,
        guint              index,
        GError           **error)
{
  CareScriptStep *step;
  Colour colour;

  if (index >= script->steps->len)
    return TRUE;

  step = g_ptr_array_index (script->steps, index);
  colour = (Colour) GPOINTER_TO_INT (g_hash_table_lookup (survey->colours, step));
  if (colour == GRAY)
    return fail (error, script->code, step->id, _("the call would go round in a circle"));
  if (colour == BLACK)
    return TRUE;

  g_hash_table_insert (survey->colours, step, GINT_TO_POINTER (GRAY));
  if (!follow_step (survey, script, index, step, error))
    return FALSE;

  g_hash_table_insert (survey->colours, step, GINT_TO_POINTER (BLACK));
  return TRUE;
}

static gboolean
check_ways (const CareScript      *self,
            const CareScriptBook  *book,
            GError               **error)
{
  g_autoptr(GHashTable) colours = g_hash_table_new (NULL, NULL);
  Survey survey = { book, colours };

  if (!follow (&survey, self, 0, error))
    return FALSE;

  for (guint i = 0; i < self->steps->len && !g_str_equal (self->code, CARE_SCRIPT_CLOSE); i++)
    {
      const CareScriptStep *step = g_ptr_array_index (self->steps, i);

      if (!g_hash_table_contains (colours, step))
        return fail (error, self->code, step->id, _("no answer ever leads here"));
    }

  return TRUE;
}

gboolean
care_script_check (const CareScript      *self,
                   const CareScriptBook  *book,
                   GError               **error)
{
  g_return_val_if_fail (self != NULL && book != NULL, FALSE);

  if (!check_words (&self->name, TRUE, self->code, NULL, error) ||
      !check_words (&self->goal, FALSE, self->code, NULL, error) ||
      !check_words (&self->note, FALSE, self->code, NULL, error) ||
      !check_words (&self->sms, FALSE, self->code, NULL, error))
    return FALSE;

  for (guint i = 0; i < self->steps->len; i++)
    if (!check_step (self, book, g_ptr_array_index (self->steps, i), error))
      return FALSE;

  return check_ways (self, book, error);
}

gboolean
care_script_check_book (const CareScriptBook  *book,
                        GError               **error)
{
  g_return_val_if_fail (book != NULL, FALSE);

  for (guint i = 0; i < book->scripts->len; i++)
    if (!care_script_check (g_ptr_array_index (book->scripts, i), book, error))
      return FALSE;

  for (guint i = 0; i < book->wishes->len; i++)
    {
      const CareScriptPhrase *wish = g_ptr_array_index (book->wishes, i);

      if (!check_words (&wish->text, TRUE, wish->key, NULL, error))
        return FALSE;
    }

  return TRUE;
}
