/* care-chart.c — a chart as plain numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-chart-private.h"

#define SWATCH 3.0

static void
text_clear (gpointer data)
{
  CareChartText *text = data;

  g_free ((char *) text->text.words);
}

/* ---- words ---------------------------------------------------------------------- */

static CareText
set_text (const char *words,
          double      size,
          gboolean    is_bold)
{
  return (CareText) { .words = words, .alarm_from = CARE_NO_ALARM, .face = CARE_FACE_HEAD, .size = size,
                      .bold = is_bold };
}

double
care_chart_line_height (double size)
{
  return size * CARE_POINT * 1.35;
}

double
care_chart_measure (CareChart  *self,
                    const char *words,
                    double      size)
{
  CareText text = set_text (words, size, FALSE);

  return care_measure_width (self->measure, &text);
}

/* As much of @words as there is room for, and an ellipsis. */
static char *
shorten (CareChart            *self,
         const CareChartWords *words)
{
  glong low = 0, high = g_utf8_strlen (words->words, -1);
  CareText whole = set_text (words->words, words->size, words->is_bold);

  if (words->room <= 0 || care_measure_width (self->measure, &whole) <= words->room)
    return g_strdup (words->words);

  while (low < high)
    {
      glong middle = (low + high + 1) / 2;
      g_autofree char *head = g_utf8_substring (words->words, 0, middle);
      g_autofree char *tried = g_strconcat (head, "…", NULL);
      CareText text = set_text (tried, words->size, words->is_bold);

      if (care_measure_width (self->measure, &text) <= words->room)
        low = middle;
      else
        high = middle - 1;
    }

  {
    g_autofree char *head = g_utf8_substring (words->words, 0, low);

    return low > 0 ? g_strconcat (g_strchomp (head), "…", NULL) : g_strdup ("");
  }
}

int
care_chart_add_words (CareChart            *self,
                      const CareChartWords *words)
{
  CareChartText text = { .baseline = words->baseline, .tone = words->tone, .shade = 1 };
  char *shown = shorten (self, words);

  if (*shown == '\0')
    {
      g_free (shown);
      return -1;
    }

  text.text = set_text (shown, words->size, words->is_bold);
  text.width = care_measure_width (self->measure, &text.text);
  text.x = words->x - words->align * text.width;
  g_array_append_val (self->texts, text);

  return (int) self->texts->len - 1;
}

void
care_chart_add_inside (CareChart          *self,
                       const char         *words,
                       const CareChartBar *bar)
{
  CareChartWords inside = { words, bar->x + bar->width / 2, 0, CARE_CHART_SMALL_SIZE, 0, 0.5, FALSE,
                            CARE_TONE_INK };
  double size = CARE_CHART_SMALL_SIZE * CARE_POINT;
  int place;

  if (care_chart_measure (self, words, inside.size) + 1 > bar->width || size * 1.2 > bar->height)
    return;

  inside.baseline = bar->y + bar->height / 2 + size * 0.36;
  place = care_chart_add_words (self, &inside);
  if (place < 0)
    return;
  g_array_index (self->texts, CareChartText, place).is_upon = TRUE;
  g_array_index (self->texts, CareChartText, place).series = bar->series;
  g_array_index (self->texts, CareChartText, place).shade = bar->shade;
}

double
care_chart_add_paragraph (CareChart            *self,
                          const CareChartWords *words,
                          guint                 most_lines)
{
  CareText text = set_text (words->words, words->size, words->is_bold);
  g_autoptr(GArray) lines = care_measure_break (self->measure, &text, words->room);
  guint n = MIN (lines->len, most_lines);

  for (guint i = 0; i < n; i++)
    {
      const CareTextLine *line = &g_array_index (lines, CareTextLine, i);
      gboolean has_rest = i + 1 == n && lines->len > n;
      g_autofree char *shown = has_rest ? g_strdup (words->words + line->start)
                                        : g_strndup (words->words + line->start, line->length);
      CareChartWords one = *words;

      one.words = g_strdelimit (shown, "\n", ' ');
      one.baseline = words->baseline + i * care_chart_line_height (words->size);
      care_chart_add_words (self, &one);
    }

  return n * care_chart_line_height (words->size);
}

