/* test-script-walk.c — every way through every script of the house
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Proves src/domain/care-script-walk.c with the scripts that come with the program;
 * it stands here because reading them does.
 */
#include <string.h>

#include "walker.h"

/* The ids on the page, a reply marked with ">". */
static char *
describe (GPtrArray *views)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = g_ptr_array_index (views, i);

      g_string_append_printf (text, "%s%s%s", i == 0 ? "" : " ", view->is_reply ? ">" : "", view->step->id);
    }

  return g_string_free (text, FALSE);
}

static char *
describe_page (CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) views = care_script_walk_list_page (walk);

  return describe (views);
}

/* --- Pages ------------------------------------------------------------- */

static const struct
{
  const char  *name;
  const char  *code;
  guint        conditions;
  const char  *keys;
  const char  *page;
  CareOutcome  outcome;
} pages[] = {
  { "opening",             "SHOOT_THANKS", 0, "", "OPEN1 OPEN2 OPEN3", CARE_OUTCOME_NONE },
  { "opening-recorded",    "SHOOT_THANKS", ALL_CONDITIONS, "", "OPEN1 OPEN2 OPEN2R OPEN3",
    CARE_OUTCOME_NONE },
  { "third-party",         "SHOOT_THANKS", 0, "OPEN1=OTHER", ">OPEN1", CARE_OUTCOME_THIRD_PARTY },
  { "wrong-number",        "SHOOT_THANKS", 0, "OPEN1=WRONG", ">OPEN1", CARE_OUTCOME_WRONG_NUMBER },
  { "later",               "SHOOT_THANKS", 0, "OPEN3=LATER", ">OPEN3", CARE_OUTCOME_REACHED_LATER },
  { "later-after-yes",     "SHOOT_THANKS", 0, "OPEN1=YES OPEN3=LATER", ">OPEN3", CARE_OUTCOME_REACHED_LATER },
  { "refused",             "SHOOT_THANKS", 0, "OPEN3=REFUSE", ">OPEN3", CARE_OUTCOME_REACHED_REFUSED },
  { "first-question",      "SHOOT_THANKS", 0, "+", "B1 B2", CARE_OUTCOME_NONE },
  { "both-said-yes",       "SHOOT_THANKS", 0, "OPEN1=YES OPEN3=YES", "B1 B2", CARE_OUTCOME_NONE },
  { "ratings-in-a-row",    "SHOOT_THANKS", 0, "+ B2=SCHEDULED", ">B2 B3 B4 B5", CARE_OUTCOME_NONE },
  { "words-hold-the-page", "SHOOT_THANKS", 0, "+ B2=NOT_SCHEDULED", "B1 B2", CARE_OUTCOME_NONE },
  { "enter-lets-go",       "SHOOT_THANKS", 0, "+ B2=NOT_SCHEDULED +", "B3 B4 B5", CARE_OUTCOME_NONE },
  { "one-thanks-for-three", "SHOOT_THANKS", 0, "+ B2=SCHEDULED *", ">B3 SUG1", CARE_OUTCOME_NONE },
  { "three-digits",        "SHOOT_THANKS", 0, "+ B2=SCHEDULED B3=SATISFIED B4=SATISFIED B5=SATISFIED",
    ">B3 SUG1", CARE_OUTCOME_NONE },
  { "rest-is-satisfied",   "SHOOT_THANKS", 0, "+ B2=SCHEDULED B4=NEUTRAL * +", "SUG1", CARE_OUTCOME_NONE },
  { "passed-question",     "SHOOT_THANKS", 0, "+ -", "B3 B4 B5", CARE_OUTCOME_NONE },
  { "passed-ratings",      "SHOOT_THANKS", 0, "+ - B4=NEUTRAL -", "SUG1", CARE_OUTCOME_NONE },
  { "dissatisfied-holds",  "SHOOT_THANKS", 0, "+ B2=SCHEDULED B4=DISSATISFIED *", ">B2 B3 B4 B5",
    CARE_OUTCOME_NONE },
  { "answer-anew",         "SHOOT_THANKS", 0, "+ B2=SCHEDULED B4=NEUTRAL B4=SATISFIED *", ">B3 SUG1",
    CARE_OUTCOME_NONE },
  { "satisfied-closing",   "SHOOT_THANKS", 0, "+ B2=SCHEDULED * SUG1=NONE", "CLOSE_SAT",
    CARE_OUTCOME_REACHED_DONE },
  { "neutral-closing",     "SHOOT_THANKS", 0, "+ B2=SCHEDULED B3=NEUTRAL * + SUG1=NONE", "CLOSE_NEG",
    CARE_OUTCOME_REACHED_DONE },
  { "dissatisfied-closing", "SHOOT_THANKS", 0, "+ B2=SCHEDULED B3=DISSATISFIED * + SUG1=NONE", "CLOSE_NEG",
    CARE_OUTCOME_REACHED_DONE },
  { "complaint-begins",    "SHOOT_THANKS", 0, "+ B2=SCHEDULED B3=DISSATISFIED !", "CMP1 CMP2 CMP3",
    CARE_OUTCOME_NONE },
  { "complaint-goes-on",   "SHOOT_THANKS", 0, "+ B2=SCHEDULED B3=DISSATISFIED ! + +", "CMP6",
    CARE_OUTCOME_NONE },
  { "complaint-held",      "SHOOT_THANKS", 0, "+ B2=SCHEDULED B3=DISSATISFIED ! + + CMP6=REGISTER", "CMP6",
    CARE_OUTCOME_NONE },
  { "complaint-comes-back", "SHOOT_THANKS", 0,
    "+ B2=SCHEDULED B3=DISSATISFIED ! + + CMP6=REGISTER +", "B4 B5",
    CARE_OUTCOME_NONE },
  { "complaint-closing",   "SHOOT_THANKS", 0,
    "+ B2=SCHEDULED B3=DISSATISFIED ! + + CMP6=REGISTER + * SUG1=NONE", "CLOSE_CMP",
    CARE_OUTCOME_REACHED_DONE },
  { "complaint-after-all-answered", "SHOOT_THANKS", 0,
    "+ B2=SCHEDULED B3=DISSATISFIED * ! + + CMP6=REGISTER +", "SUG1", CARE_OUTCOME_NONE },
  { "complaint-at-closing", "SHOOT_THANKS", 0, "+ B2=SCHEDULED * SUG1=NONE ! + + CMP6=REGISTER +",
    "CLOSE_CMP",
    CARE_OUTCOME_REACHED_DONE },
  { "opinion-only",        "WINBACK", 0, "+ B2=QUALITY ! + + CMP6=OPINION", "B3 CLOSE_NEG",
    CARE_OUTCOME_REACHED_DONE },
  { "opinion-only-closing", "FESTIVAL", 0, "+ ! + + CMP6=OPINION", "CLOSE_NEG", CARE_OUTCOME_REACHED_DONE },
  { "complaint-named",     "NEW_ASSIGN", 0, "+ B2=OK B3=COMPLAINT + + CMP6=REGISTER +", "CLOSE_CMP",
    CARE_OUTCOME_REACHED_DONE },
  { "file-incomplete",     "BOOKING_THANKS", 1u << CARE_SCRIPT_WHEN_FILE_INCOMPLETE,
    "+ B2=SCHEDULED B4=SATISFIED", ">B4 B5", CARE_OUTCOME_NONE },
  { "file-complete",       "BOOKING_THANKS", 0, "+ B2=SCHEDULED B4=SATISFIED", ">B4 SUG1",
    CARE_OUTCOME_NONE },
  { "wedding-over",        "PICKUP_FOLLOW", 0, "+ * B3=LIKED", ">B3 B5 SUG1", CARE_OUTCOME_NONE },
  { "wedding-ahead",       "PICKUP_FOLLOW", 1u << CARE_SCRIPT_WHEN_WEDDING_AHEAD, "+ * B3=LIKED", ">B3 B4",
    CARE_OUTCOME_NONE },
  { "gift",                "BIRTHDAY", 1u << CARE_SCRIPT_WHEN_GIFT_PLANNED, "+", "B1 B2 CLOSE_GEN",
    CARE_OUTCOME_REACHED_DONE },
  { "no-gift",             "BIRTHDAY", 0, "+", "B1 CLOSE_GEN", CARE_OUTCOME_REACHED_DONE },
  { "no-questions",        "WEDDING_DAY", 0, "", "B1 B2", CARE_OUTCOME_REACHED_DONE },
  { "card-line",           "RETURN_VISIT", ALL_CONDITIONS, "+ B1=SATISFIED", "B2 SUG1", CARE_OUTCOME_NONE },
  { "no-card-line-if-not", "RETURN_VISIT", ALL_CONDITIONS, "+ B1=NEUTRAL +", "CLOSE_NEG",
    CARE_OUTCOME_REACHED_DONE },
  { "named-closing",       "COMPLAINT_OFFER", 0, "+ B3=REJECT +", "CLOSE_CMP", CARE_OUTCOME_REACHED_DONE },
  { "result-not-accepted", "COMPLAINT_AFTER", 0, "+ B2=DISSATISFIED", ">B2 CLOSE_CMP",
    CARE_OUTCOME_REACHED_DONE },
  { "result-neutral",      "COMPLAINT_AFTER", 0, "+ B2=NEUTRAL + *", ">B3 CLOSE_NEG",
    CARE_OUTCOME_REACHED_DONE },
  { "incoming-inquiry",    "INB_GREETING", 0, "I3=INQUIRY", "Q1", CARE_OUTCOME_NONE },
  { "incoming-complaint",  "INB_GREETING", 0, "I3=PERSON M1=COMPLAINT", "CMP1 CMP2 CMP3", CARE_OUTCOME_NONE },
};

