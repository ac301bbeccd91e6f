/* care-visit-summary-form.c — F03, the return-visit summary
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-summary-form.h"

#include "care-chart-sheet.h"
#include "care-paper-word.h"
#include "domain/care-kpi.h"

#define CODE         "F03 V1.0"
#define LINE_SIZE    9.0
#define LINE_HEIGHT  6.5
#define CHART_HEIGHT 70
#define N_PROPOSALS  4
#define MOST_MISSING 20

typedef enum
{
  L_TITLE, L_PERIOD, L_WRITTEN_BY,
  L_WORK, L_TYPE, L_PLANNED, L_DONE, L_REACHED, L_RATE, L_IN_TIME, L_NOT_REACHED, L_REFUSED, L_MEMBERS,
  L_TOTAL,
  L_CHECK, L_CHECK_GOOD, L_CHECK_MISSING,
  L_SATISFACTION, L_DEPARTMENT, L_SATISFIED, L_NEUTRAL, L_DISSATISFIED, L_SATISFIED_RATE, L_CHANGE,
  L_COMPLAINTS, L_CASES, L_ANALYSIS, L_PROPOSALS, L_NUMBER, L_PROBLEM, L_PROPOSAL, L_OWNER, L_DUE,
  L_FOLLOW_UP, L_AUTHOR, L_SUPERVISOR, L_MANAGER,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]          = { { "Return-Visit Summary Report", "回访总结报告", "回訪總結報告" } },
  [L_PERIOD]         = { { "Period", "期间", "期間" } },
  [L_WRITTEN_BY]     = { { "Written by", "撰写人", "撰寫人" } },
  [L_WORK]           = { { "1 Work done", "一、回访完成情况", "一、回訪完成情況" } },
  [L_TYPE]           = { { "Reason", "类型", "類型" } },
  [L_PLANNED]        = { { "Owed", "计划", "計劃" } },
  [L_DONE]           = { { "Done", "完成", "完成" } },
  [L_REACHED]        = { { "Reached", "接通", "接通" } },
  [L_RATE]           = { { "Rate %", "回访率%", "回訪率%" } },
  [L_IN_TIME]        = { { "In time %", "及时率%", "及時率%" } },
  [L_NOT_REACHED]    = { { "Not reached", "未接通", "未接通" } },
  [L_REFUSED]        = { { "Refused", "拒访", "拒訪" } },
  [L_MEMBERS]        = { { "Members %", "会员%", "會員%" } },
  [L_TOTAL]          = { { "Total", "合计", "合計" } },
  [L_CHECK]          = { { "Members 100 %", "会员 100%", "會員 100%" } },
  [L_CHECK_GOOD]     = { { "☑ every member was called", "☑ 会员全部回访", "☑ 會員全部回訪" } },
  [L_CHECK_MISSING]  = { { "☐ not called: ", "☐ 未回访：", "☐ 未回訪：" } },
  [L_SATISFACTION]   = { { "2 Satisfaction", "二、满意度", "二、滿意度" } },
  [L_DEPARTMENT]     = { { "Department", "部门", "部門" } },
  [L_SATISFIED]      = { { "Satisfied", "满意", "滿意" } },
  [L_NEUTRAL]        = { { "Neutral", "一般", "一般" } },
  [L_DISSATISFIED]   = { { "Dissatisfied", "不满意", "不滿意" } },
  [L_SATISFIED_RATE] = { { "Rate %", "满意率%", "滿意率%" } },
  [L_CHANGE]         = { { "Change, points", "与上期比(百分点)", "與上期比(百分點)" } },
  [L_COMPLAINTS]     = { { "3 Complaints found by visits", "三、回访中发现的投诉", "三、回訪中發現的客訴" } },
  [L_CASES]          = { { "Cases", "件数", "件數" } },
  [L_ANALYSIS]       = { { "4 Analysis", "四、分析", "四、分析" } },
  [L_PROPOSALS]      = { { "5 Proposals for improvement", "五、改进建议", "五、改進建議" } },
  [L_NUMBER]         = { { "No.", "序", "序" } },
  [L_PROBLEM]        = { { "Problem", "问题", "問題" } },
  [L_PROPOSAL]       = { { "Proposal", "建议", "建議" } },
  [L_OWNER]          = { { "Owner", "责任人", "責任人" } },
  [L_DUE]            = { { "Due", "期限", "期限" } },
  [L_FOLLOW_UP]      = { { "6 Proposals of the last report: done, not done", "六、上期建议落实情况",
                           "六、上期建議落實情況" } },
  [L_AUTHOR]         = { { "Written by", "撰写人", "撰寫人" } },
  [L_SUPERVISOR]     = { { "Supervisor", "客服主管", "客服主管" } },
  [L_MANAGER]        = { { "Instruction of the general manager", "总经理批示", "總經理批示" } },
};

typedef struct
{
  const CareVisitSummaryPaper *paper;
  CareSheet                   *sheet;
} Form;

static const char *
get_label (const Form *form,
           Label       label)
{
  return labels[label].text[form->paper->language];
}

static void
add_section (const Form *form,
             Label       label)
{
  care_sheet_begin_row (form->sheet, LINE_HEIGHT, CARE_ROW_PLAIN);
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_SECTION, form->sheet->print_width, get_label (form, label) });
}

static void
add_cell (const Form *form,
          double      width,
          const char *words,
          gboolean    is_name)
{
  care_sheet_add_cell (form->sheet, &(CareCell) {
    is_name ? CARE_CELL_VALUE : CARE_CELL_CENTERED, width, words, .size = LINE_SIZE, .least_size = 7 });
}

static void
add_count (const Form *form,
           double      width,
           gint64      number)
{
  g_autofree char *words = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  add_cell (form, width, words, FALSE);
}

/* A share with its dash where there is nothing to divide by, and red below its goal. */
static void
add_share (const Form      *form,
           double           width,
           CareKpi          kpi,
           const CareTally *tally)
{
  CareFigure figure = care_kpi_compute (kpi, tally);
  g_autofree char *words = figure.state == CARE_FIGURE_KNOWN
                           ? g_strdup_printf ("%.1f", (double) figure.tenths / 10) : g_strdup ("—");
  gboolean is_met = care_kpi_is_met (kpi, &figure);

  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_CENTERED, width, is_met ? words : NULL, is_met ? NULL : words, .size = LINE_SIZE });
}

