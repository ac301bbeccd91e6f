/* care-chart-trend.c — lines over time, with goal and control limits
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where more points lie side by side than the eye can part, each column of less than
 * a third of a millimetre keeps its first, lowest, highest and last: the line looks the same, and
 * twenty years of days are laid out within a frame.
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-chart-private.h"

#define FINEST 0.3 /* millimetres */

static double
find_highest (const CareChart *self)
{
  double highest = isnan (self->data->goal) ? 0 : self->data->goal;

  if (!isnan (self->data->upper))
    highest = MAX (highest, self->data->upper);
  for (guint i = 0; i < self->data->series->len; i++)
    {
      const double *values = care_chart_data_get_series (self->data, i)->values;

      for (guint k = 0; k < self->data->labels->len; k++)
        if (values[k] > highest)
          highest = values[k];
    }

  return highest;
}

static void
add_dot (CareChart *self,
         guint      series,
         guint      point,
         gboolean   is_start)
{
  double slot = self->plot.width / self->data->labels->len;
  CareChartDot dot = { series, point, self->plot.x + (point + 0.5) * slot,
                       care_chart_place_y (self, care_chart_data_get_value (self->data, series, point)),
                       is_start };

  g_array_append_val (self->dots, dot);
}

static void
add_line (CareChart *self,
          guint      series)
{
  const double *values = care_chart_data_get_series (self->data, series)->values;
  gboolean is_start = TRUE;

  for (guint i = 0; i < self->data->labels->len; i++)
    {
      if (!isnan (values[i]))
        add_dot (self, series, i, is_start);
      is_start = isnan (values[i]);
    }
}

/* First, lowest, highest and last of the points from @first up to before @after. */
static void
add_column (CareChart *self,
            guint      series,
            guint      first,
            guint      after,
            gboolean  *is_start)
{
  const double *values = care_chart_data_get_series (self->data, series)->values;
  guint low = G_MAXUINT, high = G_MAXUINT, last = G_MAXUINT, begin = G_MAXUINT;
  guint kept[4];

  for (guint i = first; i < after; i++)
    {
      if (isnan (values[i]))
        continue;
      begin = begin == G_MAXUINT ? i : begin;
      last = i;
      low = low == G_MAXUINT || values[i] < values[low] ? i : low;
      high = high == G_MAXUINT || values[i] > values[high] ? i : high;
    }
  if (begin == G_MAXUINT)
    {
      *is_start = TRUE;
      return;
    }

  kept[0] = begin;
  kept[1] = MIN (low, high);
  kept[2] = MAX (low, high);
  kept[3] = last;
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    if (i == 0 || kept[i] != kept[i - 1])
      {
        add_dot (self, series, kept[i], *is_start);
        *is_start = FALSE;
      }
}

static void
add_dense_line (CareChart *self,
                guint      series,
                guint      n_columns)
{
  guint n = self->data->labels->len;
  gboolean is_start = TRUE;

  for (guint i = 0; i < n_columns; i++)
    add_column (self, series, (guint) ((guint64) i * n / n_columns),
                (guint) ((guint64) (i + 1) * n / n_columns), &is_start);
}

/* The goal is named at the left, limits at the right, where they do not write over each other. */
static void
add_level (CareChart         *self,
           CareChartRuleKind  kind,
           double             value,
           const char        *name,
           double            *last_named)
{
  double y = isnan (value) ? 0 : care_chart_place_y (self, value);
  double right = self->plot.x + self->plot.width;
  gboolean is_goal = kind == CARE_CHART_RULE_GOAL;
  CareChartWords words = { name, is_goal ? self->plot.x + 1 : right, y - 0.6, CARE_CHART_SMALL_SIZE, 0,
                           is_goal ? 0 : 1, FALSE, CARE_TONE_FAINT };

  if (isnan (value))
    return;

  care_chart_add_rule (self, kind, self->plot.x, y, right, y);
  if (!is_goal && fabs (y - *last_named) < 3)
    return;
  care_chart_add_words (self, &words);
  if (!is_goal)
    *last_named = y;
}

void
care_chart_lay_trend (CareChart *self)
{
  guint n_columns;
  double named = -INFINITY;

  self->plot.height -= care_chart_line_height (CARE_CHART_SMALL_SIZE) * 2 + CARE_CHART_GAP;
  care_chart_add_scale (self, find_highest (self), TRUE);
  n_columns = (guint) MAX (self->plot.width / FINEST, 1);
  for (guint i = self->data->series->len; i-- > 0; )
    {
      if (self->data->labels->len > 4 * n_columns)
        add_dense_line (self, i, n_columns);
      else
        add_line (self, i);
    }
  add_level (self, CARE_CHART_RULE_GOAL, self->data->goal, _("Goal"), &named);
  add_level (self, CARE_CHART_RULE_LIMIT, self->data->upper, _("Upper limit"), &named);
  add_level (self, CARE_CHART_RULE_CENTER, self->data->center, _("Mean"), &named);
  if (self->data->lower > 0)
    add_level (self, CARE_CHART_RULE_LIMIT, self->data->lower, _("Lower limit"), &named);
  care_chart_add_names (self);
  self->n_shown = self->data->labels->len;
}
