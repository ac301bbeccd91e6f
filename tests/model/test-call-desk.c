/* test-call-desk.c — the queue, and a call from the first key to the record
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-call-desk.h"
#include "model/care-queue-desk.h"
#include "one-couple.h"

static void
spin_until (gboolean *is_done)
{
  while (!*is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
rearranged_cb (CareQueueDesk *desk,
               gpointer       is_done)
{
  *(gboolean *) is_done = TRUE;
}

static void
brief_changed_cb (GObject    *desk,
                  GParamSpec *pspec,
                  gpointer    is_done)
{
  *(gboolean *) is_done = TRUE;
}

static CareQueueDesk *
open_queue (OneCouple *fixture)
{
  CareQueueDesk *desk = care_queue_desk_new (fixture->office);
  gboolean is_done = FALSE;
  gulong id = g_signal_connect (desk, "rearranged", G_CALLBACK (rearranged_cb), &is_done);

  spin_until (&is_done);
  g_signal_handler_disconnect (desk, id);

  return desk;
}

static void
open_call (CareCallDesk *desk,
           gint64        call_id)
{
  gboolean is_done = FALSE;
  gulong id = g_signal_connect (desk, "notify::brief", G_CALLBACK (brief_changed_cb), &is_done);

  care_call_desk_open (desk, call_id);
  while (!is_done || care_call_desk_get_brief (desk) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (desk, id);
}

static void
recorded_cb (GObject      *desk,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(GError) error = NULL;
  CareRecorded **recorded = data;

  *recorded = care_call_desk_save_finish (CARE_CALL_DESK (desk), result, &error);
  g_assert_no_error (error);
}

static CareRecorded *
save (CareCallDesk *desk)
{
  CareRecorded *recorded = NULL;

  care_call_desk_save_async (desk, recorded_cb, &recorded);
  while (recorded == NULL)
    g_main_context_iteration (NULL, TRUE);

  return recorded;
}

static void
drain (void)
{
  gint64 until = g_get_monotonic_time () + G_USEC_PER_SEC / 5;

  while (g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, FALSE);
}

static void
test_queue_shows_call (OneCouple     *fixture,
                       gconstpointer  data)
{
  g_autoptr(CareQueueDesk) desk = open_queue (fixture);
  GListModel *queue = care_queue_desk_get_queue (desk);
  g_autoptr(CareQueueItem) item = g_list_model_get_item (queue, 0);

  g_assert_cmpuint (g_list_model_get_n_items (queue), ==, 1);
  g_assert_cmpint (care_queue_item_get_record (item)->entry->call->id, ==, fixture->call_id);
  g_assert_cmpuint (care_queue_desk_count (desk, CARE_QUEUE_NOW), ==, 1);
  g_assert_cmpint (care_queue_desk_find_next (desk, 0), ==, fixture->call_id);
}

/* The evening before, the list is empty and says what the morning brings. */
static void
test_tomorrow (OneCouple     *fixture,
               gconstpointer  data)
{
  g_autoptr(CareQueueDesk) desk = NULL;

  care_clock_set (fixture->clock, ONE_COUPLE_NOW - 86400);
  desk = open_queue (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (care_queue_desk_get_queue (desk)), ==, 0);
  g_assert_cmpuint (care_queue_desk_count_tomorrow (desk), ==, 1);
  g_assert_null (care_queue_desk_find_line (desk, fixture->call_id, NULL));
}

/* What the customer has said fills the blanks of what is said next. */
static void
test_typed_fills_blanks (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = care_call_desk_new (fixture->office);
  CareScriptWalk *walk;
  const CareScriptStep *step;

  open_call (desk, fixture->call_id);
  walk = care_call_desk_get_walk (desk);
  g_assert_null (g_hash_table_lookup (care_call_desk_get_facts (desk)->values, "date"));
  care_script_walk_next (walk);
  step = care_script_walk_get_current (walk);
  care_script_walk_set_day (walk, step->id, care_day_from_iso ("2026-11-28"));
  care_call_desk_walked (desk);
  g_assert_cmpstr (g_hash_table_lookup (care_call_desk_get_facts (desk)->values, "date"), ==,
                   "11月28日（星期六）");
}

