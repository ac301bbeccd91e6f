/* care-complaint-statistics-form.c — F05, complaints by category, landscape
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-statistics-form.h"

#include "care-complaint-word.h"
#include "care-form-line.h"

#define CODE         "F05 V1.0"
#define LINE_SIZE    9.0
#define LEAST_SIZE   7.0
#define N_LEAST_ROWS 2 /* measures */

typedef enum
{
  L_TITLE,
  L_CATEGORY, L_N, L_SHARE, L_SUM, L_ESTABLISHED, L_NOT_ESTABLISHED, L_MAJOR,
  L_SALES, L_DRESS, L_MAKEUP, L_PHOTO, L_PROOF, L_POST, L_PICKUP, L_OTHER,
  L_CLOSED, L_DAYS, L_SATISFIED, L_PAID, L_TOTAL,
  L_CAUSES, L_MEASURE, L_DEPARTMENT, L_PERSON, L_DUE, L_PROVED,
  L_NOW, L_BEFORE, L_LAST_YEAR, L_UNIT, L_RATE, L_MEAN, L_MEAN_UNIT, L_CONTENT,
  L_FILLED_BY, L_CHECKED_BY, L_MANAGER,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]           = { { "Complaint Classification Statistics", "顾客投诉分类统计表",
                            "顧客投訴分類統計表" } },
  [L_CATEGORY]        = { { "Category", "类别", "類別" } },
  [L_N]               = { { "Cases", "件数", "件數" } },
  [L_SHARE]           = { { "Share %", "占比%", "占比%" } },
  [L_SUM]             = { { "Sum %", "累计%", "累計%" } },
  [L_ESTABLISHED]     = { { "Estab-\nlished", "成立", "成立" } },
  [L_NOT_ESTABLISHED] = { { "Not est.", "不成立", "不成立" } },
  [L_MAJOR]           = { { "Major", "重大", "重大" } },
  [L_SALES]           = { { "Store", "门市", "門市" } },
  [L_DRESS]           = { { "Dress", "礼服", "禮服" } },
  [L_MAKEUP]          = { { "Make-up", "化妆", "化妝" } },
  [L_PHOTO]           = { { "Photo", "摄影", "攝影" } },
  [L_PROOF]           = { { "Select.", "选片", "挑片" } },
  [L_POST]            = { { "Retouch", "后期", "後製" } },
  [L_PICKUP]          = { { "Pick-up", "取件", "取件" } },
  [L_OTHER]           = { { "Other", "其他", "其他" } },
  [L_CLOSED]          = { { "Closed", "结案", "結案" } },
  [L_DAYS]            = { { "Mean days", "平均天数", "平均天數" } },
  [L_SATISFIED]       = { { "Satis-\nfied", "满意", "滿意" } },
  [L_PAID]            = { { "Paid ¥", "赔付元", "賠付元" } },
  [L_TOTAL]           = { { "Total", "合计", "合計" } },
  [L_CAUSES]          = { { "Main causes", "主要原因分析", "主要原因分析" } },
  [L_MEASURE]         = { { "Measure for improvement", "改进对策", "改進對策" } },
  [L_DEPARTMENT]      = { { "Department", "责任部门", "責任部門" } },
  [L_PERSON]          = { { "Person", "责任人", "責任人" } },
  [L_DUE]             = { { "Due", "期限", "期限" } },
  [L_PROVED]          = { { "Proved", "验证", "驗證" } },
  [L_NOW]             = { { "This period: ", "本期：", "本期：" } },
  [L_BEFORE]          = { { "Last period: ", "上期：", "上期：" } },
  [L_LAST_YEAR]       = { { "A year ago: ", "去年同期：", "去年同期：" } },
  [L_UNIT]            = { { " cases", " 件", " 件" } },
  [L_RATE]            = { { ", per 100 orders ", "，每百单 ", "，每百單 " } },
  [L_MEAN]            = { { ", mean ", "，平均 ", "，平均 " } },
  [L_MEAN_UNIT]       = { { " d", " 天", " 天" } },
  [L_CONTENT]         = { { ", satisfied ", "，处理后满意 ", "，處理後滿意 " } },
  [L_FILLED_BY]       = { { "Filled in by (supervisor)", "填表人\n（客服主管）", "填表人\n（客服主管）" } },
  [L_CHECKED_BY]      = { { "Checked by", "审核", "審核" } },
  [L_MANAGER]         = { { "General manager", "总经理", "總經理" } },
};

