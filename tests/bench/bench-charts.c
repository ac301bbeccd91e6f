/* bench-charts.c — every chart of the Reports page, the whole page, and a frame of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The floor of a chart reads the columns that it is counted from, of the same rows,
 * and does nothing with them. The page is every chart and the figures, one after the
 * other, as the store's worker does them; its floor is the sum of theirs. The frame
 * lays out a trend of 100,000 points and paints it; its floor strokes as many segments
 * as an image has columns.
 */
#include "care-bench.h"

#include <math.h>

#include "draw/care-chart.h"
#include "model/care-statistics.h"

#define N_LOOKS  20
#define N_POINTS 100000u
#define WIDTH    1100 /* pixels */
#define HEIGHT   600

/* What the rows behind a source are, in the fewest words. */
static const struct
{
  guint       source;
  const char *sql;
} floors[] = {
  { CARE_SOURCE_CALLS, "SELECT deadline_on, type, state, staff_id, last_attempt_at FROM call "
                       "WHERE deadline_on BETWEEN ?1 AND ?2" },
  { CARE_SOURCE_MEMBERS, "SELECT deadline_on, call.state, level FROM call JOIN customer "
                         "ON customer.id = call.customer_id WHERE deadline_on BETWEEN ?1 AND ?2" },
  { CARE_SOURCE_REACH,
    "SELECT deadline_on, visit.outcome FROM call LEFT JOIN visit ON visit.call_id = call.id "
                       "WHERE deadline_on BETWEEN ?1 AND ?2" },
  { CARE_SOURCE_ATTEMPTS,
    "SELECT started_at, ended_at, type, staff_id, channel, outcome, rating, note FROM visit "
                          "WHERE started_at BETWEEN ?3 AND ?4" },
  { CARE_SOURCE_RATINGS, "SELECT started_at, type, rating FROM visit WHERE started_at BETWEEN ?3 AND ?4" },
  { CARE_SOURCE_DEPARTMENT_RATINGS, "SELECT department, answer.rating FROM visit JOIN answer "
                                    "ON answer.visit_id = visit.id WHERE started_at BETWEEN ?3 AND ?4" },
  { CARE_SOURCE_PERSON_RATINGS, "SELECT department, answer.rating, server.staff_id FROM visit JOIN answer "
                                "ON answer.visit_id = visit.id LEFT JOIN server "
                                "ON server.order_id = visit.order_id AND server.duty = answer.department "
                                "WHERE started_at BETWEEN ?3 AND ?4" },
  { CARE_SOURCE_ORDERS,
    "SELECT done_on, price, introducer FROM stage JOIN order_slip ON order_slip.id = order_id "
                        "JOIN customer ON customer.id = customer_id WHERE stage = 'BOOKED' "
                        "AND done_on BETWEEN ?1 AND ?2" },
  { CARE_SOURCE_STAGES,
    "SELECT stage, done_on, planned_on FROM stage WHERE stage IN ('BOOKED', 'DRESS', 'SHOOT', "
                        "'PROOF', 'PRODUCTION', 'READY', 'PICKUP') AND done_on BETWEEN ?1 AND ?2" },
  { CARE_SOURCE_SECOND,
    "SELECT done_on, purchase.amount FROM stage LEFT JOIN purchase ON purchase.order_id = stage.order_id "
                        "WHERE stage = 'PROOF' AND done_on BETWEEN ?1 AND ?2" },
};

typedef struct
{
  guint            n_customers;
  CareReportQuery  query;
  sqlite3         *floor;
  double           page, page_floor; /* milliseconds: the sum of the medians */
} Bench;

static guint
read_rows (sqlite3_stmt    *rows,
           const CarePeriod *period,
           GTimeZone        *zone)
{
  g_autofree char *from = care_day_to_iso (period->from);
  g_autofree char *until = care_day_to_iso (period->until);
  int n_columns = sqlite3_column_count (rows);
  guint n_rows = 0;

  sqlite3_bind_text (rows, 1, from, -1, SQLITE_STATIC);
  sqlite3_bind_text (rows, 2, until, -1, SQLITE_STATIC);
  sqlite3_bind_int64 (rows, 3, care_moment_from_civil (care_civil_new (period->from, 0, 0), zone));
  sqlite3_bind_int64 (rows, 4, care_moment_from_civil (care_civil_new (period->until + 1, 0, 0), zone) - 1);
  for (; sqlite3_step (rows) == SQLITE_ROW; n_rows++)
    for (int column = 0; column < n_columns; column++)
      sqlite3_column_text (rows, column);
  sqlite3_reset (rows);

  return n_rows;
}

/* Reads the rows of all sources that a chart is made of. */
static guint
read_floor (Bench               *bench,
            const CareChartPlan *plan,
            CareBenchWatch      *watch)
{
  guint sources = plan->kind == CARE_CHART_HEAT ? CARE_SOURCE_ATTEMPTS : (guint) plan->source;
  sqlite3_stmt *statements[G_N_ELEMENTS (floors)] = { NULL };
  guint n_rows = 0;

  for (guint i = 0; i < G_N_ELEMENTS (floors); i++)
    if (sources & floors[i].source)
      statements[i] = care_bench_prepare (bench->floor, floors[i].sql);
  for (guint look = 0; look < N_LOOKS; look++)
    {
      care_bench_watch_start (watch);
      n_rows = 0;
      for (guint i = 0; i < G_N_ELEMENTS (floors); i++)
        if (statements[i] != NULL)
          n_rows += read_rows (statements[i], &bench->query.filter.period, bench->query.filter.zone);
      care_bench_watch_stop (watch);
    }
  for (guint i = 0; i < G_N_ELEMENTS (floors); i++)
    sqlite3_finalize (statements[i]);

  return n_rows;
}