/* A minute later the customer rests: the same item moves to another group. */
static void
test_minute_moves_group (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(CareQueueDesk) desk = open_queue (fixture);
  g_autoptr(CareQueueItem) before = g_list_model_get_item (care_queue_desk_get_queue (desk), 0);
  g_autoptr(CareQueueItem) after = NULL;

  care_clock_set (fixture->clock, ONE_COUPLE_NOW + 2 * 3600);
  after = g_list_model_get_item (care_queue_desk_get_queue (desk), 0);
  g_assert_true (before == after);
  g_assert_cmpuint (care_queue_desk_count (desk, CARE_QUEUE_RESTING), ==, 1);
}

static void
test_satisfied_call (OneCouple     *fixture,
                     gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = care_call_desk_new (fixture->office);
  g_autoptr(CareQueueDesk) queue = open_queue (fixture);
  g_autoptr(CareRecorded) recorded = NULL;
  g_autofree char *preview = NULL;
  CareScriptWalk *walk;

  open_call (desk, fixture->call_id);
  g_assert_null (care_call_desk_dup_preview (desk));
  walk = care_call_desk_get_walk (desk);
  for (int i = 0; i < 20 && !care_script_walk_is_over (walk); i++)
    {
      const CareScriptStep *step = care_script_walk_get_current (walk);

      if (step == NULL || !care_script_walk_satisfied (walk))
        if (!care_script_walk_next (walk) && step != NULL)
          care_script_walk_answer (walk, step->id,
                                   ((CareScriptOption *) step->options->pdata[0])->code);
      care_call_desk_walked (desk);
    }

  g_assert_cmpint (care_call_desk_get_outcome (desk), ==, CARE_OUTCOME_REACHED_DONE);
  g_assert_false (care_call_desk_is_red (desk));
  preview = care_call_desk_dup_preview (desk);
  g_assert_nonnull (preview);

  recorded = save (desk);
  g_assert_cmpint (recorded->rating, ==, CARE_RATING_SATISFIED);
  g_assert_null (care_call_desk_get_brief (desk));
  drain ();
  g_assert_cmpuint (g_list_model_get_n_items (care_queue_desk_get_queue (queue)), ==, 0);
}

/* What was typed comes back after the call was left, to the same place of the script. */
static void
test_draft_comes_back (OneCouple     *fixture,
                       gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = care_call_desk_new (fixture->office);
  g_autofree char *place = NULL;
  g_autofree char *restored = NULL;

  open_call (desk, fixture->call_id);
  care_script_walk_next (care_call_desk_get_walk (desk));
  care_call_desk_set_note (desk, "新娘感冒了");
  care_call_desk_walked (desk);
  place = care_script_walk_save (care_call_desk_get_walk (desk));
  care_call_desk_leave (desk);
  g_assert_null (care_call_desk_get_brief (desk));

  open_call (desk, fixture->call_id);
  restored = care_script_walk_save (care_call_desk_get_walk (desk));
  g_assert_cmpstr (restored, ==, place);
  g_assert_cmpstr (care_call_desk_get_note (desk), ==, "新娘感冒了");
  g_assert_cmpint (care_call_desk_get_draft_at (desk), ==, ONE_COUPLE_NOW);
}

static void
failed_cb (CareCallDesk *desk,
           const char   *sentence,
           gpointer      is_done)
{
  *(gboolean *) is_done = TRUE;
}

/* A colleague who is quicker keeps the call; the second gets a sentence. */
static void
test_claimed_by_colleague (OneCouple     *fixture,
                           gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = care_call_desk_new (fixture->office);
  gboolean is_refused = FALSE;

  one_couple_claim_for_colleague (fixture);
  g_signal_connect (desk, "failed", G_CALLBACK (failed_cb), &is_refused);
  care_call_desk_open (desk, fixture->call_id);
  spin_until (&is_refused);
  g_assert_null (care_call_desk_get_brief (desk));
}

/* Who leaves the seat gives the call back, and keeps what was typed. */
static void
test_switching_person_gives_back (OneCouple     *fixture,
                                  gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = care_call_desk_new (fixture->office);

  open_call (desk, fixture->call_id);
  care_call_desk_set_note (desk, "新娘感冒了");
  one_couple_sign_in_colleague (fixture);
  g_assert_null (care_call_desk_get_brief (desk));
  open_call (desk, fixture->call_id);
  g_assert_null (care_call_desk_get_note (desk));

  g_assert_true (care_office_sign_in (fixture->office, "0217", NULL, NULL));
  open_call (desk, fixture->call_id);
  g_assert_cmpstr (care_call_desk_get_note (desk), ==, "新娘感冒了");
}

