/* care-statistics-trend.c — charts over time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A figure of one month says little, so a period of up to a quarter is drawn at the
 * end of twelve months. Longer ones are drawn as they are.
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-statistics-private.h"

/* Shorter periods are shown within their year. */
#define SHORT_DAYS 93

static CarePeriod
get_span (const CareReportQuery *query)
{
  CarePeriod period = query->filter.period;

  if (care_period_count_days (&period) <= SHORT_DAYS)
    {
      CareDay last = care_period_around (CARE_PERIOD_MONTH, period.until).until;

      period = care_period_between (care_day_add_months (last + 1, -12), last);
    }

  return period;
}

static CareGrouping
get_grouping (CareBucket bucket)
{
  switch (bucket)
    {
    case CARE_BUCKET_DAY:
    case CARE_BUCKET_WEEK:
      return CARE_BY_DAY;
    case CARE_BUCKET_MONTH:
      return CARE_BY_MONTH;
    case CARE_BUCKET_YEAR:
      return CARE_BY_YEAR;
    }

  g_return_val_if_reached (CARE_BY_MONTH);
}

/* The first day of a group: "2026", "2026-03" or "2026-03-05". */
static CareDay
get_day_of_group (const char *group)
{
  const char *rest = strlen (group) == 4 ? "-01-01" : strlen (group) == 7 ? "-01" : "";
  g_autofree char *iso = g_strconcat (group, rest, NULL);

  return care_day_from_iso (iso);
}

/* The tallies of @period, one for each bucket in its order; missing ones are nought. */
static GPtrArray *
count_buckets (CareDb                 *db,
               const CareReportQuery  *query,
               const CarePeriod       *period,
               CareBucket              bucket,
               guint                   sources,
               GError                **error)
{
  CareStatisticsQuery filter = query->filter;
  g_autoptr(GPtrArray) groups = NULL;
  g_autoptr(GPtrArray) buckets = g_ptr_array_new_with_free_func ((GDestroyNotify) care_tally_unref);
  g_autoptr(GHashTable) places = g_hash_table_new (NULL, NULL);

  filter.period = *period;
  filter.by = get_grouping (bucket);
  groups = care_statistics_table_count (db, &filter, sources, error);
  if (groups == NULL)
    return NULL;

  for (CareDay day = care_bucket_start (bucket, period->from); day <= period->until;
       day = care_bucket_next (bucket, day))
    {
      CareTally *tally = care_tally_new ();

      /* What has not begun is not nought. */
      if (query->today == CARE_DAY_NONE || day <= query->today)
        care_statistics_know (tally, sources, filter.by);
      g_ptr_array_add (buckets, tally);
      g_hash_table_insert (places, GINT_TO_POINTER (day), tally);
    }
  for (guint i = 0; i < groups->len; i++)
    {
      const CareTally *group = groups->pdata[i];
      CareDay day = care_bucket_start (bucket, get_day_of_group (group->group));
      CareTally *place = g_hash_table_lookup (places, GINT_TO_POINTER (day));

      if (place != NULL && (query->today == CARE_DAY_NONE || day <= query->today))
        care_tally_fold (place, group);
    }

  return g_steal_pointer (&buckets);
}

static void
add_points (CareChartData    *data,
            const CarePeriod *period,
            CareBucket        bucket)
{
  for (CareDay day = care_bucket_start (bucket, period->from); day <= period->until;
       day = care_bucket_next (bucket, day))
    {
      g_autofree char *label = care_bucket_dup_label (bucket, day);
      g_autofree char *from = care_day_to_iso (MAX (day, period->from));
      g_autofree char *until = care_day_to_iso (MIN (care_bucket_next (bucket, day) - 1, period->until));
      g_autofree char *key = g_strdup_printf ("DAYS=%s..%s", from, until);

      care_chart_data_add_point (data, label, key);
    }
}

static gint64
count_observations (const CareFigure *figure,
                    CareUnit          unit,
                    const CareTally  *tally)
{
  if (figure->bottom != 0 || figure->state != CARE_FIGURE_KNOWN)
    return figure->bottom;

  return unit == CARE_UNIT_COUNT ? figure->top : tally->counts[CARE_COUNT_COMPLAINTS];
}

