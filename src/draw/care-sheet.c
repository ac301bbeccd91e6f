/* care-sheet.c — a printed form: rows of cells on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * This file collects head and rows and measures their words; care-sheet-pages.c
 * lays them out, care-sheet-paint.c paints them.
 */
#include <string.h>

#include "care-sheet-private.h"

#define LEAST_LABEL_SIZE 7.0
#define SECTION_SIZE     9.0
#define SHORT_TITLE      6     /* characters: printed with space between them */
#define PARAGRAPH_MAX    50000 /* characters: Pango's widths overflow near 200 000 */

static const CareLabel words[] = {
  [CARE_SHEET_WORD_NUMBER]       = { { "No. ", "编号：", "編號：" } },
  [CARE_SHEET_WORD_FILLED_ON]    = { { "Date: ", "填表日期：", "填表日期：" } },
  [CARE_SHEET_WORD_BLANK_DAY]    = { { "____________________", "　　　　年　　月　　日", "　　　　年　　月　　日" } },
  [CARE_SHEET_WORD_CONFIDENTIAL] = { { "Internal – confidential", "内部资料　注意保密",
                                       "內部資料　注意保密" } },
  [CARE_SHEET_WORD_PAGE]         = { { "Page ", "第 ", "第 " } },
  [CARE_SHEET_WORD_OF_PAGES]     = { { " of ", " 页　共 ", " 頁　共 " } },
  [CARE_SHEET_WORD_PAGES]        = { { "", " 页", " 頁" } },
  [CARE_SHEET_WORD_PRINTED]      = { { "Printed ", "打印 ", "列印 " } },
  [CARE_SHEET_WORD_SIGNED]       = { { "Signature: ______________   Date: ____________",
                                       "签名：______________　　　　年　　月　　日",
                                       "簽名：______________　　　　年　　月　　日" } },
};

const char *
care_sheet_get_word (const CareSheet *self,
                     CareSheetWord    word)
{
  return words[word].text[self->language];
}

double
care_sheet_sink (double size)
{
  return size * CARE_POINT * 0.37;
}

static void
clear_text (gpointer data)
{
  CareSheetText *text = data;

  g_free ((char *) text->text.words);
}

static void
cell_free (gpointer data)
{
  CareSheetCell *cell = data;

  g_free ((char *) cell->text.words);
  g_array_unref (cell->lines);
  g_free (cell);
}

static void
row_free (gpointer data)
{
  CareSheetRow *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

/* Stored words may hold what no line of print should obey: controls, overrides of
 * the direction. The latter are shown, for they may hide something. */
char *
care_sheet_dup_printable (const char *stored)
{
  g_autofree char *valid = g_utf8_make_valid (stored != NULL ? stored : "", -1);
  GString *printable = g_string_new (NULL);
  guint n = 0;

  for (const char *at = valid; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gboolean is_break = c == '\n' || c == 0x2028 || c == 0x2029;

      n = is_break || n == PARAGRAPH_MAX ? 0 : n + 1;
      if (n == 0)
        g_string_append_c (printable, '\n');
      if (is_break)
        continue;
      if (c == '\t')
        g_string_append_c (printable, ' ');
      else if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069))
        g_string_append_printf (printable, "[U+%04X]", c);
      else if (!g_unichar_iscntrl (c))
        g_string_append_unichar (printable, c);
    }

  return g_string_free (printable, FALSE);
}

void
care_sheet_put_text (CareSheet      *self,
                     guint           page,
                     const CareText *text,
                     CareTone        tone,
                     CareAlign       align,
                     double          x,
                     double          baseline)
{
  CareSheetText placed = { .page = page, .baseline = baseline, .tone = tone, .text = *text };

  if (text->words[0] == '\0')
    return;

  placed.width = care_measure_width (self->measure, text);
  placed.x = x - placed.width * align / 2.0;
  placed.text.words = g_strdup (text->words);
  g_array_append_val (self->texts, placed);
}

