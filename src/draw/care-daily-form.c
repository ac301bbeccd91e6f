/* care-daily-form.c — F07, the daily report, laid out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-daily-form.h"

#include "care-form-line.h"
#include "care-paper-word.h"

#define CODE          "F07 V1.0"
#define LINE_SIZE     9.0
#define LEAST_SIZE    7.0
#define N_BLANK_LINES 3
#define MOST_COLUMNS  9

typedef enum
{
  L_TITLE, L_DAY, L_DEPARTMENT, L_SERVICE, L_REPORTER, L_SUBMITTED, L_LATE, L_VERSION,
  L_FIGURES, L_TYPE, L_PLANNED, L_DONE, L_REACHED, L_NOT_REACHED, L_SATISFIED, L_NEUTRAL,
  L_DISSATISFIED, L_COMPLAINTS, L_TOTAL,
  L_NEW_FILES, L_CALLS_IN, L_TALK, L_SMS, L_LETTERS,
  L_GRIEVANCES, L_TIME, L_CUSTOMER_ORDER, L_CONTENT, L_FOR, L_MEASURES, L_ASKED,
  L_AT_ONCE, L_CUSTOMER, L_MATTER, L_WANTED_BY, L_OWNER,
  L_BOARD, L_NEW, L_OPEN, L_DUE, L_OVERDUE, L_NUMBER, L_SUBJECT, L_STATE, L_DAYS,
  L_UNREACHED, L_TIMES, L_REASON, L_NEXT,
  L_ERRORS, L_ORDER_NO, L_WHO, L_KIND, L_WHAT, L_HANDLING,
  L_TOMORROW, L_MORE, L_NONE, L_ADDED,
  L_SUPERVISOR, L_MANAGER, L_SPOKEN,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]        = { { "Daily Report of Customer Service", "客服部每日汇报表", "客服部每日匯報表" } },
  [L_DAY]          = { { "Date", "日期", "日期" } },
  [L_DEPARTMENT]   = { { "Department", "部门", "部門" } },
  [L_SERVICE]      = { { "Customer service", "客服部", "客服部" } },
  [L_REPORTER]     = { { "Reporter", "汇报人", "匯報人" } },
  [L_SUBMITTED]    = { { "Handed in", "提交时间", "提交時間" } },
  [L_LATE]         = { { "▲ late", "▲ 逾时", "▲ 逾時" } },
  [L_VERSION]      = { { "Version", "版次", "版次" } },
  [L_FIGURES]      = { { "1 Figures", "一、回访数据", "一、回訪數據" } },
  [L_TYPE]         = { { "Type of call", "回访类型", "回訪類型" } },
  [L_PLANNED]      = { { "Planned", "计划", "計劃" } },
  [L_DONE]         = { { "Done", "完成", "完成" } },
  [L_REACHED]      = { { "Reached", "接通", "接通" } },
  [L_NOT_REACHED]  = { { "Missed", "未接通", "未接通" } },
  [L_SATISFIED]    = { { "Satisfied", "满意", "滿意" } },
  [L_NEUTRAL]      = { { "Neutral", "一般", "一般" } },
  [L_DISSATISFIED] = { { "Dissat.", "不满意", "不滿意" } },
  [L_COMPLAINTS]   = { { "Complaints", "客诉", "客訴" } },
  [L_TOTAL]        = { { "Total", "合计", "合計" } },
  [L_NEW_FILES]    = { { "New files", "新建档案", "新建檔案" } },
  [L_CALLS_IN]     = { { "Calls in", "来电", "來電" } },
  [L_TALK]         = { { "Talk on average", "平均通话", "平均通話" } },
  [L_SMS]          = { { "SMS", "短信", "簡訊" } },
  [L_LETTERS]      = { { "Letters", "信函", "信函" } },
  [L_GRIEVANCES]   = { { "2 Major grievances and complaints", "二、▲ 重大抱怨与投诉", "二、▲ 重大抱怨與投訴" } },
  [L_TIME]         = { { "Time", "时间", "時間" } },
  [L_CUSTOMER_ORDER] = { { "Customer, order", "客户/票单号", "客戶/訂單編號" } },
  [L_CONTENT]      = { { "What", "内容", "內容" } },
  [L_FOR]          = { { "Department", "部门", "部門" } },
  [L_MEASURES]     = { { "Measures", "已采取措施", "已採取措施" } },
  [L_ASKED]        = { { "Asked for", "请示事项", "請示事項" } },
  [L_AT_ONCE]      = { { "3 To be solved at once", "三、需立即解决的事项", "三、需立即解決的事項" } },
  [L_CUSTOMER]     = { { "Customer", "客户", "客戶" } },
  [L_MATTER]       = { { "Matter", "事项", "事項" } },
  [L_WANTED_BY]    = { { "By", "要求时间", "要求時間" } },
  [L_OWNER]        = { { "Owner", "负责人", "負責人" } },
  [L_BOARD]        = { { "4 Complaint board", "四、投诉看板", "四、投訴看板" } },
  [L_NEW]          = { { "New", "新增", "新增" } },
  [L_OPEN]         = { { "Open", "未结", "未結" } },
  [L_DUE]          = { { "Due today", "今日到期", "今日到期" } },
  [L_OVERDUE]      = { { "Overdue", "逾期", "逾期" } },
  [L_NUMBER]       = { { "Number", "编号", "編號" } },
  [L_SUBJECT]      = { { "Subject", "主题", "主題" } },
  [L_STATE]        = { { "State", "状态", "狀態" } },
  [L_DAYS]         = { { "Days", "天数", "天數" } },
  [L_UNREACHED]    = { { "5 Not reached, and why", "五、未联系上及原因", "五、未聯繫上及原因" } },
  [L_TIMES]        = { { "Times", "次数", "次數" } },
  [L_REASON]       = { { "Reason", "原因", "原因" } },
  [L_NEXT]         = { { "Next attempt", "再联系时间", "再聯繫時間" } },
  [L_ERRORS]       = { { "6 Errors of departments found today", "六、今日发现的部门差错",
                         "六、今日發現的部門差錯" } },
  [L_ORDER_NO]     = { { "Order no.", "票单号", "訂單編號" } },
  [L_WHO]          = { { "Department, person", "部门/人员", "部門/人員" } },
  [L_KIND]         = { { "Kind", "类别", "類別" } },
  [L_WHAT]         = { { "What happened", "情况", "情況" } },
  [L_HANDLING]     = { { "Measure", "处理", "處理" } },
  [L_TOMORROW]     = { { "7 Tomorrow", "七、明日工作", "七、明日工作" } },
  [L_MORE]         = { { "How many, or what", "数量或事项", "數量或事項" } },
  [L_NONE]         = { { "None", "无", "無" } },
  [L_ADDED]        = { { "Added", "补充", "補充" } },
  [L_SUPERVISOR]   = { { "8 Supervisor’s instruction", "八、主管指示", "八、主管指示" } },
  [L_MANAGER]      = { { "General manager’s instruction", "总经理指示", "總經理指示" } },
  [L_SPOKEN]       = { { "reported by word of mouth", "已口头汇报", "已口頭匯報" } },
};

typedef struct
{
  Label  label;
  double width;
} Column;

/* The sections of domain/care-daily-report.h, in its order. */
static const struct
{
  Label  title;
  guint  n;
  Column columns[MOST_COLUMNS];
} sections[CARE_N_DAILY_SECTIONS] = {
  [CARE_DAILY_GRIEVANCES]  = { L_GRIEVANCES, 6, { { L_TIME, 16 }, { L_CUSTOMER_ORDER, 34 }, { L_CONTENT, 60 },
                                                  { L_FOR, 18 }, { L_MEASURES, 29 }, { L_ASKED, 18 } } },
  [CARE_DAILY_AT_ONCE]     = { L_AT_ONCE, 5, { { L_CUSTOMER, 30 }, { L_MATTER, 80 }, { L_FOR, 20 },
                                               { L_WANTED_BY, 25 }, { L_OWNER, 20 } } },
  [CARE_DAILY_BOARD]       = { L_BOARD, 4, { { L_NUMBER, 40 }, { L_SUBJECT, 80 }, { L_STATE, 37 },
                                             { L_DAYS, 18 } } },
  [CARE_DAILY_NOT_REACHED] = { L_UNREACHED, 5, { { L_CUSTOMER, 30 }, { L_TYPE, 40 }, { L_TIMES, 15 },
                                                 { L_REASON, 50 }, { L_NEXT, 40 } } },
  [CARE_DAILY_ERRORS]      = { L_ERRORS, 5, { { L_ORDER_NO, 26 }, { L_WHO, 35 }, { L_KIND, 18 },
                                              { L_WHAT, 70 }, { L_HANDLING, 26 } } },
  [CARE_DAILY_TOMORROW]    = { L_TOMORROW, 2, { { L_TYPE, 60 }, { L_MORE, 115 } } },
};

