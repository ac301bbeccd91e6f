/* test-daily-file.c — a day's report is assembled by itself, handed in, and kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "domain/care-error.h"
#include "model/care-daily-file.h"
#include "model/care-recorder.h"
#include "one-couple.h"

#define TODAY     (care_day_from_iso ("2026-11-21"))
#define AT_SIX    (ONE_COUPLE_NOW + (17 * 60 + 55) * 60 - (10 * 60 + 5) * 60)
#define AFTER_SIX (AT_SIX + 600)

static CareDailyFile *
read_day (OneCouple *fixture,
          CareDay    day)
{
  g_autoptr(GError) error = NULL;
  CareDailyFile *file = care_daily_file_read (fixture->office, day, &error);

  g_assert_no_error (error);

  return file;
}

static CareDailyReport *
submit (OneCouple          *fixture,
        const char * const *additions)
{
  g_autoptr(GError) error = NULL;
  CareDailyReport *report = care_daily_file_submit (fixture->office, TODAY, additions, FALSE, &error);

  g_assert_no_error (error);

  return report;
}

static void
record (OneCouple   *fixture,
        CareOutcome  outcome,
        const char  *note)
{
  g_autoptr(CareRecording) recording = care_recording_new ();
  g_autoptr(CareRecorded) recorded = NULL;
  g_autoptr(GError) error = NULL;

  recording->call_id = fixture->call_id;
  recording->started_at = ONE_COUPLE_NOW;
  recording->ended_at = ONE_COUPLE_NOW + 120;
  recording->outcome = outcome;
  recording->note = g_strdup (note);
  recording->phone = g_strdup ("13800138000");
  recorded = care_recorder_record (fixture->office, recording, &error);
  g_assert_no_error (error);
}

static const char *
get_cell (const CareDailyReport *report,
          CareDailySection       section,
          guint                  line,
          guint                  cell)
{
  g_assert_cmpuint (report->lines[section]->len, >, line);

  return ((char **) report->lines[section]->pdata[line])[cell];
}

static void
test_morning (OneCouple     *fixture,
              gconstpointer  data)
{
  g_autoptr(CareDailyFile) file = read_day (fixture, TODAY);
  CareDailyFigure total = care_daily_report_get_total (file->report);

  g_assert_cmpuint (total.planned, ==, 1);
  g_assert_cmpuint (total.done, ==, 0);
  g_assert_null (file->submitted);
  g_assert_cmpint (file->reminder, ==, CARE_DAILY_REMINDER_NONE);

  /* They were photographed yesterday. */
  g_assert_cmpuint (file->handed_over->len, ==, 1);
  g_assert_cmpint (((CareHandOver *) file->handed_over->pdata[0])->stage, ==, CARE_STAGE_SHOOT);
  g_assert_cmpint (((CareHandOver *) file->handed_over->pdata[0])->customer_id, ==, fixture->customer_id);
}

static void
test_not_reached (OneCouple     *fixture,
                  gconstpointer  data)
{
  g_autoptr(CareDailyFile) file = NULL;
  CareDailyFigure total;

  record (fixture, CARE_OUTCOME_NO_ANSWER, NULL);
  record (fixture, CARE_OUTCOME_BUSY, "晚上再打");
  file = read_day (fixture, TODAY);
  total = care_daily_report_get_total (file->report);
  g_assert_cmpuint (total.planned, ==, 1);
  g_assert_cmpuint (total.not_reached, ==, 1);
  g_assert_cmpuint (file->report->lines[CARE_DAILY_NOT_REACHED]->len, ==, 1);
  g_assert_cmpstr (get_cell (file->report, CARE_DAILY_NOT_REACHED, 0, 0), ==, "王芳、赵磊");
  g_assert_cmpstr (get_cell (file->report, CARE_DAILY_NOT_REACHED, 0, 2), ==, "2");
  g_assert_cmpstr (get_cell (file->report, CARE_DAILY_NOT_REACHED, 0, 3), ==, "@outcome/BUSY: 晚上再打");

  /* Who is reached in the end is no longer told of. */
  record (fixture, CARE_OUTCOME_REACHED_REFUSED, NULL);
  g_clear_pointer (&file, care_daily_file_unref);
  file = read_day (fixture, TODAY);
  g_assert_cmpuint (file->report->lines[CARE_DAILY_NOT_REACHED]->len, ==, 0);
  g_assert_cmpuint (care_daily_report_get_total (file->report).done, ==, 1);
}