/* ---- what was done -------------------------------------------------------------- */

static const struct
{
  Label  label;
  double width;
} work_columns[] = {
  { L_TYPE, 45 }, { L_PLANNED, 15 }, { L_DONE, 15 }, { L_REACHED, 15 }, { L_RATE, 20 }, { L_IN_TIME, 20 },
  { L_NOT_REACHED, 15 }, { L_REFUSED, 15 }, { L_MEMBERS, 15 },
};

static void
add_work_line (const Form      *form,
               const char      *name,
               const CareTally *tally,
               CareRowFlags     flags)
{
  care_sheet_begin_row (form->sheet, LINE_HEIGHT, flags);
  add_cell (form, 45, name, TRUE);
  add_count (form, 15, tally->counts[CARE_COUNT_OWED]);
  add_count (form, 15, tally->counts[CARE_COUNT_DONE]);
  add_count (form, 15, tally->counts[CARE_COUNT_GOT_THROUGH]);
  add_share (form, 20, CARE_KPI_K01, tally);
  add_share (form, 20, CARE_KPI_K03, tally);
  add_count (form, 15, tally->counts[CARE_COUNT_NOT_REACHED]);
  add_count (form, 15, tally->counts[CARE_COUNT_REFUSED]);
  add_share (form, 15, CARE_KPI_K02, tally);
}

