/* care-chart-heat.c — a cell for each point of each series, darker for more
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-chart-private.h"

static double
find_highest (const CareChart *self)
{
  double highest = 0;

  for (guint i = 0; i < self->data->series->len; i++)
    for (guint k = 0; k < self->data->labels->len; k++)
      if (!isnan (care_chart_data_get_value (self->data, i, k)))
        highest = MAX (highest, care_chart_data_get_value (self->data, i, k));

  return highest > 0 ? highest : 1;
}

static void
add_cell (CareChart *self,
          guint      series,
          guint      point,
          double     width,
          double     height,
          double     highest)
{
  double value = care_chart_data_get_value (self->data, series, point);
  CareChartBar cell = { series, point, self->plot.x + point * width + 0.15,
                        self->plot.y + series * height + 0.15,
                        width - 0.3, height - 0.3, isnan (value) ? 0 : value / highest, FALSE };
  g_autofree char *words = isnan (value) ? g_strdup ("") : g_strdup_printf ("%.0f", value);

  care_chart_add_bar (self, &cell);
  care_chart_add_spot (self, series, point, (CareChartRect) { cell.x, cell.y, cell.width, cell.height });
  if (!isnan (value))
    care_chart_add_inside (self, words, &cell);
}

void
care_chart_lay_heat (CareChart *self)
{
  double highest = find_highest (self);
  double names = 0, width, height;

  for (guint i = 0; i < self->data->series->len; i++)
    names = MAX (names, care_chart_measure (self, care_chart_data_get_series (self->data, i)->name,
                                            CARE_CHART_SMALL_SIZE));
  names = MIN (names + 1.5, self->width * 0.3);
  self->plot.x += names;
  self->plot.width -= names;
  self->plot.height -= care_chart_line_height (CARE_CHART_SMALL_SIZE) + CARE_CHART_GAP;
  width = self->plot.width / self->data->labels->len;
  height = MIN (self->plot.height / self->data->series->len, 12);
  self->plot.height = height * self->data->series->len;
  for (guint i = 0; i < self->data->series->len; i++)
    {
      CareChartWords name = { care_chart_data_get_series (self->data, i)->name, self->plot.x - 1.5,
                              self->plot.y + (i + 0.5) * height + CARE_CHART_SMALL_SIZE * CARE_POINT * 0.36,
                              CARE_CHART_SMALL_SIZE, names - 1, 1, FALSE, CARE_TONE_INK };

      care_chart_add_words (self, &name);
      for (guint k = 0; k < self->data->labels->len; k++)
        add_cell (self, i, k, width, height, highest);
    }
  care_chart_add_names (self);
  self->n_shown = self->data->labels->len;
}
