/* care-incident-statistics-form.c — F16, department quality statistics, landscape
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-incident-statistics-form.h"

#include "care-form-line.h"
#include "care-paper-word.h"

#define CODE          "F16 V1.0"
#define LINE_SIZE     9.0
#define LEAST_SIZE    7.0
#define N_BLANK_CASES 6

typedef enum
{
  L_TITLE, L_WHO, L_ORDERS, L_RESHOOT, L_QUALITY, L_ERROR, L_MISDELIVERY, L_REWORK, L_DELAY,
  L_SUM, L_RATE, L_COST, L_BY_CUSTOMER, L_BEFORE, L_CHANGE, L_TOTAL,
  L_CASES, L_DAY, L_ORDER_NO, L_CASE_WHO, L_KIND, L_DESCRIPTION, L_CASE_COST, L_MEASURE,
  L_CHECKED_BY, L_HEAD, L_MANAGER,
  N_LABELS
} Label;

static const CareLabel labels[N_LABELS] = {
  [L_TITLE]       = { { "Department Quality Statistics", "各部门重拍、质量、差错、误件、返工统计表",
                        "各部門重拍、品質、差錯、誤件、返工統計表" } },
  [L_WHO]         = { { "Department, person", "部门／人员", "部門／人員" } },
  [L_ORDERS]      = { { "Orders", "订单量", "訂單量" } },
  [L_RESHOOT]     = { { "Reshoot", "重拍", "重拍" } },
  [L_QUALITY]     = { { "Quality", "质量", "品質" } },
  [L_ERROR]       = { { "Error", "差错", "差錯" } },
  [L_MISDELIVERY] = { { "Misdeliv.", "误件", "誤件" } },
  [L_REWORK]      = { { "Rework", "返工", "返工" } },
  [L_DELAY]       = { { "Delay", "延误", "延誤" } },
  [L_SUM]         = { { "Sum", "合计", "合計" } },
  [L_RATE]        = { { "Per 100 orders", "每百单", "每百單" } },
  [L_COST]        = { { "Loss ¥", "损失元", "損失元" } },
  [L_BY_CUSTOMER] = { { "Found by customer", "顾客发现", "顧客發現" } },
  [L_BEFORE]      = { { "Before", "上期", "上期" } },
  [L_CHANGE]      = { { "Change", "增减", "增減" } },
  [L_TOTAL]       = { { "Total", "合计", "合計" } },
  [L_CASES]       = { { "Cases", "个案明细", "個案明細" } },
  [L_DAY]         = { { "Date", "日期", "日期" } },
  [L_ORDER_NO]    = { { "Order no.", "票单号", "訂單編號" } },
  [L_CASE_WHO]    = { { "Department, person", "部门／人员", "部門／人員" } },
  [L_KIND]        = { { "Kind", "类型", "類型" } },
  [L_DESCRIPTION] = { { "What happened", "情况说明", "情況說明" } },
  [L_CASE_COST]   = { { "Loss ¥", "损失元", "損失元" } },
  [L_MEASURE]     = { { "Measure", "措施", "措施" } },
  [L_CHECKED_BY]  = { { "Checked by (service)", "查核人\n（客服）", "查核人\n（客服）" } },
  [L_HEAD]        = { { "Head of department", "部门主管", "部門主管" } },
  [L_MANAGER]     = { { "General manager", "总经理", "總經理" } },
};

typedef struct
{
  Label  label;
  double width;
} Column;

static const Column columns[] = {
  { L_WHO, 40 }, { L_ORDERS, 16 }, { L_RESHOOT, 16 }, { L_QUALITY, 16 }, { L_ERROR, 16 },
  { L_MISDELIVERY, 16 }, { L_REWORK, 16 }, { L_DELAY, 16 }, { L_SUM, 16 }, { L_RATE, 18 }, { L_COST, 22 },
  { L_BY_CUSTOMER, 18 }, { L_BEFORE, 18 }, { L_CHANGE, 23 },
};
#define N_COLUMNS  G_N_ELEMENTS (columns)
#define FIRST_KIND 2

static const Column case_columns[] = {
  { L_DAY, 22 }, { L_ORDER_NO, 30 }, { L_CASE_WHO, 42 }, { L_KIND, 18 }, { L_DESCRIPTION, 78 },
  { L_CASE_COST, 22 }, { L_MEASURE, 55 },
};
#define N_CASE_COLUMNS G_N_ELEMENTS (case_columns)

typedef struct
{
  const CareIncidentStatisticsPaper *paper;
  CareSheet                         *sheet;
} Form;

static const char *
get_label (const Form *form,
           Label       label)
{
  return labels[label].text[form->paper->language];
}

static void
add_head (const Form   *form,
          const Column *wanted,
          guint         n,
          double        height)
{
  care_sheet_begin_list (form->sheet);
  care_sheet_begin_row (form->sheet, height, CARE_ROW_PLAIN);
  for (guint i = 0; i < n; i++)
    care_sheet_add_label (form->sheet, wanted[i].width, get_label (form, wanted[i].label));
}

static void
add_cells (const Form    *form,
           const Column  *wanted,
           guint          n,
           char         **cells,
           CareCellKind   kind,
           CareRowFlags   flags)
{
  care_sheet_begin_row (form->sheet, 6, flags);
  for (guint i = 0; i < n; i++)
    {
      care_sheet_add_cell (form->sheet, &(CareCell) {
        i == 0 ? CARE_CELL_VALUE : kind, wanted[i].width, cells[i],
        .size = LINE_SIZE, .least_size = LEAST_SIZE });
      g_free (cells[i]);
    }
}

static char *
say_number (guint n)
{
  return n == 0 ? g_strdup ("") : g_strdup_printf ("%u", n);
}

static char *
name_line (const Form              *form,
           const CareIncidentCount *count,
           guint                    i)
{
  if (count->staff_id != 0)
    return g_strconcat ("　　", form->paper->people != NULL ? form->paper->people[i] : "", NULL);
  if (count->department == CARE_DEPARTMENT_NONE)
    return g_strdup (get_label (form, L_TOTAL));

  return g_strdup (care_paper_word_department (form->paper->language, count->department));
}

static void
add_count (const Form              *form,
           const CareIncidentCount *count,
           guint                    i)
{
  int change = (int) count->n - (int) count->n_before;
  char *cells[N_COLUMNS] = { name_line (form, count, i), say_number (count->n_orders) };

  for (guint kind = 0; kind < CARE_N_INCIDENT_KINDS; kind++)
    cells[FIRST_KIND + kind] = say_number (count->n_of_kind[kind]);
  cells[8] = g_strdup_printf ("%u", count->n);
  cells[9] = count->n_orders == 0 ? NULL : g_strdup_printf ("%.1f", 100.0 * count->n / count->n_orders);
  cells[10] = count->cost == 0 ? NULL : care_money_format (count->cost, NULL);
  cells[11] = say_number (count->n_by_customer);
  cells[12] = g_strdup_printf ("%u", count->n_before);
  cells[13] = change == 0 ? g_strdup ("0") : g_strdup_printf ("%+d", change);
  add_cells (form, columns, N_COLUMNS, cells, CARE_CELL_CENTERED,
             count->department == CARE_DEPARTMENT_NONE ? CARE_ROW_TOTAL : CARE_ROW_PLAIN);
}

/* The departments that make or hand over something, for the pen. */
static void
add_blank_counts (const Form *form)
{
  for (int i = CARE_DEPARTMENT_SALES; i <= CARE_DEPARTMENT_DISPATCH; i++)
    {
      char *cells[N_COLUMNS] = { g_strdup (care_paper_word_department (form->paper->language,
                                                                       (CareDepartment) i)) };

      add_cells (form, columns, N_COLUMNS, cells, CARE_CELL_CENTERED, CARE_ROW_PLAIN);
    }
}