static void
test_page (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, pages[row].code, NULL, pages[row].conditions);
  g_autofree char *page = NULL;

  walker_press_all (walk, pages[row].keys);
  page = describe_page (walk);
  g_assert_cmpstr (page, ==, pages[row].page);
  g_assert_cmpint (care_script_walk_get_outcome (walk), ==, pages[row].outcome);
  g_assert_cmpint (care_script_walk_is_over (walk), ==, pages[row].outcome != CARE_OUTCOME_NONE);
}

static const struct
{
  const char *name;
  const char *code;
  const char *before;
  const char *key;
} refused[] = {
  { "enter-instead-of-answer",   "SHOOT_THANKS", "+",                        "+" },
  { "enter-at-the-end",          "FESTIVAL",     "+",                        "+" },
  { "enter-after-hanging-up",    "SHOOT_THANKS", "OPEN1=WRONG",              "+" },
  { "back-at-the-beginning",     "SHOOT_THANKS", "",                         "<" },
  { "no-such-answer",            "SHOOT_THANKS", "+",                        "B2=MAYBE" },
  { "no-such-question",          "SHOOT_THANKS", "+",                        "B9=YES" },
  { "question-of-another-page",  "SHOOT_THANKS", "+",                        "B3=SATISFIED" },
  { "no-rating-here",            "SHOOT_THANKS", "+",                        "*" },
  { "second-complaint",          "SHOOT_THANKS", "+ ! + + CMP6=REGISTER +",  "!" },
  { "complaint-within-complaint", "NEW_ASSIGN",  "+ B2=OK B3=COMPLAINT",     "!" },
  { "complaint-after-hanging-up", "SHOOT_THANKS", "OPEN1=WRONG",             "!" },
};

