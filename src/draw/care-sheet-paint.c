/* care-sheet-paint.c — the numbers of a sheet, as ink
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-sheet-private.h"

static void
paint_fills (const CareSheet *self,
             const CareInk   *ink,
             guint            page,
             cairo_t         *cr)
{
  care_ink_set_color (&ink->fill, cr);
  for (guint i = 0; i < self->boxes->len; i++)
    {
      const CareSheetBox *box = &g_array_index (self->boxes, CareSheetBox, i);
      gboolean is_filled = box->kind == CARE_CELL_LABEL || box->kind == CARE_CELL_SECTION;

      if (box->page == page && is_filled)
        cairo_rectangle (cr, box->x / CARE_POINT, box->y / CARE_POINT,
                         box->width / CARE_POINT, box->height / CARE_POINT);
    }
  cairo_fill (cr);
}

static void
paint_rules (const CareSheet *self,
             const CareInk   *ink,
             guint            page,
             gboolean         is_outer,
             cairo_t         *cr)
{
  care_ink_set_color (&ink->ink, cr);
  cairo_set_line_width (cr, (is_outer ? ink->outer_line : ink->inner_line) / CARE_POINT);
  cairo_set_line_cap (cr, is_outer ? CAIRO_LINE_CAP_SQUARE : CAIRO_LINE_CAP_BUTT);
  for (guint i = 0; i < self->rules->len; i++)
    {
      const CareSheetRule *rule = &g_array_index (self->rules, CareSheetRule, i);

      if (rule->page != page || rule->is_outer != is_outer)
        continue;
      cairo_move_to (cr, rule->x1 / CARE_POINT, rule->y1 / CARE_POINT);
      cairo_line_to (cr, rule->x2 / CARE_POINT, rule->y2 / CARE_POINT);
    }
  cairo_stroke (cr);
}

static void
paint_pictures (const CareSheet *self,
                const CareInk   *ink,
                guint            page,
                cairo_t         *cr)
{
  for (guint i = 0; i < self->pictures->len; i++)
    {
      const CareSheetPicture *picture = &g_array_index (self->pictures, CareSheetPicture, i);

      for (guint k = 0; k < self->boxes->len; k++)
        {
          const CareSheetBox *box = &g_array_index (self->boxes, CareSheetBox, k);

          if (box->page != page || box->row != picture->row)
            continue;
          cairo_save (cr);
          cairo_translate (cr, box->x / CARE_POINT, box->y / CARE_POINT);
          picture->paint (picture->data, ink, cr);
          cairo_restore (cr);
        }
    }
}

void
care_sheet_paint_page (const CareSheet *self,
                       const CareInk   *ink,
                       guint            page,
                       cairo_t         *cr)
{
  g_return_if_fail (page < self->n_pages);

  cairo_save (cr);
  if (self->fills_labels)
    paint_fills (self, ink, page, cr);
  for (guint i = 0; i < self->texts->len; i++)
    {
      const CareSheetText *text = &g_array_index (self->texts, CareSheetText, i);

      if (text->page == page)
        care_ink_draw_line (ink, cr, &text->text, text->tone, text->x, text->baseline);
    }
  paint_rules (self, ink, page, FALSE, cr);
  paint_rules (self, ink, page, TRUE, cr);
  paint_pictures (self, ink, page, cr);
  cairo_restore (cr);
}

char *
care_sheet_missing_glyphs (const CareSheet *self,
                           const CareInk   *ink)
{
  g_autoptr(GString) all = g_string_new (NULL);

  for (guint i = 0; i < self->texts->len; i++)
    g_string_append (all, g_array_index (self->texts, CareSheetText, i).text.words);

  return care_ink_missing_glyphs (ink, all->str);
}
