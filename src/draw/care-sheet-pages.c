/* care-sheet-pages.c — rows of a form, placed on pages
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-sheet-private.h"

#define SPLIT_OVER   60.0 /* mm: lower rows are never split */
#define LEAST_PART   20.0 /* mm: less of a split row is not worth the foot of a page */
#define TOP_ALIGNED  12.0 /* mm: from this least height on, words begin at the top */
#define LATER_HEAD    7.0 /* mm that the head of later pages takes */
#define NAME_ROOM     4.4 /* mm below the line of a signature */
#define SLACK         0.01

/* Where the next row goes. */
typedef struct
{
  CareSheet *sheet;
  guint      page;
  guint      front;     /* first page of the original */
  guint      n_head;    /* texts of its head */
  double     y;
  double     frame_top; /* of the table being drawn; negative while there is none */
  gboolean   is_fresh;  /* nothing but repeated heads on this page */
} Pen;

static CareSheetRow *
get_row (const CareSheet *self,
         guint            i)
{
  return g_ptr_array_index (self->rows, i);
}

static void
put_rule (const Pen *pen,
          double     x1,
          double     y1,
          double     x2,
          double     y2,
          gboolean   is_outer)
{
  CareSheetRule rule = { pen->page, x1, y1, x2, y2, is_outer };

  g_array_append_val (pen->sheet->rules, rule);
}

static void
close_frame (Pen *pen)
{
  double left = pen->sheet->left;
  double right = left + pen->sheet->print_width;

  if (pen->frame_top < 0)
    return;

  put_rule (pen, left, pen->frame_top, right, pen->frame_top, TRUE);
  put_rule (pen, left, pen->y, right, pen->y, TRUE);
  put_rule (pen, left, pen->frame_top, left, pen->y, TRUE);
  put_rule (pen, right, pen->frame_top, right, pen->y, TRUE);
  pen->frame_top = -1;
}

static double
get_room (const Pen *pen)
{
  return pen->sheet->bottom - pen->y + SLACK;
}

/* Lines of @cell, from the first that is nowhere yet, that fit into @height. */
static guint
count_fitting (const CareSheetCell *cell,
               double               height)
{
  double room = height - 2 * cell->pad_y + SLACK;
  guint left = cell->lines->len - cell->next_line;

  return MIN (left, (guint) MAX (room / cell->pitch, 0));
}

static void
put_line (const Pen           *pen,
          const CareSheetCell *cell,
          guint                i,
          CareTone             tone,
          CareAlign            align,
          double               x,
          double               middle)
{
  const CareTextLine *line = &g_array_index (cell->lines, CareTextLine, i);
  g_autofree char *words = g_strndup (cell->text.words + line->start, line->length);
  CareText text = cell->text;

  text.words = words;
  if (text.alarm_from != CARE_NO_ALARM)
    text.alarm_from = text.alarm_from > line->start ? text.alarm_from - line->start : 0;
  if (text.alarm_from >= line->length)
    text.alarm_from = CARE_NO_ALARM;
  care_sheet_put_text (pen->sheet, pen->page, &text, tone, align, x,
                       middle + care_sheet_sink (text.size));
}

static void
put_signature (const Pen           *pen,
               const CareSheetCell *cell,
               double               x,
               double               bottom)
{
  put_rule (pen, x + 1.5, bottom - NAME_ROOM, x + cell->width - 1.5, bottom - NAME_ROOM, FALSE);
  put_line (pen, cell, 0, CARE_TONE_FAINT, CARE_ALIGN_CENTER, x + cell->width / 2,
            bottom - NAME_ROOM / 2);
}

static void
put_sign_off (const Pen           *pen,
              const CareSheetCell *cell,
              double               x,
              double               bottom)
{
  CareText text = { care_sheet_get_word (pen->sheet, CARE_SHEET_WORD_SIGNED),
                    CARE_NO_ALARM, CARE_FACE_TEXT, 9, 0, FALSE };

  care_sheet_put_text (pen->sheet, pen->page, &text, CARE_TONE_INK, CARE_ALIGN_RIGHT,
                       x + cell->width - cell->pad_x, bottom - 2.2);
}