static const Column figure_columns[MOST_COLUMNS] = {
  { L_TYPE, 45 }, { L_PLANNED, 16 }, { L_DONE, 16 }, { L_REACHED, 16 }, { L_NOT_REACHED, 16 },
  { L_SATISFIED, 16 }, { L_NEUTRAL, 16 }, { L_DISSATISFIED, 16 }, { L_COMPLAINTS, 18 },
};

typedef struct
{
  const CareDailyPaper *paper;
  CareSheet            *sheet;
} Form;

static const char *
get_label (const Form *form,
           Label       label)
{
  return labels[label].text[form->paper->language];
}

static void
add_bar (const Form *form,
         Label       title)
{
  care_sheet_begin_row (form->sheet, 5, CARE_ROW_PLAIN);
  care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_SECTION, form->sheet->print_width,
                                                  get_label (form, title) });
}

static void
add_head (const Form   *form,
          const Column *columns,
          guint         n)
{
  care_sheet_begin_list (form->sheet);
  care_sheet_begin_row (form->sheet, 6, CARE_ROW_PLAIN);
  for (guint i = 0; i < n; i++)
    care_sheet_add_label (form->sheet, columns[i].width, get_label (form, columns[i].label));
}

/* The words of a form follow its reader's language. */
static const char *
get_word (const char    *kind,
          const char    *nick,
          gconstpointer  data)
{
  CareLanguage language = ((const Form *) data)->paper->language;

  if (g_str_equal (kind, "call"))
    return care_paper_word_call_type (language, care_call_type_from_nick (nick, CARE_CALL_CALLBACK));
  if (g_str_equal (kind, "department"))
    return care_paper_word_department (language, care_department_from_nick (nick, CARE_DEPARTMENT_NONE));
  if (g_str_equal (kind, "outcome"))
    return care_paper_word_outcome (language, care_outcome_from_nick (nick, CARE_OUTCOME_NONE));

  return NULL;
}

