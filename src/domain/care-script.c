/* care-script.c — what is said in a call, step by step
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-script.h"

CARE_DEFINE_RECORD (CareScriptOption, care_script_option)
CARE_DEFINE_RECORD (CareScriptStep, care_script_step)
CARE_DEFINE_RECORD (CareScript, care_script)
CARE_DEFINE_RECORD (CareScriptPhrase, care_script_phrase)
CARE_DEFINE_RECORD (CareScriptBook, care_script_book)

static const CareWord step_kinds[] = {
  { "note",       "script step", NC_("script step", "Note for the specialist") },
  { "verify",     "script step", NC_("script step", "Confirm who speaks") },
  { "announce",   "script step", NC_("script step", "Introduce yourself") },
  { "say",        "script step", NC_("script step", "Say") },
  { "ask",        "script step", NC_("script step", "Ask") },
  { "convenient", "script step", NC_("script step", "Ask whether it is convenient") },
  { "closing",    "script step", NC_("script step", "Closing words") },
  { "ref",        "script step", NC_("script step", "Common block") },
};
CARE_DEFINE_WORDS (CareScriptStepKind, care_script_step_kind, step_kinds)

static const CareWord whens[] = {
  { "ALWAYS",          "script step", NC_("script step", "Always") },
  { "RECORDING",       "script step", NC_("script step", "When calls are recorded") },
  { "FILE_INCOMPLETE", "script step", NC_("script step", "When the file is incomplete") },
  { "WEDDING_AHEAD",   "script step", NC_("script step", "Before the wedding") },
  { "CARD_NEWS",       "script step", NC_("script step", "When the card expires soon") },
  { "GIFT_PLANNED",    "script step", NC_("script step", "When a gift is ready") },
  { "PROMO_CONSENT",   "script step", NC_("script step", "With consent to promotions") },
};
CARE_DEFINE_WORDS (CareScriptWhen, care_script_when, whens)

static const CareWord groups[] = {
  { "common",  "script group", NC_("script group", "Common blocks") },
  { "call",    "script group", NC_("script group", "Calls") },
  { "inbound", "script group", NC_("script group", "Incoming calls") },
};
CARE_DEFINE_WORDS (CareScriptGroup, care_script_group, groups)

const char *
care_script_words_get (const CareScriptWords *self,
                       CareLanguage           language)
{
  static const CareLanguage order[] = { CARE_LANGUAGE_ZH_CN, CARE_LANGUAGE_EN, CARE_LANGUAGE_ZH_TW };

  g_return_val_if_fail (self != NULL && language < CARE_N_LANGUAGES, NULL);

  for (guint i = 0; self->in[language] == NULL && i < G_N_ELEMENTS (order); i++)
    if (self->in[order[i]] != NULL)
      return self->in[order[i]];

  return self->in[language];
}

void
care_script_words_copy (const CareScriptWords *self,
                        CareScriptWords       *copy)
{
  for (guint i = 0; i < CARE_N_LANGUAGES; i++)
    copy->in[i] = g_strdup (self->in[i]);
}

void
care_script_words_clear (CareScriptWords *self)
{
  for (guint i = 0; i < CARE_N_LANGUAGES; i++)
    g_clear_pointer (&self->in[i], g_free);
}

static void
care_script_option_clear (CareScriptOption *self)
{
  g_free (self->code);
  care_script_words_clear (&self->label);
  care_script_words_clear (&self->say);
  g_free (self->go_to);
  g_clear_pointer (&self->effects, g_ptr_array_unref);
}

static void
care_script_step_clear (CareScriptStep *self)
{
  g_free (self->id);
  care_script_words_clear (&self->text);
  care_script_words_clear (&self->note);
  g_free (self->go_to);
  g_clear_pointer (&self->options, g_ptr_array_unref);
}

static void
care_script_clear (CareScript *self)
{
  g_free (self->code);
  care_script_words_clear (&self->name);
  care_script_words_clear (&self->goal);
  care_script_words_clear (&self->note);
  care_script_words_clear (&self->sms);
  g_clear_pointer (&self->steps, g_ptr_array_unref);
}

static void
care_script_phrase_clear (CareScriptPhrase *self)
{
  g_free (self->key);
  care_script_words_clear (&self->text);
}

static void
care_script_book_clear (CareScriptBook *self)
{
  g_clear_pointer (&self->scripts, g_ptr_array_unref);
  g_clear_pointer (&self->wishes, g_ptr_array_unref);
  g_clear_pointer (&self->phrases, g_ptr_array_unref);
}

CareScriptOption *
care_script_step_get_option (const CareScriptStep *self,
                             const char           *code)
{
  for (guint i = 0; i < self->options->len; i++)
    {
      CareScriptOption *option = g_ptr_array_index (self->options, i);

      if (g_strcmp0 (option->code, code) == 0)
        return option;
    }

  return NULL;
}

gboolean
care_script_step_is_question (const CareScriptStep *self)
{
  return self->options->len > 0 || self->kind == CARE_SCRIPT_STEP_ASK;
}

CareRating
care_script_option_get_rating (const CareScriptOption *self)
{
  for (guint i = 0; i < self->effects->len; i++)
    {
      const CareEffect *effect = g_ptr_array_index (self->effects, i);

      if (effect->kind == CARE_EFFECT_RATE || effect->kind == CARE_EFFECT_RATE_COMPLAINT)
        return effect->rating;
    }

  return CARE_RATING_NONE;
}

gboolean
care_script_step_is_rating (const CareScriptStep *self)
{
  for (guint i = 0; i < self->options->len; i++)
    if (care_script_option_get_rating (g_ptr_array_index (self->options, i)) == CARE_RATING_NONE)
      return FALSE;

  return self->options->len > 0;
}

CareScriptOption *
care_script_step_get_rated (const CareScriptStep *self,
                            CareRating            rating)
{
  for (guint i = 0; i < self->options->len; i++)
    if (care_script_option_get_rating (g_ptr_array_index (self->options, i)) == rating)
      return g_ptr_array_index (self->options, i);

  return NULL;
}

CareScriptStep *
care_script_get_step (const CareScript *self,
                      const char       *id,
                      guint            *index)
{
  for (guint i = 0; i < self->steps->len; i++)
    {
      CareScriptStep *step = g_ptr_array_index (self->steps, i);

      if (g_strcmp0 (step->id, id) != 0)
        continue;
      if (index != NULL)
        *index = i;
      return step;
    }

  return NULL;
}

CareScript *
care_script_book_get (const CareScriptBook *self,
                      const char           *code)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->scripts->len; i++)
    {
      CareScript *script = g_ptr_array_index (self->scripts, i);

      if (g_strcmp0 (script->code, code) == 0)
        return script;
    }

  return NULL;
}

CareScript *
care_script_book_get_for_call (const CareScriptBook *self,
                               CareCallType          type)
{
  return care_script_book_get (self, care_call_type_get_nick (type));
}

CareScriptBook *
care_script_book_replace (const CareScriptBook *self,
                          CareScript           *script)
{
  g_autoptr(CareScriptBook) book = care_script_book_new ();
  gboolean is_new = TRUE;

  g_return_val_if_fail (self != NULL && script != NULL, NULL);

  book->scripts = g_ptr_array_new_with_free_func ((GDestroyNotify) care_script_unref);
  for (guint i = 0; i < self->scripts->len; i++)
    {
      CareScript *old = g_ptr_array_index (self->scripts, i);
      gboolean is_same = g_str_equal (old->code, script->code);

      is_new = is_new && !is_same;
      g_ptr_array_add (book->scripts, care_script_ref (is_same ? script : old));
    }
  if (is_new)
    g_ptr_array_add (book->scripts, care_script_ref (script));

  book->wishes = g_ptr_array_ref (self->wishes);
  book->phrases = g_ptr_array_ref (self->phrases);
  return g_steal_pointer (&book);
}

const CareScriptWords *
care_script_book_get_wish (const CareScriptBook *self,
                           const char           *key)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->wishes->len; i++)
    {
      const CareScriptPhrase *wish = g_ptr_array_index (self->wishes, i);

      if (g_str_equal (wish->key, key))
        return &wish->text;
    }

  return NULL;
}