/* Closing the window right after the last letter loses none. */
static void
test_dropped_desk_keeps_draft (OneCouple     *fixture,
                               gconstpointer  data)
{
  CareCallDesk *desk = care_call_desk_new (fixture->office);
  g_autoptr(CareCallDesk) again = care_call_desk_new (fixture->office);

  open_call (desk, fixture->call_id);
  care_call_desk_set_note (desk, "刚打完的字");
  g_assert_finalize_object (desk);
  open_call (again, fixture->call_id);
  g_assert_cmpstr (care_call_desk_get_note (again), ==, "刚打完的字");
  care_call_desk_leave (again);
  drain ();
}

static void
taken_cb (GObject      *desk,
          GAsyncResult *result,
          gpointer      is_done)
{
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(GError) error = NULL;

  recorded = care_call_desk_save_finish (CARE_CALL_DESK (desk), result, &error);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
  *(gboolean *) is_done = TRUE;
}

/* A save that was refused leaves the words on the desk, and soon in a draft again. */
static void
test_refused_save_keeps_draft (OneCouple     *fixture,
                               gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = care_call_desk_new (fixture->office);
  g_autoptr(CareCallDesk) again = care_call_desk_new (fixture->office);
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;
  gboolean is_done = FALSE;

  open_call (desk, fixture->call_id);
  recording->call_id = fixture->call_id;
  recording->started_at = recording->ended_at = ONE_COUPLE_NOW;
  recording->outcome = CARE_OUTCOME_NO_ANSWER;
  recorded = care_recorder_record (fixture->office, recording, NULL);
  g_assert_nonnull (recorded);

  care_call_desk_set_note (desk, "不能丢的话");
  care_call_desk_set_outcome (desk, CARE_OUTCOME_NO_ANSWER, CARE_CIVIL_NONE);
  care_call_desk_save_async (desk, taken_cb, &is_done);
  spin_until (&is_done);
  g_assert_cmpstr (care_call_desk_get_note (desk), ==, "不能丢的话");
  care_call_desk_leave (desk);
  open_call (again, fixture->call_id);
  g_assert_cmpstr (care_call_desk_get_note (again), ==, "不能丢的话");
  care_call_desk_leave (again);
  drain ();
}

#define ADD(path, func) \
  g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

/* Twice in vain: the other number of the couple is dialled. */
static void
test_second_number (OneCouple     *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareCallDesk) desk = NULL;

  for (int i = 0; i < 2; i++)
    {
      g_autoptr(CareRecording) recording = care_recording_new ();
      g_autoptr(CareRecorded) recorded = NULL;

      recording->call_id = fixture->call_id;
      recording->phone = g_strdup ("13800138000");
      recording->started_at = recording->ended_at = ONE_COUPLE_NOW;
      recording->outcome = CARE_OUTCOME_NO_ANSWER;
      recorded = care_recorder_record (fixture->office, recording, NULL);
      g_assert_nonnull (recorded);
    }
  desk = care_call_desk_new (fixture->office);
  open_call (desk, fixture->call_id);
  g_assert_cmpstr (care_call_desk_get_phone (desk), ==, "13900139000");
  care_call_desk_leave (desk);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/call-desk/queue-shows-call", test_queue_shows_call);
  ADD ("/call-desk/tomorrow", test_tomorrow);
  ADD ("/call-desk/typed-fills-blanks", test_typed_fills_blanks);
  ADD ("/call-desk/minute-moves-group", test_minute_moves_group);
  ADD ("/call-desk/satisfied-call", test_satisfied_call);
  ADD ("/call-desk/draft-comes-back", test_draft_comes_back);
  ADD ("/call-desk/claimed-by-colleague", test_claimed_by_colleague);
  ADD ("/call-desk/switching-person-gives-back", test_switching_person_gives_back);
  ADD ("/call-desk/dropped-desk-keeps-draft", test_dropped_desk_keeps_draft);
  ADD ("/call-desk/second-number-after-two-attempts", test_second_number);
  ADD ("/call-desk/refused-save-keeps-draft", test_refused_save_keeps_draft);

  return g_test_run ();
}
