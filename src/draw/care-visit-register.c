/* care-visit-register.c — F02, the register of return visits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-register.h"

#include "care-form-line.h"
#include "care-paper-word.h"
#include "domain/care-phone.h"

#define ROW_HEIGHT     7.0
#define N_BLANK_LINES 16
#define LABEL_WIDTH   22.0
#define SIGN_HEIGHT   14.0

typedef enum
{
  NUMBER, ORDER, CUSTOMER, PHONE, TYPE, SERVICE_DAY, VISIT_DAY, CHANNEL, OUTCOME, RATING, OPINIONS,
  COMPLAINT, STAFF,
  N_COLUMNS
} Column;

/* As wide as the paper together: 267 mm. */
static const struct
{
  double    width;
  CareLabel label;
} columns[N_COLUMNS] = {
  [NUMBER]      = { 8,  { { "No.", "序", "序" } } },
  [ORDER]       = { 22, { { "Order no.", "票单号", "訂單編號" } } },
  [CUSTOMER]    = { 24, { { "Customer", "客户", "客戶" } } },
  [PHONE]       = { 26, { { "Telephone", "电话", "電話" } } },
  [TYPE]        = { 28, { { "Type", "类型", "類型" } } },
  [SERVICE_DAY] = { 20, { { "Service", "服务日期", "服務日期" } } },
  [VISIT_DAY]   = { 20, { { "Visit", "回访日期", "回訪日期" } } },
  [CHANNEL]     = { 12, { { "Way", "方式", "方式" } } },
  [OUTCOME]     = { 18, { { "Result", "结果", "結果" } } },
  [RATING]      = { 14, { { "Rating", "评价", "評價" } } },
  [OPINIONS]    = { 47, { { "Opinions and suggestions", "意见、建议", "意見、建議" } } },
  [COMPLAINT]   = { 12, { { "Compl.", "客诉", "客訴" } } },
  [STAFF]       = { 16, { { "Specialist", "专员", "專員" } } },
};

enum
{
  TITLE, PERIOD, FILTER, COUNTS, MADE_BY, CHECKED_BY,
  N_WORDS
};

static const CareLabel words[N_WORDS] = {
  [TITLE]      = { { "Return Visit Register", "回访登记表", "回訪登記表" } },
  [PERIOD]     = { { "Period", "期间", "期間" } },
  [FILTER]     = { { "Visits", "范围", "範圍" } },
  [COUNTS]     = { { "%u attempts · %u done · %u not reached · %u satisfied · %u neutral · %u dissatisfied · "
                     "%u complaints",
                     "共 %u 次 · 完成 %u · 未接通 %u · 满意 %u · 一般 %u · 不满意 %u · 客诉 %u",
                     "共 %u 次 · 完成 %u · 未接通 %u · 滿意 %u · 一般 %u · 不滿意 %u · 客訴 %u" } },
  [MADE_BY]    = { { "Made by", "制表", "製表" } },
  [CHECKED_BY] = { { "Checked by", "审核", "審核" } },
};

static const char *
say (const CareSheet *sheet,
     guint            word)
{
  return words[word].text[sheet->language];
}

static void
add_head (CareSheet               *sheet,
          const CareVisitRegister *self)
{
  double room = sheet->print_width / 2 - LABEL_WIDTH;

  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
  care_sheet_add_label (sheet, LABEL_WIDTH, say (sheet, PERIOD));
  care_sheet_add_value (sheet, room, self->period);
  care_sheet_add_label (sheet, LABEL_WIDTH, say (sheet, FILTER));
  care_sheet_add_value (sheet, room, self->filter);
}

