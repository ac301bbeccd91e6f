/* test-corrector.c — a wrong record is taken back with all that came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-complaint.h"
#include "domain/care-error.h"
#include "model/care-corrector.h"
#include "model/care-recorder.h"
#include "one-couple.h"
#include "store/care-correction-table.h"
#include "store/care-promise-table.h"

static gpointer
load_brief (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_brief_load (db, *(gint64 *) data, 0, care_day_from_iso ("2026-11-21"), error);
}

static CareBrief *
get_brief (OneCouple *fixture)
{
  g_autoptr(GError) error = NULL;
  CareBrief *brief = care_store_read (care_office_get_store (fixture->office), load_brief,
                                      &fixture->call_id, NULL, &error);

  g_assert_no_error (error);

  return brief;
}

static gpointer
count_corrections (CareDb        *db,
                   gpointer       data,
                   GCancellable  *cancellable,
                   GError       **error)
{
  OneCouple *fixture = data;
  gint64 n_corrections;

  g_assert_true (care_correction_table_count (db, fixture->customer_id, &n_corrections, error));

  return g_memdup2 (&n_corrections, sizeof n_corrections);
}

static gint64
record (OneCouple   *fixture,
        CareOutcome  outcome,
        const char  *keys)
{
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autoptr(GError) error = NULL;
  CareCallSituation situation = { brief, care_office_get_rules (fixture->office),
                                  care_office_get_book (fixture->office),
                                  care_office_get_me (fixture->office), 0,
                                  care_office_get_civil (fixture->office) };
  g_autoptr(CareScriptWalk) walk = care_call_situation_new_walk (&situation, NULL);
  g_auto(GStrv) list = g_strsplit (keys, " ", -1);

  for (guint i = 0; list[i] != NULL && list[i][0] != '\0'; i++)
    {
      g_auto(GStrv) parts = g_strsplit (list[i], "=", 2);

      if (g_str_equal (list[i], "+"))
        g_assert_true (care_script_walk_next (walk));
      else if (g_str_equal (list[i], "*"))
        g_assert_true (care_script_walk_satisfied (walk));
      else
        g_assert_true (care_script_walk_answer (walk, parts[0], parts[1]));
    }
  recording->call_id = fixture->call_id;
  recording->started_at = recording->ended_at = ONE_COUPLE_NOW;
  recording->outcome = outcome;
  if (keys[0] != '\0')
    recording->walk = care_script_walk_save (walk);
  recorded = care_recorder_record (fixture->office, recording, &error);
  g_assert_no_error (error);

  return recorded->visit_id;
}

/* The whole file in one line: state of the call, visits, complaints, wishes. */
static char *
describe (OneCouple *fixture)
{
  g_autoptr(CareBrief) brief = get_brief (fixture);
  g_autofree char *due = care_day_to_iso (brief->call->due_on);
  guint n_complaints = 0;

  for (guint i = 0; i < brief->complaints->len; i++)
    if (((CareComplaint *) brief->complaints->pdata[i])->state != CARE_COMPLAINT_WITHDRAWN)
      n_complaints++;

  return g_strdup_printf ("%s %s attempts=%d visits=%u complaints=%u also=%u stop=%d phones=%u note=%s",
                          care_call_state_get_nick (brief->call->state), due, brief->call->n_attempts,
                          brief->visits->len, n_complaints, brief->also_due->len,
                          brief->customer->do_not_call, g_strv_length (brief->customer->phones),
                          brief->customer->note != NULL ? brief->customer->note : "-");
}

static const struct
{
  const char  *name;
  CareOutcome  outcome;
  const char  *keys;
} records[] = {
  { "no-answer",     CARE_OUTCOME_NO_ANSWER, "" },
  { "wrong-number",  CARE_OUTCOME_WRONG_NUMBER, "" },
  { "refused",       CARE_OUTCOME_REACHED_REFUSED, "" },
  { "no-more-calls", CARE_OUTCOME_REACHED_REFUSED, "OPEN3=STOP" },
  { "satisfied",     CARE_OUTCOME_REACHED_DONE, "+ B2=SCHEDULED * SUG1=NONE" },
  { "dissatisfied",  CARE_OUTCOME_REACHED_DONE, "+ B2=SCHEDULED B3=DISSATISFIED * + SUG1=NONE" },
};

static void
test_record (OneCouple     *fixture,
             gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *before = describe (fixture);
  g_autofree char *after = NULL;
  g_autofree gint64 *n_corrections = NULL;
  g_autoptr(GError) error = NULL;
  gint64 visit_id = record (fixture, records[row].outcome, records[row].keys);
  g_autofree char *recorded = describe (fixture);

  g_assert_cmpstr (before, !=, recorded);
  care_corrector_run (fixture->office, visit_id, "按错了", &error);
  g_assert_no_error (error);
  after = describe (fixture);
  g_assert_cmpstr (before, ==, after);
  n_corrections = care_store_read (care_office_get_store (fixture->office), count_corrections, fixture,
                                   NULL, NULL);
  g_assert_cmpint (*n_corrections, ==, 1);
}

static void
test_not_the_last (OneCouple     *fixture,
                   gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  gint64 first = record (fixture, CARE_OUTCOME_NO_ANSWER, "");
  gint64 second = record (fixture, CARE_OUTCOME_BUSY, "");

  g_assert_false (care_corrector_run (fixture->office, first, "按错了", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_true (care_corrector_run (fixture->office, second, "按错了", &error));
  g_assert_true (care_corrector_run (fixture->office, first, "按错了", &error));
  g_assert_no_error (error);
}

static void
test_somebody_elses (OneCouple     *fixture,
                     gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  gint64 visit_id = record (fixture, CARE_OUTCOME_NO_ANSWER, "");

  one_couple_sign_in_colleague (fixture);
  g_assert_false (care_corrector_run (fixture->office, visit_id, "按错了", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

static void
test_needs_reason (OneCouple     *fixture,
                   gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  gint64 visit_id = record (fixture, CARE_OUTCOME_NO_ANSWER, "");

  g_assert_false (care_corrector_run (fixture->office, visit_id, " ", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    {
      g_autofree char *path = g_strdup_printf ("/corrector/%s", records[i].name);

      g_test_add (path, OneCouple, GUINT_TO_POINTER (i), one_couple_set_up, test_record,
                  one_couple_tear_down);
    }
  ADD ("/corrector/not-the-last", test_not_the_last);
  ADD ("/corrector/somebody-elses", test_somebody_elses);
  ADD ("/corrector/needs-reason", test_needs_reason);

  return g_test_run ();
}
