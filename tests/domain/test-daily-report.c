/* test-daily-report.c — the figures of a day, before six or late
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-daily-report.h"
#include "domain/care-error.h"

#define DAY (care_day_from_iso ("2026-11-20"))

/* ---- figures ------------------------------------------------------------------------ */

#define THANKS CARE_CALL_SHOOT_THANKS
#define PHONE  CARE_CHANNEL_PHONE

/* Attempts of one day, "call outcome rating closed complains", and what they come to. */
static const struct
{
  const char      *name;
  CareDailyVisit   visits[4];
  guint            n_visits;
  guint            n_due;
  CareDailyFigure  figure;
} days[] = {
  { "nothing-tried", { { 0 } }, 0, 3, { THANKS, 3, 0, 0, 0, 0, 0, 0, 0 } },
  { "satisfied",
    { { 1, THANKS, PHONE, CARE_OUTCOME_REACHED_DONE, CARE_RATING_SATISFIED, 60, TRUE, FALSE } }, 1, 0,
    { THANKS, 1, 1, 1, 0, 1, 0, 0, 0 } },
  { "due-and-done-are-planned",
    { { 1, THANKS, PHONE, CARE_OUTCOME_REACHED_DONE, CARE_RATING_NEUTRAL, 60, TRUE, FALSE } }, 1, 2,
    { THANKS, 3, 1, 1, 0, 0, 1, 0, 0 } },
  { "tried-twice-is-one-call",
    { { 1, THANKS, PHONE, CARE_OUTCOME_NO_ANSWER, CARE_RATING_NONE, 20, FALSE, FALSE },
      { 1, THANKS, PHONE, CARE_OUTCOME_BUSY, CARE_RATING_NONE, 5, FALSE, FALSE } }, 2, 0,
    { THANKS, 1, 0, 0, 1, 0, 0, 0, 0 } },
  { "reached-in-the-end",
    { { 1, THANKS, PHONE, CARE_OUTCOME_NO_ANSWER, CARE_RATING_NONE, 20, TRUE, FALSE },
      { 1, THANKS, PHONE, CARE_OUTCOME_REACHED_DONE, CARE_RATING_DISSATISFIED, 90, TRUE, TRUE } }, 2, 0,
    { THANKS, 1, 1, 1, 0, 0, 0, 1, 1 } },
  { "a-message-is-no-miss",
    { { 1, THANKS, CARE_CHANNEL_SMS, CARE_OUTCOME_SMS_SENT, CARE_RATING_NONE, 0, TRUE, FALSE } }, 1, 0,
    { THANKS, 1, 1, 0, 0, 0, 0, 0, 0 } },
  { "a-letter-that-came-back-is",
    { { 1, THANKS, CARE_CHANNEL_MAIL, CARE_OUTCOME_MAIL_RETURNED, CARE_RATING_NONE, 0, FALSE, FALSE } }, 1, 0,
    { THANKS, 1, 0, 0, 1, 0, 0, 0, 0 } },
  { "two-calls",
    { { 1, THANKS, PHONE, CARE_OUTCOME_NO_ANSWER, CARE_RATING_NONE, 20, FALSE, FALSE },
      { 2, THANKS, PHONE, CARE_OUTCOME_REACHED_DONE, CARE_RATING_SATISFIED, 90, TRUE, FALSE } }, 2, 0,
    { THANKS, 2, 1, 1, 1, 1, 0, 0, 0 } },
};

static void
test_figure (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autoptr(CareDailyReport) report = care_daily_report_new_empty (DAY);
  g_autoptr(GArray) visits = g_array_new (FALSE, TRUE, sizeof (CareDailyVisit));
  CareDailyFigure total;

  g_array_append_vals (visits, days[row].visits, days[row].n_visits);
  care_daily_report_expect (report, THANKS, days[row].n_due);
  care_daily_report_count (report, visits);
  g_assert_cmpuint (report->figures->len, ==, 1);
  total = care_daily_report_get_total (report);
  total.type = THANKS;
  g_assert_cmpmem (&total, sizeof total, &days[row].figure, sizeof total);
}