/* ---- parts ---------------------------------------------------------------------- */

void
care_chart_add_rule (CareChart         *self,
                     CareChartRuleKind  kind,
                     double             x1,
                     double             y1,
                     double             x2,
                     double             y2)
{
  CareChartRule rule = { kind, x1, y1, x2, y2 };

  g_array_append_val (self->rules, rule);
}

void
care_chart_add_bar (CareChart          *self,
                    const CareChartBar *bar)
{
  g_array_append_vals (self->bars, bar, 1);
}

void
care_chart_add_spot (CareChart     *self,
                     guint          series,
                     guint          point,
                     CareChartRect  area)
{
  CareChartSpot spot = { series, point, area };

  g_array_append_val (self->spots, spot);
}

double
care_chart_place_y (const CareChart *self,
                    double           value)
{
  return self->plot.y + self->plot.height * (1 - care_axis_place (&self->axis, value));
}

/* ---- scale and names ------------------------------------------------------------ */

static char *
dup_tick (const CareChart *self,
          double           value)
{
  int decimals = self->axis.step < 0.995 ? (int) ceil (-log10 (self->axis.step) - 1e-9) : 0;

  if (self->data->kind == CARE_CHART_SHARES)
    return g_strdup_printf ("%.0f %%", value);
  switch (self->data->unit)
    {
    case CARE_UNIT_PERCENT:
      return g_strdup_printf ("%.*f %%", decimals, value);
    case CARE_UNIT_MONEY:
      return g_strdup_printf ("¥%.*f", decimals, value);
    case CARE_UNIT_COUNT:
    case CARE_UNIT_PER_HUNDRED:
    case CARE_UNIT_POINTS:
    case CARE_UNIT_HOURS:
    case CARE_UNIT_MINUTES:
    case CARE_UNIT_TIMES:
      return g_strdup_printf ("%.*f", decimals, value);
    }

  g_return_val_if_reached (NULL);
}

static void
add_upright_ticks (CareChart *self)
{
  for (guint i = 0; i < care_axis_count_ticks (&self->axis); i++)
    {
      double value = care_axis_get_tick (&self->axis, i);
      double y = care_chart_place_y (self, value);
      g_autofree char *words = dup_tick (self, value);
      CareChartWords tick = { words, self->plot.x - CARE_CHART_GAP,
                              y + CARE_CHART_SMALL_SIZE * CARE_POINT * 0.36,
                              CARE_CHART_SMALL_SIZE, 0, 1, FALSE, CARE_TONE_FAINT };

      care_chart_add_words (self, &tick);
      care_chart_add_rule (self, i == 0 ? CARE_CHART_RULE_AXIS : CARE_CHART_RULE_GRID,
                           self->plot.x, y, self->plot.x + self->plot.width, y);
    }
}

static void
add_lying_ticks (CareChart *self)
{
  double below = self->plot.y + self->plot.height;

  for (guint i = 0; i < care_axis_count_ticks (&self->axis); i++)
    {
      double value = care_axis_get_tick (&self->axis, i);
      double x = self->plot.x + self->plot.width * care_axis_place (&self->axis, value);
      g_autofree char *words = dup_tick (self, value);
      CareChartWords tick = { words, x, below + care_chart_line_height (CARE_CHART_SMALL_SIZE),
                              CARE_CHART_SMALL_SIZE, 0, 0.5, FALSE, CARE_TONE_FAINT };

      care_chart_add_words (self, &tick);
      care_chart_add_rule (self, i == 0 ? CARE_CHART_RULE_AXIS : CARE_CHART_RULE_GRID,
                           x, self->plot.y, x, below);
    }
}