static void
add_line (const Form          *form,
          const Column        *columns,
          guint                n,
          const char * const  *cells,
          gboolean             is_red,
          CareRowFlags         flags)
{
  care_sheet_begin_row (form->sheet, 6, flags);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = cells != NULL ? care_daily_cell_dup_shown (cells[i], get_word, form) : NULL;
      CareCell cell = { CARE_CELL_VALUE, columns[i].width, .size = LINE_SIZE, .least_size = LEAST_SIZE };

      if (is_red)
        cell.alarm = words;
      else
        cell.words = words;
      care_sheet_add_cell (form->sheet, &cell);
    }
}

/* One line across the table. */
static void
add_words (const Form *form,
           const char *words,
           gboolean    is_red)
{
  Column all = { L_NONE, form->sheet->print_width };

  add_line (form, &all, 1, &words, is_red, CARE_ROW_PLAIN);
}

static void
append_count (const Form *form,
              GString    *line,
              Label       label,
              guint       n)
{
  g_string_append_printf (line, "%s%s %u", line->len > 0 ? "   " : "", get_label (form, label), n);
}

/* ---- head and figures ------------------------------------------------------------------- */

static void
add_submission (const Form *form)
{
  const CareDailyReport *report = form->paper->report;
  gboolean is_handed_in = report != NULL && report->version_no > 0 && form->paper->zone != NULL;
  CareCivil at = is_handed_in ? care_moment_to_civil (report->submitted_at, form->paper->zone)
                              : CARE_CIVIL_NONE;
  g_autofree char *when = care_form_line_dup_minute (at);
  g_autofree char *version = is_handed_in ? g_strdup_printf ("%d", report->version_no) : NULL;

  care_sheet_begin_row (form->sheet, 7, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 21, get_label (form, L_SUBMITTED));
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_VALUE, 66.5, when,
    .alarm = report != NULL && report->is_late ? get_label (form, L_LATE) : NULL });
  care_sheet_add_label (form->sheet, 21, get_label (form, L_VERSION));
  care_sheet_add_value (form->sheet, 66.5, version);
}

