/* test-script-paths.c — every way through every script leaves exactly what its answers name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The scripts are read a second time, as plain JSON, to say what each answer names;
 * the walk must report just that, and the call just what follows from it.
 */
#include <json-glib/json-glib.h>
#include <string.h>

#include "domain/care-consequence.h"
#include "exchange/care-script-file.h"

#define NOW "2026-11-21T10:00"
#define ALL_CONDITIONS 0xff

typedef struct
{
  CareScriptBook  *book;
  JsonParser      *file;
  CareCustomer    *customer;
  CareOrder       *order;
  CareScriptFacts *facts;
  CareScriptContext context;
  guint            n_ends;
  guint            n_effects;
} Survey;

/* ---- what the file says ---------------------------------------------------------------- */

static JsonArray *
find_options (JsonObject *script,
              const char *step_id)
{
  JsonArray *steps = json_object_get_array_member (script, "steps");

  for (guint i = 0; i < json_array_get_length (steps); i++)
    {
      JsonObject *step = json_array_get_object_element (steps, i);

      if (g_strcmp0 (json_object_get_string_member_with_default (step, "id", ""), step_id) == 0 &&
          json_object_has_member (step, "options"))
        return json_object_get_array_member (step, "options");
    }

  return NULL;
}

/* The effects of an answer as written, of the script walked before any other. */
static void
add_named (Survey           *survey,
           const char       *code,
           const CareAnswer *answer,
           GPtrArray        *named)
{
  JsonObject *root = json_node_get_object (json_parser_get_root (survey->file));
  JsonArray *scripts = json_object_get_array_member (root, "scripts");
  JsonArray *options = NULL;

  for (guint pass = 0; pass < 2 && options == NULL; pass++)
    for (guint i = 0; i < json_array_get_length (scripts) && options == NULL; i++)
      {
        JsonObject *script = json_array_get_object_element (scripts, i);

        if (pass == 1 || g_str_equal (json_object_get_string_member (script, "code"), code))
          options = find_options (script, answer->step_id);
      }

  for (guint i = 0; options != NULL && i < json_array_get_length (options); i++)
    {
      JsonObject *option = json_array_get_object_element (options, i);
      JsonArray *effects;

      if (g_strcmp0 (json_object_get_string_member (option, "code"), answer->option) != 0 ||
          !json_object_has_member (option, "effects"))
        continue;
      effects = json_object_get_array_member (option, "effects");
      for (guint j = 0; j < json_array_get_length (effects); j++)
        g_ptr_array_add (named, g_strdup (json_array_get_string_element (effects, j)));
    }
}

static void
check_named (Survey               *survey,
             const CareScriptWalk *walk,
             const char           *code,
             GPtrArray            *effects)
{
  g_autoptr(GPtrArray) answers = care_script_walk_list_answers (walk, NULL, CARE_DEPARTMENT_NONE);
  g_autoptr(GPtrArray) named = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < answers->len; i++)
    if (((CareAnswer *) answers->pdata[i])->option != NULL)
      add_named (survey, code, answers->pdata[i], named);

  g_assert_cmpuint (effects->len, ==, named->len);
  for (guint i = 0; i < effects->len; i++)
    g_assert_cmpstr (((CareWalkEffect *) effects->pdata[i])->effect->source, ==, named->pdata[i]);
  survey->n_effects += effects->len;
}

/* ---- what follows from it --------------------------------------------------------------- */

#define N_KINDS (CARE_CONSEQUENCE_NOTE + 1)

static gboolean
has_effect (GPtrArray      *effects,
            CareEffectKind  kind,
            const char     *step_id)
{
  for (guint i = 0; i < effects->len; i++)
    {
      const CareWalkEffect *walked = effects->pdata[i];

      if (walked->effect->kind == kind &&
          (step_id == NULL || g_str_equal (walked->step->id, step_id)))
        return TRUE;
    }

  return FALSE;
}

/* What leaves one thing, always. */
static const struct
{
  CareEffectKind       kind;
  CareConsequenceKind  leaves;
} plain[] = {
  { CARE_EFFECT_TASK,             CARE_CONSEQUENCE_DEPARTMENT_TASK },
  { CARE_EFFECT_VISIT,            CARE_CONSEQUENCE_DEPARTMENT_TASK },
  { CARE_EFFECT_OPT_OUT,          CARE_CONSEQUENCE_OPT_OUT },
  { CARE_EFFECT_FEEDBACK,         CARE_CONSEQUENCE_FEEDBACK_ITEM },
  { CARE_EFFECT_INCIDENT,         CARE_CONSEQUENCE_INCIDENT },
  { CARE_EFFECT_INQUIRY,          CARE_CONSEQUENCE_INQUIRY },
  { CARE_EFFECT_CASE,             CARE_CONSEQUENCE_CASE },
  { CARE_EFFECT_PROMISE,          CARE_CONSEQUENCE_PROMISE },
  { CARE_EFFECT_MEMO,             CARE_CONSEQUENCE_MEMO },
  { CARE_EFFECT_LEAD,             CARE_CONSEQUENCE_FINDING },
  { CARE_EFFECT_LAPSE,            CARE_CONSEQUENCE_FINDING },
  { CARE_EFFECT_CARD,             CARE_CONSEQUENCE_FINDING },
  { CARE_EFFECT_GIFT,             CARE_CONSEQUENCE_FINDING },
  { CARE_EFFECT_SURVEY,           CARE_CONSEQUENCE_FINDING },
  { CARE_EFFECT_CREATE_COMPLAINT, CARE_CONSEQUENCE_COMPLAINT_DRAFT },
  { CARE_EFFECT_MOVE_COMPLAINT,   CARE_CONSEQUENCE_NOTE },
  { CARE_EFFECT_RATE_COMPLAINT,   CARE_CONSEQUENCE_NOTE },
  { CARE_EFFECT_REMEDY,           CARE_CONSEQUENCE_NOTE },
  { CARE_EFFECT_SEVERITY,         CARE_CONSEQUENCE_NOTE },
};

