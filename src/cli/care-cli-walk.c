/* care-cli-walk.c — a script walked by what was typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-cli-walk.h"
#include "domain/care-error.h"
#include "domain/care-text.h"

/* More pages than any call has. */
#define MOST_PAGES 200

/* Something typed for a step. */
typedef struct
{
  char    *step;   /* (owned) its id; of an appointment: its kind */
  char    *option; /* (owned) (nullable) */
  char    *text;   /* (owned) (nullable) */
  CareDay  day;    /* of an appointment */
} Saying;

static void
saying_free (gpointer data)
{
  Saying *saying = data;

  g_free (saying->step);
  g_free (saying->option);
  g_free (saying->text);
  g_free (saying);
}

G_GNUC_PRINTF (2, 3) static gboolean
refuse (GError     **error,
        const char  *format,
        ...)
{
  va_list values;
  g_autofree char *sentence = NULL;

  va_start (values, format);
  sentence = g_strdup_vprintf (format, values);
  va_end (values);
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, sentence);

  return FALSE;
}

/* ---- reading the options ------------------------------------------------------------ */

static Saying *
add_saying (GPtrArray  *sayings,
            const char *typed,
            char      **value,
            GError    **error)
{
  const char *equals = strchr (typed, '=');
  g_autofree char *quoted = care_cli_quote (typed);
  Saying *saying;

  if (equals == NULL || equals == typed || equals[1] == '\0')
    {
      care_cli_refuse (error, _("“%s” lacks one side; it is written STEP=VALUE."), quoted);
      return NULL;
    }

  saying = g_new0 (Saying, 1);
  saying->step = g_strstrip (g_strndup (typed, (gsize) (equals - typed)));
  *value = g_strstrip (g_strdup (equals + 1));
  g_ptr_array_add (sayings, saying);

  return saying;
}

static gboolean
read_answers (GPtrArray   *typed,
              GPtrArray   *sayings,
              GError     **error)
{
  for (guint i = 0; typed != NULL && i < typed->len; i++)
    {
      g_auto(GStrv) parts = g_strsplit (typed->pdata[i], ",", -1);

      for (guint k = 0; parts[k] != NULL; k++)
        {
          char *value = NULL;
          Saying *saying = add_saying (sayings, parts[k], &value, error);

          if (saying == NULL)
            return FALSE;
          saying->option = value;
        }
    }

  return TRUE;
}