static double
put_title (CareSheet  *self,
           const char *title,
           const char *second_title)
{
  CareText text = { title, CARE_NO_ALARM, CARE_FACE_HEAD, 18, 0, TRUE };
  double middle = self->left + self->print_width / 2;
  double y = self->top + 14;

  if (care_language_is_chinese (self->language) && g_utf8_strlen (title, -1) <= SHORT_TITLE)
    text.spread = 0.3;
  care_sheet_put_text (self, 0, &text, CARE_TONE_INK, CARE_ALIGN_CENTER, middle, y);
  if (second_title == NULL)
    return y;

  y += 5;
  text = (CareText) { second_title, CARE_NO_ALARM, CARE_FACE_HEAD, 10.5, 0, FALSE };
  care_sheet_put_text (self, 0, &text, CARE_TONE_INK, CARE_ALIGN_CENTER, middle, y);

  return y;
}

/* Studio, mark, title, number and date; the rows begin right under them. */
static void
put_head (CareSheet           *self,
          const CareSheetHead *head)
{
  double right = self->left + self->print_width;
  double middle = self->left + self->print_width / 2;
  g_autofree char *studio = care_sheet_dup_printable (head->studio);
  g_autofree char *stored = care_sheet_dup_printable (head->number);
  g_autofree char *day = care_language_format_day (self->language, head->filled_on);
  g_autofree char *number = NULL;
  g_autofree char *date = NULL;
  CareText text = { studio, CARE_NO_ALARM, CARE_FACE_HEAD, 12, 0, FALSE };
  double y;

  care_sheet_put_text (self, 0, &text, CARE_TONE_INK, CARE_ALIGN_CENTER, middle, self->top + 4.5);
  y = put_title (self, self->title, head->second_title) + 6.5;

  number = g_strconcat (care_sheet_get_word (self, CARE_SHEET_WORD_NUMBER), stored, NULL);
  date = g_strconcat (care_sheet_get_word (self, CARE_SHEET_WORD_FILLED_ON),
                      day[0] != '\0' ? day : care_sheet_get_word (self, CARE_SHEET_WORD_BLANK_DAY),
                      NULL);
  text = (CareText) { number, CARE_NO_ALARM, CARE_FACE_TEXT, 9, 0, FALSE };
  care_sheet_put_text (self, 0, &text, CARE_TONE_INK, CARE_ALIGN_LEFT, self->left, y);
  text.words = date;
  care_sheet_put_text (self, 0, &text, CARE_TONE_INK, CARE_ALIGN_RIGHT, right, y);
  self->page_head = g_strstrip (g_strjoin ("  ", self->title, stored, NULL));
  self->rows_top = y + 1.5;
}

static void
keep_foot (CareSheet           *self,
           const CareSheetHead *head)
{
  g_autofree char *stamp = care_civil_to_iso (head->printed_at);
  const char *printed = stamp != NULL ? care_sheet_get_word (self, CARE_SHEET_WORD_PRINTED) : "";
  g_autofree char *studio = care_sheet_dup_printable (head->studio);
  g_autofree char *who = care_sheet_dup_printable (head->printed_by);

  if (stamp != NULL)
    g_strdelimit (stamp, "T", ' ');
  self->foot_left = g_strstrip (g_strjoin ("  ", head->code != NULL ? head->code : "", studio, NULL));
  self->foot_right = g_strconcat (printed, stamp != NULL ? stamp : "", stamp != NULL ? " " : "",
                                  who, NULL);
  self->mark = g_strdup (head->is_confidential
                         ? care_sheet_get_word (self, CARE_SHEET_WORD_CONFIDENTIAL) : "");
}

static void
picture_clear (gpointer data)
{
  CareSheetPicture *picture = data;

  picture->free_data (picture->data);
}

CareSheet *
care_sheet_new_bare (CareLanguage       language,
                     const char        *title,
                     const CareMeasure *measure)
{
  CareSheet *self = g_new0 (CareSheet, 1);

  self->language = language;
  self->title = g_strdup (title);
  self->boxes = g_array_new (FALSE, FALSE, sizeof (CareSheetBox));
  self->rules = g_array_new (FALSE, FALSE, sizeof (CareSheetRule));
  self->texts = g_array_new (FALSE, FALSE, sizeof (CareSheetText));
  g_array_set_clear_func (self->texts, clear_text);
  self->measure = measure;
  self->rows = g_ptr_array_new_with_free_func (row_free);
  self->pictures = g_array_new (FALSE, FALSE, sizeof (CareSheetPicture));
  g_array_set_clear_func (self->pictures, picture_clear);
  self->list_head = CARE_NO_LIST;
  self->fronts = g_array_new (FALSE, FALSE, sizeof (guint));

  return self;
}

