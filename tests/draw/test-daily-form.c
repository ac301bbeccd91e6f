/* test-daily-form.c — F07: every section has its place, and says so when it is empty
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "draw/care-daily-form.h"

typedef struct
{
  GTimeZone       *zone;
  CareDailyReport *report;
  CareDailyPaper   paper;
  CareInk         *ink;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->zone = g_time_zone_new_identifier ("Asia/Shanghai");
  self->report = care_daily_report_new_empty (care_day_from_iso ("2026-11-20"));
  self->ink = care_ink_paper (CARE_LANGUAGE_ZH_CN, FALSE);
  self->paper = (CareDailyPaper) { .language = CARE_LANGUAGE_ZH_CN, .studio = "罗曼影楼", .zone = self->zone,
                                   .printed_at = care_civil_from_iso ("2026-11-20T18:05"),
                                   .report = self->report };
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  care_daily_report_unref (self->report);
  care_ink_free (self->ink);
  g_time_zone_unref (self->zone);
}

static const CareSheetText *
find (CareSheet  *sheet,
      const char *words)
{
  for (guint i = 0; i < sheet->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (sheet->texts, CareSheetText, i);

      if (strstr (text->text.words, words) != NULL)
        return text;
    }

  return NULL;
}

static guint
count (CareSheet  *sheet,
       const char *words)
{
  guint n = 0;

  for (guint i = 0; i < sheet->texts->len; i++)
    n += g_str_equal (g_array_index (sheet->texts, CareSheetText, i).text.words, words) ? 1 : 0;

  return n;
}

/* No cell reaches beyond the paper's print width. */
static void
check_widths (CareSheet *sheet)
{
  for (guint i = 0; i < sheet->boxes->len; i++)
    {
      const CareSheetBox *box = &g_array_index (sheet->boxes, CareSheetBox, i);

      g_assert_cmpfloat (box->x + box->width, <=, sheet->left + sheet->print_width + 0.01);
    }
}

static void
test_empty (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = care_daily_form_new (&self->paper, &self->ink->measure);

  g_assert_cmpuint (count (sheet, "无"), ==, CARE_N_DAILY_SECTIONS);
  g_assert_nonnull (find (sheet, "□已口头汇报"));
  g_assert_cmpuint (sheet->n_pages, ==, 1);
  check_widths (sheet);
}

static void
test_blank (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = NULL;

  self->paper.report = NULL;
  sheet = care_daily_form_new (&self->paper, &self->ink->measure);
  g_assert_cmpuint (count (sheet, "无"), ==, 0);
  g_assert_nonnull (find (sheet, "再联系时间"));
  check_widths (sheet);
}

static void
test_full (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = NULL;
  const CareSheetText *grievance;

  care_daily_report_expect (self->report, CARE_CALL_SHOOT_THANKS, 4);
  care_daily_report_add_line (self->report, CARE_DAILY_GRIEVANCES, "11:05", "王芳 · 26110001", "相册迟到",
                              "@department/DRESS", "@complaint/REGISTERED", NULL);
  care_daily_report_add_line (self->report, CARE_DAILY_NOT_REACHED, "刘洋", "@call/SHOOT_THANKS", "2",
                              "@outcome/BUSY: 晚上再打", "18:30");
  self->report->additions[CARE_DAILY_AT_ONCE] = g_strdup ("专线电话坏了");
  self->report->version_no = 2;
  self->report->report_no = g_strdup ("RB20261120-001");
  self->report->submitted_at = care_moment_from_civil (care_civil_from_iso ("2026-11-20T18:05"), self->zone);
  self->report->is_late = self->report->is_spoken = TRUE;
  sheet = care_daily_form_new (&self->paper, &self->ink->measure);

  grievance = find (sheet, "相册迟到");
  g_assert_nonnull (grievance);
  g_assert_cmpuint (grievance->text.alarm_from, !=, CARE_NO_ALARM);
  g_assert_nonnull (find (sheet, "▲ 逾时"));
  g_assert_nonnull (find (sheet, "RB20261120-001"));
  g_assert_nonnull (find (sheet, "☑已口头汇报"));
  g_assert_nonnull (find (sheet, "专线电话坏了"));
  g_assert_nonnull (find (sheet, "晚上再打"));
  g_assert_null (find (sheet, "@"));
  check_widths (sheet);
}

/* A long day runs over pages and repeats its headings. */
static void
test_long (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr(CareSheet) sheet = NULL;

  for (guint i = 0; i < 90; i++)
    care_daily_report_add_line (self->report, CARE_DAILY_NOT_REACHED, "刘洋", "@call/BIRTHDAY", "1",
                                "@outcome/NO_ANSWER", "");
  sheet = care_daily_form_new (&self->paper, &self->ink->measure);
  g_assert_cmpuint (sheet->n_pages, >=, 3);
  g_assert_cmpuint (count (sheet, "再联系时间"), >=, 3);
  check_widths (sheet);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/daily-form/empty", test_empty);
  ADD ("/daily-form/blank", test_blank);
  ADD ("/daily-form/full", test_full);
  ADD ("/daily-form/long", test_long);

  return g_test_run ();
}
