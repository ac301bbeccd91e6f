/* care-chart-columns.c — charts of columns: side by side, Pareto, histogram
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-chart-private.h"

static double
find_highest (const CareChart *self)
{
  double highest = isnan (self->data->goal) ? 0 : self->data->goal;

  for (guint i = 0; i < self->data->series->len; i++)
    for (guint k = 0; k < self->data->labels->len; k++)
      if (!isnan (care_chart_data_get_value (self->data, i, k)))
        highest = MAX (highest, care_chart_data_get_value (self->data, i, k));

  return highest;
}

static void
add_value (CareChart          *self,
           const CareChartBar *bar,
           double              room)
{
  g_autofree char *value = care_chart_data_dup_value (self->data, bar->series, bar->point);
  CareChartWords words = { value, bar->x + bar->width / 2, bar->y - 0.7, CARE_CHART_SMALL_SIZE, 0, 0.5, FALSE,
                           CARE_TONE_INK };

  if (care_chart_measure (self, value, CARE_CHART_SMALL_SIZE) <= room)
    care_chart_add_words (self, &words);
}

static void
add_column (CareChart *self,
            guint      series,
            guint      point,
            double     slot,
            double     share)
{
  guint n = self->data->series->len;
  double value = care_chart_data_get_value (self->data, series, point);
  double width = slot * share / n;
  double left = self->plot.x + point * slot + slot * (1 - share) / 2 + series * width;
  CareChartBar bar = { series, point, left, 0, width, 0, 1, FALSE };

  if (isnan (value))
    return;

  bar.y = care_chart_place_y (self, value);
  bar.height = self->plot.y + self->plot.height - bar.y;
  bar.is_past = self->data->limit > 0 && point >= self->data->limit;
  care_chart_add_bar (self, &bar);
  care_chart_add_spot (self, series, point,
                       (CareChartRect) { left, self->plot.y, width, self->plot.height });
  add_value (self, &bar, n == 1 ? slot : width);
}

/* The running share has its own scale at the right, and a line at 80 %. */
static void
add_running (CareChart *self,
             double     slot)
{
  double right = self->plot.x + self->plot.width;
  double bottom = self->plot.y + self->plot.height;

  for (guint i = 0; i < self->data->labels->len; i++)
    {
      double share = care_chart_data_get_running (self->data, i) / 100;
      CareChartDot dot = { CARE_CHART_RUNNING, i, self->plot.x + (i + 0.5) * slot,
                           bottom - share * self->plot.height, i == 0 };

      g_array_append_val (self->dots, dot);
    }
  for (int percent = 0; percent <= 100; percent += 20)
    {
      double y = bottom - percent / 100.0 * self->plot.height;
      g_autofree char *words = g_strdup_printf ("%d %%", percent);
      CareChartWords tick = { words, right + CARE_CHART_GAP, y + CARE_CHART_SMALL_SIZE * CARE_POINT * 0.36,
                              CARE_CHART_SMALL_SIZE, 0, 0, FALSE, CARE_TONE_FAINT };

      care_chart_add_words (self, &tick);
    }
  care_chart_add_rule (self, CARE_CHART_RULE_LIMIT, self->plot.x, bottom - 0.8 * self->plot.height, right,
                       bottom - 0.8 * self->plot.height);
}

/* Where the names of the points stand: one or two lines, by what the longest needs. */
static double
measure_names (CareChart *self)
{
  double slot = self->plot.width / MAX (self->data->labels->len, 1);
  double line = care_chart_line_height (CARE_CHART_SMALL_SIZE);

  for (guint i = 0; slot >= 9 && i < self->data->labels->len; i++)
    if (care_chart_measure (self, care_chart_data_get_label (self->data, i),
                            CARE_CHART_SMALL_SIZE) > slot - 0.8)
      return 2 * line + CARE_CHART_GAP;

  return line + CARE_CHART_GAP;
}

void
care_chart_lay_columns (CareChart *self)
{
  gboolean is_pareto = self->data->kind == CARE_CHART_PARETO;
  gboolean is_histogram = self->data->kind == CARE_CHART_HISTOGRAM;
  double share = is_histogram ? 1.0 : self->data->series->len > 1 ? 0.8 : 0.66;
  double slot;

  if (is_pareto)
    self->plot.width -= care_chart_measure (self, "100 %", CARE_CHART_SMALL_SIZE) + CARE_CHART_GAP;
  self->plot.height -= measure_names (self);
  care_chart_add_scale (self, find_highest (self), TRUE);
  slot = self->plot.width / MAX (self->data->labels->len, 1);
  for (guint i = 0; i < self->data->series->len; i++)
    for (guint k = 0; k < self->data->labels->len; k++)
      add_column (self, i, k, slot, share);
  if (is_pareto)
    add_running (self, slot);
  if (is_histogram && self->data->limit > 0)
    care_chart_add_rule (self, CARE_CHART_RULE_GOAL, self->plot.x + self->data->limit * slot, self->plot.y,
                         self->plot.x + self->data->limit * slot, self->plot.y + self->plot.height);
  if (!isnan (self->data->goal))
    care_chart_add_rule (self, CARE_CHART_RULE_GOAL, self->plot.x,
                         care_chart_place_y (self, self->data->goal),
                         self->plot.x + self->plot.width, care_chart_place_y (self, self->data->goal));
  care_chart_add_names (self);
  self->n_shown = self->data->labels->len;
}