static void
add_reporter (const Form *form)
{
  const CareDailyReport *report = form->paper->report;
  g_autofree char *day = report != NULL ? care_language_format_weekday (form->paper->language, report->day)
                                        : NULL;

  care_sheet_begin_row (form->sheet, 7, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 21, get_label (form, L_DAY));
  care_sheet_add_value (form->sheet, 49, day);
  care_sheet_add_label (form->sheet, 21, get_label (form, L_DEPARTMENT));
  care_sheet_add_value (form->sheet, 26, get_label (form, L_SERVICE));
  care_sheet_add_label (form->sheet, 21, get_label (form, L_REPORTER));
  care_sheet_add_value (form->sheet, 37, report != NULL ? report->reporter : NULL);
}

static void
add_figure (const Form            *form,
            const CareDailyFigure *figure,
            const char            *name,
            CareRowFlags           flags)
{
  const guint counts[] = { figure->planned, figure->done, figure->reached, figure->not_reached,
                           figure->satisfied, figure->neutral, figure->dissatisfied, figure->complaints };

  care_sheet_begin_row (form->sheet, 6, flags);
  care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_VALUE, figure_columns[0].width, name,
                                                  .size = LINE_SIZE, .least_size = LEAST_SIZE });
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *count = g_strdup_printf ("%u", counts[i]);

      care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_CENTERED, figure_columns[i + 1].width, count,
                                                      .size = LINE_SIZE });
    }
}

static void
add_figures (const Form *form)
{
  const CareDailyReport *report = form->paper->report;
  g_autoptr(GString) counts = g_string_new (NULL);
  CareDailyFigure total;

  add_bar (form, L_FIGURES);
  add_head (form, figure_columns, MOST_COLUMNS);
  for (guint i = 0; report == NULL && i < N_BLANK_LINES; i++)
    add_line (form, figure_columns, MOST_COLUMNS, NULL, FALSE, CARE_ROW_PLAIN);
  for (guint i = 0; report != NULL && i < report->figures->len; i++)
    {
      const CareDailyFigure *figure = &g_array_index (report->figures, CareDailyFigure, i);

      add_figure (form, figure, care_paper_word_call_type (form->paper->language, figure->type),
                  CARE_ROW_PLAIN);
    }
  care_sheet_end_list (form->sheet);
  if (report == NULL)
    return;

  total = care_daily_report_get_total (report);
  add_figure (form, &total, get_label (form, L_TOTAL), CARE_ROW_TOTAL);
  append_count (form, counts, L_NEW_FILES, report->n_new_files);
  append_count (form, counts, L_CALLS_IN, report->n_calls_in);
  append_count (form, counts, L_TALK, report->talk_seconds / 60);
  g_string_append_printf (counts, ":%02u", report->talk_seconds % 60);
  append_count (form, counts, L_SMS, report->n_sms);
  append_count (form, counts, L_LETTERS, report->n_letters);
  add_words (form, counts->str, FALSE);
}

