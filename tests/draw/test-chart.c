/* test-chart.c — a chart as plain numbers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "draw/care-chart-file.h"

#define WIDTH  150.0
#define HEIGHT 90.0

static CareChartData *
begin (CareChartKind kind,
       guint         n_points,
       guint         n_series)
{
  CareChartData *data = care_chart_data_begin (kind, "sample", "样片", CARE_UNIT_COUNT);

  for (guint i = 0; i < n_points; i++)
    {
      g_autofree char *label = g_strdup_printf ("部门%u", i + 1);

      care_chart_data_add_point (data, label, label);
    }
  for (guint k = 0; k < n_series; k++)
    {
      CareChartSeries *series = care_chart_data_add_series (data, "件数");

      for (guint i = 0; i < n_points; i++)
        series->values[i] = (double) (n_points - i) * (k + 1);
    }
  data->n = 100;

  return data;
}

static const CareChartBar *
get_bar (const CareChart *chart,
         guint            i)
{
  return &g_array_index (chart->bars, CareChartBar, i);
}

static void
test_columns (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_COLUMNS, 4, 1);
  g_autoptr(CareChart) chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  double slot = chart->plot.width / 4;

  g_assert_cmpuint (chart->bars->len, ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      const CareChartBar *bar = get_bar (chart, i);

      g_assert_cmpfloat_with_epsilon (bar->height, chart->plot.height * (4 - i) / chart->axis.high, 1e-9);
      g_assert_cmpfloat_with_epsilon (bar->y + bar->height, chart->plot.y + chart->plot.height, 1e-9);
      g_assert_cmpfloat_with_epsilon (bar->x + bar->width / 2, chart->plot.x + (i + 0.5) * slot, 1e-9);
    }
}

static void
test_side_by_side (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_COLUMNS, 3, 2);
  g_autoptr(CareChart) chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);

  g_assert_cmpuint (chart->bars->len, ==, 6);
  g_assert_cmpuint (chart->swatches->len, ==, 2);
  g_assert_cmpfloat_with_epsilon (get_bar (chart, 0)->x + get_bar (chart, 0)->width, get_bar (chart, 3)->x,
                                  1e-9);
}

/* The cumulative line ends at the top, and the dotted one lies at four fifths. */
static void
test_pareto (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_PARETO, 5, 1);
  g_autoptr(CareChart) chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  const CareChartDot *last = &g_array_index (chart->dots, CareChartDot, 4);
  const CareChartRule *rule = NULL;

  g_assert_cmpuint (chart->dots->len, ==, 5);
  g_assert_cmpuint (last->series, ==, CARE_CHART_RUNNING);
  g_assert_cmpfloat_with_epsilon (last->y, chart->plot.y, 1e-9);
  for (guint i = 0; i < chart->rules->len; i++)
    if (g_array_index (chart->rules, CareChartRule, i).kind == CARE_CHART_RULE_LIMIT)
      rule = &g_array_index (chart->rules, CareChartRule, i);
  g_assert_nonnull (rule);
  g_assert_cmpfloat_with_epsilon (rule->y1, chart->plot.y + 0.2 * chart->plot.height, 1e-9);
}

static void
test_shares (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_SHARES, 3, 3);
  g_autoptr(CareChart) chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);

  g_assert_cmpuint (chart->bars->len, ==, 9);
  for (guint row = 0; row < 3; row++)
    {
      const CareChartBar *first = get_bar (chart, row * 3);
      const CareChartBar *last = get_bar (chart, row * 3 + 2);

      g_assert_cmpfloat_with_epsilon (first->x, chart->plot.x, 1e-9);
      g_assert_cmpfloat_with_epsilon (last->x + last->width, chart->plot.x + chart->plot.width, 1e-9);
      g_assert_cmpfloat_with_epsilon (first->width, chart->plot.width / 6, 1e-9);
    }
}