static const struct
{
  Label  label;
  double width;
} columns[] = {
  { L_CATEGORY, 34 }, { L_N, 12 }, { L_SHARE, 14 }, { L_SUM, 14 }, { L_ESTABLISHED, 12 },
  { L_NOT_ESTABLISHED, 14 }, { L_MAJOR, 12 }, { L_SALES, 12 }, { L_DRESS, 12 }, { L_MAKEUP, 12 },
  { L_PHOTO, 12 }, { L_PROOF, 12 }, { L_POST, 12 }, { L_PICKUP, 12 }, { L_OTHER, 12 }, { L_CLOSED, 12 },
  { L_DAYS, 16 }, { L_SATISFIED, 12 }, { L_PAID, 19 },
};
#define N_COLUMNS   G_N_ELEMENTS (columns)
#define FIRST_PLACE 7 /* the column of the first department */

typedef struct
{
  const CareComplaintStatisticsPaper *paper;
  CareSheet                          *sheet;
} Form;

static const char *
get_label (const Form *form,
           Label       label)
{
  return labels[label].text[form->paper->language];
}

static void
add_label (const Form *form,
           double      width,
           Label       label)
{
  care_sheet_add_label (form->sheet, width, get_label (form, label));
}

static void
add_text (const Form *form,
          double      width,
          const char *words)
{
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_VALUE, width, words, .size = LINE_SIZE, .least_size = LEAST_SIZE });
}

static char *
say_number (guint n)
{
  return n == 0 ? g_strdup ("") : g_strdup_printf ("%u", n);
}

static char *
say_percent (guint n,
             guint whole)
{
  return whole == 0 ? g_strdup ("") : g_strdup_printf ("%.1f", 100.0 * n / whole);
}

/* The cells of one line, in the order of the columns. */
static void
compose_cells (const Form                *form,
               const CareComplaintCount  *count,
               guint                      sum,
               char                     **cells)
{
  const CareComplaintStatistics *statistics = form->paper->statistics;
  guint whole = statistics->total.n;
  double days = care_complaint_count_get_days (count);

  cells[1] = g_strdup_printf ("%u", count->n);
  cells[2] = say_percent (count->n, whole);
  cells[3] = say_percent (sum, whole);
  cells[4] = say_number (count->n_established);
  cells[5] = say_number (count->n_not_established);
  cells[6] = say_number (count->n_major);
  for (guint i = 0; i < CARE_N_COMPLAINT_COLUMNS; i++)
    cells[FIRST_PLACE + i] = say_number (count->n_of_column[i]);
  cells[15] = say_number (count->n_closed);
  cells[16] = count->n_closed > 0 ? g_strdup_printf ("%.1f", days) : g_strdup ("");
  cells[17] = say_number (count->n_satisfied);
  cells[18] = count->paid != 0 ? care_money_format (count->paid, NULL) : g_strdup ("");
}

static void
add_line (const Form               *form,
          const char               *name,
          const CareComplaintCount *count,
          guint                     sum,
          CareRowFlags              flags)
{
  char *cells[N_COLUMNS] = { NULL };

  if (count != NULL)
    compose_cells (form, count, sum, cells);
  care_sheet_begin_row (form->sheet, 6, flags);
  add_text (form, columns[0].width, name);
  for (guint i = 1; i < N_COLUMNS; i++)
    {
      care_sheet_add_cell (form->sheet, &(CareCell) {
        CARE_CELL_CENTERED, columns[i].width, cells[i], .size = LINE_SIZE, .least_size = LEAST_SIZE });
      g_free (cells[i]);
    }
}

static void
add_table (const Form *form)
{
  const CareComplaintStatisticsPaper *paper = form->paper;
  CareLanguage language = paper->language;
  guint sum = 0;

  care_sheet_begin_list (form->sheet);
  care_sheet_begin_row (form->sheet, 8, CARE_ROW_PLAIN);
  for (guint i = 0; i < N_COLUMNS; i++)
    add_label (form, columns[i].width, columns[i].label);
  for (guint i = 0; paper->statistics != NULL && i < paper->n_rows; i++)
    {
      const CareComplaintCount *row = &paper->statistics->rows[i];

      sum += row->n;
      add_line (form, row->category == CARE_CATEGORY_NONE ? "–"
                : care_complaint_word_category (language, row->category), row, sum, CARE_ROW_PLAIN);
    }
  for (int i = CARE_CATEGORY_ATTITUDE; paper->statistics == NULL && i < CARE_N_COMPLAINT_CATEGORIES; i++)
    add_line (form, care_complaint_word_category (language, (CareComplaintCategory) i), NULL, 0,
              CARE_ROW_PLAIN);
  add_line (form, get_label (form, L_TOTAL), paper->statistics != NULL ? &paper->statistics->total : NULL,
            sum, CARE_ROW_TOTAL);
  care_sheet_end_list (form->sheet);
}

