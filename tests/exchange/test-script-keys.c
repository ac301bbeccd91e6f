/* test-script-keys.c — how many keys a satisfied call takes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * At most six besides what is typed, for every reason to call. Proves
 * src/domain/care-script-walk.c with the scripts that come with the program.
 */
#include "walker.h"

/* --- Keys -------------------------------------------------------------- */

/* The keys of a satisfied call, saving it included; the first of them opens it. Nothing is
 * counted that is typed, nor the Enter that ends it. */
static const struct
{
  const char *code;
  guint       conditions;
  const char *keys;
  guint       n_keys;
} satisfied[] = {
  { "BOOKING_THANKS", 0,              "+ B2=SCHEDULED *",               5 },
  { "BOOKING_THANKS", ALL_CONDITIONS, "+ B2=SCHEDULED * B5=GIVEN",      6 },
  { "SHOOT_THANKS",   ALL_CONDITIONS, "+ B2=SCHEDULED *",               5 },
  { "SHOOT_THANKS",   ALL_CONDITIONS, "+ B2=SCHEDULED * SUG1=NONE",     6 },
  { "PROOF_FOLLOW",   ALL_CONDITIONS, "+ B2=SCHEDULED *",               5 },
  { "PICKUP_FOLLOW",  0,              "+ * B3=LIKED",                   5 },
  { "PICKUP_FOLLOW",  ALL_CONDITIONS, "+ * B3=LIKED B4=NA",             6 },
  { "RETURN_VISIT",   ALL_CONDITIONS, "+ *",                            4 },
  { "COMPLAINT_AFTER", 0,             "+ * *",                          5 },
  { "NEW_ASSIGN",     0,              "+ B2=OK",                        4 },
  { "BIRTHDAY",       0,              "+",                              3 },
  { "WEDDING_DAY",    0,              "",                               2 },
};

/* Ctrl+Enter: what has no other answer than "nothing" is answered so. */
static void
save (CareScriptWalk *walk)
{
  if (!care_script_walk_is_over (walk))
    g_assert_true (care_script_walk_finish (walk));
  g_assert_true (care_script_walk_is_over (walk));
  g_assert_cmpint (care_script_walk_get_outcome (walk), ==, CARE_OUTCOME_REACHED_DONE);
}

static void
test_keys (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, satisfied[row].code, NULL,
                                                         satisfied[row].conditions);
  guint n_keys = 2 + walker_press_all (walk, satisfied[row].keys);

  save (walk);
  g_assert_cmpuint (n_keys, ==, satisfied[row].n_keys);
}

/* The next key of somebody who is satisfied with everything and agrees to everything. */
static void
press_agreeing (CareScriptWalk *walk)
{
  const CareScriptStep *step = care_script_walk_get_current (walk);
  const CareScriptOption *first;

  if (care_script_walk_satisfied (walk) || care_script_walk_next (walk))
    return;

  g_assert_nonnull (step);
  first = g_ptr_array_index (step->options, 0);
  g_assert_true (care_script_walk_answer (walk, step->id, first->code));
}

/* A want that was typed is left with Enter, which belongs to the typing. */
static gboolean
ends_typing (CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) views = care_script_walk_list_page (walk);
  gboolean is_typed = FALSE;

  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = g_ptr_array_index (views, i);

      is_typed = is_typed || (view->option != NULL && !view->is_reply &&
                              view->want != CARE_EFFECT_WANTS_NOTHING);
    }

  return is_typed && care_script_walk_get_current (walk) == NULL && !care_script_walk_is_over (walk);
}

/* Every reason to call, whatever else the file asks for: at most six keys. */
static void
test_six_keys (gconstpointer data)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  const char *code = care_call_type_get_nick (GPOINTER_TO_UINT (data));
  guint conditions[] = { 0, ALL_CONDITIONS };

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, code, NULL, conditions[i]);
      guint n_keys = 2;

      while (!care_script_walk_is_over (walk) && care_script_walk_get_implied (walk) == NULL)
        {
          n_keys += ends_typing (walk) ? 0 : 1;
          press_agreeing (walk);
        }
      save (walk);
      g_test_message ("%s: %u keys", code, n_keys);
      g_assert_cmpuint (n_keys, <=, 6);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (satisfied); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-keys/satisfied/%s-%u", satisfied[i].code, i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_keys);
    }
  for (guint i = 0; i < CARE_N_CALL_TYPES; i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-keys/six/%s", care_call_type_get_nick (i));

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_six_keys);
    }

  return g_test_run ();
}