CareSheet *
care_sheet_new (const CareSheetHead *head,
                const CareMeasure   *measure)
{
  CareSheet *self = care_sheet_new_bare (head->language, head->title, measure);

  g_return_val_if_fail (head->title != NULL, self);

  self->page_width = head->is_landscape ? 297 : 210;
  self->page_height = head->is_landscape ? 210 : 297;
  self->left = head->is_landscape ? 15 : 20;
  self->top = 20;
  self->print_width = self->page_width - self->left - 15;
  self->bottom = self->page_height - 15;
  self->fills_labels = head->fills_labels;
  put_head (self, head);
  keep_foot (self, head);

  return self;
}

void
care_sheet_free (CareSheet *self)
{
  g_array_unref (self->boxes);
  g_array_unref (self->rules);
  g_array_unref (self->texts);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->pictures);
  g_array_unref (self->fronts);
  g_free (self->title);
  g_free (self->page_head);
  g_free (self->foot_left);
  g_free (self->foot_right);
  g_free (self->mark);
  g_free (self);
}

void
care_sheet_add_picture (CareSheet        *self,
                        double            height,
                        CareSheetPainter  paint,
                        gpointer          data,
                        GDestroyNotify    free_data)
{
  CareSheetPicture picture = { self->rows->len, paint, data, free_data };
  CareCell cell = { .kind = CARE_CELL_VALUE, .width = self->print_width };

  care_sheet_begin_row (self, height, CARE_ROW_BARE | CARE_ROW_WHOLE);
  care_sheet_add_cell (self, &cell);
  g_array_append_val (self->pictures, picture);
}

void
care_sheet_begin_row (CareSheet    *self,
                      double        least_height,
                      CareRowFlags  flags)
{
  CareSheetRow *row = g_new0 (CareSheetRow, 1);

  g_return_if_fail (self->n_pages == 0);

  row->least_height = row->height = least_height;
  row->flags = flags;
  row->list_head = self->list_head;
  row->cells = g_ptr_array_new_with_free_func (cell_free);
  g_ptr_array_add (self->rows, row);
}

static double
choose_size (const CareSheet *self,
             const CareCell  *wanted)
{
  if (wanted->size > 0)
    return wanted->size;
  if (wanted->kind == CARE_CELL_SIGNATURE)
    return 8;
  if (wanted->kind == CARE_CELL_SECTION)
    return SECTION_SIZE;

  return care_language_is_chinese (self->language) ? 10.5 : 9;
}

/* Chinese labels are set close; joined cells need no room on both sides of a line. */
static double
choose_margin (const CareCell *wanted)
{
  if (wanted->kind == CARE_CELL_LABEL)
    return 0.5;

  return wanted->is_joined ? 0.8 : 1.5;
}

/* A bar is 5 mm high; labels are set close. */
static double
choose_padding (CareCellKind kind)
{
  if (kind == CARE_CELL_SECTION)
    return 0.3;

  return kind == CARE_CELL_LABEL ? 0.6 : 0.8;
}

static double
choose_foot (const CareCell *wanted)
{
  if (wanted->kind == CARE_CELL_SIGNATURE)
    return 0;

  return wanted->is_signed ? CARE_SIGNATURE_ROOM : 0;
}

static void
join_words (CareText       *text,
            const CareCell *wanted)
{
  g_autofree char *plain = care_sheet_dup_printable (wanted->words);
  g_autofree char *alarm = care_sheet_dup_printable (wanted->alarm);
  const char *blank = plain[0] != '\0' && alarm[0] != '\0' ? " " : "";

  text->alarm_from = alarm[0] != '\0' ? strlen (plain) + strlen (blank) : CARE_NO_ALARM;
  text->words = g_strconcat (plain, blank, alarm, NULL);
}