static void
add_counts (const Form *form)
{
  const GArray *counts = form->paper->counts;

  add_head (form, columns, N_COLUMNS, 8);
  if (counts == NULL)
    add_blank_counts (form);
  for (guint i = 0; counts != NULL && i < counts->len; i++)
    add_count (form, &g_array_index (counts, CareIncidentCount, i), i);
  care_sheet_end_list (form->sheet);
}

static void
add_case (const Form                  *form,
          const CareIncidentPaperCase *incident)
{
  const char *department = care_paper_word_department (form->paper->language, incident->department);
  char *cells[N_CASE_COLUMNS] = {
    care_form_line_dup_day (incident->day), g_strdup (incident->order_no),
    care_form_line_join (department, incident->person),
    g_strdup (get_label (form, L_RESHOOT + incident->kind)), g_strdup (incident->description),
    incident->cost == 0 ? NULL : care_money_format (incident->cost, NULL), g_strdup (incident->measure) };

  add_cells (form, case_columns, N_CASE_COLUMNS, cells, CARE_CELL_VALUE, CARE_ROW_PLAIN);
}

static void
add_cases (const Form *form)
{
  const CareIncidentStatisticsPaper *paper = form->paper;

  care_sheet_begin_row (form->sheet, 5, CARE_ROW_PLAIN);
  care_sheet_add_cell (form->sheet, &(CareCell) {
    CARE_CELL_SECTION, form->sheet->print_width, get_label (form, L_CASES) });
  add_head (form, case_columns, N_CASE_COLUMNS, 6);
  for (guint i = 0; i < paper->n_cases; i++)
    add_case (form, &paper->cases[i]);
  for (guint i = 0; paper->counts == NULL && i < N_BLANK_CASES; i++)
    {
      char *cells[N_CASE_COLUMNS] = { NULL };

      add_cells (form, case_columns, N_CASE_COLUMNS, cells, CARE_CELL_VALUE, CARE_ROW_PLAIN);
    }
  care_sheet_end_list (form->sheet);
}

static void
add_signatures (const Form *form)
{
  static const Label who[] = { L_CHECKED_BY, L_HEAD, L_MANAGER };

  care_sheet_begin_row (form->sheet, 14, CARE_ROW_TOTAL);
  for (guint i = 0; i < G_N_ELEMENTS (who); i++)
    {
      care_sheet_add_label (form->sheet, 29, get_label (form, who[i]));
      care_sheet_add_cell (form->sheet, &(CareCell) { CARE_CELL_SIGNATURE, 60, NULL });
    }
}

CareSheet *
care_incident_statistics_form_new (const CareIncidentStatisticsPaper *paper,
                                   const CareMeasure                 *measure)
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
  add_counts (&form);
  add_cases (&form);
  add_signatures (&form);
  care_sheet_finish (form.sheet);

  return form.sheet;
}