static void
test_refused (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, refused[row].code, NULL, 0);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  walker_press_all (walk, refused[row].before);
  before = care_script_walk_save (walk);
  g_assert_false (walker_press (walk, refused[row].key));
  after = care_script_walk_save (walk);
  g_assert_cmpstr (before, ==, after);
}

/* --- What saving says ---------------------------------------------------- */

static const struct
{
  const char *name;
  const char *code;
  const char *keys;
  const char *implied;
} ends[] = {
  { "no-suggestion",        "SHOOT_THANKS", "+ B2=SCHEDULED *",                    "NONE" },
  { "suggestion-said",      "SHOOT_THANKS", "+ B2=SCHEDULED * SUG1=TEXT",          NULL },
  { "ratings-wait",         "SHOOT_THANKS", "+ B2=SCHEDULED",                      NULL },
  { "at-the-opening",       "SHOOT_THANKS", "",                                    NULL },
  { "after-neutral",        "SHOOT_THANKS", "+ B2=SCHEDULED B3=NEUTRAL * +",       "NONE" },
  { "nothing-needed",       "NEW_ASSIGN",   "+ B2=OK",                             "NONE" },
  { "details-not-checked",  "NEW_ASSIGN",   "+",                                   NULL },
  { "no-is-an-answer",      "STORE_DAY",    "+",                                   NULL },
  { "over",                 "SHOOT_THANKS", "+ B2=SCHEDULED * SUG1=NONE",          NULL },
  { "hung-up",              "SHOOT_THANKS", "OPEN1=WRONG",                         NULL },
};