static void
test_counts (void)
{
  const CareDailyVisit all[] = {
    { 0, CARE_CALL_CALLBACK, PHONE, CARE_OUTCOME_REACHED_DONE, CARE_RATING_NONE, 100, FALSE, FALSE },
    { 1, THANKS, PHONE, CARE_OUTCOME_REACHED_DONE, CARE_RATING_NONE, 200, TRUE, FALSE },
    { 2, THANKS, PHONE, CARE_OUTCOME_NO_ANSWER, CARE_RATING_NONE, 900, FALSE, FALSE },
    { 3, CARE_CALL_BIRTHDAY, CARE_CHANNEL_SMS, CARE_OUTCOME_SMS_SENT, CARE_RATING_NONE, 0, TRUE, FALSE },
    { 4, CARE_CALL_WED_ANNIV, CARE_CHANNEL_MAIL, CARE_OUTCOME_MAILED, CARE_RATING_NONE, 0, TRUE, FALSE },
  };
  g_autoptr(CareDailyReport) report = care_daily_report_new_empty (DAY);
  g_autoptr(GArray) visits = g_array_new (FALSE, TRUE, sizeof (CareDailyVisit));

  g_assert_true (care_daily_report_is_empty (report));
  g_array_append_vals (visits, all, G_N_ELEMENTS (all));
  care_daily_report_count (report, visits);
  g_assert_false (care_daily_report_is_empty (report));
  g_assert_cmpuint (report->n_calls_in, ==, 1);
  g_assert_cmpuint (report->talk_seconds, ==, 150);
  g_assert_cmpuint (report->n_sms, ==, 1);
  g_assert_cmpuint (report->n_letters, ==, 1);
  g_assert_cmpuint (report->figures->len, ==, 3);
  g_assert_cmpint (g_array_index (report->figures, CareDailyFigure, 0).type, ==, THANKS);
}

/* ---- what is kept ------------------------------------------------------------------- */

static void
test_kept (void)
{
  g_autoptr(CareDailyReport) report = care_daily_report_new_empty (DAY);
  g_autoptr(CareDailyReport) again = care_daily_report_new_empty (DAY);
  g_autoptr(GError) error = NULL;
  g_autofree char *written = NULL;
  g_autofree char *rewritten = NULL;
  char **cells;

  care_daily_report_expect (report, THANKS, 4);
  care_daily_report_add_line (report, CARE_DAILY_AT_ONCE, "王芳、赵磊", "它说'是' \"no\"\tor\nso", NULL,
                              "18:00", "");
  report->additions[CARE_DAILY_TOMORROW] = g_strdup ("第一行\n第二行");
  report->n_overdue = 2;
  report->talk_seconds = 101;
  written = care_daily_report_write (report);

  g_assert_true (care_daily_report_read (again, written, &error));
  g_assert_no_error (error);
  rewritten = care_daily_report_write (again);
  g_assert_cmpstr (written, ==, rewritten);
  g_assert_cmpuint (care_daily_report_get_total (again).planned, ==, 4);
  g_assert_cmpuint (again->n_overdue, ==, 2);
  cells = again->lines[CARE_DAILY_AT_ONCE]->pdata[0];
  g_assert_cmpuint (g_strv_length (cells), ==, care_daily_section_get_width (CARE_DAILY_AT_ONCE));
  g_assert_cmpstr (cells[1], ==, "它说'是' \"no\" or so");
  g_assert_cmpstr (again->additions[CARE_DAILY_TOMORROW], ==, "第一行\n第二行");
  g_assert_null (again->additions[CARE_DAILY_BOARD]);
}

static void
test_spoiled (void)
{
  static const char * const texts[] = { "", "[]", "([], [], [], 3)", "nonsense", "(([" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr(CareDailyReport) report = care_daily_report_new_empty (DAY);
      g_autoptr(GError) error = NULL;

      g_assert_false (care_daily_report_read (report, texts[i], &error));
      g_assert_error (error, CARE_ERROR, CARE_ERROR_CORRUPT);
    }
}