static void
add_member_check (const Form *form)
{
  const CareVisitSummaryPaper *paper = form->paper;
  g_autoptr(GString) words = g_string_new (NULL);

  care_sheet_begin_row (form->sheet, 10, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 45, get_label (form, L_CHECK));
  if (paper->missing != NULL && paper->missing->len == 0)
    g_string_append (words, get_label (form, L_CHECK_GOOD));
  else if (paper->missing != NULL)
    {
      g_string_append (words, get_label (form, L_CHECK_MISSING));
      for (guint i = 0; i < MIN (paper->missing->len, MOST_MISSING); i++)
        g_string_append_printf (words, "%s%s", i > 0 ? "; " : "", (const char *) paper->missing->pdata[i]);
      if (paper->missing->len > MOST_MISSING)
        g_string_append_printf (words, "… (%u)", paper->missing->len);
    }
  add_cell (form, 130, words->str, TRUE);
}

static void
add_work (const Form *form)
{
  const CareVisitSummaryPaper *paper = form->paper;

  add_section (form, L_WORK);
  care_sheet_begin_list (form->sheet);
  care_sheet_begin_row (form->sheet, 8, CARE_ROW_PLAIN);
  for (guint i = 0; i < G_N_ELEMENTS (work_columns); i++)
    care_sheet_add_label (form->sheet, work_columns[i].width, get_label (form, work_columns[i].label));
  for (guint i = 0; i < paper->n_calls; i++)
    add_work_line (form, care_paper_word_call_type (paper->language,
                                                    care_call_type_from_nick (paper->calls[i].now->group,
                                                                              CARE_CALL_CALLBACK)),
                   paper->calls[i].now, CARE_ROW_PLAIN);
  for (guint i = 0; paper->is_blank && i < 8; i++)
    {
      care_sheet_begin_row (form->sheet, LINE_HEIGHT, CARE_ROW_PLAIN);
      for (guint k = 0; k < G_N_ELEMENTS (work_columns); k++)
        add_cell (form, work_columns[k].width, NULL, FALSE);
    }
  if (paper->all_calls != NULL)
    add_work_line (form, get_label (form, L_TOTAL), paper->all_calls, CARE_ROW_TOTAL);
  care_sheet_end_list (form->sheet);
  add_member_check (form);
}

/* ---- how satisfied people were -------------------------------------------------- */

static void
add_change (const Form                 *form,
            double                      width,
            const CareVisitSummaryLine *line)
{
  CareFigure now = care_kpi_compute (CARE_KPI_K10, line->now);
  CareFigure before = { CARE_FIGURE_NO_DATA, 0, 0, 0 };
  g_autofree char *words = NULL;

  if (line->before != NULL)
    before = care_kpi_compute (CARE_KPI_K10, line->before);
  if (now.state == CARE_FIGURE_KNOWN && before.state == CARE_FIGURE_KNOWN)
    words = g_strdup_printf ("%+.1f", (double) (now.tenths - before.tenths) / 10);
  add_cell (form, width, words != NULL ? words : "—", FALSE);
}

static void
add_satisfaction (const Form *form)
{
  const CareVisitSummaryPaper *paper = form->paper;
  static const Label heads[] = { L_DEPARTMENT, L_SATISFIED, L_NEUTRAL, L_DISSATISFIED, L_SATISFIED_RATE,
                                 L_CHANGE };
  static const double widths[] = { 45, 25, 25, 25, 25, 30 };

  add_section (form, L_SATISFACTION);
  care_sheet_begin_list (form->sheet);
  care_sheet_begin_row (form->sheet, 8, CARE_ROW_PLAIN);
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    care_sheet_add_label (form->sheet, widths[i], get_label (form, heads[i]));
  for (guint i = 0; i < paper->n_departments; i++)
    {
      const CareVisitSummaryLine *line = &paper->departments[i];
      CareDepartment department = care_department_from_nick (line->now->group, CARE_DEPARTMENT_NONE);

      care_sheet_begin_row (form->sheet, LINE_HEIGHT, CARE_ROW_PLAIN);
      add_cell (form, widths[0], care_paper_word_department (paper->language, department), TRUE);
      add_count (form, widths[1], line->now->counts[CARE_COUNT_SATISFIED]);
      add_count (form, widths[2], line->now->counts[CARE_COUNT_NEUTRAL]);
      add_count (form, widths[3], line->now->counts[CARE_COUNT_DISSATISFIED]);
      add_share (form, widths[4], CARE_KPI_K10, line->now);
      add_change (form, widths[5], line);
    }
  care_sheet_end_list (form->sheet);
  if (paper->chart != NULL)
    care_chart_sheet_add (form->sheet, paper->chart, form->sheet->measure, CHART_HEIGHT);
}