static gboolean
look_at (Bench                *bench,
         CareDb               *db,
         const CareChartPlan  *plan,
         GError              **error)
{
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autofree char *size = care_bench_size_name (bench->n_customers);
  g_autofree char *what = g_strdup_printf ("chart/%s", plan->name);
  guint n_rows;

  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr(CareChartData) data = NULL;

      care_bench_watch_start (&ours);
      data = care_statistics_draw (db, plan, &bench->query, error);
      care_bench_watch_stop (&ours);
      if (data == NULL)
        return FALSE;
      if (data->missing != NULL)
        return TRUE;
    }
  n_rows = read_floor (bench, plan, &floor);
  bench->page += care_bench_watch_get (&ours, 0.5);
  bench->page_floor += care_bench_watch_get (&floor, 0.5);
  g_print ("# %u rows\n", n_rows);
  care_bench_tell (what, size, &ours, &floor);

  return TRUE;
}

static gpointer
look (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Bench *bench = data;
  CareBenchWatch figures = CARE_BENCH_WATCH_INIT;
  g_autofree char *size = care_bench_size_name (bench->n_customers);

  for (guint i = 0; care_statistics_get_plan (i) != NULL; i++)
    if (!look_at (bench, db, care_statistics_get_plan (i), error))
      return NULL;
  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr(GArray) lines = NULL;

      care_bench_watch_start (&figures);
      lines = care_statistics_list_figures (db, &bench->query, error);
      care_bench_watch_stop (&figures);
      if (lines == NULL)
        return NULL;
    }
  g_print ("# page %s: charts %.1f ms (floors %.1f ms, ratio %.2f), figures %.1f ms\n", size, bench->page,
           bench->page_floor, bench->page / MAX (bench->page_floor, 0.001), care_bench_watch_get (&figures,
                                                                                                  0.5));

  return CARE_DONE;
}

/* ---- a frame --------------------------------------------------------------------- */

static CareChartData *
new_long_trend (void)
{
  CareChartData *data = care_chart_data_begin (CARE_CHART_TREND, "long", "Long", CARE_UNIT_COUNT);
  CareChartSeries *series;

  for (guint i = 0; i < N_POINTS; i++)
    care_chart_data_add_point (data, "2026-11", "");
  series = care_chart_data_add_series (data, "Long");
  for (guint i = 0; i < N_POINTS; i++)
    series->values[i] = 50 + 40 * sin (i / 900.0) + i % 13;

  return data;
}

static void
stroke_floor (cairo_t *cr)
{
  for (int x = 0; x < WIDTH; x++)
    cairo_line_to (cr, x, HEIGHT / 2 + HEIGHT / 3 * sin (x / 90.0));
  cairo_stroke (cr);
}

static void
look_at_frame (void)
{
  CareBenchWatch layout = CARE_BENCH_WATCH_INIT;
  CareBenchWatch frame = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autoptr(CareChartData) data = new_long_trend ();
  g_autoptr(CareInk) ink = care_palette_new_ink (CARE_LOOK_LIGHT, CARE_LANGUAGE_ZH_CN);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);

  for (guint i = 0; i < N_LOOKS * 5; i++)
    {
      cairo_t *cr = cairo_create (surface);
      g_autoptr(CareChart) chart = NULL;

      care_bench_watch_start (&frame);
      care_bench_watch_start (&layout);
      chart = care_chart_new (data, &ink->measure, WIDTH * 25.4 / 96, HEIGHT * 25.4 / 96);
      care_bench_watch_stop (&layout);
      cairo_scale (cr, 96 / 72.0, 96 / 72.0);
      care_chart_paint (chart, ink, care_palette_get (CARE_LOOK_LIGHT), cr);
      care_bench_watch_stop (&frame);
      cairo_destroy (cr);
      cr = cairo_create (surface);
      care_bench_watch_start (&floor);
      stroke_floor (cr);
      care_bench_watch_stop (&floor);
      cairo_destroy (cr);
    }
  g_print ("# layout of %u points: median %.2f ms, 99th percentile %.2f ms\n", N_POINTS,
           care_bench_watch_get (&layout, 0.5), care_bench_watch_get (&layout, 0.99));
  care_bench_tell ("chart/frame", "100k", &frame, &floor);
  care_bench_watch_clear (&layout);
  cairo_surface_destroy (surface);
}

int
main (int   argc,
      char *argv[])
{
  look_at_frame ();
  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    {
      CareOffice *office = care_bench_open_sample (*size);
      Bench bench = { .n_customers = *size, .floor = care_bench_open_floor (office) };

      bench.query.filter.period = care_period_around (CARE_PERIOD_YEAR, care_office_get_today (office));
      bench.query.filter.zone = care_office_get_rules (office)->zone;
      bench.query.today = care_office_get_today (office);
      sqlite3_exec (bench.floor, "BEGIN", NULL, NULL, NULL);
      care_bench_read (office, look, &bench);
      sqlite3_close (bench.floor);
      care_bench_close_sample (office);
    }

  return 0;
}
