/* care-chart-export.c — the table behind a chart as a workbook or a text file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-chart-export.h"

#include <math.h>

#include "exchange/care-table-writer.h"

static CareColumnKind
get_kind (const CareChartData *data)
{
  if (data->unit == CARE_UNIT_MONEY)
    return CARE_COLUMN_MONEY;

  return data->unit == CARE_UNIT_COUNT ? CARE_COLUMN_COUNT : CARE_COLUMN_TEXT;
}

/* What is neither a whole number nor money keeps its unit and is a text. */
static void
put_value (CareTableWriter     *writer,
           const CareChartData *data,
           guint                series,
           guint                point)
{
  double value = care_chart_data_get_value (data, series, point);
  g_autofree char *words = NULL;

  if (isnan (value))
    care_table_writer_put_text (writer, NULL);
  else if (data->unit == CARE_UNIT_MONEY)
    care_table_writer_put_number (writer, (gint64) llround (value * 100));
  else if (data->unit == CARE_UNIT_COUNT)
    care_table_writer_put_number (writer, (gint64) llround (value));
  else
    {
      words = care_chart_data_dup_value (data, series, point);
      care_table_writer_put_text (writer, words);
    }
}

static CareTableWriter *
open_writer (const CareChartData  *data,
             const char           *path,
             GError              **error)
{
  guint n_columns = data->series->len + 1;
  g_autofree CareColumn *columns = g_new0 (CareColumn, n_columns);

  columns[0] = (CareColumn) { data->title, CARE_COLUMN_TEXT, 28 };
  for (guint i = 1; i < n_columns; i++)
    columns[i] = (CareColumn) { care_chart_data_get_series (data, i - 1)->name, get_kind (data), 16 };

  return care_table_writer_open (path, CARE_EXPORT_FOR_SPREADSHEETS, data->title, columns, n_columns, error);
}

gboolean
care_chart_export_write (const CareChartData  *data,
                         const char           *path,
                         GError              **error)
{
  g_autoptr(CareTableWriter) writer = open_writer (data, path, error);

  if (writer == NULL)
    return FALSE;

  for (guint i = 0; i < data->labels->len; i++)
    {
      care_table_writer_put_text (writer, care_chart_data_get_label (data, i));
      for (guint k = 0; k < data->series->len; k++)
        put_value (writer, data, k, i);
      if (!care_table_writer_end_row (writer, error))
        return FALSE;
    }

  return care_table_writer_finish (writer, error);
}

char *
care_chart_export_dup_text (const CareChartData *data)
{
  g_autoptr(GPtrArray) rows = care_chart_data_list_rows (data);
  g_autoptr(GString) text = g_string_new (data->title);

  g_string_append_c (text, '\n');
  for (guint i = 0; i < rows->len; i++)
    {
      g_autofree char *line = g_strjoinv ("\t", rows->pdata[i]);

      g_string_append_printf (text, "%s\n", line);
    }

  return g_strdup (text->str);
}
