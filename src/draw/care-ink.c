/* care-ink.c — what layout is painted with
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <pango/pangocairo.h>
#include <string.h>

#include "care-ink.h"

#define MILLIMETRES(units) (pango_units_to_double (units) * CARE_POINT)
#define BOX_OPEN   0x25a1 /* □ */
#define BOX_TICKED 0x2611 /* ☑ */
#define BOX_ADVANCE 1.08  /* ems from the box to its word */

/* Named fonts first; what follows serves a machine that lacks them. */
static const char *const families[CARE_N_LANGUAGES][2] = {
  [CARE_LANGUAGE_EN]    = { "Noto Serif,Noto Serif CJK SC,Noto Sans CJK SC,serif",
                            "Noto Sans,Noto Sans CJK SC,sans-serif" },
  [CARE_LANGUAGE_ZH_CN] = { "Noto Serif CJK SC,Noto Sans CJK SC,serif",
                            "Noto Sans CJK SC,Noto Serif CJK SC,sans-serif" },
  [CARE_LANGUAGE_ZH_TW] = { "Noto Serif CJK TC,Noto Sans CJK TC,serif",
                            "Noto Sans CJK TC,Noto Serif CJK TC,sans-serif" },
};

static gboolean
is_box (gunichar c)
{
  return c == BOX_OPEN || c == BOX_TICKED;
}

static void
trace_box (cairo_t  *cr,
           gboolean  is_ticked,
           double    em)
{
  double side = em * 0.78;
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  x += em * 0.07;
  y += em * 0.04;
  cairo_save (cr);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_line_width (cr, em * 0.06);
  cairo_rectangle (cr, x, y - side, side, side);
  cairo_stroke (cr);
  if (is_ticked)
    {
      cairo_set_line_width (cr, em * 0.12);
      cairo_move_to (cr, x + side * 0.17, y - side * 0.50);
      cairo_line_to (cr, x + side * 0.42, y - side * 0.20);
      cairo_line_to (cr, x + side * 0.88, y - side * 0.86);
      cairo_stroke (cr);
    }
  cairo_restore (cr);
}

static void
shape_drawn_cb (cairo_t        *cr,
                PangoAttrShape *shape,
                gboolean        only_path,
                gpointer        data)
{
  if (!only_path)
    trace_box (cr, GPOINTER_TO_UINT (shape->data) == BOX_TICKED,
               pango_units_to_double (shape->logical_rect.height));
}

static void
insert_from (PangoAttrList  *list,
             PangoAttribute *attribute,
             gsize           start,
             gsize           end)
{
  attribute->start_index = (guint) start;
  attribute->end_index = (guint) end;
  pango_attr_list_insert (list, attribute);
}

/* A box is one em of drawing, and stays on the line of the word it belongs to. */
static void
insert_boxes (PangoAttrList  *list,
              const CareText *text)
{
  int em = pango_units_from_double (text->size);
  PangoRectangle rectangle = { 0, -em, (int) (em * BOX_ADVANCE), em };

  for (const char *at = text->words; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      gsize start = (gsize) (at - text->words);
      gsize after = (gsize) (g_utf8_next_char (at) - text->words);

      if (!is_box (c))
        continue;
      insert_from (list,
                   pango_attr_shape_new_with_data (&rectangle, &rectangle,
                                                   GUINT_TO_POINTER (c), NULL, NULL),
                   start, after);
      insert_from (list, pango_attr_allow_breaks_new (FALSE), start,
                   after + strcspn (text->words + after, " \n"));
    }
}

static PangoAttrList *
list_attributes (const CareInk  *self,
                 const CareText *text)
{
  PangoAttrList *list = pango_attr_list_new ();

  insert_boxes (list, text);
  if (text->spread > 0)
    pango_attr_list_insert (list, pango_attr_letter_spacing_new (
        pango_units_from_double (text->size * text->spread)));
  if (text->alarm_from != CARE_NO_ALARM)
    {
      insert_from (list, pango_attr_weight_new (PANGO_WEIGHT_BOLD), text->alarm_from, G_MAXUINT);
      insert_from (list,
                   pango_attr_foreground_new ((guint16) (self->alarm.red * G_MAXUINT16),
                                              (guint16) (self->alarm.green * G_MAXUINT16),
                                              (guint16) (self->alarm.blue * G_MAXUINT16)),
                   text->alarm_from, G_MAXUINT);
    }

  return list;
}