/* ---- sections --------------------------------------------------------------------------- */

static void
add_board_counts (const Form *form)
{
  const CareDailyReport *report = form->paper->report;
  g_autoptr(GString) counts = g_string_new (NULL);

  append_count (form, counts, L_NEW, report->n_new);
  append_count (form, counts, L_OPEN, report->n_open);
  append_count (form, counts, L_DUE, report->n_due);
  append_count (form, counts, L_OVERDUE, report->n_overdue);
  add_words (form, counts->str, FALSE);
}

static void
add_addition (const Form       *form,
              CareDailySection  section)
{
  const char *addition = form->paper->report->additions[section];
  gboolean is_red = section == CARE_DAILY_GRIEVANCES;

  if (addition == NULL)
    return;
  care_sheet_begin_row (form->sheet, 6, CARE_ROW_PLAIN);
  care_sheet_add_label (form->sheet, 16, get_label (form, L_ADDED));
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_VALUE, form->sheet->print_width - 16, is_red ? NULL : addition,
    .alarm = is_red ? addition : NULL, .size = LINE_SIZE });
}

static void
add_section (const Form       *form,
             CareDailySection  section)
{
  const CareDailyReport *report = form->paper->report;
  const Column *columns = sections[section].columns;
  guint n = sections[section].n;

  add_bar (form, sections[section].title);
  if (report != NULL && section == CARE_DAILY_BOARD)
    add_board_counts (form);
  if (report != NULL && report->lines[section]->len == 0)
    {
      if (report->additions[section] == NULL)
        add_words (form, get_label (form, L_NONE), FALSE);
      else
        add_addition (form, section);
      return;
    }

  add_head (form, columns, n);
  for (guint i = 0; report == NULL && i < N_BLANK_LINES; i++)
    add_line (form, columns, n, NULL, FALSE, CARE_ROW_PLAIN);
  for (guint i = 0; report != NULL && i < report->lines[section]->len; i++)
    add_line (form, columns, n, report->lines[section]->pdata[i], section == CARE_DAILY_GRIEVANCES,
              CARE_ROW_PLAIN);
  care_sheet_end_list (form->sheet);
  if (report != NULL)
    add_addition (form, section);
}

static void
add_instructions (const Form *form)
{
  static const Label who[] = { L_SUPERVISOR, L_MANAGER };
  g_autoptr(GString) spoken = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    {
      add_bar (form, who[i]);
      care_sheet_begin_row (form->sheet, 20, CARE_ROW_PLAIN);
      care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_VALUE, form->sheet->print_width, NULL,
                                                      .is_signed = TRUE });
    }
  care_form_line_append_choice (spoken, form->paper->report != NULL && form->paper->report->is_spoken,
                                get_label (form, L_SPOKEN));
  add_words (form, spoken->str, FALSE);
}

CareSheet *
care_daily_form_new (const CareDailyPaper *paper,
                     const CareMeasure    *measure)
{
  Form form = { .paper = paper };
  CareSheetHead head = {
    .language = paper->language, .is_confidential = TRUE, .fills_labels = paper->fills_labels,
    .studio = paper->studio, .title = labels[L_TITLE].text[paper->language],
    .number = paper->report != NULL ? paper->report->report_no : NULL,
    .filled_on = paper->report != NULL ? paper->report->day : CARE_DAY_NONE, .code = CODE,
    .printed_at = paper->printed_at, .printed_by = paper->printed_by,
  };

  form.sheet = care_sheet_new (&head, measure);
  add_reporter (&form);
  add_submission (&form);
  add_figures (&form);
  for (guint i = 0; i < CARE_N_DAILY_SECTIONS; i++)
    add_section (&form, (CareDailySection) i);
  add_instructions (&form);
  care_sheet_finish (form.sheet);

  return form.sheet;
}