static double
find_widest_tick (CareChart *self)
{
  double widest = 0;

  for (guint i = 0; i < care_axis_count_ticks (&self->axis); i++)
    {
      g_autofree char *words = dup_tick (self, care_axis_get_tick (&self->axis, i));

      widest = MAX (widest, care_chart_measure (self, words, CARE_CHART_SMALL_SIZE));
    }

  return widest;
}

void
care_chart_add_scale (CareChart *self,
                      double     highest,
                      gboolean   is_upright)
{
  gboolean is_whole = self->data->unit == CARE_UNIT_COUNT;
  double length = is_upright ? self->plot.height : self->plot.width;
  double widest;

  self->axis = care_axis_fit (0, highest, (guint) CLAMP (length / (is_upright ? 9 : 18), 1, 10), is_whole);
  widest = find_widest_tick (self) + CARE_CHART_GAP;
  if (is_upright)
    {
      self->plot.x += widest;
      self->plot.width -= widest;
      add_upright_ticks (self);
    }
  else
    {
      self->plot.height -= care_chart_line_height (CARE_CHART_SMALL_SIZE) + CARE_CHART_GAP;
      add_lying_ticks (self);
    }
}

static double
find_widest_name (CareChart *self)
{
  double widest = 0;

  for (guint i = 0; i < self->data->labels->len; i++)
    widest = MAX (widest, care_chart_measure (self, care_chart_data_get_label (self->data, i),
                                              CARE_CHART_SMALL_SIZE));

  return widest;
}

/* Words with blanks, and Chinese, go on in a second line; a single word is shortened. */
static gboolean
has_breaks (const char *label)
{
  return !g_str_is_ascii (label) || strchr (label, ' ') != NULL;
}

/* Days and months are left out rather than broken: who knows March and May knows April. */
static gboolean
can_break (CareChart *self,
           double     slot)
{
  for (guint i = 0; i < self->data->labels->len; i++)
    {
      const char *label = care_chart_data_get_label (self->data, i);

      if (g_ascii_isdigit (*label) && care_chart_measure (self, label, CARE_CHART_SMALL_SIZE) > slot - 0.8)
        return FALSE;
    }

  return TRUE;
}

void
care_chart_add_names (CareChart *self)
{
  guint n = self->data->labels->len;
  double slot = self->plot.width / MAX (n, 1);
  double top = self->plot.y + self->plot.height + care_chart_line_height (CARE_CHART_SMALL_SIZE);
  gboolean is_wide = slot >= 9 && can_break (self, slot);
  double widest = n <= 400 ? find_widest_name (self) : 14;
  guint every = is_wide || widest + 1 <= slot ? 1 : (guint) ceil ((widest + 2) / slot);

  for (guint i = 0; i < n; i += every)
    {
      CareChartWords name = { care_chart_data_get_label (self->data, i), self->plot.x + (i + 0.5) * slot, top,
                              CARE_CHART_SMALL_SIZE, is_wide ? slot - 0.8 : 0, 0.5, FALSE, CARE_TONE_INK };

      if (is_wide && has_breaks (name.words))
        care_chart_add_paragraph (self, &name, 2);
      else
        care_chart_add_words (self, &name);
    }
}

/* ---- the frame ------------------------------------------------------------------ */

static double
add_legend_entry (CareChart  *self,
                  guint       series,
                  const char *name,
                  gboolean    is_line,
                  double      x,
                  double      y)
{
  CareChartSwatch swatch = { series, is_line, x, y - SWATCH * 0.82, is_line ? SWATCH * 1.8 : SWATCH, SWATCH };
  double left = x + swatch.width + CARE_CHART_GAP;
  CareChartWords words = { name, left, y, CARE_CHART_LABEL_SIZE, self->width - CARE_CHART_PAD - left, 0,
                           FALSE,
                           CARE_TONE_INK };
  int place = care_chart_add_words (self, &words);

  g_array_append_val (self->swatches, swatch);

  return left + (place >= 0 ? g_array_index (self->texts, CareChartText, place).width : 0) + 4;
}