static void
expect_rating (GPtrArray        *effects,
               const CareEffect *effect,
               guint            *counts)
{
  if (effect->rating == CARE_RATING_DISSATISFIED && !has_effect (effects, CARE_EFFECT_FEEDBACK, "CMP6"))
    counts[CARE_CONSEQUENCE_COMPLAINT_DRAFT]++;
  else if (effect->rating >= CARE_RATING_NEUTRAL)
    counts[CARE_CONSEQUENCE_FEEDBACK_ITEM]++;
}

static void
expect_field (const CareEffect *effect,
              guint            *counts)
{
  if (effect->field == CARE_EFFECT_FIELD_CUSTOMER || effect->field == CARE_EFFECT_FIELD_ADDRESS)
    counts[CARE_CONSEQUENCE_SET_FIELD]++;
  else
    counts[CARE_CONSEQUENCE_MOVE_STAGE]++;
}

/* Called back instead: the same call stays. */
static gboolean
is_same_call (GPtrArray            *effects,
              const CareWalkEffect *walked)
{
  return walked->effect->call_type == CARE_CALL_CALLBACK &&
         has_effect (effects, CARE_EFFECT_OUTCOME, walked->step->id);
}

/* Everything was typed, so every date is known and every opinion has words. */
static void
expect (GPtrArray            *effects,
        const CareWalkEffect *walked,
        guint                *counts)
{
  const CareEffect *effect = walked->effect;
  const char *step = walked->step->id;

  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    if (plain[i].kind == effect->kind)
      counts[plain[i].leaves]++;

  if (effect->kind == CARE_EFFECT_RATE)
    expect_rating (effects, effect, counts);
  else if (effect->kind == CARE_EFFECT_CONFIRM || effect->kind == CARE_EFFECT_UPDATE)
    expect_field (effect, counts);
  else if (effect->kind == CARE_EFFECT_APPOINTMENT)
    counts[g_str_equal (effect->word, "DRESS") ? CARE_CONSEQUENCE_MOVE_STAGE
                                               : CARE_CONSEQUENCE_DEPARTMENT_TASK]++;
  else if (effect->kind == CARE_EFFECT_SCHEDULE && !is_same_call (effects, walked))
    counts[CARE_CONSEQUENCE_PLAN_CALL]++;
  else if (effect->kind == CARE_EFFECT_FLAG)
    counts[g_str_equal (effect->word, "no_anniversary") ? CARE_CONSEQUENCE_NO_ANNIVERSARY
                                                        : CARE_CONSEQUENCE_PHONE_INVALID]++;
  else if (effect->kind == CARE_EFFECT_OFFER_COMPLAINT && !has_effect (effects, CARE_EFFECT_RATE, step) &&
           !has_effect (effects, CARE_EFFECT_CREATE_COMPLAINT, NULL))
    counts[CARE_CONSEQUENCE_FEEDBACK_ITEM]++;
  else if (effect->kind == CARE_EFFECT_NOTIFY &&
           (!effect->if_major || has_effect (effects, CARE_EFFECT_SEVERITY, NULL)))
    counts[CARE_CONSEQUENCE_NOTIFY]++;
}

/* What is said once however often it is named. */
static const CareConsequenceKind once[] = {
  CARE_CONSEQUENCE_COMPLAINT_DRAFT, CARE_CONSEQUENCE_SET_FIELD, CARE_CONSEQUENCE_PHONE_INVALID,
};