static void
test_end (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, ends[row].code, NULL, 0);
  const CareScriptOption *implied;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  walker_press_all (walk, ends[row].keys);
  before = care_script_walk_save (walk);
  implied = care_script_walk_get_implied (walk);
  g_assert_cmpstr (implied != NULL ? implied->code : NULL, ==, ends[row].implied);
  g_assert_cmpint (care_script_walk_finish (walk), ==, ends[row].implied != NULL);
  after = care_script_walk_save (walk);
  g_assert_cmpint (g_str_equal (before, after), ==, ends[row].implied == NULL);
}

/* --- Red ----------------------------------------------------------------- */

static const struct
{
  const char *name;
  const char *keys;
  gboolean    is_heard;
} complaints[] = {
  { "nothing-yet",   "+",                             FALSE },
  { "as-it-begins",  "+ !",                           TRUE },
  { "while-told",    "+ ! +",                         TRUE },
  { "registered",    "+ ! + + CMP6=REGISTER +",       TRUE },
  { "opinion-only",  "+ ! + + CMP6=OPINION",          FALSE },
  { "taken-back",    "+ ! <",                         FALSE },
};

static void
test_heard (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "SHOOT_THANKS", NULL, 0);

  walker_press_all (walk, complaints[row].keys);
  g_assert_cmpint (care_script_walk_hears_complaint (walk), ==, complaints[row].is_heard);
}

/* --- Every way --------------------------------------------------------- */

typedef struct
{
  CareScriptBook *book;
  guint           n_ends;
  guint           n_states;
  guint           deepest;
} Survey;

static void explore (Survey         *survey,
                     CareScriptWalk *walk,
                     guint           depth);

/* Presses a key, looks further, takes it back: the walk is as before. */
static void
try_key (Survey         *survey,
         CareScriptWalk *walk,
         const char     *key,
         guint           depth)
{
  g_autofree char *before = care_script_walk_save (walk);
  g_autofree char *page_before = describe_page (walk);
  g_autofree char *after = NULL;
  g_autofree char *page_after = NULL;

  if (!walker_press (walk, key))
    g_error ("%s is refused at %s", key, before);
  explore (survey, walk, depth + 1);
  g_assert_true (care_script_walk_back (walk));
  after = care_script_walk_save (walk);
  page_after = describe_page (walk);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (page_before, ==, page_after);
}

static void
check_restore (Survey         *survey,
               CareScriptWalk *walk)
{
  g_autofree char *saved = care_script_walk_save (walk);
  g_autoptr(CareScriptWalk) restored = care_script_walk_restore (survey->book, saved);
  g_autofree char *again = care_script_walk_save (restored);
  g_autofree char *page = describe_page (walk);
  g_autofree char *restored_page = describe_page (restored);

  g_assert_cmpstr (saved, ==, again);
  g_assert_cmpstr (page, ==, restored_page);
  g_assert_cmpint (care_script_walk_get_outcome (walk), ==, care_script_walk_get_outcome (restored));
}

static gboolean
offers_complaint (CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) views = care_script_walk_list_page (walk);

  for (guint i = 0; i < views->len; i++)
    if (((CareStepView *) views->pdata[i])->offers_complaint)
      return care_script_walk_may_complain (walk);

  return FALSE;
}

static void
explore (Survey         *survey,
         CareScriptWalk *walk,
         guint           depth)
{
  const CareScriptStep *step = care_script_walk_get_current (walk);

  g_assert_cmpuint (depth, <, 60);
  survey->n_states++;
  survey->deepest = MAX (survey->deepest, depth);
  if (survey->n_states % 7 == 0)
    check_restore (survey, walk);

  if (offers_complaint (walk))
    try_key (survey, walk, "!", depth);

  if (care_script_walk_is_over (walk))
    {
      survey->n_ends++;
      g_assert_cmpint (care_script_walk_get_outcome (walk), !=, CARE_OUTCOME_NONE);
    }
  else if (step == NULL || step->options->len == 0)
    try_key (survey, walk, "+", depth);
  else
    for (guint i = 0; i < step->options->len; i++)
      {
        const CareScriptOption *option = g_ptr_array_index (step->options, i);
        g_autofree char *key = g_strdup_printf ("%s=%s", step->id, option->code);

        try_key (survey, walk, key, depth);
      }
}