static PangoLayout *
create_layout (const CareInk  *self,
               const CareText *text)
{
  PangoLayout *layout = pango_layout_new (self->context);
  PangoFontDescription *font = pango_font_description_new ();
  PangoAttrList *attributes = list_attributes (self, text);

  pango_font_description_set_family (font, families[self->language][text->face]);
  pango_font_description_set_size (font, pango_units_from_double (text->size));
  pango_font_description_set_weight (font, text->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text->words, -1);
  pango_font_description_free (font);
  pango_attr_list_unref (attributes);

  return layout;
}

static void
break_by_pango (const CareMeasure *measure,
                const CareText    *text,
                double             width,
                GArray            *lines)
{
  const CareInk *self = measure->data;
  g_autoptr(PangoLayout) layout = create_layout (self, text);

  if (width > 0)
    pango_layout_set_width (layout, pango_units_from_double (width / CARE_POINT));

  for (GSList *l = pango_layout_get_lines_readonly (layout); l != NULL; l = l->next)
    {
      PangoLayoutLine *line = l->data;
      PangoRectangle logical;
      CareTextLine broken = { (gsize) line->start_index, (gsize) line->length, 0 };

      pango_layout_line_get_extents (line, NULL, &logical);
      while (broken.length > 0 && text->words[broken.start + broken.length - 1] == ' ')
        broken.length--;
      broken.width = MILLIMETRES (logical.width);
      g_array_append_val (lines, broken);
    }
}

/* Layout must not depend on the resolution of the device it is painted on. */
static PangoContext *
create_context (CareLanguage language)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_cairo_context_set_shape_renderer (context, shape_drawn_cb, NULL, NULL);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_language (context,
                              pango_language_from_string (care_language_get_pango (language)));

  return context;
}

CareInk *
care_ink_paper (CareLanguage language,
                gboolean     is_monochrome)
{
  CareInk *self = g_new0 (CareInk, 1);

  self->language = language;
  self->is_monochrome = is_monochrome;
  self->faint = (CareColor) { 0.5, 0.5, 0.5 };
  self->fill = (CareColor) { 0.92, 0.92, 0.92 };
  if (!is_monochrome)
    self->alarm = (CareColor) { 0xc0 / 255.0, 0, 0 };
  self->outer_line = 0.35;
  self->inner_line = 0.18;
  self->context = create_context (language);
  self->measure = (CareMeasure) { break_by_pango, self };

  return self;
}

void
care_ink_free (CareInk *self)
{
  g_clear_object (&self->context);
  g_free (self);
}

void
care_ink_set_color (const CareColor *color,
                    cairo_t         *cr)
{
  cairo_set_source_rgb (cr, color->red, color->green, color->blue);
}

void
care_ink_draw_line (const CareInk  *self,
                    cairo_t        *cr,
                    const CareText *text,
                    CareTone        tone,
                    double          x,
                    double          baseline)
{
  g_autoptr(PangoLayout) layout = create_layout (self, text);

  pango_cairo_update_layout (cr, layout);
  care_ink_set_color (tone == CARE_TONE_INK ? &self->ink : &self->faint, cr);
  cairo_move_to (cr, x / CARE_POINT, baseline / CARE_POINT);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
}

static int
count_missing (const CareInk *self,
               const char    *words)
{
  CareText text = { .words = words, .alarm_from = CARE_NO_ALARM, .size = 10 };
  g_autoptr(PangoLayout) layout = create_layout (self, &text);

  return pango_layout_get_unknown_glyphs_count (layout);
}

char *
care_ink_missing_glyphs (const CareInk *self,
                         const char    *words)
{
  g_autoptr(GString) missing = g_string_new (NULL);

  if (words == NULL || count_missing (self, words) == 0)
    return NULL;

  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    {
      char one[7] = { 0 };

      g_utf8_strncpy (one, at, 1);
      if (strstr (missing->str, one) == NULL && count_missing (self, one) > 0)
        g_string_append (missing, one);
    }

  return missing->len > 0 ? g_strdup (missing->str) : NULL;
}