static void
add_measures (const Form *form)
{
  static const CareComplaintPaperRemedy none = { 0 };
  const CareComplaintStatisticsPaper *paper = form->paper;
  guint n = MAX (paper->n_measures, N_LEAST_ROWS);

  care_sheet_begin_row (form->sheet, 14, CARE_ROW_PLAIN);
  add_label (form, 34, L_CAUSES);
  add_text (form, 233, paper->causes);
  care_sheet_begin_row (form->sheet, 6, CARE_ROW_PLAIN);
  add_label (form, 150, L_MEASURE);
  add_label (form, 35, L_DEPARTMENT);
  add_label (form, 30, L_PERSON);
  add_label (form, 30, L_DUE);
  add_label (form, 22, L_PROVED);
  for (guint i = 0; i < n; i++)
    {
      const CareComplaintPaperRemedy *remedy = i < paper->n_measures ? &paper->measures[i] : &none;

      care_sheet_begin_row (form->sheet, 6, CARE_ROW_PLAIN);
      add_text (form, 150, remedy->measure);
      add_text (form, 35, remedy->department);
      add_text (form, 30, remedy->person);
      add_text (form, 30, remedy->due);
      add_text (form, 22, NULL);
    }
}

static void
add_period (const Form                *form,
            Label                      name,
            const CareComplaintPeriod *period)
{
  GString *words = g_string_new (get_label (form, name));

  if (!form->paper->is_blank)
    g_string_append_printf (words, "%u%s", period->n, get_label (form, L_UNIT));
  if (period->n > 0 && period->n_orders > 0)
    g_string_append_printf (words, "%s%.1f", get_label (form, L_RATE), 100.0 * period->n / period->n_orders);
  if (period->days > 0)
    g_string_append_printf (words, "%s%.1f%s", get_label (form, L_MEAN), period->days,
                            get_label (form, L_MEAN_UNIT));
  if (period->n_rated > 0)
    g_string_append_printf (words, "%s%.0f%%", get_label (form, L_CONTENT),
                            100.0 * period->n_satisfied / period->n_rated);
  add_text (form, 89, words->str);
  g_string_free (words, TRUE);
}

static void
add_signatures (const Form *form)
{
  static const Label who[] = { L_FILLED_BY, L_CHECKED_BY, L_MANAGER };

  care_sheet_begin_row (form->sheet, 14, CARE_ROW_TOTAL);
  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    {
      add_label (form, 29, who[i]);
      care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_SIGNATURE, 60, NULL });
    }
}

CareSheet *
care_complaint_statistics_form_new (const CareComplaintStatisticsPaper *paper,
                                    const CareMeasure                  *measure)
{
  g_autofree char *from = care_form_line_dup_day (paper->from);
  g_autofree char *to = care_form_line_dup_day (paper->to);
  const char *plain = labels[L_TITLE].text[paper->language];
  g_autofree char *title = g_strdup_printf ("%s  %s – %s", plain, from, to);
  Form form = { .paper = paper };
  CareSheetHead head = {
    .language = paper->language, .is_landscape = TRUE, .is_confidential = TRUE,
    .fills_labels = paper->fills_labels, .studio = paper->studio,
    .title = paper->from != CARE_DAY_NONE ? title : plain,
    .number = paper->number, .filled_on = paper->filled_on, .code = CODE,
    .printed_at = paper->printed_at, .printed_by = paper->printed_by,
  };

  form.sheet = care_sheet_new (&head, measure);
  add_table (&form);
  add_measures (&form);
  care_sheet_begin_row (form.sheet, 7, CARE_ROW_PLAIN);
  add_period (&form, L_NOW, &paper->now);
  add_period (&form, L_BEFORE, &paper->before);
  add_period (&form, L_LAST_YEAR, &paper->last_year);
  add_signatures (&form);
  care_sheet_finish (form.sheet);

  return form.sheet;
}