static gboolean
read_texts (GPtrArray   *typed,
            GPtrArray   *sayings,
            GError     **error)
{
  for (guint i = 0; typed != NULL && i < typed->len; i++)
    {
      g_autofree char *value = NULL;
      Saying *saying = add_saying (sayings, typed->pdata[i], &value, error);

      if (saying == NULL)
        return FALSE;
      saying->text = care_text_clean (value, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
    }

  return TRUE;
}

static gboolean
read_appointments (GPtrArray   *typed,
                   GPtrArray   *sayings,
                   GError     **error)
{
  for (guint i = 0; typed != NULL && i < typed->len; i++)
    {
      g_autofree char *value = NULL;
      Saying *saying = add_saying (sayings, typed->pdata[i], &value, error);

      if (saying == NULL || !care_cli_parse_day (value, &saying->day, error))
        return FALSE;
    }

  return TRUE;
}

gboolean
care_cli_walk_is_wanted (CareCliArguments *arguments)
{
  return care_cli_arguments_has (arguments, "answers") || care_cli_arguments_has (arguments, "text") ||
         care_cli_arguments_has (arguments, "appointment");
}

/* ---- walking ------------------------------------------------------------------------ */

static char *
list_codes (const CareScriptStep *step)
{
  g_autoptr(GString) codes = g_string_new (NULL);

  for (guint i = 0; i < step->options->len; i++)
    g_string_append_printf (codes, "%s%s", i > 0 ? ", " : "",
                            ((const CareScriptOption *) step->options->pdata[i])->code);

  return g_strdup (codes->str);
}

static gboolean
give_answer (CareScriptWalk        *walk,
             const CareScriptStep  *step,
             const char            *code,
             GError               **error)
{
  g_autofree char *quoted = care_cli_quote (code);
  g_autofree char *upper = g_ascii_strup (code, -1);
  g_autofree char *codes = list_codes (step);

  if (care_script_step_get_option (step, upper) == NULL)
    return step->options->len == 0
           ? refuse (error, _("Step %s asks for no answer."), step->id)
           : refuse (error, _("Step %s has no answer “%s”; it has %s."), step->id, quoted, codes);

  if (!care_script_walk_answer (walk, step->id, upper))
    return refuse (error, _("Step %s cannot be answered here."), step->id);

  return TRUE;
}

/* Whether an answer of the question makes an appointment of @kind: the stage or the thing named. */
static gboolean
makes_appointment (const CareScriptOption *option,
                   const char             *kind)
{
  for (guint i = 0; i < option->effects->len; i++)
    {
      const CareEffect *effect = option->effects->pdata[i];
      CareStage stage;

      if (effect->kind == CARE_EFFECT_APPOINTMENT && g_strcmp0 (effect->word, kind) == 0)
        return TRUE;
      if ((effect->kind == CARE_EFFECT_UPDATE || effect->kind == CARE_EFFECT_CONFIRM) &&
          care_effect_field_get_stage (effect->field, &stage) &&
          g_str_equal (care_stage_get_nick (stage), kind))
        return TRUE;
      if (effect->kind == CARE_EFFECT_UPDATE && effect->field == CARE_EFFECT_FIELD_STAGE_DAY)
        return TRUE;
    }

  return FALSE;
}

static const CareScriptOption *
find_appointment (const CareScriptStep *step,
                  const char           *kind)
{
  for (guint i = 0; i < step->options->len; i++)
    if (makes_appointment (step->options->pdata[i], kind))
      return step->options->pdata[i];

  return NULL;
}

/* What is said of @view, if it is about it; @is_taken tells. */
static gboolean
say (CareScriptWalk      *walk,
     const CareStepView  *view,
     const Saying        *saying,
     gboolean            *is_taken,
     GError             **error)
{
  const CareScriptStep *step = view->step;
  const CareScriptOption *option = NULL;

  *is_taken = FALSE;
  if (saying->day != CARE_DAY_NONE)
    {
      g_autofree char *kind = g_ascii_strup (saying->step, -1);

      option = find_appointment (step, kind);
      if (option == NULL)
        return TRUE;
      *is_taken = TRUE;
      care_script_walk_set_day (walk, step->id, saying->day);

      return view->option == option || give_answer (walk, step, option->code, error);
    }

  if (g_ascii_strcasecmp (step->id, saying->step) != 0)
    return TRUE;
  *is_taken = TRUE;
  if (saying->text != NULL)
    care_script_walk_set_text (walk, step->id, saying->text);

  return saying->option == NULL || give_answer (walk, step, saying->option, error);
}

/* Texts and days belong beside answers that turn the page: they are said before them. */
static int
compare_sayings (gconstpointer a,
                 gconstpointer b)
{
  const Saying *left = *(const Saying * const *) a;
  const Saying *right = *(const Saying * const *) b;

  return (left->option != NULL) - (right->option != NULL);
}

/* Says the first thing that is about this page. */
static gboolean
say_one (CareScriptWalk  *walk,
         GPtrArray       *sayings,
         gboolean        *is_taken,
         GError         **error)
{
  g_autoptr(GPtrArray) page = care_script_walk_list_page (walk);

  *is_taken = FALSE;
  for (guint i = 0; i < sayings->len; i++)
    for (guint k = 0; k < page->len; k++)
      {
        const CareStepView *view = page->pdata[k];

        if (view->is_reply)
          continue;
        if (!say (walk, view, sayings->pdata[i], is_taken, error))
          return FALSE;
        if (!*is_taken)
          continue;
        g_ptr_array_remove_index (sayings, i);
        return TRUE;
      }

  return TRUE;
}

static gboolean
is_about_complaint (CareScriptBook *book,
                    GPtrArray      *sayings)
{
  const CareScript *block = care_script_book_get (book, CARE_SCRIPT_COMPLAINT);

  for (guint i = 0; block != NULL && i < sayings->len; i++)
    if (care_script_get_step (block, ((const Saying *) sayings->pdata[i])->step, NULL) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
go_on (CareScriptBook *book,
       CareScriptWalk *walk,
       GPtrArray      *sayings)
{
  if (is_about_complaint (book, sayings) && care_script_walk_may_complain (walk))
    return care_script_walk_complain (walk);
  if (care_script_walk_is_over (walk))
    return FALSE;

  return care_script_walk_next (walk) || care_script_walk_pass (walk);
}

static gboolean
exists (CareScriptBook *book,
        const char     *step)
{
  for (guint i = 0; i < book->scripts->len; i++)
    if (care_script_get_step (book->scripts->pdata[i], step, NULL) != NULL)
      return TRUE;

  return FALSE;
}

static gboolean
refuse_rest (CareScriptBook  *book,
             const Saying    *saying,
             GError         **error)
{
  g_autofree char *quoted = care_cli_quote (saying->step);
  g_autofree char *upper = g_ascii_strup (quoted, -1);

  if (saying->day != CARE_DAY_NONE)
    return refuse (error, _("No appointment “%s” is made in this call."), upper);
  if (exists (book, upper))
    return refuse (error, _("This call does not come to step %s."), upper);

  return refuse (error, _("There is no step “%s” in this script."), quoted);
}

gboolean
care_cli_walk_take (CareCliArguments  *arguments,
                    CareScriptBook    *book,
                    CareScriptWalk    *walk,
                    GError           **error)
{
  g_autoptr(GPtrArray) sayings = g_ptr_array_new_with_free_func (saying_free);

  if (!read_answers (care_cli_arguments_list (arguments, "answers"), sayings, error) ||
      !read_texts (care_cli_arguments_list (arguments, "text"), sayings, error) ||
      !read_appointments (care_cli_arguments_list (arguments, "appointment"), sayings, error))
    return FALSE;
  g_ptr_array_sort (sayings, compare_sayings);

  for (guint i = 0; i < MOST_PAGES && sayings->len > 0; i++)
    {
      gboolean is_taken;

      if (!say_one (walk, sayings, &is_taken, error))
        return FALSE;
      if (!is_taken && !go_on (book, walk, sayings))
        break;
    }

  return sayings->len == 0 || refuse_rest (book, sayings->pdata[0], error);
}

void
care_cli_walk_open (CareScriptWalk *walk)
{
  const CareScriptStep *step = care_script_walk_get_current (walk);

  if (step != NULL &&
      (step->kind == CARE_SCRIPT_STEP_VERIFY || step->kind == CARE_SCRIPT_STEP_CONVENIENT))
    care_script_walk_next (walk);
}
