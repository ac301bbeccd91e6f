/* test-chart-data.c — what a chart shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <math.h>
#include <string.h>

#include "domain/care-chart-data.h"

static CareChartData *
begin_pareto (void)
{
  static const struct
  {
    const char *label;
    double      count;
  } causes[] = { { "RETOUCH", 9 }, { "DELAY", 6 }, { "PRICE", 3 }, { "ATTITUDE", 1 }, { "DRESS", 1 } };
  CareChartData *data = care_chart_data_begin (CARE_CHART_PARETO, "causes", "Causes", CARE_UNIT_COUNT);
  CareChartSeries *series;

  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    care_chart_data_add_point (data, causes[i].label, causes[i].label);
  series = care_chart_data_add_series (data, "Complaints");
  for (guint i = 0; i < G_N_ELEMENTS (causes); i++)
    series->values[i] = causes[i].count;
  data->n = 20;

  return data;
}

/* 45, 75, 90, 95, 100 %: the first three are the vital few. */
static void
test_pareto (void)
{
  static const double running[] = { 45, 75, 90, 95, 100 };
  g_autoptr(CareChartData) data = begin_pareto ();
  g_autofree char *reading = care_chart_data_dup_reading (data, 0, 2);
  g_autofree char *summary = care_chart_data_dup_summary (data);

  for (guint i = 0; i < G_N_ELEMENTS (running); i++)
    g_assert_cmpfloat_with_epsilon (care_chart_data_get_running (data, i), running[i], 1e-9);
  g_assert_cmpuint (care_chart_data_count_vital (data), ==, 3);
  g_assert_cmpstr (reading, ==, "PRICE: 3 · together 90.0 %");
  g_assert_nonnull (strstr (summary, "The first 3 make up 90.0 %"));
}

static void
test_small_sample (void)
{
  g_autoptr(CareChartData) data = begin_pareto ();
  g_autofree char *small = care_chart_data_dup_below (data);
  g_autofree char *large = NULL;

  g_assert_cmpstr (small, ==, "n = 20 · small sample");
  data->n = CARE_SMALL_SAMPLE;
  large = care_chart_data_dup_below (data);
  g_assert_cmpstr (large, ==, "n = 30");
}

static void
test_table (void)
{
  g_autoptr(CareChartData) data = begin_pareto ();
  g_autoptr(GPtrArray) rows = care_chart_data_list_rows (data);
  char **heading = rows->pdata[0];
  char **second = rows->pdata[2];

  g_assert_cmpuint (rows->len, ==, 6);
  g_assert_cmpstr (heading[1], ==, "Complaints");
  g_assert_cmpstr (heading[2], ==, "Cumulative %");
  g_assert_null (heading[3]);
  g_assert_cmpstr (second[0], ==, "DELAY");
  g_assert_cmpstr (second[1], ==, "6");
  g_assert_cmpstr (second[2], ==, "75.0 %");
}

static void
test_empty (void)
{
  g_autoptr(CareChartData) data = care_chart_data_begin (CARE_CHART_TREND, "x", "X", CARE_UNIT_PERCENT);
  g_autofree char *summary = NULL;
  g_autofree char *value = NULL;

  g_assert_true (care_chart_data_is_empty (data));
  care_chart_data_add_point (data, "2026-01", "2026-01-01");
  care_chart_data_add_series (data, "X");
  g_assert_true (care_chart_data_is_empty (data));
  value = care_chart_data_dup_value (data, 0, 0);
  g_assert_cmpstr (value, ==, "—");
  summary = care_chart_data_dup_summary (data);
  g_assert_nonnull (strstr (summary, "Nothing was recorded"));
}

/* Mean 15, moving range 10: limits at 15 ± 3 · 10 ÷ 1.128, never below nought. */
static void
test_control (void)
{
  g_autoptr(CareChartData) data = care_chart_data_begin (CARE_CHART_TREND, "x", "X", CARE_UNIT_COUNT);
  CareChartSeries *series;

  for (guint i = 0; i < 8; i++)
    care_chart_data_add_point (data, "m", "m");
  series = care_chart_data_add_series (data, "X");
  for (guint i = 0; i < 8; i++)
    series->values[i] = i % 2 == 0 ? 10 : 20;
  care_chart_data_control (data);

  g_assert_cmpfloat_with_epsilon (data->center, 15, 1e-9);
  g_assert_cmpfloat_with_epsilon (data->upper, 15 + 30 / 1.128, 1e-9);
  g_assert_cmpfloat_with_epsilon (data->lower, 0, 1e-9);
}

static void
test_control_needs_points (void)
{
  g_autoptr(CareChartData) data = begin_pareto ();

  care_chart_data_control (data);
  g_assert_true (isnan (data->center));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-data/pareto", test_pareto);
  g_test_add_func ("/chart-data/small-sample", test_small_sample);
  g_test_add_func ("/chart-data/table", test_table);
  g_test_add_func ("/chart-data/empty", test_empty);
  g_test_add_func ("/chart-data/control", test_control);
  g_test_add_func ("/chart-data/control-needs-points", test_control_needs_points);

  return g_test_run ();
}
