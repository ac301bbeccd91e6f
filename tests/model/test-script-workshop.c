/* test-script-workshop.c — scripts are changed by the supervisor, version by version
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-error.h"
#include "model/care-call-situation.h"
#include "model/care-script-workshop.h"
#include "one-couple.h"

static CareScript *
take_out (OneCouple *fixture)
{
  g_autoptr(GError) error = NULL;
  CareScript *script = care_script_workshop_take_out (fixture->office, "SHOOT_THANKS", 0, &error);

  g_assert_no_error (error);

  return script;
}

static void
reword (CareScript *script,
        const char *words)
{
  CareScriptStep *step = care_script_get_step (script, "B1", NULL);

  g_free (step->text.in[CARE_LANGUAGE_ZH_CN]);
  step->text.in[CARE_LANGUAGE_ZH_CN] = g_strdup (words);
}

static gboolean
is_in_use (OneCouple  *fixture,
           const char *words)
{
  const CareScript *script = care_script_book_get (care_office_get_book (fixture->office), "SHOOT_THANKS");
  const CareScriptStep *step = care_script_get_step (script, "B1", NULL);

  return g_strcmp0 (step->text.in[CARE_LANGUAGE_ZH_CN], words) == 0;
}

/* A call that is going on reads on in the wording it began with. */
static void
test_new_version (OneCouple     *fixture,
                  gconstpointer  data)
{
  g_autoptr(CareScript) script = take_out (fixture);
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (care_office_get_book (fixture->office),
                                                         "SHOOT_THANKS", NULL, 0);
  g_autoptr(GPtrArray) versions = NULL;
  g_autoptr(CareScript) first = NULL;
  g_autoptr(GPtrArray) page = NULL;
  g_autoptr(GError) error = NULL;

  reword (script, "{studio}感谢两位。");
  g_assert_cmpint (care_script_workshop_save (fixture->office, script, &error), ==, 2);
  g_assert_no_error (error);
  while (!is_in_use (fixture, "{studio}感谢两位。"))
    g_main_context_iteration (NULL, TRUE);

  versions = care_script_workshop_list_versions (fixture->office, "SHOOT_THANKS", &error);
  g_assert_cmpuint (versions->len, ==, 2);
  first = care_script_workshop_take_out (fixture->office, "SHOOT_THANKS", 1, &error);
  g_assert_no_error (error);
  g_assert_null (strstr (care_script_get_step (first, "B1", NULL)->text.in[CARE_LANGUAGE_ZH_CN], "感谢两位"));

  g_assert_true (care_script_walk_next (walk));
  page = care_script_walk_list_page (walk);
  g_assert_null (strstr (((CareStepView *) page->pdata[0])->step->text.in[CARE_LANGUAGE_ZH_CN], "感谢两位"));
}

static void
test_unknown_name (OneCouple     *fixture,
                   gconstpointer  data)
{
  g_autoptr(CareScript) script = take_out (fixture);
  g_autoptr(GError) error = NULL;

  reword (script, "{nobody_knows}");
  g_assert_cmpint (care_script_workshop_save (fixture->office, script, &error), ==, 0);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_dead_end (OneCouple     *fixture,
               gconstpointer  data)
{
  g_autoptr(CareScript) script = take_out (fixture);
  CareScriptStep *step = care_script_get_step (script, "B2", NULL);
  CareScriptOption *option = step->options->pdata[0];
  g_autoptr(GError) error = NULL;

  g_free (option->go_to);
  option->go_to = g_strdup ("NOWHERE");
  g_assert_false (care_script_workshop_check (fixture->office, script, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_nonnull (strstr (error->message, "B2"));
}

static void
test_specialist_may_not (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(CareScript) script = take_out (fixture);
  g_autoptr(GError) error = NULL;

  one_couple_sign_in_colleague (fixture);
  reword (script, "您好。");
  g_assert_cmpint (care_script_workshop_save (fixture->office, script, &error), ==, 0);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/script-workshop/new-version", test_new_version);
  ADD ("/script-workshop/unknown-name", test_unknown_name);
  ADD ("/script-workshop/dead-end", test_dead_end);
  ADD ("/script-workshop/specialist-may-not", test_specialist_may_not);

  return g_test_run ();
}
