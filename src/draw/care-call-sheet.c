/* care-call-sheet.c — F17, the calls of a day on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-call-sheet.h"

#include "care-form-line.h"
#include "care-paper-word.h"
#include "domain/care-phone.h"

#define CODE       "F17 V1.0"
#define LINE_SIZE  8.5
#define LEAST_ROWS 14 /* of a sheet for the pen */

typedef enum
{
  C_NUMBER, C_PRIORITY, C_CUSTOMER, C_ADDRESSED, C_PHONE, C_TICKET, C_TYPE, C_BASE, C_DEADLINE, C_LAST,
  C_RESULT, C_NOTE,
  N_COLUMNS
} Column;

/* Together as wide as the landscape page: 267 mm. */
static const struct
{
  double    width;
  CareLabel label;
} columns[N_COLUMNS] = {
  [C_NUMBER]    = { 8, { { "#", "序", "序" } } },
  [C_PRIORITY]  = { 10, { { "Prio", "优先", "優先" } } },
  [C_CUSTOMER]  = { 24, { { "Customer", "客户", "客戶" } } },
  [C_ADDRESSED] = { 14, { { "Level", "级别", "級別" } } },
  [C_PHONE]     = { 28, { { "Telephone", "电话", "電話" } } },
  [C_TICKET]    = { 24, { { "Order no.", "票单号", "票單號" } } },
  [C_TYPE]      = { 30, { { "Type", "类型", "類型" } } },
  [C_BASE]      = { 20, { { "Because of", "依据日期", "依據日期" } } },
  [C_DEADLINE]  = { 20, { { "Deadline", "期限", "期限" } } },
  [C_LAST]      = { 45, { { "Last contact", "上次联系摘要", "上次聯絡摘要" } } },
  [C_RESULT]    = { 22, { { "Result", "结果", "結果" } } },
  [C_NOTE]      = { 22, { { "Note", "备注", "備註" } } },
};

static const CareLabel title = { { "Call Sheet of the Day", "当日电访任务单", "當日電訪任務單" } };
static const CareLabel nobody = { { "do not call", "勿扰", "勿擾" } };

/* "2026-11-18 No answer", and why else she is not to be called. */
static char *
dup_last (const CareCallSheetRecords *records,
          const CareQueueEntry       *entry)
{
  g_autofree char *day = NULL;
  const char *outcome = NULL;

  if (entry->do_not_call)
    return g_strdup (nobody.text[records->language]);
  if (entry->last_contact_at != CARE_MOMENT_NONE)
    day = care_form_line_dup_day (care_moment_to_day (entry->last_contact_at, records->zone));
  if (entry->last_outcome != CARE_OUTCOME_NONE)
    outcome = care_paper_word_outcome (records->language, entry->last_outcome);

  return care_form_line_join (day, outcome);
}

static void
add_cells (CareSheet          *sheet,
           const char * const *words,
           gboolean            is_late)
{
  care_sheet_begin_row (sheet, 9, CARE_ROW_PLAIN);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      CareCell cell = { CARE_CELL_VALUE, columns[i].width, words[i], .size = LINE_SIZE, .least_size = 7 };

      if (i == C_DEADLINE && is_late)
        {
          cell.alarm = words[i];
          cell.words = NULL;
        }
      care_sheet_add_cell (sheet, &cell);
    }
}

static void
add_entry (CareSheet                  *sheet,
           const CareCallSheetRecords *records,
           guint                       row)
{
  const CareQueueEntry *entry = records->entries->pdata[row];
  const CareCall *call = entry->call;
  g_autofree char *number = g_strdup_printf ("%u", row + 1);
  g_autofree char *priority = g_strdup_printf ("%d", care_call_type_get_rule (call->type)->priority);
  g_autofree char *phone = entry->phone != NULL ? care_phone_format (entry->phone) : NULL;
  g_autofree char *base = care_form_line_dup_day (call->base_on);
  g_autofree char *deadline = care_form_line_dup_day (call->deadline_on);
  g_autofree char *last = dup_last (records, entry);
  const char *words[N_COLUMNS] = {
    [C_NUMBER] = number, [C_PRIORITY] = priority, [C_CUSTOMER] = entry->names, [C_PHONE] = phone,
    [C_TICKET] = entry->order_no, [C_TYPE] = care_paper_word_call_type (records->language, call->type),
    [C_BASE] = base, [C_DEADLINE] = deadline, [C_LAST] = last,
  };

  if (entry->level != CARE_LEVEL_ORDINARY)
    words[C_ADDRESSED] = care_paper_word_level (records->language, entry->level);
  add_cells (sheet, words, care_call_is_overdue (call, records->day));
}

CareSheet *
care_call_sheet_lay_out (const CareCallSheetRecords *records,
                         const CareMeasure          *measure)
{
  CareSheetHead head = { .language = records->language, .is_landscape = TRUE, .is_confidential = TRUE,
                         .fills_labels = TRUE, .studio = records->studio, .code = CODE,
                         .number = records->specialist, .filled_on = records->day,
                         .printed_at = records->printed_at, .printed_by = records->printed_by };
  const char *empty[N_COLUMNS] = { NULL };
  CareSheet *sheet;

  head.title = title.text[records->language];
  sheet = care_sheet_new (&head, measure);
  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, 7, CARE_ROW_PLAIN);
  for (guint i = 0; i < N_COLUMNS; i++)
    care_sheet_add_label (sheet, columns[i].width, columns[i].label.text[records->language]);
  for (guint i = 0; records->entries != NULL && i < records->entries->len; i++)
    add_entry (sheet, records, i);
  for (guint i = 0; records->entries == NULL && i < LEAST_ROWS; i++)
    add_cells (sheet, empty, FALSE);
  care_sheet_end_list (sheet);
  care_sheet_finish (sheet);

  return sheet;
}