static void
test_every_way (gconstpointer data)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  const CareScript *script = g_ptr_array_index (book->scripts, GPOINTER_TO_UINT (data));
  guint conditions[] = { 0, ALL_CONDITIONS };

  for (guint i = 0; i < G_N_ELEMENTS (conditions); i++)
    {
      g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, script->code, NULL, conditions[i]);
      Survey survey = { book, 0, 0, 0 };

      explore (&survey, walk, 0);
      g_assert_cmpuint (survey.n_ends, >, 0);
      g_test_message ("%u ways, %u states, %u keys deep", survey.n_ends, survey.n_states, survey.deepest);
    }
}

/* --- The rest ---------------------------------------------------------- */

static void
test_back (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "SHOOT_THANKS", NULL, 0);
  g_autoptr(GPtrArray) answers = NULL;
  g_autoptr(GPtrArray) effects = NULL;
  g_autofree char *page = NULL;

  walker_press_all (walk, "+ B2=NOT_SCHEDULED");
  care_script_walk_set_text (walk, "B2", "weekends");
  walker_press_all (walk, "+ B3=DISSATISFIED");
  care_script_walk_set_text (walk, "B3", "torn dress");
  walker_press_all (walk, "< < <");
  page = describe_page (walk);
  g_assert_cmpstr (page, ==, "B1 B2");

  answers = care_script_walk_list_answers (walk, NULL, CARE_DEPARTMENT_PHOTO);
  effects = care_script_walk_list_effects (walk);
  g_assert_cmpuint (answers->len, ==, 3);
  g_assert_cmpuint (effects->len, ==, 0);
  g_assert_cmpstr (((CareAnswer *) answers->pdata[2])->text, ==, "weekends");
  g_assert_null (((CareAnswer *) answers->pdata[2])->option);
}

static void
test_values (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "SCHEDULE_FOLLOW", NULL, 5);
  g_autoptr(CareScriptWalk) restored = NULL;
  g_autoptr(GPtrArray) views = NULL;
  g_autofree char *saved = NULL;
  const CareStepView *view;

  walker_press_all (walk, "+ B2=SCHEDULED");
  care_script_walk_set_text (walk, "B2", "a\\n b\nc = ! 您 \\");
  care_script_walk_set_day (walk, "B2", care_day_from_iso ("2026-12-05"));
  care_script_walk_set_time (walk, "B2", care_civil_from_iso ("2026-12-05T15:00"));
  saved = care_script_walk_save (walk);

  restored = care_script_walk_restore (book, saved);
  views = care_script_walk_list_page (restored);
  view = g_ptr_array_index (views, views->len - 1);
  g_assert_cmpstr (view->step->id, ==, "B2");
  g_assert_cmpstr (view->option->code, ==, "SCHEDULED");
  g_assert_cmpstr (view->text, ==, "a\\n b\nc = ! 您 \\");
  g_assert_cmpint (view->day, ==, care_day_from_iso ("2026-12-05"));
  g_assert_cmpint (view->at, ==, care_civil_from_iso ("2026-12-05T15:00"));
  g_assert_cmpint (view->want, ==, CARE_EFFECT_WANTS_DAY);
}

static const char * const no_walks[] = {
  "", "walk-1", "walk-1 SHOOT_THANKS - 0", "walk-0 SHOOT_THANKS - 0\n", "walk-1 NOTHING - 0\n",
  "walk-1 SHOOT_THANKS - x\n", "\n\n\n",
};

static void
test_no_walk (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) cut = care_script_walk_restore (book,
            "walk-1 SHOOT_THANKS - 0\n+ B2=GONE B3=X\nB2");
  g_autofree char *page = describe_page (cut);

  for (guint i = 0; i < G_N_ELEMENTS (no_walks); i++)
    g_assert_null (care_script_walk_restore (book, no_walks[i]));

  g_assert_cmpstr (page, ==, "B1 B2");
}

