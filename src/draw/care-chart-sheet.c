/* care-chart-sheet.c — charts on the pages of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-chart-sheet.h"

#define CHART_HEIGHT 105 /* millimetres */
#define ROW_HEIGHT   6

/* Longer tables are saved, not printed. */
#define MOST_ROWS 120

static void
paint_chart (gpointer       data,
             const CareInk *ink,
             cairo_t       *cr)
{
  const CareChart *chart = data;

  care_chart_paint (chart, ink, care_palette_get (ink->is_monochrome ? CARE_LOOK_MONO : CARE_LOOK_PAPER), cr);
}

static void
free_chart (gpointer data)
{
  care_chart_free (data);
}

void
care_chart_sheet_add (CareSheet         *sheet,
                      CareChartData     *data,
                      const CareMeasure *measure,
                      double             height)
{
  CareChart *chart = care_chart_new (data, measure, sheet->print_width, height);

  care_sheet_add_picture (sheet, height, paint_chart, chart, free_chart);
}

static void
add_row (CareSheet  *sheet,
         char      **cells,
         gboolean    is_heading)
{
  guint n = g_strv_length (cells);
  double name = sheet->print_width * (n > 5 ? 0.24 : 0.34);
  double width = (sheet->print_width - name) / MAX (n - 1, 1);

  care_sheet_begin_row (sheet, ROW_HEIGHT, CARE_ROW_PLAIN);
  for (guint i = 0; i < n; i++)
    {
      CareCell cell = { .kind = is_heading ? CARE_CELL_LABEL : i == 0 ? CARE_CELL_VALUE : CARE_CELL_CENTERED,
                        .width = i == 0 ? name : width, .words = cells[i], .size = 8.5 };

      care_sheet_add_cell (sheet, &cell);
    }
}

void
care_chart_sheet_add_table (CareSheet           *sheet,
                            const CareChartData *data)
{
  g_autoptr(GPtrArray) rows = care_chart_data_list_rows (data);

  if (rows->len < 2 || data->series->len > 8)
    return;

  care_sheet_begin_list (sheet);
  for (guint i = 0; i < MIN (rows->len, MOST_ROWS); i++)
    add_row (sheet, rows->pdata[i], i == 0);
  care_sheet_end_list (sheet);
}

CareSheet *
care_chart_sheet_new (const CareSheetHead *head,
                      CareChartData       *data,
                      const CareMeasure   *measure)
{
  CareSheet *sheet = care_sheet_new (head, measure);
  g_autofree char *summary = care_chart_data_dup_summary (data);
  CareCell words = { .kind = CARE_CELL_VALUE, .width = sheet->print_width, .words = summary };

  care_chart_sheet_add (sheet, data, measure, CHART_HEIGHT);
  care_sheet_begin_row (sheet, 2 * ROW_HEIGHT, CARE_ROW_BARE);
  care_sheet_add_cell (sheet, &words);
  care_chart_sheet_add_table (sheet, data);
  care_sheet_finish (sheet);

  return sheet;
}