/* The names of the series in as many rows as they need; returns where they end. */
static double
add_legend (CareChart *self,
            double     y)
{
  gboolean is_pareto = self->data->kind == CARE_CHART_PARETO;
  gboolean is_line = self->data->kind == CARE_CHART_TREND;
  guint n = self->data->series->len;
  double line = care_chart_line_height (CARE_CHART_LABEL_SIZE);
  double x = CARE_CHART_PAD;

  if (self->data->kind == CARE_CHART_HEAT || (n < 2 && !is_pareto))
    return y;

  y += line;
  for (guint i = 0; i < n; i++)
    {
      const char *name = care_chart_data_get_series (self->data, i)->name;
      double width = SWATCH * 2 + care_chart_measure (self, name, CARE_CHART_LABEL_SIZE);

      if (x > CARE_CHART_PAD && x + width > self->width - CARE_CHART_PAD)
        {
          x = CARE_CHART_PAD;
          y += line;
        }
      x = add_legend_entry (self, i, name, is_line, x, y);
    }
  if (is_pareto)
    add_legend_entry (self, CARE_CHART_RUNNING, _("Cumulative %"), TRUE, x, y);

  return y + CARE_CHART_GAP;
}

/* Title and what is below it; returns where they end. */
static double
add_head (CareChart *self)
{
  g_autofree char *below = care_chart_data_dup_below (self->data);
  double room = self->width - 2 * CARE_CHART_PAD;
  double y = CARE_CHART_PAD + CARE_CHART_TITLE_SIZE * CARE_POINT;
  CareChartWords title = { self->data->title, CARE_CHART_PAD, y, CARE_CHART_TITLE_SIZE, room, 0, TRUE,
                           CARE_TONE_INK };
  CareChartWords line = { below, CARE_CHART_PAD, 0, CARE_CHART_LABEL_SIZE, room, 0, FALSE, CARE_TONE_FAINT };

  y += care_chart_add_paragraph (self, &title, 2);
  line.baseline = y;
  care_chart_add_words (self, &line);

  return y + CARE_CHART_GAP;
}

/* Which records were counted; returns where it begins. */
static double
add_foot (CareChart *self)
{
  double bottom = self->height - CARE_CHART_PAD;
  CareChartWords source = { self->data->source, CARE_CHART_PAD, bottom, CARE_CHART_SMALL_SIZE,
                            self->width - 2 * CARE_CHART_PAD, 0, FALSE, CARE_TONE_FAINT };

  if (self->data->source == NULL || self->height < 50)
    return bottom;

  care_chart_add_words (self, &source);

  return bottom - care_chart_line_height (CARE_CHART_SMALL_SIZE);
}

static void
say_empty (CareChart *self)
{
  const char *words = self->data->missing != NULL ? self->data->missing
                                                  : _("Nothing was recorded in this period.");
  CareChartWords line = { words, self->width / 2, self->plot.y + self->plot.height / 2, CARE_CHART_LABEL_SIZE,
                          self->width - 4 * CARE_CHART_PAD, 0.5, FALSE, CARE_TONE_FAINT };

  care_chart_add_paragraph (self, &line, 3);
}

static void
lay_out (CareChart *self)
{
  switch (self->data->kind)
    {
    case CARE_CHART_COLUMNS:
    case CARE_CHART_PARETO:
    case CARE_CHART_HISTOGRAM:
      care_chart_lay_columns (self);
      return;
    case CARE_CHART_ROWS:
    case CARE_CHART_SHARES:
    case CARE_CHART_FUNNEL:
    case CARE_CHART_WORKLOAD:
      care_chart_lay_rows (self);
      return;
    case CARE_CHART_TREND:
      care_chart_lay_trend (self);
      return;
    case CARE_CHART_HEAT:
      care_chart_lay_heat (self);
      return;
    }
}

