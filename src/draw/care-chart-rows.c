/* care-chart-rows.c — charts of rows: bars, shares of 100 %, workload, funnel
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-chart-private.h"

#define LEAST_ROW 4.0 /* millimetres: lower than this nobody reads */
#define MOST_ROW  12.0

static gboolean
is_stacked (const CareChart *self)
{
  return self->data->kind == CARE_CHART_SHARES || self->data->kind == CARE_CHART_WORKLOAD;
}

static double
get_value (const CareChart *self,
           guint            series,
           guint            point)
{
  double value = care_chart_data_get_value (self->data, series, point);

  return isnan (value) ? 0 : value;
}

static double
sum_row (const CareChart *self,
         guint            point)
{
  double sum = 0;

  for (guint i = 0; i < self->data->series->len; i++)
    sum += get_value (self, i, point);

  return sum;
}

static double
find_highest (const CareChart *self)
{
  double highest = isnan (self->data->goal) ? 0 : self->data->goal;

  if (self->data->kind == CARE_CHART_SHARES)
    return 100;
  for (guint i = 0; i < self->data->labels->len; i++)
    {
      if (is_stacked (self))
        highest = MAX (highest, sum_row (self, i));
      for (guint k = 0; !is_stacked (self) && k < self->data->series->len; k++)
        highest = MAX (highest, get_value (self, k, i));
    }

  return highest;
}

/* Names at the left; returns how wide their column is. */
static double
measure_names (CareChart *self)
{
  double widest = 0;

  for (guint i = 0; i < self->n_shown; i++)
    widest = MAX (widest, care_chart_measure (self, care_chart_data_get_label (self->data, i),
                                              CARE_CHART_LABEL_SIZE));

  return MIN (widest + 2, self->width * 0.34);
}

static void
add_name (CareChart *self,
          guint      point,
          double     y,
          double     height,
          double     room)
{
  CareChartWords name = { care_chart_data_get_label (self->data, point), self->plot.x - 1.6,
                          y + height / 2 + CARE_CHART_LABEL_SIZE * CARE_POINT * 0.36, CARE_CHART_LABEL_SIZE,
                          room - 1.6, 1, FALSE, CARE_TONE_INK };

  care_chart_add_words (self, &name);
}

/* The bars of a row lie one behind the other; each says its value where it has room. */
static void
add_stack (CareChart *self,
           guint      point,
           double     y,
           double     height)
{
  double whole = self->data->kind == CARE_CHART_SHARES ? sum_row (self, point) / 100 : 1;
  double x = self->plot.x;

  for (guint i = 0; i < self->data->series->len && whole > 0; i++)
    {
      double value = get_value (self, i, point) / whole;
      CareChartBar bar = { i, point, x, y, value / self->axis.high * self->plot.width, height, 1, FALSE };
      g_autofree char *words = self->data->kind == CARE_CHART_SHARES
                               ? g_strdup_printf ("%.1f %%", value)
                               : care_unit_format (self->data->unit, value);

      if (value <= 0)
        continue;
      care_chart_add_bar (self, &bar);
      care_chart_add_spot (self, i, point, (CareChartRect) { bar.x, y, bar.width, height });
      care_chart_add_inside (self, words, &bar);
      x += bar.width;
    }
}

static void
add_bar (CareChart *self,
         guint      series,
         guint      point,
         double     y,
         double     height)
{
  double value = care_chart_data_get_value (self->data, series, point);
  double width = isnan (value) ? 0 : value / self->axis.high * self->plot.width;
  gboolean is_funnel = self->data->kind == CARE_CHART_FUNNEL;
  double x = self->plot.x + (is_funnel ? (self->plot.width - width) / 2 : 0);
  CareChartBar bar = { series, point, x, y, width, height, 1, FALSE };
  g_autofree char *words = care_chart_data_dup_value (self->data, series, point);
  CareChartWords after = { words, x + width + CARE_CHART_GAP,
                           y + height / 2 + CARE_CHART_SMALL_SIZE * CARE_POINT * 0.36,
                           CARE_CHART_SMALL_SIZE, 0, 0, FALSE, CARE_TONE_INK };
  double need = care_chart_measure (self, words, CARE_CHART_SMALL_SIZE) + 2 * CARE_CHART_GAP;

  care_chart_add_bar (self, &bar);
  care_chart_add_spot (self, series, point, (CareChartRect) { self->plot.x, y, self->plot.width, height });
  if (x + width + need <= self->width)
    care_chart_add_words (self, &after);
  else
    care_chart_add_inside (self, words, &bar);
}