static void
test_workload_mean (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_WORKLOAD, 3, 1);
  g_autoptr(CareChart) chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  const CareChartRule *mean = &g_array_index (chart->rules, CareChartRule, chart->rules->len - 1);

  g_assert_cmpint (mean->kind, ==, CARE_CHART_RULE_CENTER);
  g_assert_cmpfloat_with_epsilon (mean->x1, chart->plot.x + chart->plot.width * 2 / chart->axis.high, 1e-9);
}

static void
test_funnel (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_FUNNEL, 4, 1);
  g_autoptr(CareChart) chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  double middle = chart->plot.x + chart->plot.width / 2;

  for (guint i = 0; i < chart->bars->len; i++)
    g_assert_cmpfloat_with_epsilon (get_bar (chart, i)->x + get_bar (chart, i)->width / 2, middle, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_bar (chart, 3)->width, chart->plot.width / 4, 1e-9);
}

static void
test_heat (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_HEAT, 12, 7);
  g_autoptr(CareChart) chart = NULL;

  care_chart_data_get_series (data, 3)->values[5] = NAN;
  chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  g_assert_cmpuint (chart->bars->len, ==, 84);
  g_assert_cmpfloat_with_epsilon (get_bar (chart, 6 * 12)->shade, 1, 1e-9);
  g_assert_cmpfloat_with_epsilon (get_bar (chart, 3 * 12 + 5)->shade, 0, 1e-9);
}

static void
test_histogram_limit (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_HISTOGRAM, 5, 1);
  g_autoptr(CareChart) chart = NULL;

  data->limit = 4;
  chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  g_assert_false (get_bar (chart, 3)->is_past);
  g_assert_true (get_bar (chart, 4)->is_past);
  g_assert_cmpfloat_with_epsilon (get_bar (chart, 0)->x + get_bar (chart, 0)->width, get_bar (chart, 1)->x,
                                  1e-9);
}

/* A month without a value breaks the line; the goal has its own rule. */
static void
test_trend (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_TREND, 6, 1);
  g_autoptr(CareChart) chart = NULL;
  gboolean has_goal = FALSE;

  care_chart_data_get_series (data, 0)->values[2] = NAN;
  data->goal = 5;
  chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  g_assert_cmpuint (chart->dots->len, ==, 5);
  g_assert_true (g_array_index (chart->dots, CareChartDot, 0).is_start);
  g_assert_true (g_array_index (chart->dots, CareChartDot, 2).is_start);
  g_assert_false (g_array_index (chart->dots, CareChartDot, 3).is_start);
  for (guint i = 0; i < chart->rules->len; i++)
    has_goal |= g_array_index (chart->rules, CareChartRule, i).kind == CARE_CHART_RULE_GOAL;
  g_assert_true (has_goal);
}

/* A hundred thousand points: no more dots than the eye can part, and no peak is lost. */
static void
test_dense_trend (void)
{
  g_autoptr(CareChartData) data = care_chart_data_begin (CARE_CHART_TREND, "dense", "Dense", CARE_UNIT_COUNT);
  g_autoptr(CareChart) chart = NULL;
  CareChartSeries *series;
  double top = INFINITY;

  for (guint i = 0; i < 100000; i++)
    care_chart_data_add_point (data, "x", "x");
  series = care_chart_data_add_series (data, "X");
  for (guint i = 0; i < 100000; i++)
    series->values[i] = i == 77777 ? 100 : 10 + i % 7;
  chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  for (guint i = 0; i < chart->dots->len; i++)
    top = MIN (top, g_array_index (chart->dots, CareChartDot, i).y);

  g_assert_cmpuint (chart->dots->len, <, 4 * (guint) (WIDTH / 0.2));
  g_assert_cmpfloat_with_epsilon (top, chart->plot.y, 1e-9);
}