static void
fill_series (CareChartData   *data,
             CareChartSeries *series,
             GPtrArray       *buckets,
             CareKpi          kpi,
             gboolean         counts)
{
  CareUnit unit = care_kpi_get_unit (kpi);

  gboolean is_divided = FALSE;

  series->counts = g_new0 (gint64, MAX (data->labels->len, 1));
  for (guint i = 0; i < data->labels->len && i < buckets->len; i++)
    {
      CareFigure figure = care_kpi_compute (kpi, buckets->pdata[i]);

      if (figure.state == CARE_FIGURE_KNOWN)
        series->values[i] = counts ? (double) figure.bottom : care_figure_get_value (&figure, unit);
      is_divided |= figure.bottom != 0;
      series->counts[i] = figure.bottom;
      if (!series->is_comparison)
        data->n += count_observations (&figure, unit, buckets->pdata[i]);
    }
  if (!is_divided)
    g_clear_pointer (&series->counts, g_free);
}

/* The number of orders rather than their average. */
static gboolean
is_counted (const CareChartPlan *plan)
{
  return plan->kind == CARE_CHART_COLUMNS && plan->kpi == CARE_KPI_K34;
}

/* The same buckets of the time before, and what they are called. */
static gboolean
add_comparison (CareDb                 *db,
                const CareChartPlan    *plan,
                const CareReportQuery  *query,
                const CarePeriod       *span,
                CareBucket              bucket,
                CareChartData          *data,
                GError                **error)
{
  g_autoptr(GPtrArray) buckets = NULL;
  CareChartSeries *series;
  CarePeriod before;

  if (!care_statistics_get_before (query, span, &before))
    return TRUE;
  buckets = count_buckets (db, query, &before, bucket, (guint) plan->source, error);
  if (buckets == NULL)
    return FALSE;

  series = care_chart_data_add_series (data, query->comparison == CARE_COMPARE_LAST_YEAR ? _("Last year")
                                                                                          : _("Before"));
  series->is_comparison = TRUE;
  fill_series (data, series, buckets, (CareKpi) plan->kpi, is_counted (plan));

  return TRUE;
}

CareChartData *
care_statistics_draw_trend (CareDb                 *db,
                            const CareChartPlan    *plan,
                            const CareReportQuery  *query,
                            GError                **error)
{
  CarePeriod span = get_span (query);
  CareBucket bucket = care_period_get_bucket (&span);
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &span);
  g_autoptr(GPtrArray) buckets = count_buckets (db, query, &span, bucket, (guint) plan->source, error);
  gint64 goal;

  if (buckets == NULL)
    return NULL;

  add_points (data, &span, bucket);
  fill_series (data, care_chart_data_add_series (data, care_statistics_get_title (plan)), buckets,
               (CareKpi) plan->kpi,
               is_counted (plan));
  if (plan->kind == CARE_CHART_TREND && care_kpi_get_goal ((CareKpi) plan->kpi, &goal))
    data->goal = (double) goal / 10;
  if (plan->kind == CARE_CHART_TREND)
    care_chart_data_control (data);
  if (!add_comparison (db, plan, query, &span, bucket, data, error))
    return NULL;

  return g_steal_pointer (&data);
}

CareChartData *
care_statistics_draw_purchases (CareDb                 *db,
                                const CareChartPlan    *plan,
                                const CareReportQuery  *query,
                                GError                **error)
{
  CarePeriod span = get_span (query);
  CareBucket bucket = care_period_get_bucket (&span);
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &span);
  g_autoptr(GPtrArray) buckets = count_buckets (db, query, &span, bucket, (guint) plan->source, error);

  if (buckets == NULL)
    return NULL;

  data->unit = CARE_UNIT_MONEY;
  add_points (data, &span, bucket);
  fill_series (data, care_chart_data_add_series (data, _("First purchase, average")), buckets, CARE_KPI_K34,
               FALSE);
  fill_series (data, care_chart_data_add_series (data, _("Second purchase, average")), buckets, CARE_KPI_K35,
               FALSE);

  return g_steal_pointer (&data);
}
