/* care-cli-script.c — script: the filled-in script of one call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every step of the way that is walked when each question takes its first answer,
 * with all answers it has. What is not known shows as a gap.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-cli-call.h"

/* (element-type CareStepView): the first page, and all that follows. */
static GPtrArray *
list_steps (const CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) coming = care_script_walk_list_coming (walk);
  GPtrArray *steps = care_script_walk_list_page (walk);

  g_ptr_array_extend_and_steal (steps, g_steal_pointer (&coming));

  return steps;
}

static char *
fill (const CareScriptFacts *facts,
      const CareScriptWords *words)
{
  if (care_script_words_get (words, facts->language) == NULL)
    return NULL;

  return care_script_facts_fill_text (facts, words, NULL);
}

/* ---- JSON --------------------------------------------------------------------------- */

static void
add_effects (JsonBuilder            *builder,
             const CareScriptOption *option)
{
  json_builder_set_member_name (builder, "effects");
  json_builder_begin_array (builder);
  for (guint i = 0; option->effects != NULL && i < option->effects->len; i++)
    json_builder_add_string_value (builder, ((const CareEffect *) option->effects->pdata[i])->source);
  json_builder_end_array (builder);
}

static void
add_options (JsonBuilder           *builder,
             const CareScriptStep  *step,
             const CareScriptFacts *facts)
{
  json_builder_set_member_name (builder, "options");
  json_builder_begin_array (builder);
  for (guint i = 0; i < step->options->len; i++)
    {
      const CareScriptOption *option = step->options->pdata[i];
      g_autofree char *label = fill (facts, &option->label);
      g_autofree char *say = fill (facts, &option->say);

      json_builder_begin_object (builder);
      care_cli_json_text (builder, "code", option->code);
      care_cli_json_text (builder, "label", label);
      care_cli_json_text (builder, "say", say);
      care_cli_json_text (builder, "goto", option->go_to);
      add_effects (builder, option);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_step (JsonBuilder           *builder,
          const CareScriptStep  *step,
          const CareScriptFacts *facts)
{
  g_autofree char *text = fill (facts, &step->text);
  g_autofree char *note = fill (facts, &step->note);

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "id", step->id);
  care_cli_json_text (builder, "kind", care_script_step_kind_get_nick (step->kind));
  care_cli_json_text (builder, "text", text != NULL ? text : "");
  care_cli_json_text (builder, "note", note);
  add_options (builder, step, facts);
  json_builder_end_object (builder);
}

static void
say_json (const CareBrief       *brief,
          const CareScript      *script,
          GPtrArray             *steps,
          const CareScriptFacts *facts)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autofree char *names = care_customer_dup_names (brief->customer);

  json_builder_begin_object (builder);
  care_cli_json_int (builder, "call", brief->call->id);
  care_cli_json_text (builder, "type", care_call_type_get_nick (brief->call->type));
  care_cli_json_text (builder, "names", names);
  care_cli_json_text (builder, "phone", care_customer_get_phone (brief->customer));
  care_cli_json_int (builder, "version", script->number);
  care_cli_json_text (builder, "language", care_language_get_nick (facts->language));
  json_builder_set_member_name (builder, "steps");
  json_builder_begin_array (builder);
  for (guint i = 0; i < steps->len; i++)
    add_step (builder, ((const CareStepView *) steps->pdata[i])->step, facts);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

/* ---- text --------------------------------------------------------------------------- */

static void
say_step (const CareScriptStep  *step,
          const CareScriptFacts *facts)
{
  g_autofree char *text = fill (facts, &step->text);
  g_autofree char *note = fill (facts, &step->note);

  care_cli_say ("%-6s %s\n", step->id, text != NULL ? text : "");
  if (note != NULL)
    care_cli_say ("       (%s)\n", note);
  for (guint i = 0; i < step->options->len; i++)
    {
      const CareScriptOption *option = step->options->pdata[i];
      g_autofree char *label = fill (facts, &option->label);

      care_cli_say ("         %s=%s  %s\n", step->id, option->code, label != NULL ? label : "");
    }
}

static void
say_text (const CareBrief       *brief,
          GPtrArray             *steps,
          const CareScriptFacts *facts)
{
  g_autofree char *names = care_customer_dup_names (brief->customer);

  care_cli_say ("%" G_GINT64_FORMAT "  %s  %s\n\n", brief->call->id,
                care_call_type_get_label (brief->call->type), names);
  for (guint i = 0; i < steps->len; i++)
    say_step (((const CareStepView *) steps->pdata[i])->step, facts);
}

gboolean
care_cli_script (CareCli  *self,
                 GError  **error)
{
  g_autoptr(CareBrief) brief = NULL;
  g_autoptr(CareScriptWalk) walk = NULL;
  g_autoptr(CareScriptFacts) facts = NULL;
  g_autoptr(GPtrArray) steps = NULL;
  CareCallSituation situation;

  if (!care_cli_open (self, CARE_CLI_READS, error))
    return FALSE;
  brief = care_cli_call_read (self, care_cli_arguments_get_word (self->arguments, 0), error);
  if (brief == NULL)
    return FALSE;

  situation = care_cli_call_get_situation (self, brief);
  facts = care_call_situation_new_facts (&situation);
  walk = care_call_situation_new_walk (&situation, NULL);
  if (walk == NULL)
    return care_cli_refuse (error, _("There is no script for calls of this kind."));
  steps = list_steps (walk);
  if (self->json)
    say_json (brief, care_script_walk_get_script (walk), steps, facts);
  else
    say_text (brief, steps, facts);

  return TRUE;
}
