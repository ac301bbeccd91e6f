/* care-cli-chart.c — chart: a chart as a picture, a list or a text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "care-cli-report.h"
#include "domain/care-error.h"
#include "draw/care-chart-file.h"

/* Half an A4 page of paper. */
#define PICTURE_WIDTH  170
#define PICTURE_HEIGHT 100

static const char * const looks[CARE_N_LOOKS] = {
  [CARE_LOOK_LIGHT]         = "light",
  [CARE_LOOK_DARK]          = "dark",
  [CARE_LOOK_CONTRAST]      = "contrast",
  [CARE_LOOK_CONTRAST_DARK] = "contrast-dark",
  [CARE_LOOK_PAPER]         = "paper",
  [CARE_LOOK_MONO]          = "mono",
};

typedef struct
{
  const CareChartPlan *plan;
  CareReportQuery      query;
} Wish;

static gpointer
draw_chart (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  const Wish *wish = data;

  return care_statistics_draw (db, wish->plan, &wish->query, error);
}

/* ---- telling -------------------------------------------------------------------- */

static void
say_list (CareCli *self)
{
  g_autoptr(GPtrArray) table = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr(JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; care_statistics_get_plan (i) != NULL; i++)
    {
      const CareChartPlan *plan = care_statistics_get_plan (i);

      care_cli_table_add (table, 3, plan->name, care_chart_kind_get_label (plan->kind),
                          care_statistics_get_title (plan));
      json_builder_begin_object (builder);
      care_cli_json_text (builder, "name", plan->name);
      care_cli_json_text (builder, "kind", care_chart_kind_get_nick (plan->kind));
      care_cli_json_text (builder, "title", care_statistics_get_title (plan));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  if (self->json)
    care_cli_say_json (builder);
  else
    care_cli_table_say (table, "");
}

static void
add_values (JsonBuilder         *builder,
            const CareChartData *data,
            guint                series)
{
  const CareChartSeries *row = care_chart_data_get_series (data, series);

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "name", row->name);
  care_cli_json_flag (builder, "comparison", row->is_comparison);
  json_builder_set_member_name (builder, "values");
  json_builder_begin_array (builder);
  for (guint i = 0; i < data->labels->len; i++)
    if (isnan (row->values[i]))
      json_builder_add_null_value (builder);
    else
      json_builder_add_double_value (builder, row->values[i]);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
say_json (const CareChartData *data)
{
  g_autoptr(JsonBuilder) builder = json_builder_new ();
  g_autofree char *summary = care_chart_data_dup_summary (data);

  json_builder_begin_object (builder);
  care_cli_json_text (builder, "name", data->name);
  care_cli_json_text (builder, "title", data->title);
  care_cli_json_text (builder, "kind", care_chart_kind_get_nick (data->kind));
  care_cli_json_text (builder, "period", data->period);
  care_cli_json_text (builder, "summary", summary);
  care_cli_json_text (builder, "missing", data->missing);
  care_cli_json_int (builder, "n", data->n);
  json_builder_set_member_name (builder, "points");
  json_builder_begin_array (builder);
  for (guint i = 0; i < data->labels->len; i++)
    {
      json_builder_begin_object (builder);
      care_cli_json_text (builder, "label", care_chart_data_get_label (data, i));
      care_cli_json_text (builder, "key", care_chart_data_get_key (data, i));
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_set_member_name (builder, "series");
  json_builder_begin_array (builder);
  for (guint i = 0; i < data->series->len; i++)
    add_values (builder, data, i);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  care_cli_say_json (builder);
}

static void
say_text (const CareChartData *data)
{
  g_autofree char *summary = care_chart_data_dup_summary (data);
  g_autoptr(GPtrArray) rows = care_chart_data_list_rows (data);

  care_cli_say ("%s\n\n", summary);
  care_cli_table_say (rows, "");
}

/* ---- the picture ---------------------------------------------------------------- */

static gboolean
read_look (CareCli   *self,
           CareLook  *look,
           GError   **error)
{
  const char *typed = care_cli_arguments_get (self->arguments, "look");
  g_autofree char *quoted = typed != NULL ? care_cli_quote (typed) : NULL;

  *look = CARE_LOOK_PAPER;
  for (int i = 0; typed != NULL && i < CARE_N_LOOKS; i++)
    if (g_str_equal (typed, looks[i]))
      {
        *look = (CareLook) i;
        return TRUE;
      }

  return typed == NULL || care_cli_refuse (error, _("“%s” is no value of --%s."), quoted, "look");
}

static gboolean
write_picture (CareCli        *self,
               CareChartData  *data,
               const char     *path,
               GError        **error)
{
  CareChartFile file = { CARE_LOOK_PAPER, care_office_get_rules (self->office)->language, PICTURE_WIDTH,
                         PICTURE_HEIGHT };

  if (!read_look (self, &file.look, error) || !care_chart_file_write (&file, data, path, error))
    return FALSE;
  if (!self->json)
    care_cli_say (_("The chart was written: %s\n"), path);

  return TRUE;
}

gboolean
care_cli_chart (CareCli  *self,
                GError  **error)
{
  const char *name = care_cli_arguments_get_word (self->arguments, 0);
  const char *path = care_cli_arguments_get (self->arguments, "o");
  g_autofree char *quoted = care_cli_quote (name);
  Wish wish = { care_statistics_find_plan (name), { { { 0 } } } };
  g_autoptr(CareChartData) data = NULL;

  if (g_str_equal (name, "list"))
    {
      say_list (self);
      return TRUE;
    }
  if (wish.plan == NULL)
    return care_cli_refuse (error, _("There is no chart “%s”; “chart list” names them."), quoted);
  if (path != NULL && !care_cli_check_path (path, error))
    return FALSE;
  if (path != NULL && !care_chart_file_is_known (path))
    return care_cli_refuse (error, _("A chart is saved as .png, .svg or .pdf."));
  if (!care_cli_open (self, CARE_CLI_READS, error) || !care_cli_report_read (self, &wish.query, error))
    return FALSE;

  data = care_cli_read (self, draw_chart, &wish, error);
  if (data == NULL || (path != NULL && !write_picture (self, data, path, error)))
    return FALSE;
  if (self->json)
    say_json (data);
  else if (path == NULL)
    say_text (data);

  return TRUE;
}