/* ---- words ---------------------------------------------------------------------- */

static void
add_words (const Form *form,
           Label       label,
           const char *words,
           double      least_height)
{
  add_section (form, label);
  care_sheet_begin_row (form->sheet, least_height, CARE_ROW_PLAIN);
  add_cell (form, form->sheet->print_width, words, TRUE);
}

static void
add_proposals (const Form *form,
               Label       label,
               const char *first)
{
  static const Label heads[] = { L_NUMBER, L_DEPARTMENT, L_PROBLEM, L_PROPOSAL, L_OWNER, L_DUE };
  static const double widths[] = { 10, 25, 45, 55, 20, 20 };

  add_section (form, label);
  care_sheet_begin_row (form->sheet, LINE_HEIGHT, CARE_ROW_PLAIN);
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    care_sheet_add_label (form->sheet, widths[i], get_label (form, heads[i]));
  for (guint i = 0; i < N_PROPOSALS; i++)
    {
      care_sheet_begin_row (form->sheet, 9, CARE_ROW_PLAIN);
      add_count (form, widths[0], i + 1);
      for (guint k = 1; k < G_N_ELEMENTS (heads); k++)
        add_cell (form, widths[k], i == 0 && heads[k] == L_PROPOSAL ? first : NULL, TRUE);
    }
}

static void
add_signatures (const Form *form)
{
  care_sheet_begin_row (form->sheet, 11, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 30, get_label (form, L_AUTHOR));
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_VALUE, 145, form->paper->written_by, .is_signed = TRUE });
  care_sheet_begin_row (form->sheet, 11, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 30, get_label (form, L_SUPERVISOR));
  care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_VALUE, 145, NULL, .is_signed = TRUE });
  care_sheet_begin_row (form->sheet, 30, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 30, get_label (form, L_MANAGER));
  care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_VALUE, 145, NULL, .is_signed = TRUE });
}

static void
add_head (const Form *form)
{
  g_autofree char *from = care_day_to_iso (form->paper->period.from);
  g_autofree char *until = care_day_to_iso (form->paper->period.until);
  g_autofree char *days = from != NULL ? g_strdup_printf ("%s – %s", from, until) : NULL;

  care_sheet_begin_row (form->sheet, 8, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 25, get_label (form, L_PERIOD));
  care_sheet_add_value (form->sheet, 70, days);
  care_sheet_add_label (form->sheet, 25, get_label (form, L_WRITTEN_BY));
  care_sheet_add_value (form->sheet, 55, form->paper->written_by);
}

CareSheet *
care_visit_summary_form_new (const CareVisitSummaryPaper *paper,
                             const CareMeasure           *measure)
{
  CareSheetHead head = { .language = paper->language, .is_confidential = TRUE, .fills_labels = TRUE,
                         .studio = paper->studio, .title = labels[L_TITLE].text[paper->language],
                         .filled_on = paper->filled_on, .code = CODE, .printed_at = paper->printed_at,
                         .printed_by = paper->written_by };
  Form form = { paper, care_sheet_new (&head, measure) };
  g_autofree char *cases = paper->is_blank ? NULL : g_strdup_printf ("%s: %u", get_label (&form, L_CASES),
                                                                     paper->n_complaints);

  add_head (&form);
  add_work (&form);
  add_satisfaction (&form);
  add_words (&form, L_COMPLAINTS, cases, LINE_HEIGHT);
  add_words (&form, L_ANALYSIS, paper->analysis, 40);
  add_proposals (&form, L_PROPOSALS, paper->proposals);
  add_words (&form, L_FOLLOW_UP, NULL, 14);
  add_signatures (&form);
  care_sheet_finish (form.sheet);

  return form.sheet;
}
