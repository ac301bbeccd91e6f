/* care-chart-paint.c — the ink that follows a chart's numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-chart-private.h"

#define HATCH      1.3  /* millimetres between two strokes */
#define THIN       0.18
#define LINE_WIDTH 0.6
#define MANY       2000 /* dots, that nobody tells apart any more */
#define PIECE      24   /* segments */

/* What is drawn over the colour of a series so that it can be told without the colour. */
typedef enum
{
  HATCH_NONE,
  HATCH_RISING,
  HATCH_FALLING,
  HATCH_LEVEL,
  HATCH_UPRIGHT,
  HATCH_CROSS,
  HATCH_DENSE
} Hatch;

static const Hatch hatches[CARE_N_FILLS] = {
  HATCH_NONE, HATCH_RISING, HATCH_NONE, HATCH_LEVEL, HATCH_CROSS, HATCH_FALLING, HATCH_UPRIGHT,
};

/* Lines that differ without colour. */
static const double dashes[CARE_N_FILLS][4] = {
  { 0 }, { 1.8, 0.9 }, { 0.5, 0.8 }, { 2.6, 0.8, 0.5, 0.8 }, { 4, 1 }, { 1, 1 }, { 0.4, 0.4 },
};

static guint
find_fill (const CareChart *self,
           guint            series)
{
  guint fill = 0;

  if (series >= self->data->series->len)
    return 2;
  for (guint i = 0; i < series; i++)
    fill += !care_chart_data_get_series (self->data, i)->is_comparison;

  return fill % CARE_N_FILLS;
}

static gboolean
is_comparison (const CareChart *self,
               guint            series)
{
  return series < self->data->series->len && care_chart_data_get_series (self->data, series)->is_comparison;
}

static CareColor
get_color (const CareChart   *self,
           const CarePalette *palette,
           guint              series,
           double             shade)
{
  if (is_comparison (self, series))
    return palette->comparison;
  if (self->data->kind == CARE_CHART_HEAT)
    return care_palette_mix (palette, shade);

  return palette->fills[find_fill (self, series)];
}

/* ---- areas ---------------------------------------------------------------------- */

static void
trace_strokes (cairo_t *cr,
               double   x,
               double   y,
               double   width,
               double   height,
               double   slope,
               double   pitch)
{
  double reach = fabs (slope) * height;

  for (double at = x - reach; at <= x + width + reach; at += pitch)
    {
      cairo_move_to (cr, at, y + height);
      cairo_line_to (cr, at + slope * height, y);
    }
}

static void
trace_levels (cairo_t *cr,
              double   x,
              double   y,
              double   width,
              double   height)
{
  for (double at = y + HATCH / 2; at < y + height; at += HATCH)
    {
      cairo_move_to (cr, x, at);
      cairo_line_to (cr, x + width, at);
    }
}