static void
put_words (const Pen          *pen,
           const CareSheetRow *row,
           CareSheetCell      *cell,
           double              x,
           double              height)
{
  gboolean is_centered = cell->kind == CARE_CELL_LABEL || cell->kind == CARE_CELL_CENTERED;
  gboolean is_text = cell->kind == CARE_CELL_VALUE || cell->kind == CARE_CELL_CENTERED;
  gboolean is_top = is_text && (row->least_height >= TOP_ALIGNED || row->height > SPLIT_OVER);
  gboolean has_foot = cell->foot > 0 && height >= cell->foot + cell->pitch;
  double room = height - (has_foot ? cell->foot : 0);
  guint n = count_fitting (cell, room);
  double y = is_top ? pen->y + cell->pad_y + 0.4 : pen->y + (room - n * cell->pitch) / 2;

  for (guint i = 0; i < n; i++)
    put_line (pen, cell, cell->next_line + i, CARE_TONE_INK,
              is_centered ? CARE_ALIGN_CENTER : CARE_ALIGN_LEFT,
              is_centered ? x + cell->width / 2 : x + cell->pad_x,
              y + (i + 0.5) * cell->pitch);
  if (cell->kind != CARE_CELL_LABEL)
    cell->next_line += n;
}

static double
get_rest (const CareSheetRow *row)
{
  double rest = 0;

  for (guint i = 0; i < row->cells->len; i++)
    {
      const CareSheetCell *cell = g_ptr_array_index (row->cells, i);
      guint n = cell->lines->len - cell->next_line;

      if (n > 0 && cell->kind != CARE_CELL_LABEL && cell->kind != CARE_CELL_SIGNATURE)
        rest = MAX (rest, n * cell->pitch + 2 * cell->pad_y + cell->foot);
    }

  return rest;
}

static void
put_cell (const Pen          *pen,
          const CareSheetRow *row,
          guint               number,
          CareSheetCell      *cell,
          double              x,
          double              height)
{
  CareSheetBox box = { pen->page, number, cell->kind, x, pen->y, cell->width, height };

  g_array_append_val (pen->sheet->boxes, box);
  if (cell->kind == CARE_CELL_SIGNATURE)
    put_signature (pen, cell, x, pen->y + height);
  else
    put_words (pen, row, cell, x, height);
  if (cell->is_signed && get_rest (row) <= 0)
    put_sign_off (pen, cell, x, pen->y + height);
}

/* One row, or as much of it as @height holds. */
static void
put_part (Pen    *pen,
          guint   number,
          double  height)
{
  CareSheet *sheet = pen->sheet;
  CareSheetRow *row = get_row (sheet, number);
  gboolean is_bare = (row->flags & CARE_ROW_BARE) != 0;
  double x = sheet->left;

  if (is_bare)
    close_frame (pen);
  else if (pen->frame_top < 0)
    pen->frame_top = pen->y;
  else
    put_rule (pen, x, pen->y, x + sheet->print_width, pen->y, FALSE);

  for (guint i = 0; i < row->cells->len; i++)
    {
      CareSheetCell *cell = g_ptr_array_index (row->cells, i);

      if (i > 0 && !is_bare && !cell->is_joined)
        put_rule (pen, x, pen->y, x, pen->y + height, FALSE);
      put_cell (pen, row, number, cell, x, height);
      x += cell->width;
    }
  pen->y += height;
}

static void
repeat_head (Pen   *pen,
             guint  number)
{
  CareSheetRow *row = get_row (pen->sheet, number);

  for (guint i = 0; i < row->cells->len; i++)
    ((CareSheetCell *) g_ptr_array_index (row->cells, i))->next_line = 0;
  put_part (pen, number, row->height);
}

static void
turn_page (Pen   *pen,
           guint  number)
{
  CareSheet *sheet = pen->sheet;
  CareSheetRow *row = get_row (sheet, number);
  CareText text = { sheet->page_head, CARE_NO_ALARM, CARE_FACE_HEAD, 9, 0, FALSE };

  close_frame (pen);
  pen->page++;
  pen->y = sheet->top + LATER_HEAD;
  care_sheet_put_text (sheet, pen->page, &text, CARE_TONE_INK, CARE_ALIGN_LEFT, sheet->left,
                       sheet->top + 4.5);
  if (row->list_head < number && get_row (sheet, row->list_head)->height <= SPLIT_OVER)
    repeat_head (pen, row->list_head);
  pen->is_fresh = TRUE;
}

/* A list's head and a section's bar say nothing without the row that follows. */
static gboolean
leads (const CareSheet *self,
       guint            number)
{
  const CareSheetRow *row = get_row (self, number);
  const CareSheetCell *first = row->cells->len > 0 ? g_ptr_array_index (row->cells, 0) : NULL;

  return row->list_head == number || (first != NULL && first->kind == CARE_CELL_SECTION);
}

static gboolean
is_total (const CareSheet *self,
          guint            number)
{
  return number < self->rows->len && (get_row (self, number)->flags & CARE_ROW_TOTAL) != 0;
}