static void
test_versions (OneCouple     *fixture,
               gconstpointer  data)
{
  const char *additions[CARE_N_DAILY_SECTIONS] = { [CARE_DAILY_AT_ONCE] = "专线电话坏了" };
  g_autoptr(CareDailyReport) first = NULL;
  g_autoptr(CareDailyReport) second = NULL;
  g_autoptr(CareDailyFile) file = NULL;
  g_autoptr(GPtrArray) versions = NULL;

  care_clock_set (fixture->clock, AT_SIX);
  first = submit (fixture, additions);
  g_assert_cmpint (first->version_no, ==, 1);
  g_assert_cmpstr (first->report_no, ==, "RB20261121-001");
  g_assert_false (first->is_late);

  record (fixture, CARE_OUTCOME_NO_ANSWER, NULL);
  care_clock_set (fixture->clock, AFTER_SIX);
  second = submit (fixture, NULL);
  g_assert_cmpint (second->version_no, ==, 2);
  g_assert_cmpstr (second->report_no, ==, first->report_no);
  g_assert_true (second->is_late);
  g_assert_cmpstr (second->additions[CARE_DAILY_AT_ONCE], ==, "专线电话坏了");

  /* What was handed in first stays as it was. */
  versions = care_daily_file_list_versions (fixture->office, TODAY, NULL);
  g_assert_cmpuint (versions->len, ==, 2);
  g_assert_cmpuint (((CareDailyReport *) versions->pdata[1])->lines[CARE_DAILY_NOT_REACHED]->len, ==, 0);
  g_assert_cmpuint (((CareDailyReport *) versions->pdata[0])->lines[CARE_DAILY_NOT_REACHED]->len, ==, 1);

  file = read_day (fixture, TODAY);
  g_assert_cmpint (file->submitted->version_no, ==, 2);
  g_assert_cmpstr (file->submitted->reporter, ==, care_office_get_me (fixture->office)->name);
  g_assert_cmpint (file->reminder, ==, CARE_DAILY_REMINDER_NONE);
}

static void
test_reminder (OneCouple     *fixture,
               gconstpointer  data)
{
  g_autoptr(CareDailyFile) file = NULL;
  g_autoptr(CareDailyFile) yesterday = NULL;

  care_clock_set (fixture->clock, AFTER_SIX);
  file = read_day (fixture, TODAY);
  g_assert_cmpint (file->reminder, ==, CARE_DAILY_REMINDER_LATE);
  yesterday = read_day (fixture, TODAY - 1);
  g_assert_cmpint (yesterday->reminder, ==, CARE_DAILY_REMINDER_NONE);
}

static void
test_tomorrow (OneCouple     *fixture,
               gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_daily_file_submit (fixture->office, TODAY + 1, NULL, FALSE, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
ticked_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (care_daily_file_tick_finish (result, &error));
  g_assert_no_error (error);
  *(gboolean *) data = TRUE;
}

static void
tick (OneCouple   *fixture,
      CareDayItem  item,
      gboolean     is_ticked)
{
  gboolean is_done = FALSE;

  care_daily_file_tick_async (fixture->office, item, is_ticked, ticked_cb, &is_done);
  while (!is_done)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_ticks (OneCouple     *fixture,
            gconstpointer  data)
{
  g_autoptr(CareDailyFile) file = NULL;
  g_autoptr(CareDailyFile) after = NULL;
  g_autoptr(CareDailyFile) of_colleague = NULL;

  tick (fixture, CARE_DAY_OPEN_RECORDER, TRUE);
  tick (fixture, CARE_DAY_OPEN_RECORDER, TRUE);
  tick (fixture, CARE_DAY_CLOSE_LOCKED, TRUE);
  file = read_day (fixture, TODAY);
  g_assert_true (file->is_ticked[CARE_DAY_OPEN_RECORDER]);
  g_assert_true (file->is_ticked[CARE_DAY_CLOSE_LOCKED]);
  g_assert_false (file->is_ticked[CARE_DAY_OPEN_DESK]);

  tick (fixture, CARE_DAY_CLOSE_LOCKED, FALSE);
  after = read_day (fixture, TODAY);
  g_assert_false (after->is_ticked[CARE_DAY_CLOSE_LOCKED]);

  one_couple_sign_in_colleague (fixture);
  of_colleague = read_day (fixture, TODAY);
  g_assert_false (of_colleague->is_ticked[CARE_DAY_OPEN_RECORDER]);
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/daily-file/morning", test_morning);
  ADD ("/daily-file/not-reached", test_not_reached);
  ADD ("/daily-file/versions", test_versions);
  ADD ("/daily-file/reminder", test_reminder);
  ADD ("/daily-file/tomorrow", test_tomorrow);
  ADD ("/daily-file/ticks", test_ticks);

  return g_test_run ();
}