static void
measure_cell (CareSheet     *self,
              CareSheetCell *cell)
{
  gboolean is_label = cell->kind == CARE_CELL_LABEL;

  cell->pitch = cell->text.size * CARE_POINT * (is_label ? 1.2 : 1.35);
  g_clear_pointer (&cell->lines, g_array_unref);
  cell->lines = care_measure_break (self->measure, &cell->text, cell->width - 2 * cell->pad_x);
}

static double
get_needed_height (const CareSheetCell *cell)
{
  if (cell->kind == CARE_CELL_SIGNATURE)
    return CARE_SIGNATURE_ROOM + cell->pitch;

  return cell->lines->len * cell->pitch + 2 * cell->pad_y + cell->foot;
}

static gboolean
cuts_a_word (const CareSheetCell *cell)
{
  for (guint i = 1; i < cell->lines->len; i++)
    {
      const CareTextLine *line = &g_array_index (cell->lines, CareTextLine, i - 1);
      const char *end = cell->text.words + line->start + line->length;

      if (line->length > 0 && g_ascii_isalnum (end[-1]) && g_ascii_isalnum (end[0]))
        return TRUE;
    }

  return FALSE;
}

/* A row does not grow for such a cell as long as smaller type helps. */
static void
fit_cell (CareSheet     *self,
          CareSheetCell *cell,
          double         least_size,
          double         height)
{
  while (cell->text.size > least_size &&
         (get_needed_height (cell) > height + 0.01 || cuts_a_word (cell)))
    {
      cell->text.size -= 0.5;
      measure_cell (self, cell);
    }
}

void
care_sheet_add_cell (CareSheet      *self,
                     const CareCell *wanted)
{
  CareSheetRow *row = g_ptr_array_index (self->rows, self->rows->len - 1);
  CareSheetCell *cell = g_new0 (CareSheetCell, 1);
  gboolean is_printed = wanted->kind == CARE_CELL_LABEL || wanted->kind == CARE_CELL_SECTION;

  cell->kind = wanted->kind;
  cell->width = wanted->width;
  cell->is_joined = wanted->is_joined;
  cell->is_signed = wanted->is_signed;
  cell->pad_x = choose_margin (wanted);
  cell->pad_y = choose_padding (wanted->kind);
  cell->foot = choose_foot (wanted);
  join_words (&cell->text, wanted);
  cell->text.face = is_printed ? CARE_FACE_HEAD : CARE_FACE_TEXT;
  cell->text.bold = wanted->kind == CARE_CELL_SECTION;
  cell->text.size = choose_size (self, wanted);
  measure_cell (self, cell);
  if (cell->kind == CARE_CELL_LABEL)
    fit_cell (self, cell, LEAST_LABEL_SIZE, row->least_height);
  else if (wanted->least_size > 0)
    fit_cell (self, cell, wanted->least_size, row->least_height);
  row->height = MAX (row->height, get_needed_height (cell));
  g_ptr_array_add (row->cells, cell);
}

void
care_sheet_add_label (CareSheet  *self,
                      double      width,
                      const char *label)
{
  care_sheet_add_cell (self, &(CareCell) { CARE_CELL_LABEL, width, label });
}

void
care_sheet_add_value (CareSheet  *self,
                      double      width,
                      const char *value)
{
  care_sheet_add_cell (self, &(CareCell) { CARE_CELL_VALUE, width, value });
}

void
care_sheet_begin_list (CareSheet *self)
{
  self->list_head = self->rows->len;
}

void
care_sheet_end_list (CareSheet *self)
{
  self->list_head = CARE_NO_LIST;
}

void
care_sheet_add_fields (CareSheet       *self,
                       const CareField *fields,
                       guint            n_fields,
                       const CareLabel *labels,
                       gconstpointer    record)
{
  for (guint i = 0; i < n_fields; i++)
    {
      const CareField *field = &fields[i];

      if (field->height > 0)
        care_sheet_begin_row (self, field->height, CARE_ROW_PLAIN);
      care_sheet_add_label (self, field->label_width, labels[field->label].text[self->language]);
      care_sheet_add_value (self, field->value_width,
                            G_STRUCT_MEMBER (const char *, record, field->offset));
    }
}
