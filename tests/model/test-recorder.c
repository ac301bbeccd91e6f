/* test-recorder.c — a call is written down with everything that follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-complaint.h"
#include "domain/care-error.h"
#include "model/care-recorder.h"
#include "one-couple.h"

typedef struct
{
  gint64 id;
  gint64 me;
} Wanted;

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Wanted *wanted = data;

  return care_brief_load (db, wanted->id, wanted->me, care_day_from_iso ("2026-11-21"), error);
}

static CareBrief *
get_brief (OneCouple *fixture)
{
  g_autoptr(GError) error = NULL;
  Wanted wanted = { fixture->call_id, care_office_get_me (fixture->office)->id };
  CareBrief *brief = care_store_read (care_office_get_store (fixture->office), load_brief, &wanted,
                                      NULL, &error);

  g_assert_no_error (error);

  return brief;
}

static CareScriptWalk *
begin_walk (OneCouple   *fixture,
            CareBrief *brief)
{
  CareCallSituation situation = { brief, care_office_get_rules (fixture->office),
                                  care_office_get_book (fixture->office),
                                  care_office_get_me (fixture->office), 0,
                                  care_office_get_civil (fixture->office) };

  return care_call_situation_new_walk (&situation, NULL);
}

static CareRecording *
new_recording (OneCouple     *fixture,
               CareOutcome  outcome)
{
  CareRecording *recording = care_recording_new ();

  recording->call_id = fixture->call_id;
  recording->started_at = ONE_COUPLE_NOW;
  recording->ended_at = ONE_COUPLE_NOW + 120;
  recording->outcome = outcome;
  recording->phone = g_strdup ("13800138000");

  return recording;
}

static CareRecorded *
record (OneCouple       *fixture,
        CareRecording *recording)
{
  g_autoptr(GError) error = NULL;
  CareRecorded *recorded = care_recorder_record (fixture->office, recording, &error);

  g_assert_no_error (error);

  return recorded;
}

static void
test_satisfied (OneCouple       *fixture,
                gconstpointer  data)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(CareBrief) after = NULL;
  g_autoptr(CareScriptWalk) walk = begin_walk (fixture, brief);
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_REACHED_DONE);
  g_autoptr(CareRecorded) recorded = NULL;
  const CareVisit *visit;

  g_assert_true (care_script_walk_next (walk));
  while (!care_script_walk_is_over (walk))
    {
      const CareScriptStep *step = care_script_walk_get_current (walk);

      if (step != NULL && !care_script_walk_satisfied (walk))
        care_script_walk_answer (walk, step->id,
                                 ((CareScriptOption *) step->options->pdata[0])->code);
      else if (step == NULL)
        g_assert_true (care_script_walk_next (walk));
    }
  recording->walk = care_script_walk_save (walk);
  recorded = record (fixture, recording);

  g_assert_cmpstr (recorded->visit_no, ==, "HF20261121-001");
  g_assert_cmpint (recorded->rating, ==, CARE_RATING_SATISFIED);
  g_assert_cmpint (recorded->state, ==, CARE_CALL_DONE);
  g_assert_null (recorded->complaint_no);

  after = get_brief (fixture);
  g_assert_cmpint (after->call->state, ==, CARE_CALL_DONE);
  g_assert_cmpint (after->call->n_attempts, ==, 1);
  g_assert_cmpuint (after->visits->len, ==, 1);
  visit = after->visits->pdata[0];
  g_assert_cmpstr (visit->visit_no, ==, recorded->visit_no);
}

static void
answer_ratings (CareScriptWalk *walk,
                const char     *option)
{
  g_assert_true (care_script_walk_next (walk));
  for (int i = 0; i < 20 && !care_script_walk_is_over (walk); i++)
    {
      const CareScriptStep *step = care_script_walk_get_current (walk);

      if (step == NULL)
        care_script_walk_next (walk);
      else if (care_script_step_is_rating (step))
        care_script_walk_answer (walk, step->id, option);
      else
        care_script_walk_answer (walk, step->id,
                                 ((CareScriptOption *) step->options->pdata[0])->code);
    }
}

static void
test_dissatisfied_opens_complaint (OneCouple       *fixture,
                                   gconstpointer  data)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(CareBrief) after = NULL;
  g_autoptr(CareScriptWalk) walk = begin_walk (fixture, brief);
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_REACHED_DONE);
  g_autoptr(CareRecorded) recorded = NULL;
  const CareComplaint *complaint;

  answer_ratings (walk, "DISSATISFIED");
  recording->walk = care_script_walk_save (walk);
  recording->note = g_strdup ("摄影师迟到一小时");
  recorded = record (fixture, recording);

  g_assert_cmpint (recorded->rating, ==, CARE_RATING_DISSATISFIED);
  g_assert_cmpstr (recorded->complaint_no, ==, "TS20261121-001");

  after = get_brief (fixture);
  g_assert_cmpuint (after->complaints->len, >=, 1);
  complaint = after->complaints->pdata[0];
  g_assert_cmpint (complaint->state, ==, CARE_COMPLAINT_DRAFT);
  g_assert_cmpint (complaint->stage, ==, CARE_STAGE_SHOOT);
  g_assert_cmpint (complaint->visit_id, ==, recorded->visit_id);
}

static void
test_later_appears_at_that_time (OneCouple       *fixture,
                                 gconstpointer  data)
{
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_REACHED_LATER);
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareBrief) after = NULL;

  recording->agreed = care_civil_from_iso ("2026-11-23T15:30");
  recorded = record (fixture, recording);

  g_assert_cmpint (recorded->state, ==, CARE_CALL_OPEN);
  g_assert_cmpuint (recorded->planned->len, ==, 1);
  after = get_brief (fixture);
  g_assert_cmpint (after->call->due_on, ==, care_day_from_iso ("2026-11-23"));
  g_assert_cmpint (care_moment_to_civil (after->call->agreed_at,
                                         care_office_get_rules (fixture->office)->zone), ==,
                   recording->agreed);
}

static void
test_not_reached_three_times (OneCouple       *fixture,
                              gconstpointer  data)
{
  for (int i = 1; i <= 3; i++)
    {
      g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_NO_ANSWER);
      g_autoptr(CareRecorded) recorded = NULL;
      g_autoptr(CareBrief) after = NULL;

      recorded = record (fixture, recording);
      after = get_brief (fixture);
      g_assert_cmpint (after->call->state, ==, CARE_CALL_OPEN);
      g_assert_cmpint (after->call->n_attempts, ==, i);
      g_assert_cmpint (after->call->not_before, >, ONE_COUPLE_NOW);
    }
}

static void
test_wrong_number_is_struck (OneCouple       *fixture,
                             gconstpointer  data)
{
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_WRONG_NUMBER);
  g_autoptr(CareRecorded) recorded = record (fixture, recording);
  g_autoptr(CareBrief) after = get_brief (fixture);

  g_assert_cmpint (recorded->state, ==, CARE_CALL_OPEN);
  g_assert_cmpstr (after->customer->phones[0], ==, "13900139000");
  g_assert_null (after->customer->phones[1]);
  g_assert_nonnull (strstr (after->customer->note, "13800138000"));
}

static void
test_second_save_is_refused (OneCouple       *fixture,
                             gconstpointer  data)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_NO_ANSWER);
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareBrief) after = NULL;
  g_autoptr(GError) error = NULL;

  recording->version = brief->call->version;
  recorded = record (fixture, recording);
  g_assert_null (care_recorder_record (fixture->office, recording, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
  after = get_brief (fixture);
  g_assert_cmpuint (after->visits->len, ==, 1);
}

static void
test_needs_outcome (OneCouple       *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareRecording) recording = new_recording (fixture, CARE_OUTCOME_NONE);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_recorder_record (fixture->office, recording, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/recorder/satisfied", test_satisfied);
  ADD ("/recorder/dissatisfied-opens-complaint", test_dissatisfied_opens_complaint);
  ADD ("/recorder/later-appears-at-that-time", test_later_appears_at_that_time);
  ADD ("/recorder/not-reached-three-times", test_not_reached_three_times);
  ADD ("/recorder/wrong-number-is-struck", test_wrong_number_is_struck);
  ADD ("/recorder/second-save-is-refused", test_second_save_is_refused);
  ADD ("/recorder/needs-outcome", test_needs_outcome);

  return g_test_run ();
}