/* The last row that has to stand on the same page as row @number. */
static guint
find_companion (const CareSheet *self,
                guint            number)
{
  guint last = number;

  while (last + 1 < self->rows->len && leads (self, last))
    last++;
  for (guint i = last + 1; i <= last + 2; i++)
    if (is_total (self, i))
      {
        last = i;
        break;
      }
  while (is_total (self, last + 1))
    last++;

  return last;
}

static double
get_height_with_companions (const CareSheet *self,
                            guint            number)
{
  guint last = find_companion (self, number);
  double height = get_row (self, number)->height;

  for (guint i = number + 1; i <= last; i++)
    height += MIN (get_row (self, i)->height, SPLIT_OVER);

  return height;
}

/* The head of the first page once more. */
static void
begin_original (Pen *pen)
{
  CareSheet *sheet = pen->sheet;

  close_frame (pen);
  pen->front = ++pen->page;
  pen->y = sheet->rows_top;
  pen->is_fresh = TRUE;
  g_array_append_val (sheet->fronts, pen->front);
  for (guint i = 0; i < pen->n_head; i++)
    {
      CareSheetText again = g_array_index (sheet->texts, CareSheetText, i);

      again.page = pen->page;
      again.text.words = g_strdup (again.text.words);
      g_array_append_val (sheet->texts, again);
    }
}

static void
place_row (Pen   *pen,
           guint  number)
{
  CareSheetRow *row = get_row (pen->sheet, number);
  gboolean is_whole = (row->flags & CARE_ROW_WHOLE) != 0;
  gboolean is_split = !is_whole && row->height > SPLIT_OVER && row->height > get_room (pen);
  double needed = is_split ? LEAST_PART : get_height_with_companions (pen->sheet, number);
  double height = row->height;

  if ((row->flags & CARE_ROW_ANEW) != 0)
    begin_original (pen);
  if ((row->flags & CARE_ROW_BACK) != 0 && pen->page == pen->front)
    turn_page (pen, number);
  if (needed > get_room (pen) && !pen->is_fresh)
    turn_page (pen, number);

  while (!is_whole && height > get_room (pen) && get_room (pen) >= LEAST_PART)
    {
      put_part (pen, number, pen->sheet->bottom - pen->y);
      height = get_rest (row);
      if (height > 0)
        turn_page (pen, number);
    }
  if (height > 0)
    put_part (pen, number, height);
  pen->is_fresh = FALSE;
}

/* The pages of the original that @page belongs to, and which of them it is. */
static guint
count_pages (const CareSheet *self,
             guint            page,
             guint           *number)
{
  guint front = 0;
  guint end = self->n_pages;

  for (guint i = 0; i < self->fronts->len; i++)
    {
      guint at = g_array_index (self->fronts, guint, i);

      if (at <= page)
        front = at;
      else
        end = MIN (end, at);
    }
  *number = page - front + 1;

  return end - front;
}

/* Page numbers need their total, so feet and marks come last. */
static void
put_foot (CareSheet *self,
          guint      page)
{
  guint number;
  guint n_pages = count_pages (self, page, &number);
  double right = self->left + self->print_width;
  double baseline = self->bottom + 6;
  g_autofree char *pages = g_strdup_printf ("%s%u%s%u%s",
      care_sheet_get_word (self, CARE_SHEET_WORD_PAGE), number,
      care_sheet_get_word (self, CARE_SHEET_WORD_OF_PAGES), n_pages,
      care_sheet_get_word (self, CARE_SHEET_WORD_PAGES));
  CareText text = { self->foot_left, CARE_NO_ALARM, CARE_FACE_TEXT, CARE_FOOT_SIZE, 0, FALSE };

  care_sheet_put_text (self, page, &text, CARE_TONE_INK, CARE_ALIGN_LEFT, self->left, baseline);
  text.words = pages;
  care_sheet_put_text (self, page, &text, CARE_TONE_INK, CARE_ALIGN_CENTER,
                       self->left + self->print_width / 2, baseline);
  text.words = self->foot_right;
  care_sheet_put_text (self, page, &text, CARE_TONE_INK, CARE_ALIGN_RIGHT, right, baseline);
  text.words = self->mark;
  text.face = CARE_FACE_HEAD;
  care_sheet_put_text (self, page, &text, CARE_TONE_INK, CARE_ALIGN_RIGHT, right, self->top + 4.5);
}

void
care_sheet_finish (CareSheet *self)
{
  Pen pen = { .sheet = self, .n_head = self->texts->len, .y = self->rows_top, .frame_top = -1,
              .is_fresh = TRUE };

  g_return_if_fail (self->n_pages == 0);

  for (guint i = 0; i < self->rows->len; i++)
    place_row (&pen, i);
  close_frame (&pen);
  self->n_pages = pen.page + 1;
  for (guint page = 0; page < self->n_pages; page++)
    put_foot (self, page);
}