static const struct
{
  const char    *name;
  CareChartKind  kind;
  guint          n_points, n_series;
} kinds[] = {
  { "columns",   CARE_CHART_COLUMNS,   8, 2 },
  { "rows",      CARE_CHART_ROWS,      8, 2 },
  { "shares",    CARE_CHART_SHARES,    8, 3 },
  { "trend",     CARE_CHART_TREND,    24, 2 },
  { "pareto",    CARE_CHART_PARETO,   14, 1 },
  { "histogram", CARE_CHART_HISTOGRAM, 6, 1 },
  { "heat",      CARE_CHART_HEAT,     13, 7 },
  { "funnel",    CARE_CHART_FUNNEL,    6, 1 },
  { "workload",  CARE_CHART_WORKLOAD,  5, 3 },
};

/* Whoever points at a value's own place gets that value. */
static void
test_pick (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareChartData) drawn = begin (kinds[i].kind, kinds[i].n_points, kinds[i].n_series);
  g_autoptr(CareChart) chart = care_chart_new (drawn, care_measure_em (), WIDTH, HEIGHT);
  guint series, point;

  for (guint s = 0; s < kinds[i].n_series; s++)
    for (guint p = 0; p < kinds[i].n_points; p++)
      {
        CareChartRect area;

        g_assert_true (care_chart_find_area (chart, s, p, &area));
        g_assert_true (care_chart_pick (chart, area.x + area.width / 2, area.y + area.height / 2, &series,
                                        &point));
        g_assert_cmpuint (series, ==, s);
        g_assert_cmpuint (point, ==, p);
      }
  g_assert_false (care_chart_pick (chart, 1, 1, &series, &point));
}

/* Nothing lies outside of the paper, in any size, with real fonts and Chinese names. */
static void
test_inside (gconstpointer data)
{
  static const double sizes[][2] = { { 150, 90 }, { 90, 60 }, { 60, 45 }, { 260, 140 } };
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareInk) ink = care_palette_new_ink (CARE_LOOK_LIGHT, CARE_LANGUAGE_ZH_CN);

  for (guint k = 0; k < G_N_ELEMENTS (sizes); k++)
    {
      g_autoptr(CareChartData) drawn = begin (kinds[i].kind, kinds[i].n_points, kinds[i].n_series);
      g_autoptr(CareChart) chart = care_chart_new (drawn, &ink->measure, sizes[k][0], sizes[k][1]);

      for (guint t = 0; t < chart->texts->len; t++)
        {
          const CareChartText *text = &g_array_index (chart->texts, CareChartText, t);

          g_assert_cmpfloat (text->x, >=, -0.01);
          g_assert_cmpfloat (text->x + text->width, <=, sizes[k][0] + 0.01);
          g_assert_cmpfloat (text->baseline, <=, sizes[k][1] + 0.01);
        }
      for (guint b = 0; b < chart->bars->len; b++)
        {
          const CareChartBar *bar = get_bar (chart, b);

          g_assert_cmpfloat (bar->x, >=, 0);
          g_assert_cmpfloat (bar->x + bar->width, <=, sizes[k][0]);
          g_assert_cmpfloat (bar->y + bar->height, <=, sizes[k][1]);
        }
    }
}

static void
test_long_name (void)
{
  g_autoptr(CareChartData) data = care_chart_data_begin (CARE_CHART_ROWS, "x", "X", CARE_UNIT_COUNT);
  g_autoptr(CareChart) chart = NULL;
  gboolean is_short = FALSE;

  care_chart_data_add_point (data, "一个非常非常非常非常非常非常非常非常非常非常长的部门名称", "x");
  care_chart_data_add_series (data, "n")->values[0] = 1;
  chart = care_chart_new (data, care_measure_em (), 80, 60);
  for (guint i = 0; i < chart->texts->len; i++)
    is_short |= g_str_has_suffix (g_array_index (chart->texts, CareChartText, i).text.words, "…");
  g_assert_true (is_short);
}