static void
add_row (CareChart *self,
         guint      point,
         double     pitch)
{
  double height = pitch * 0.72;
  double y = self->plot.y + point * pitch + (pitch - height) / 2;
  guint n = self->data->series->len;

  if (is_stacked (self))
    {
      add_stack (self, point, y, height);
      return;
    }
  for (guint i = 0; i < n; i++)
    add_bar (self, i, point, y + i * height / n, height / n);
}

static void
add_mean (CareChart *self)
{
  double sum = 0;
  double x;

  for (guint i = 0; i < self->data->labels->len; i++)
    sum += sum_row (self, i);
  x = self->plot.x + sum / self->data->labels->len / self->axis.high * self->plot.width;
  care_chart_add_rule (self, CARE_CHART_RULE_CENTER, x, self->plot.y, x, self->plot.y + self->plot.height);
}

static void
say_more (CareChart *self)
{
  guint n = self->data->labels->len - self->n_shown;
  g_autofree char *words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more", "and %u more", n),
                                            n);
  CareChartWords more = { words, CARE_CHART_PAD, self->height - CARE_CHART_PAD, CARE_CHART_SMALL_SIZE, 0, 0,
                          FALSE, CARE_TONE_FAINT };

  care_chart_add_words (self, &more);
}

/* Room at the right: for the value behind the longest bar, or half of the last tick. */
static double
measure_values (CareChart *self)
{
  double widest = 6;

  if (is_stacked (self) || self->data->kind == CARE_CHART_FUNNEL)
    return widest;
  for (guint i = 0; i < self->n_shown; i++)
    for (guint k = 0; k < self->data->series->len; k++)
      {
        g_autofree char *words = care_chart_data_dup_value (self->data, k, i);

        widest = MAX (widest, care_chart_measure (self, words, CARE_CHART_SMALL_SIZE) + CARE_CHART_GAP);
      }

  return MIN (widest, self->width * 0.2);
}

void
care_chart_lay_rows (CareChart *self)
{
  guint n = self->data->labels->len;
  gboolean has_scale = self->data->kind != CARE_CHART_FUNNEL;
  double foot = has_scale ? care_chart_line_height (CARE_CHART_SMALL_SIZE) + CARE_CHART_GAP : 0;
  double least = is_stacked (self) ? LEAST_ROW : LEAST_ROW * MAX (1, self->data->series->len * 0.7);
  double pitch, names;

  self->n_shown = MIN (n, (guint) MAX (1, (self->plot.height - foot) / least));
  names = measure_names (self);
  pitch = MIN ((self->plot.height - foot) / self->n_shown,
               MOST_ROW * (is_stacked (self) ? 1 : self->data->series->len));
  self->plot.x += names;
  self->plot.width -= names + measure_values (self);
  self->plot.height = pitch * self->n_shown + foot;
  if (has_scale)
    care_chart_add_scale (self, find_highest (self), FALSE);
  else
    self->axis = (CareAxis) { 0, MAX (find_highest (self), 1), 1 };

  for (guint i = 0; i < self->n_shown; i++)
    {
      add_row (self, i, pitch);
      add_name (self, i, self->plot.y + i * pitch, pitch, names);
    }
  if (self->data->kind == CARE_CHART_WORKLOAD)
    add_mean (self);
  if (!isnan (self->data->goal))
    {
      double x = self->plot.x + self->data->goal / self->axis.high * self->plot.width;

      care_chart_add_rule (self, CARE_CHART_RULE_GOAL, x, self->plot.y, x, self->plot.y + self->plot.height);
    }
  if (self->n_shown < n)
    say_more (self);
}