/* The cells of one line; what is composed is kept in @texts. */
static void
fill_cells (const CareVisitRegister  *self,
            const CareVisitLine      *line,
            guint                     number,
            GPtrArray                *texts,
            const char              **cells)
{
  CareLanguage language = self->head.language;
  CareDay called_on = care_moment_to_day (line->started_at, self->zone);

  cells[NUMBER] = care_form_line_keep (texts, g_strdup_printf ("%u", number));
  cells[ORDER] = line->order_no;
  cells[CUSTOMER] = line->names;
  cells[PHONE] = care_form_line_keep (texts, care_phone_format (line->phone));
  cells[TYPE] = care_paper_word_call_type (language, line->type);
  cells[SERVICE_DAY] = care_form_line_keep (texts, care_form_line_dup_day (line->service_on));
  cells[VISIT_DAY] = care_form_line_keep (texts, care_form_line_dup_day (called_on));
  cells[CHANNEL] = care_paper_word_channel (language, line->channel);
  cells[OUTCOME] = care_paper_word_outcome (language, line->outcome);
  cells[RATING] = line->rating != CARE_RATING_NONE ? care_paper_word_rating (language, line->rating) : NULL;
  cells[OPINIONS] = line->opinions;
  cells[COMPLAINT] = NULL;
  cells[STAFF] = line->staff;
}

static void
add_line (CareSheet   *sheet,
          const char **cells,
          const char  *complaint_no)
{
  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
  for (int i = 0; i < N_COLUMNS; i++)
    {
      CareCell cell = { .kind = CARE_CELL_VALUE, .width = columns[i].width, .words = cells[i], .size = 8,
                        .least_size = 6 };

      if (i == COMPLAINT)
        cell.alarm = complaint_no != NULL ? "▲" : NULL;
      care_sheet_add_cell (sheet, &cell);
    }
}

static void
add_list (CareSheet               *sheet,
          const CareVisitRegister *self)
{
  g_autoptr(GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  guint n_lines = self->lines != NULL ? self->lines->len : N_BLANK_LINES;

  care_sheet_begin_list (sheet);
  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
  for (int i = 0; i < N_COLUMNS; i++)
    care_sheet_add_label (sheet, columns[i].width, columns[i].label.text[sheet->language]);
  for (guint i = 0; i < n_lines; i++)
    {
      const CareVisitLine *line = self->lines != NULL ? self->lines->pdata[i] : NULL;
      const char *cells[N_COLUMNS] = { NULL };

      if (line != NULL)
        fill_cells (self, line, i + 1, texts, cells);
      add_line (sheet, cells, line != NULL ? line->complaint_no : NULL);
    }
  care_sheet_end_list (sheet);
}

static char *
dup_counts (const CareSheet         *sheet,
            const CareVisitRegister *self)
{
  CareVisitCounts counts;

  if (self->lines == NULL)
    return NULL;

  counts = care_visit_lines_count (self->lines);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (say (sheet, COUNTS), counts.n_attempts, counts.n_done, counts.n_not_reached,
                          counts.n_satisfied, counts.n_neutral, counts.n_dissatisfied, counts.n_complaints);
#pragma GCC diagnostic pop
}

static void
add_foot (CareSheet               *sheet,
          const CareVisitRegister *self)
{
  g_autofree char *counts = dup_counts (sheet, self);
  double room = sheet->print_width / 2 - LABEL_WIDTH;

  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_TOTAL);
  care_sheet_add_value (sheet, sheet->print_width, counts);
  care_sheet_begin_row (sheet, SIGN_HEIGHT, CARE_ROW_TOTAL);
  care_sheet_add_label (sheet, LABEL_WIDTH, say (sheet, MADE_BY));
  care_sheet_add_value (sheet, room, NULL);
  care_sheet_add_label (sheet, LABEL_WIDTH, say (sheet, CHECKED_BY));
  care_sheet_add_value (sheet, room, NULL);
}

CareSheet *
care_visit_register_lay_out (const CareVisitRegister *self,
                             const CareMeasure       *measure)
{
  CareSheetHead head = self->head;
  CareSheet *sheet;

  head.is_landscape = TRUE;
  head.is_confidential = TRUE;
  head.fills_labels = TRUE;
  head.title = words[TITLE].text[head.language];
  head.code = "F02 V1.0";
  sheet = care_sheet_new (&head, measure);
  add_head (sheet, self);
  add_list (sheet, self);
  add_foot (sheet, self);
  care_sheet_finish (sheet);

  return sheet;
}