CareChart *
care_chart_new (CareChartData     *data,
                const CareMeasure *measure,
                double             width,
                double             height)
{
  CareChart *self = g_new0 (CareChart, 1);
  double top;

  self->data = care_chart_data_ref (data);
  self->measure = measure;
  self->width = width;
  self->height = height;
  self->bars = g_array_new (FALSE, FALSE, sizeof (CareChartBar));
  self->dots = g_array_new (FALSE, FALSE, sizeof (CareChartDot));
  self->rules = g_array_new (FALSE, FALSE, sizeof (CareChartRule));
  self->texts = g_array_new (FALSE, FALSE, sizeof (CareChartText));
  self->swatches = g_array_new (FALSE, FALSE, sizeof (CareChartSwatch));
  self->spots = g_array_new (FALSE, FALSE, sizeof (CareChartSpot));
  g_array_set_clear_func (self->texts, text_clear);

  top = add_head (self);
  self->plot.x = CARE_CHART_PAD;
  self->plot.width = width - 2 * CARE_CHART_PAD;
  if (data->missing != NULL || care_chart_data_is_empty (data))
    {
      self->plot.y = top;
      self->plot.height = MAX (height - top - CARE_CHART_PAD, 1);
      say_empty (self);
      return self;
    }

  self->plot.y = add_legend (self, top) + CARE_CHART_GAP + 1;
  self->plot.height = MAX (add_foot (self) - self->plot.y, 5);
  lay_out (self);

  return self;
}

void
care_chart_free (CareChart *self)
{
  care_chart_data_unref (self->data);
  g_array_unref (self->bars);
  g_array_unref (self->dots);
  g_array_unref (self->rules);
  g_array_unref (self->texts);
  g_array_unref (self->swatches);
  g_array_unref (self->spots);
  g_free (self);
}

/* ---- pointing ------------------------------------------------------------------- */

static gboolean
holds (const CareChartRect *area,
       double               x,
       double               y)
{
  return x >= area->x && x < area->x + area->width && y >= area->y && y < area->y + area->height;
}

/* The nearest line at the point below the pointer. */
static gboolean
pick_line (const CareChart *self,
           double           x,
           double           y,
           guint           *series,
           guint           *point)
{
  guint n = self->data->labels->len;
  double nearest = INFINITY;

  if (n == 0 || !holds (&self->plot, x, y))
    return FALSE;

  *point = MIN ((guint) ((x - self->plot.x) / self->plot.width * n), n - 1);
  for (guint i = 0; i < self->data->series->len; i++)
    {
      double value = care_chart_data_get_value (self->data, i, *point);
      double far = isnan (value) ? INFINITY : fabs (care_chart_place_y (self, value) - y);

      if (far < nearest)
        *series = i;
      nearest = MIN (nearest, far);
    }

  return isfinite (nearest);
}

gboolean
care_chart_pick (const CareChart *self,
                 double           x,
                 double           y,
                 guint           *series,
                 guint           *point)
{
  if (self->data->kind == CARE_CHART_TREND)
    return pick_line (self, x, y, series, point);

  for (guint i = 0; i < self->spots->len; i++)
    {
      const CareChartSpot *spot = &g_array_index (self->spots, CareChartSpot, i);

      if (!holds (&spot->area, x, y))
        continue;
      *series = spot->series;
      *point = spot->point;
      return TRUE;
    }

  return FALSE;
}

gboolean
care_chart_find_area (const CareChart *self,
                      guint            series,
                      guint            point,
                      CareChartRect   *area)
{
  double value, slot;

  for (guint i = 0; i < self->bars->len; i++)
    {
      const CareChartBar *bar = &g_array_index (self->bars, CareChartBar, i);

      if (bar->series != series || bar->point != point)
        continue;
      *area = (CareChartRect) { bar->x, bar->y, bar->width, bar->height };
      return TRUE;
    }
  if (self->data->kind != CARE_CHART_TREND || series >= self->data->series->len ||
      point >= self->data->labels->len)
    return FALSE;

  value = care_chart_data_get_value (self->data, series, point);
  slot = self->plot.width / self->data->labels->len;
  *area = (CareChartRect) { self->plot.x + (point + 0.5) * slot - 1.2, care_chart_place_y (self, value) - 1.2,
                            2.4, 2.4 };

  return !isnan (value);
}