static void
test_missing (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_COLUMNS, 3, 1);
  g_autoptr(CareChart) chart = NULL;

  data->missing = g_strdup ("no data");
  chart = care_chart_new (data, care_measure_em (), WIDTH, HEIGHT);
  g_assert_cmpuint (chart->bars->len, ==, 0);
  g_assert_cmpstr (g_array_index (chart->texts, CareChartText, chart->texts->len - 1).text.words, ==,
                   "no data");
}

static const struct
{
  const char *name;
  const char *begins; /* the file */
} files[] = { { "chart.png", "\211PNG" }, { "chart.svg", "<?xml" }, { "chart.pdf", "%PDF" } };

/* Every kind in every look becomes a picture. */
static void
test_file (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *folder = g_dir_make_tmp ("care-chart-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, files[i].name, NULL);

  for (guint k = 0; k < G_N_ELEMENTS (kinds); k++)
    {
      g_autoptr(CareChartData) drawn = begin (kinds[k].kind, kinds[k].n_points, kinds[k].n_series);
      CareChartFile file = { (CareLook) (k % CARE_N_LOOKS), CARE_LANGUAGE_ZH_CN, 60, 45 };
      g_autoptr(GError) error = NULL;
      g_autofree char *bytes = NULL;

      g_assert_true (care_chart_file_write (&file, drawn, path, &error));
      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
      g_assert_true (g_str_has_prefix (bytes, files[i].begins));
    }
  g_remove (path);
  g_rmdir (folder);
}

static void
test_unknown_file (void)
{
  g_autoptr(CareChartData) data = begin (CARE_CHART_COLUMNS, 3, 1);
  CareChartFile file = { CARE_LOOK_PAPER, CARE_LANGUAGE_EN, 60, 45 };
  g_autoptr(GError) error = NULL;

  g_assert_false (care_chart_file_write (&file, data, "chart.gif", &error));
  g_assert_nonnull (error);
}

/* Black and white: every pixel is grey. */
static void
test_mono (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr(CareChartData) drawn = begin (kinds[i].kind, kinds[i].n_points, kinds[i].n_series);
  CareChartFile file = { CARE_LOOK_MONO, CARE_LANGUAGE_EN, 80, 60 };
  cairo_surface_t *surface = care_chart_file_draw (&file, drawn, 96);
  const guchar *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; y < cairo_image_surface_get_height (surface); y++)
    for (int x = 0; x < cairo_image_surface_get_width (surface); x++)
      {
        const guchar *pixel = pixels + y * stride + x * 4;

        g_assert_cmpint (pixel[0], ==, pixel[1]);
        g_assert_cmpint (pixel[1], ==, pixel[2]);
      }
  cairo_surface_destroy (surface);
}

static void
add_kinds (const char      *name,
           GTestDataFunc    func)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart/%s/%s", name, kinds[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), func);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart/columns", test_columns);
  g_test_add_func ("/chart/side-by-side", test_side_by_side);
  g_test_add_func ("/chart/pareto", test_pareto);
  g_test_add_func ("/chart/shares", test_shares);
  g_test_add_func ("/chart/workload-mean", test_workload_mean);
  g_test_add_func ("/chart/funnel", test_funnel);
  g_test_add_func ("/chart/heat", test_heat);
  g_test_add_func ("/chart/histogram-limit", test_histogram_limit);
  g_test_add_func ("/chart/trend", test_trend);
  g_test_add_func ("/chart/dense-trend", test_dense_trend);
  add_kinds ("pick", test_pick);
  add_kinds ("inside", test_inside);
  add_kinds ("mono", test_mono);
  g_test_add_func ("/chart/long-name", test_long_name);
  g_test_add_func ("/chart/missing", test_missing);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_strdup_printf ("/chart/file/%s", files[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_file);
    }
  g_test_add_func ("/chart/unknown-file", test_unknown_file);

  return g_test_run ();
}
