/* care-chart-data.c — what a chart shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "care-chart-data.h"

/* d2 of subgroups of two: turns the mean moving range into a standard deviation. */
#define D2 1.128

static const CareWord kinds[] = {
  { "COLUMNS",   "chart", NC_("chart", "Columns") },
  { "ROWS",      "chart", NC_("chart", "Bars") },
  { "SHARES",    "chart", NC_("chart", "Shares") },
  { "TREND",     "chart", NC_("chart", "Trend") },
  { "PARETO",    "chart", NC_("chart", "Pareto chart") },
  { "HISTOGRAM", "chart", NC_("chart", "Histogram") },
  { "HEAT",      "chart", NC_("chart", "Heat map") },
  { "FUNNEL",    "chart", NC_("chart", "Funnel") },
  { "WORKLOAD",  "chart", NC_("chart", "Workload") },
};

CARE_DEFINE_WORDS (CareChartKind, care_chart_kind, kinds)
CARE_DEFINE_RECORD (CareChartData, care_chart_data)

static void
series_free (gpointer data)
{
  CareChartSeries *series = data;

  g_free (series->name);
  g_free (series->values);
  g_free (series->counts);
  g_free (series);
}

static void
care_chart_data_clear (CareChartData *self)
{
  g_free (self->name);
  g_free (self->title);
  g_free (self->period);
  g_free (self->source);
  g_free (self->missing);
  g_clear_pointer (&self->labels, g_ptr_array_unref);
  g_clear_pointer (&self->keys, g_ptr_array_unref);
  g_clear_pointer (&self->series, g_ptr_array_unref);
}

/* ---- building ------------------------------------------------------------------- */

CareChartData *
care_chart_data_begin (CareChartKind  kind,
                       const char    *name,
                       const char    *title,
                       CareUnit       unit)
{
  CareChartData *self = care_chart_data_new ();

  self->kind = kind;
  self->name = g_strdup (name);
  self->title = g_strdup (title);
  self->unit = unit;
  self->labels = g_ptr_array_new_with_free_func (g_free);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  self->series = g_ptr_array_new_with_free_func (series_free);
  self->goal = NAN;
  self->center = NAN;
  self->lower = NAN;
  self->upper = NAN;

  return self;
}

void
care_chart_data_add_point (CareChartData *self,
                           const char    *label,
                           const char    *key)
{
  g_return_if_fail (self->series->len == 0);

  g_ptr_array_add (self->labels, g_strdup (label));
  g_ptr_array_add (self->keys, g_strdup (key));
}

CareChartSeries *
care_chart_data_add_series (CareChartData *self,
                            const char    *name)
{
  CareChartSeries *series = g_new0 (CareChartSeries, 1);

  series->name = g_strdup (name);
  series->values = g_new (double, MAX (self->labels->len, 1));
  for (guint i = 0; i < self->labels->len; i++)
    series->values[i] = NAN;
  g_ptr_array_add (self->series, series);

  return series;
}

/* ---- asking --------------------------------------------------------------------- */

const char *
care_chart_data_get_label (const CareChartData *self,
                           guint                point)
{
  return self->labels->pdata[point];
}

const char *
care_chart_data_get_key (const CareChartData *self,
                         guint                point)
{
  return self->keys->pdata[point];
}

CareChartSeries *
care_chart_data_get_series (const CareChartData *self,
                            guint                series)
{
  return self->series->pdata[series];
}

double
care_chart_data_get_value (const CareChartData *self,
                           guint                series,
                           guint                point)
{
  return care_chart_data_get_series (self, series)->values[point];
}

gboolean
care_chart_data_is_empty (const CareChartData *self)
{
  for (guint i = 0; i < self->series->len; i++)
    for (guint k = 0; k < self->labels->len; k++)
      if (!isnan (care_chart_data_get_value (self, i, k)))
        return FALSE;

  return TRUE;
}

static double
sum_until (const CareChartData *self,
           guint                n_points)
{
  double sum = 0;

  for (guint i = 0; i < n_points; i++)
    if (!isnan (care_chart_data_get_value (self, 0, i)))
      sum += care_chart_data_get_value (self, 0, i);

  return sum;
}

double
care_chart_data_get_running (const CareChartData *self,
                             guint                point)
{
  double total = sum_until (self, self->labels->len);

  return total > 0 ? 100 * sum_until (self, point + 1) / total : NAN;
}

guint
care_chart_data_count_vital (const CareChartData *self)
{
  for (guint i = 0; i < self->labels->len; i++)
    if (care_chart_data_get_running (self, i) >= 80 - 1e-9)
      return i + 1;

  return self->labels->len;
}

void
care_chart_data_control (CareChartData *self)
{
  double sum = 0, moved = 0, before = NAN;
  guint n = 0, n_moves = 0;

  for (guint i = 0; i < self->labels->len; i++)
    {
      double value = care_chart_data_get_value (self, 0, i);

      if (isnan (value))
        continue;
      sum += value;
      n++;
      if (!isnan (before))
        {
          moved += fabs (value - before);
          n_moves++;
        }
      before = value;
    }
  if (n_moves < 5)
    return;

  self->center = sum / n;
  self->upper = self->center + 3 * moved / n_moves / D2;
  self->lower = MAX (0, self->center - 3 * moved / n_moves / D2);
  if (self->unit == CARE_UNIT_PERCENT || self->unit == CARE_UNIT_POINTS)
    self->upper = MIN (self->upper, 100);
}

/* ---- words ---------------------------------------------------------------------- */

char *
care_chart_data_dup_value (const CareChartData *self,
                           guint                series,
                           guint                point)
{
  double value = care_chart_data_get_value (self, series, point);

  return isnan (value) ? g_strdup ("—") : care_unit_format (self->unit, value);
}