static void
check_consequences (Survey               *survey,
                    const CareScriptWalk *walk,
                    GPtrArray            *effects)
{
  guint wanted[N_KINDS] = { 0 };
  guint found[N_KINDS] = { 0 };
  g_autoptr(GPtrArray) list = NULL;
  CareCallResult result = { .context = &survey->context, .walk = walk, .facts = survey->facts,
                            .now = care_civil_from_iso (NOW), .reply_days = 3 };

  list = care_call_result_list_consequences (&result);
  for (guint i = 0; i < effects->len; i++)
    expect (effects, effects->pdata[i], wanted);
  for (guint i = 0; i < list->len; i++)
    found[((CareConsequence *) list->pdata[i])->kind]++;
  for (guint i = 0; i < G_N_ELEMENTS (once); i++)
    wanted[once[i]] = MIN (wanted[once[i]], 1);

  for (guint i = 0; i < N_KINDS; i++)
    if (wanted[i] != found[i])
      {
        g_autofree char *saved = care_script_walk_save (walk);

        g_error ("consequence %u: %u wanted, %u found at %s", i, wanted[i], found[i],
                 g_strdelimit (saved, "\n", '/'));
      }
}

/* ---- the ways ---------------------------------------------------------------------------- */

static void explore (Survey         *survey,
                     const char     *code,
                     CareScriptWalk *walk,
                     guint           depth);

/* An answer with all that can be typed for it, as far as it is wanted. */
static void
try_answer (Survey                 *survey,
            const char             *code,
            CareScriptWalk         *walk,
            const CareScriptStep   *step,
            const CareScriptOption *option,
            guint                   depth)
{
  g_autofree char *id = g_strdup (step->id);

  g_assert_true (care_script_walk_answer (walk, id, option->code));
  care_script_walk_set_text (walk, id, "words");
  care_script_walk_set_day (walk, id, care_day_from_iso ("2026-12-05"));
  care_script_walk_set_time (walk, id, care_civil_from_iso ("2026-11-23T15:00"));
  explore (survey, code, walk, depth + 1);
  g_assert_true (care_script_walk_back (walk));
}

static void
end_way (Survey         *survey,
         const char     *code,
         CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) effects = care_script_walk_list_effects (walk);

  survey->n_ends++;
  check_named (survey, walk, code, effects);
  check_consequences (survey, walk, effects);
}

static void
explore (Survey         *survey,
         const char     *code,
         CareScriptWalk *walk,
         guint           depth)
{
  const CareScriptStep *step = care_script_walk_get_current (walk);

  g_assert_cmpuint (depth, <, 60);
  if (care_script_walk_is_over (walk))
    end_way (survey, code, walk);
  else if (step == NULL || step->options->len == 0)
    {
      g_assert_true (care_script_walk_next (walk));
      explore (survey, code, walk, depth + 1);
      g_assert_true (care_script_walk_back (walk));
    }
  else
    for (guint i = 0; i < step->options->len; i++)
      try_answer (survey, code, walk, step, step->options->pdata[i], depth);
}

static void
survey_init (Survey     *survey,
             const char *code)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "scripts", "scripts.json",
                                                 NULL);
  g_autoptr(GError) error = NULL;

  *survey = (Survey) { 0 };
  survey->book = care_script_file_read_house (NULL);
  survey->file = json_parser_new ();
  json_parser_load_from_file (survey->file, path, &error);
  g_assert_no_error (error);

  survey->customer = care_customer_new ();
  survey->customer->wedding_on = care_day_from_iso ("2027-02-14");
  survey->order = care_order_new ();
  survey->order->stages[CARE_STAGE_DRESS].planned_on = care_day_from_iso ("2026-11-10");
  survey->order->stages[CARE_STAGE_PROOF].planned_on = care_day_from_iso ("2026-11-28");
  survey->facts = care_script_facts_new (CARE_LANGUAGE_EN);
  survey->context.type = care_call_type_from_nick (code, CARE_CALL_CALLBACK);
  survey->context.today = care_day_from_iso ("2026-11-21");
  survey->context.base_on = care_day_from_iso (survey->context.type == CARE_CALL_STAGE_LATE ? "2026-11-10"
                                                                                           : "2026-12-21");
  survey->context.customer = survey->customer;
  survey->context.order = survey->order;
}

static void
survey_clear (Survey *survey)
{
  care_script_facts_free (survey->facts);
  care_order_unref (survey->order);
  care_customer_unref (survey->customer);
  g_object_unref (survey->file);
  care_script_book_unref (survey->book);
}

static void
test_paths (gconstpointer data)
{
  const char *code = data;
  guint conditions[] = { 0, ALL_CONDITIONS };
  Survey survey;

  survey_init (&survey, code);
  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autoptr(CareScriptWalk) walk = care_script_walk_new (survey.book, code, NULL, conditions[i]);

      explore (&survey, code, walk, 0);
    }
  g_assert_cmpuint (survey.n_ends, >, 0);
  g_test_message ("%u ways, %u effects", survey.n_ends, survey.n_effects);
  survey_clear (&survey);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(CareScriptBook) book = NULL;

  g_test_init (&argc, &argv, NULL);
  book = care_script_file_read_house (NULL);

  for (guint i = 0; i < book->scripts->len; i++)
    {
      const CareScript *script = book->scripts->pdata[i];
      g_autofree char *path = g_strdup_printf ("/script-paths/%s", script->code);

      g_test_add_data_func_full (path, g_strdup (script->code), test_paths, g_free);
    }

  return g_test_run ();
}
