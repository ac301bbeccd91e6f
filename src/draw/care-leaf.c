/* care-leaf.c — a page without a table: words and lines where they are told to stand
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-leaf.h"

#include "care-sheet-private.h"

#define SPACING 1.35

CareSheet *
care_leaf_new (CareLanguage       language,
               double             width,
               double             height,
               const char        *title,
               const CareMeasure *measure)
{
  CareSheet *self = care_sheet_new_bare (language, title, measure);

  self->page_width = width;
  self->page_height = height;
  self->print_width = width;
  self->bottom = height;

  return self;
}

static CareText
get_text (const CareLeafBlock *block,
          const char          *words)
{
  return (CareText) { words, CARE_NO_ALARM, block->face, block->size, 0, block->is_bold };
}

static double
get_pitch (const CareLeafBlock *block)
{
  return block->size * CARE_POINT * (block->spacing > 0 ? block->spacing : SPACING);
}

double
care_leaf_measure (const CareSheet     *self,
                   const CareLeafBlock *block)
{
  g_autofree char *words = care_sheet_dup_printable (block->words);
  CareText text = get_text (block, words);
  g_autoptr(GArray) lines = care_measure_break (self->measure, &text, block->width);

  return words[0] == '\0' ? 0 : lines->len * get_pitch (block);
}

double
care_leaf_put_block (CareSheet           *self,
                     guint                page,
                     const CareLeafBlock *block)
{
  g_autofree char *words = care_sheet_dup_printable (block->words);
  CareText text = get_text (block, words);
  g_autoptr(GArray) lines = care_measure_break (self->measure, &text, block->width);
  double pitch = get_pitch (block);
  double x = block->x + block->width * block->align / 2.0;

  if (words[0] == '\0')
    return block->y;

  for (guint i = 0; i < lines->len; i++)
    {
      const CareTextLine *line = &g_array_index (lines, CareTextLine, i);
      g_autofree char *part = g_strndup (words + line->start, line->length);

      text.words = part;
      care_sheet_put_text (self, page, &text, CARE_TONE_INK, (CareAlign) block->align, x,
                           block->y + (i + 0.5) * pitch + care_sheet_sink (block->size));
    }

  return block->y + lines->len * pitch;
}

void
care_leaf_put_line (CareSheet *self,
                    guint      page,
                    double     x1,
                    double     y1,
                    double     x2,
                    double     y2)
{
  CareSheetRule rule = { page, x1, y1, x2, y2, FALSE };

  g_array_append_val (self->rules, rule);
}

void
care_leaf_put_frame (CareSheet *self,
                     guint      page,
                     double     x,
                     double     y,
                     double     width,
                     double     height)
{
  care_leaf_put_line (self, page, x, y, x + width, y);
  care_leaf_put_line (self, page, x, y + height, x + width, y + height);
  care_leaf_put_line (self, page, x, y, x, y + height);
  care_leaf_put_line (self, page, x + width, y, x + width, y + height);
}

void
care_leaf_finish (CareSheet *self,
                  guint      n_pages)
{
  g_return_if_fail (n_pages > 0 && self->n_pages == 0);

  self->n_pages = n_pages;
}