static void
test_answers (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "SHOOT_THANKS", NULL, 0);
  g_autoptr(CareOrder) order = care_order_new ();
  g_autoptr(GPtrArray) answers = NULL;
  const CareAnswer *dress, *makeup;

  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  g_ptr_array_add (order->servers, care_server_new (CARE_DEPARTMENT_MAKEUP, 7, "Ann"));
  walker_press_all (walk, "+ B2=SCHEDULED B4=NEUTRAL *");
  care_script_walk_set_text (walk, "B4", "slow");

  answers = care_script_walk_list_answers (walk, order, CARE_DEPARTMENT_PHOTO);
  g_assert_cmpuint (answers->len, ==, 6);
  dress = g_ptr_array_index (answers, 3);
  makeup = g_ptr_array_index (answers, 4);
  g_assert_cmpint (dress->department, ==, CARE_DEPARTMENT_DRESS);
  g_assert_cmpint (dress->rating, ==, CARE_RATING_SATISFIED);
  g_assert_cmpint (dress->staff_id, ==, 0);
  g_assert_cmpint (makeup->staff_id, ==, 7);
  g_assert_cmpstr (makeup->option, ==, "NEUTRAL");
  g_assert_cmpstr (makeup->text, ==, "slow");
  g_assert_cmpint (care_visit_worst_rating (answers), ==, CARE_RATING_NEUTRAL);
}

static void
test_service (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "RETURN_VISIT", NULL, 0);
  g_autoptr(GPtrArray) answers = NULL;

  walker_press_all (walk, "+ B1=SATISFIED");
  answers = care_script_walk_list_answers (walk, NULL, CARE_DEPARTMENT_DRESS);
  g_assert_cmpint (((CareAnswer *) answers->pdata[2])->department, ==, CARE_DEPARTMENT_DRESS);
}

static void
test_agreed_call (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "CALLBACK", "SHOOT_THANKS", 0);
  g_autoptr(CareScriptWalk) alone = care_script_walk_new (book, "CALLBACK", NULL, 0);
  g_autofree char *page = describe_page (walk);
  g_autofree char *alone_page = describe_page (alone);
  g_autofree char *saved = NULL;
  g_autoptr(CareScriptWalk) restored = NULL;

  g_assert_cmpstr (page, ==, "CB1 B1 B2");
  g_assert_cmpstr (alone_page, ==, "CB1 CLOSE_GEN");
  walker_press_all (walk, "B2=SCHEDULED * SUG1=NONE");
  saved = care_script_walk_save (walk);
  restored = care_script_walk_restore (book, saved);
  g_assert_true (care_script_walk_is_over (restored));
}

static void
test_lists (void)
{
  g_autoptr(CareScriptBook) book = walker_read_house ();
  g_autoptr(CareScriptWalk) walk = care_script_walk_new (book, "SHOOT_THANKS", NULL, 0);
  g_autoptr(GPtrArray) said = NULL;
  g_autoptr(GPtrArray) coming = NULL;
  g_autofree char *said_text = NULL;
  g_autofree char *coming_text = NULL;

  walker_press_all (walk, "+");
  said = care_script_walk_list_said (walk);
  coming = care_script_walk_list_coming (walk);
  said_text = describe (said);
  coming_text = describe (coming);
  g_assert_cmpstr (said_text, ==, "OPEN1 OPEN2 OPEN3");
  g_assert_cmpstr (coming_text, ==, "B3 B4 B5 SUG1 CLOSE_SAT");
  g_assert_cmpstr (care_script_walk_get_current (walk)->id, ==, "B2");
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr(CareScriptBook) book = NULL;

  g_test_init (&argc, &argv, NULL);
  book = walker_read_house ();

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-walk/page/%s", pages[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_page);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-walk/refused/%s", refused[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_refused);
    }
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-walk/end/%s", ends[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_end);
    }
  for (guint i = 0; i < G_N_ELEMENTS (complaints); i++)
    {
      g_autofree char *path = g_strdup_printf ("/script-walk/heard/%s", complaints[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_heard);
    }
  for (guint i = 0; i < book->scripts->len; i++)
    {
      const CareScript *script = g_ptr_array_index (book->scripts, i);
      g_autofree char *path = g_strdup_printf ("/script-walk/every-way/%s", script->code);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_every_way);
    }
  g_test_add_func ("/script-walk/back", test_back);
  g_test_add_func ("/script-walk/values", test_values);
  g_test_add_func ("/script-walk/no-walk", test_no_walk);
  g_test_add_func ("/script-walk/answers", test_answers);
  g_test_add_func ("/script-walk/service", test_service);
  g_test_add_func ("/script-walk/agreed-call", test_agreed_call);
  g_test_add_func ("/script-walk/lists", test_lists);

  return g_test_run ();
}
