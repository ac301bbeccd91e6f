/* care-customer-list-paper.c — the list of customers, on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-list-paper.h"

#include "care-paper-word.h"
#include "domain/care-customer.h"

#define CODE      "V1.0"
#define LINE_SIZE 9.0 /* points */

static const CareLabel title = { { "List of Customers", "客户名单", "客戶名單" } };
static const CareLabel complaint = { { "▲ Complaint", "▲ 客诉", "▲ 客訴" } };

/* Together as wide as the landscape page: 267 mm. */
static const struct
{
  CareCustomerColumn column;
  double             width;
  CareLabel          label;
} columns[] = {
  { CARE_CUSTOMER_COLUMN_NUMBER,    24, { { "Customer no.", "客户编号", "客戶編號" } } },
  { CARE_CUSTOMER_COLUMN_NAMES,     51, { { "Names", "姓名", "姓名" } } },
  { CARE_CUSTOMER_COLUMN_LEVEL,     22, { { "Level", "级别", "級別" } } },
  { CARE_CUSTOMER_COLUMN_TICKET,    34, { { "Order no.", "票单号", "票單號" } } },
  { CARE_CUSTOMER_COLUMN_PHONE,     28, { { "Telephone", "电话", "電話" } } },
  { CARE_CUSTOMER_COLUMN_REACHED,   20, { { "Stage", "环节", "環節" } } },
  { CARE_CUSTOMER_COLUMN_WEDDING,   22, { { "Wedding", "结婚日期", "結婚日期" } } },
  { CARE_CUSTOMER_COLUMN_ASSIGNED,  22, { { "Looked after", "专属客服", "專屬客服" } } },
  { CARE_CUSTOMER_COLUMN_CONTACT,   22, { { "Last contact", "最近联系", "最近聯絡" } } },
  { CARE_CUSTOMER_COLUMN_COMPLAINT, 22, { { "Complaint", "客诉", "客訴" } } },
};

/* What is said in the language of the paper; the rest is the same in all of them. */
static char *
dup_words (CareLanguage             language,
           CareCustomerColumn       column,
           const CareCustomerLine  *line,
           const CareCustomerLook  *look)
{
  CareStage reached;

  if (column == CARE_CUSTOMER_COLUMN_REACHED)
    return care_customer_line_get_reached (line, &reached)
           ? g_strdup (care_paper_word_stage (language, reached)) : NULL;
  if (column == CARE_CUSTOMER_COLUMN_LEVEL)
    return care_level_is_member (line->level)
           ? g_strdup (care_paper_word_level (language, line->level)) : NULL;
  if (column == CARE_CUSTOMER_COLUMN_NAMES)
    return g_strdup (line->names);
  if (column == CARE_CUSTOMER_COLUMN_COMPLAINT)
    return NULL;

  return care_customer_column_dup_text (column, line, look);
}

static void
add_line (CareSheet                      *sheet,
          const CareCustomerListRecords  *records,
          const CareCustomerLine         *line)
{
  /* On paper that is not for handling a call a telephone is masked (P10). */
  CareCustomerLook look = { records->look.today, records->look.zone, FALSE };

  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    {
      g_autofree char *words = dup_words (records->language, columns[i].column, line, &look);
      gboolean is_alarm = columns[i].column == CARE_CUSTOMER_COLUMN_COMPLAINT && line->n_complaints > 0;
      CareCell cell = { CARE_CELL_VALUE, columns[i].width, words, .size = LINE_SIZE, .least_size = 7.5 };

      if (is_alarm)
        cell.alarm = complaint.text[records->language];
      care_sheet_add_cell (sheet, &cell);
    }
}

CareSheet *
care_customer_list_paper_lay_out (const CareCustomerListRecords *records,
                                  const CareMeasure             *measure)
{
  CareSheetHead head = { .language = records->language, .is_landscape = TRUE, .is_confidential = TRUE,
                         .fills_labels = TRUE, .studio = records->studio, .code = CODE,
                         .number = records->heading, .filled_on = records->filled_on,
                         .printed_at = records->printed_at, .printed_by = records->printed_by };
  CareSheet *sheet;

  head.title = title.text[records->language];
  sheet = care_sheet_new (&head, measure);
  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    care_sheet_add_label (sheet, columns[i].width, columns[i].label.text[records->language]);
  for (guint i = 0; i < records->lines->len; i++)
    add_line (sheet, records, records->lines->pdata[i]);
  care_sheet_end_list (sheet);
  care_sheet_finish (sheet);

  return sheet;
}