static void
paint_hatch (cairo_t             *cr,
             Hatch                hatch,
             const CareChartRect *area)
{
  double pitch = hatch == HATCH_DENSE ? HATCH / 2 : HATCH;

  cairo_save (cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_clip (cr);
  if (hatch == HATCH_RISING || hatch == HATCH_CROSS || hatch == HATCH_DENSE)
    trace_strokes (cr, area->x, area->y, area->width, area->height, 1, pitch);
  if (hatch == HATCH_FALLING || hatch == HATCH_CROSS)
    trace_strokes (cr, area->x, area->y, area->width, area->height, -1, pitch);
  if (hatch == HATCH_UPRIGHT)
    trace_strokes (cr, area->x, area->y, area->width, area->height, 0, pitch);
  if (hatch == HATCH_LEVEL)
    trace_levels (cr, area->x, area->y, area->width, area->height);
  cairo_set_line_width (cr, THIN);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
paint_area (const CareChart     *self,
            const CarePalette   *palette,
            cairo_t             *cr,
            guint                series,
            double               shade,
            gboolean             is_past,
            const CareChartRect *area)
{
  CareColor color = is_past ? palette->fills[2] : get_color (self, palette, series, shade);
  CareColor upon = care_palette_upon (&color);
  gboolean is_heat = self->data->kind == CARE_CHART_HEAT;
  Hatch hatch = is_comparison (self, series) ? HATCH_DENSE : is_past ? HATCH_CROSS
                                                                     : hatches[find_fill (self, series)];

  if (area->width <= 0 || area->height <= 0)
    return;
  care_ink_set_color (&color, cr);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_fill (cr);
  if (!palette->is_hatched && !is_heat)
    return;

  care_ink_set_color (&upon, cr);
  if (!is_heat && hatch != HATCH_NONE)
    paint_hatch (cr, hatch, area);
  /* Columns that touch are parted by the paper's colour. */
  if (self->data->kind == CARE_CHART_HISTOGRAM)
    care_ink_set_color (&palette->background, cr);
  else
    care_ink_set_color (is_heat ? &palette->grid : &palette->text, cr);
  cairo_set_line_width (cr, self->data->kind == CARE_CHART_HISTOGRAM ? 2 * THIN : THIN);
  cairo_rectangle (cr, area->x, area->y, area->width, area->height);
  cairo_stroke (cr);
}

static void
paint_bars (const CareChart   *self,
            const CarePalette *palette,
            cairo_t           *cr)
{
  for (guint i = 0; i < self->bars->len; i++)
    {
      const CareChartBar *bar = &g_array_index (self->bars, CareChartBar, i);
      CareChartRect area = { bar->x, bar->y, bar->width, bar->height };

      paint_area (self, palette, cr, bar->series, bar->shade, bar->is_past, &area);
    }
}

/* ---- lines ---------------------------------------------------------------------- */

static void
set_rule (cairo_t             *cr,
          const CarePalette   *palette,
          CareChartRuleKind    kind)
{
  static const double dashed[] = { 2, 1 };
  static const double dotted[] = { 0.6, 0.8 };
  gboolean is_scale = kind == CARE_CHART_RULE_AXIS || kind == CARE_CHART_RULE_GRID;

  cairo_set_dash (cr, NULL, 0, 0);
  if (kind == CARE_CHART_RULE_GOAL)
    cairo_set_dash (cr, dashed, 2, 0);
  if (kind == CARE_CHART_RULE_LIMIT)
    cairo_set_dash (cr, dotted, 2, 0);
  cairo_set_line_width (cr, is_scale ? THIN : 0.35);
  care_ink_set_color (kind == CARE_CHART_RULE_GRID ? &palette->grid
                      : kind == CARE_CHART_RULE_AXIS || kind == CARE_CHART_RULE_CENTER ? &palette->faint
                                                                                       : &palette->goal, cr);
}

static void
paint_rules (const CareChart   *self,
             const CarePalette *palette,
             cairo_t           *cr,
             gboolean           of_scale)
{
  for (guint i = 0; i < self->rules->len; i++)
    {
      const CareChartRule *rule = &g_array_index (self->rules, CareChartRule, i);

      if ((rule->kind <= CARE_CHART_RULE_GRID) != of_scale)
        continue;
      set_rule (cr, palette, rule->kind);
      cairo_move_to (cr, rule->x1, rule->y1);
      cairo_line_to (cr, rule->x2, rule->y2);
      cairo_stroke (cr);
    }
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
set_line (const CareChart   *self,
          const CarePalette *palette,
          cairo_t           *cr,
          guint              series)
{
  CareColor color = get_color (self, palette, series, 1);
  guint fill = find_fill (self, series);
  gboolean is_dashed = palette->is_hatched && dashes[fill][0] > 0;

  /* A line must be seen on the background whatever the areas do. */
  if (palette == care_palette_get (CARE_LOOK_MONO))
    color = palette->text;
  care_ink_set_color (&color, cr);
  cairo_set_line_width (cr, is_comparison (self, series) || self->dots->len > MANY ? LINE_WIDTH / 2
                        : LINE_WIDTH);
  if (is_comparison (self, series))
    cairo_set_dash (cr, dashes[1], 2, 0);
  else if (is_dashed)
    cairo_set_dash (cr, dashes[fill], dashes[fill][2] > 0 ? 4 : 2, 0);
  else
    cairo_set_dash (cr, NULL, 0, 0);
}

static void
paint_marks (const CareChart   *self,
             const CarePalette *palette,
             cairo_t           *cr)
{
  double pitch = self->plot.width / MAX (self->data->labels->len, 1);

  cairo_set_dash (cr, NULL, 0, 0);
  for (guint i = 0; pitch > 2.5 && i < self->dots->len; i++)
    {
      const CareChartDot *dot = &g_array_index (self->dots, CareChartDot, i);
      double size = is_comparison (self, dot->series) ? 0.5 : 0.8;

      set_line (self, palette, cr, dot->series);
      if (find_fill (self, dot->series) % 2 == 0)
        cairo_arc (cr, dot->x, dot->y, size, 0, 2 * G_PI);
      else
        cairo_rectangle (cr, dot->x - size, dot->y - size, 2 * size, 2 * size);
      cairo_fill (cr);
    }
}

/* The cumulative line runs over columns that may be as black as it is: it has a light edge. */
static void
paint_edge (const CareChart   *self,
            const CarePalette *palette,
            cairo_t           *cr)
{
  cairo_set_dash (cr, NULL, 0, 0);
  care_ink_set_color (&palette->background, cr);
  cairo_set_line_width (cr, LINE_WIDTH * 2.6);
  for (guint i = 0; i < self->dots->len; i++)
    {
      const CareChartDot *dot = &g_array_index (self->dots, CareChartDot, i);

      if (dot->series != CARE_CHART_RUNNING)
        continue;
      if (dot->is_start)
        cairo_move_to (cr, dot->x, dot->y);
      else
        cairo_line_to (cr, dot->x, dot->y);
    }
  cairo_stroke (cr);
}

static void
paint_lines (const CareChart   *self,
             const CarePalette *palette,
             cairo_t           *cr)
{
  guint series = G_MAXUINT;
  guint n = 0;

  cairo_set_line_join (cr, self->dots->len > MANY ? CAIRO_LINE_JOIN_BEVEL : CAIRO_LINE_JOIN_ROUND);
  for (guint i = 0; i < self->dots->len; i++)
    {
      const CareChartDot *dot = &g_array_index (self->dots, CareChartDot, i);

      if (dot->series != series)
        {
          cairo_stroke (cr);
          set_line (self, palette, cr, dot->series);
          series = dot->series;
          n = 0;
        }
      /* What crosses itself a thousand times is painted faster in pieces. */
      if (++n % PIECE == 0 && !dot->is_start)
        {
          cairo_line_to (cr, dot->x, dot->y);
          cairo_stroke (cr);
          cairo_move_to (cr, dot->x, dot->y);
        }
      else if (dot->is_start)
        cairo_move_to (cr, dot->x, dot->y);
      else
        cairo_line_to (cr, dot->x, dot->y);
    }
  cairo_stroke (cr);
  paint_marks (self, palette, cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
paint_swatches (const CareChart   *self,
                const CarePalette *palette,
                cairo_t           *cr)
{
  for (guint i = 0; i < self->swatches->len; i++)
    {
      const CareChartSwatch *swatch = &g_array_index (self->swatches, CareChartSwatch, i);
      CareChartRect area = { swatch->x, swatch->y, swatch->width, swatch->height };

      if (!swatch->is_line)
        {
          paint_area (self, palette, cr, swatch->series, 1, FALSE, &area);
          continue;
        }
      set_line (self, palette, cr, swatch->series);
      cairo_move_to (cr, area.x, area.y + area.height / 2);
      cairo_line_to (cr, area.x + area.width, area.y + area.height / 2);
      cairo_stroke (cr);
      cairo_set_dash (cr, NULL, 0, 0);
    }
}

/* ---- words ---------------------------------------------------------------------- */

/* On a hatched area words stand on a patch of its colour. */
static void
paint_upon (const CareChart     *self,
            const CareInk       *ink,
            const CarePalette   *palette,
            cairo_t             *cr,
            const CareChartText *text)
{
  CareColor color = get_color (self, palette, text->series, text->shade);
  CareInk upon = *ink;

  upon.ink = care_palette_upon (&color);
  if (palette->is_hatched && self->data->kind != CARE_CHART_HEAT)
    {
      care_ink_set_color (&color, cr);
      cairo_rectangle (cr, (text->x - 0.4) / CARE_POINT, text->baseline / CARE_POINT - text->text.size * 0.85,
                       (text->width + 0.8) / CARE_POINT, text->text.size * 1.1);
      cairo_fill (cr);
    }
  care_ink_draw_line (&upon, cr, &text->text, CARE_TONE_INK, text->x, text->baseline);
}

void
care_chart_paint (const CareChart   *self,
                  const CareInk     *ink,
                  const CarePalette *palette,
                  cairo_t           *cr)
{
  cairo_save (cr);
  cairo_scale (cr, 1 / CARE_POINT, 1 / CARE_POINT);
  cairo_new_path (cr);
  paint_rules (self, palette, cr, TRUE);
  paint_bars (self, palette, cr);
  paint_rules (self, palette, cr, FALSE);
  if (self->data->kind == CARE_CHART_PARETO)
    paint_edge (self, palette, cr);
  paint_lines (self, palette, cr);
  paint_swatches (self, palette, cr);
  cairo_restore (cr);

  for (guint i = 0; i < self->texts->len; i++)
    {
      const CareChartText *text = &g_array_index (self->texts, CareChartText, i);

      if (text->is_upon)
        paint_upon (self, ink, palette, cr, text);
      else
        care_ink_draw_line (ink, cr, &text->text, text->tone, text->x, text->baseline);
    }
}