static double
sum_of_point (const CareChartData *self,
              guint                point)
{
  double sum = 0;

  for (guint i = 0; i < self->series->len; i++)
    if (!isnan (care_chart_data_get_value (self, i, point)))
      sum += care_chart_data_get_value (self, i, point);

  return sum;
}

char *
care_chart_data_dup_reading (const CareChartData *self,
                             guint                series,
                             guint                point)
{
  const CareChartSeries *row = care_chart_data_get_series (self, series);
  g_autofree char *value = care_chart_data_dup_value (self, series, point);
  g_autoptr(GString) reading = g_string_new (care_chart_data_get_label (self, point));
  double whole = sum_of_point (self, point);

  if (self->series->len > 1 && row->name != NULL)
    g_string_append_printf (reading, " · %s", row->name);
  g_string_append_printf (reading, ": %s", value);
  if (self->kind == CARE_CHART_SHARES && whole > 0 && !isnan (row->values[point]))
    g_string_append_printf (reading, " (%.1f %%)", 100 * row->values[point] / whole);
  if (self->kind == CARE_CHART_PARETO && series == 0)
    {
      g_string_append (reading, " · ");
      g_string_append_printf (reading, _("together %.1f %%"), care_chart_data_get_running (self, point));
    }
  if (row->counts != NULL)
    g_string_append_printf (reading, " · n = %" G_GINT64_FORMAT, row->counts[point]);

  return g_strdup (reading->str);
}

char *
care_chart_data_dup_below (const CareChartData *self)
{
  g_autoptr(GString) below = g_string_new (self->period != NULL ? self->period : "");

  if (below->len > 0)
    g_string_append (below, " · ");
  g_string_append_printf (below, "n = %" G_GINT64_FORMAT, self->n);
  if (self->n < CARE_SMALL_SAMPLE)
    g_string_append_printf (below, " · %s", _("small sample"));

  return g_strdup (below->str);
}

static void
find_extremes (const CareChartData *self,
               guint               *most,
               guint               *least)
{
  double highest = -INFINITY, lowest = INFINITY;

  *most = *least = 0;
  for (guint i = 0; i < self->labels->len; i++)
    {
      double value = care_chart_data_get_value (self, 0, i);

      if (isnan (value))
        continue;
      if (value > highest)
        *most = i;
      if (value < lowest)
        *least = i;
      highest = MAX (highest, value);
      lowest = MIN (lowest, value);
    }
}

static void
append_extremes (const CareChartData *self,
                 GString             *words)
{
  g_autofree char *highest = NULL;
  g_autofree char *lowest = NULL;
  guint most, least;

  find_extremes (self, &most, &least);
  highest = care_chart_data_dup_reading (self, 0, most);
  lowest = care_chart_data_dup_reading (self, 0, least);
  g_string_append_printf (words, _(" Most: %s."), highest);
  if (self->labels->len > 1)
    g_string_append_printf (words, _(" Least: %s."), lowest);
}

char *
care_chart_data_dup_summary (const CareChartData *self)
{
  g_autofree char *below = care_chart_data_dup_below (self);
  g_autoptr(GString) words = g_string_new (NULL);

  g_string_append_printf (words, "%s (%s). %s.", self->title, care_chart_kind_get_label (self->kind), below);
  if (self->missing != NULL || care_chart_data_is_empty (self))
    {
      const char *why = self->missing != NULL ? self->missing : _("Nothing was recorded in this period.");

      g_string_append_printf (words, " %s", why);
      return g_strdup (words->str);
    }

  if (self->kind != CARE_CHART_HEAT)
    append_extremes (self, words);
  if (self->kind == CARE_CHART_PARETO)
    {
      guint n = care_chart_data_count_vital (self);

      g_string_append_printf (words, g_dngettext (GETTEXT_PACKAGE,
                                                  " The first %u makes up %.1f %%.",
                                                  " The first %u make up %.1f %%.", n),
                              n, care_chart_data_get_running (self, n - 1));
    }
  if (!isnan (self->goal))
    {
      g_autofree char *goal = care_unit_format (self->unit, self->goal);

      g_string_append_printf (words, _(" Goal: %s."), goal);
    }

  return g_strdup (words->str);
}

static void
add_heading (const CareChartData *self,
             GPtrArray           *rows,
             gboolean             has_running)
{
  g_autoptr(GPtrArray) cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_strdup (""));
  for (guint i = 0; i < self->series->len; i++)
    g_ptr_array_add (cells, g_strdup (care_chart_data_get_series (self, i)->name));
  if (has_running)
    g_ptr_array_add (cells, g_strdup (_("Cumulative %")));
  g_ptr_array_add (cells, NULL);
  g_ptr_array_add (rows, g_ptr_array_free (g_steal_pointer (&cells), FALSE));
}

GPtrArray *
care_chart_data_list_rows (const CareChartData *self)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  gboolean has_running = self->kind == CARE_CHART_PARETO && self->series->len > 0;

  add_heading (self, rows, has_running);
  for (guint i = 0; i < self->labels->len; i++)
    {
      g_autoptr(GPtrArray) cells = g_ptr_array_new ();

      g_ptr_array_add (cells, g_strdup (care_chart_data_get_label (self, i)));
      for (guint k = 0; k < self->series->len; k++)
        g_ptr_array_add (cells, care_chart_data_dup_value (self, k, i));
      if (has_running)
        g_ptr_array_add (cells, care_unit_format (CARE_UNIT_PERCENT, care_chart_data_get_running (self, i)));
      g_ptr_array_add (cells, NULL);
      g_ptr_array_add (rows, g_ptr_array_free (g_steal_pointer (&cells), FALSE));
    }

  return rows;
}