/* Fewer or more than this program knows: what fits is read. */
static void
test_other_width (void)
{
  g_autoptr(CareDailyReport) report = care_daily_report_new_empty (DAY);
  g_autoptr(GError) error = NULL;

  g_assert_true (care_daily_report_read (report,
                                         "([], [1,2], [['a\tb'], [], [], [], [], [], ['x']], ['', 'y'])",
                                         &error));
  g_assert_no_error (error);
  g_assert_cmpuint (report->n_calls_in, ==, 2);
  g_assert_cmpuint (g_strv_length (report->lines[0]->pdata[0]), ==, 6);
  g_assert_cmpstr (report->additions[1], ==, "y");
}

/* ---- words -------------------------------------------------------------------------- */

static const struct
{
  const char *cell;
  const char *shown;
} cells[] = {
  { "",                              "" },
  { "王芳",                          "王芳" },
  { "@outcome/NO_ANSWER",            "No answer" },
  { "@outcome/NO_ANSWER: 明天再打",  "No answer: 明天再打" },
  { "@department/DRESS · 刘欣",      "Dress · 刘欣" },
  { "@call/SHOOT_THANKS",            "Post-shooting call" },
  { "@somebody/WROTE",               "@somebody/WROTE" },
  { "@",                             "@" },
  { "a@b/C",                         "a@b/C" },
};

static void
test_cell (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_autofree char *shown = care_daily_cell_dup_shown (cells[row].cell, NULL, NULL);

  g_assert_cmpstr (shown, ==, cells[row].shown);
}

/* ---- before six --------------------------------------------------------------------- */

static const struct
{
  const char        *now;
  gboolean           is_submitted;
  CareDailyReminder  reminder;
  gboolean           is_late;
} hours[] = {
  { "2026-11-20T09:00", FALSE, CARE_DAILY_REMINDER_NONE, FALSE },
  { "2026-11-20T17:29", FALSE, CARE_DAILY_REMINDER_NONE, FALSE },
  { "2026-11-20T17:30", FALSE, CARE_DAILY_REMINDER_SOON, FALSE },
  { "2026-11-20T17:49", FALSE, CARE_DAILY_REMINDER_SOON, FALSE },
  { "2026-11-20T17:50", FALSE, CARE_DAILY_REMINDER_LAST, FALSE },
  { "2026-11-20T17:50", TRUE,  CARE_DAILY_REMINDER_NONE, FALSE },
  { "2026-11-20T17:59", FALSE, CARE_DAILY_REMINDER_LAST, FALSE },
  { "2026-11-20T18:00", FALSE, CARE_DAILY_REMINDER_LATE, TRUE },
  { "2026-11-20T23:59", FALSE, CARE_DAILY_REMINDER_LATE, TRUE },
  { "2026-11-20T23:59", TRUE,  CARE_DAILY_REMINDER_NONE, TRUE },
  { "2026-11-21T00:00", FALSE, CARE_DAILY_REMINDER_NONE, TRUE },
};

static void
test_hour (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  CareCivil now = care_civil_from_iso (hours[row].now);

  g_assert_cmpint (care_daily_report_remind (now, hours[row].is_submitted), ==, hours[row].reminder);
  g_assert_cmpint (care_daily_report_is_late (DAY, now), ==, hours[row].is_late);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    {
      g_autofree char *path = g_strdup_printf ("/daily-report/figure/%s", days[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_figure);
    }
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/daily-report/cell/%u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_cell);
    }
  for (guint i = 0; i < G_N_ELEMENTS (hours); i++)
    {
      g_autofree char *path = g_strdup_printf ("/daily-report/hour/%s-%d", hours[i].now,
                                               hours[i].is_submitted);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_hour);
    }
  g_test_add_func ("/daily-report/counts", test_counts);
  g_test_add_func ("/daily-report/kept", test_kept);
  g_test_add_func ("/daily-report/spoiled", test_spoiled);
  g_test_add_func ("/daily-report/other-width", test_other_width);

  return g_test_run ();
}
