/* care-statistics.c — the charts and figures of the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-statistics-private.h"
#include "domain/care-complaint-category.h"
#include "domain/care-complaint-kind.h"
#include "store/care-staff-table.h"

static const CareWord comparisons[] = {
  { "NOTHING",   "comparison", NC_("comparison", "Compare with nothing") },
  { "BEFORE",    "comparison", NC_("comparison", "Compare with the period before") },
  { "LAST_YEAR", "comparison", NC_("comparison", "Compare with last year") },
};

CARE_DEFINE_WORDS (CareComparison, care_comparison, comparisons)

static const CareChartPlan plans[] = {
  { "visit-outcomes", N_("What became of the calls"), CARE_CHART_SHARES, TRUE,
    care_statistics_draw_outcomes, CARE_KPI_K01, CARE_SOURCE_CALLS, CARE_BY_TYPE },
  { "visit-rate", N_("Return-visit rate"), CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K01, CARE_SOURCE_CALLS, CARE_BY_MONTH },
  { "member-rate", N_("Members’ return-visit rate"), CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K02, CARE_SOURCE_MEMBERS, CARE_BY_MONTH },
  { "deadline-rate", N_("Calls within their deadline"), CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K03, CARE_SOURCE_CALLS, CARE_BY_MONTH },
  { "contact-rate", N_("Contact rate"), CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K04, CARE_SOURCE_REACH, CARE_BY_MONTH },
  { "contact-hours", N_("When calls are answered"), CARE_CHART_HEAT, TRUE,
    care_statistics_draw_hours, CARE_KPI_K05, 0, CARE_BY_NONE },
  { "talk-time", N_("Mean talk time"), CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K07, CARE_SOURCE_ATTEMPTS, CARE_BY_MONTH },
  { "satisfaction", N_("Satisfaction rate"), CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K10, CARE_SOURCE_RATINGS, CARE_BY_MONTH },
  { "satisfaction-stages", N_("Satisfaction by stage"), CARE_CHART_SHARES, TRUE,
    care_statistics_draw_ratings, CARE_KPI_K10, CARE_SOURCE_RATINGS, CARE_BY_TYPE },
  { "satisfaction-departments", N_("Satisfaction by department"), CARE_CHART_SHARES, FALSE,
    care_statistics_draw_ratings, CARE_KPI_K10, CARE_SOURCE_DEPARTMENT_RATINGS, CARE_BY_DEPARTMENT },
  { "satisfaction-people", N_("Satisfaction by person"), CARE_CHART_SHARES, FALSE,
    care_statistics_draw_ratings, CARE_KPI_K10, CARE_SOURCE_PERSON_RATINGS, CARE_BY_STAFF },
  { "workload", N_("Workload of the specialists"), CARE_CHART_WORKLOAD, FALSE,
    care_statistics_draw_outcomes, CARE_KPI_K43, CARE_SOURCE_CALLS, CARE_BY_STAFF },
  { "stages-on-time", N_("Stages on time"), CARE_CHART_ROWS, FALSE,
    care_statistics_draw_groups, CARE_KPI_K32, CARE_SOURCE_STAGES, CARE_BY_STAGE },
  { "orders", N_("Orders booked"), CARE_CHART_COLUMNS, FALSE,
    care_statistics_draw_trend, CARE_KPI_K34, CARE_SOURCE_ORDERS, CARE_BY_MONTH },
  { "purchases", N_("First and second purchase, average"), CARE_CHART_COLUMNS, FALSE,
    care_statistics_draw_purchases, CARE_KPI_K35, CARE_SOURCE_ORDERS | CARE_SOURCE_SECOND, CARE_BY_MONTH },
  { "complaint-categories", N_("Complaints by category"), CARE_CHART_PARETO, FALSE,
    care_statistics_draw_pareto, CARE_KPI_K28, CARE_SOURCE_COMPLAINTS, CARE_BY_CATEGORY },
  { "complaint-causes", N_("Root causes of complaints"), CARE_CHART_PARETO, FALSE,
    care_statistics_draw_pareto, CARE_KPI_K28, CARE_SOURCE_COMPLAINTS, CARE_BY_CAUSE },
  { "complaint-departments", N_("Complaints by responsible department"), CARE_CHART_WORKLOAD, FALSE,
    care_statistics_draw_verdicts, CARE_KPI_K16, CARE_SOURCE_COMPLAINTS, CARE_BY_DEPARTMENT },
  { "complaint-severity", N_("Complaints by severity"), CARE_CHART_WORKLOAD, FALSE,
    care_statistics_draw_verdicts, CARE_KPI_K16, CARE_SOURCE_COMPLAINTS, CARE_BY_SEVERITY },
  { "complaints", N_("Complaints registered"), CARE_CHART_TREND, FALSE,
    care_statistics_draw_trend, CARE_KPI_K14, CARE_SOURCE_COMPLAINTS, CARE_BY_MONTH },
  { "complaint-rate", NULL, CARE_CHART_TREND, FALSE,
    care_statistics_draw_trend, CARE_KPI_K15, CARE_SOURCE_COMPLAINTS | CARE_SOURCE_ORDERS, CARE_BY_MONTH },
  { "established", NULL, CARE_CHART_TREND, FALSE,
    care_statistics_draw_trend, CARE_KPI_K16, CARE_SOURCE_COMPLAINTS, CARE_BY_MONTH },
  { "first-reply", N_("Time to first reply"), CARE_CHART_HISTOGRAM, TRUE,
    care_statistics_draw_durations, CARE_KPI_K18, CARE_DURATION_FIRST_REPLY, CARE_BY_NONE },
  { "close-time", N_("Time to close"), CARE_CHART_HISTOGRAM, TRUE,
    care_statistics_draw_durations, CARE_KPI_K20, CARE_DURATION_CLOSE, CARE_BY_NONE },
  { "reply-rate", NULL, CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K19, CARE_SOURCE_REPLY_LIMITS, CARE_BY_MONTH },
  { "open-complaints", N_("Open complaints by step"), CARE_CHART_FUNNEL, TRUE,
    care_statistics_draw_open, CARE_KPI_K21, CARE_SOURCE_OPEN, CARE_BY_STATE },
  { "repeat-complaints", NULL, CARE_CHART_TREND, FALSE,
    care_statistics_draw_trend, CARE_KPI_K24, CARE_SOURCE_COMPLAINTS | CARE_SOURCE_REPEATED, CARE_BY_MONTH },
  { "handling", NULL, CARE_CHART_TREND, TRUE,
    care_statistics_draw_trend, CARE_KPI_K25, CARE_SOURCE_RESULTS, CARE_BY_MONTH },
  { "compensation", NULL, CARE_CHART_COLUMNS, FALSE,
    care_statistics_draw_trend, CARE_KPI_K27, CARE_SOURCE_COMPLAINTS, CARE_BY_MONTH },
  { "incidents", N_("Department incidents per 100 orders"), CARE_CHART_ROWS, FALSE,
    care_statistics_draw_nothing, CARE_KPI_K30, 0, CARE_BY_DEPARTMENT },
  { "points", N_("Points issued and used"), CARE_CHART_COLUMNS, FALSE,
    care_statistics_draw_nothing, CARE_KPI_K40_ISSUED, 0, CARE_BY_MONTH },
};

const CareChartPlan *
care_statistics_get_plan (guint position)
{
  return position < G_N_ELEMENTS (plans) ? &plans[position] : NULL;
}

const CareChartPlan *
care_statistics_find_plan (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    if (g_strcmp0 (plans[i].name, name) == 0)
      return &plans[i];

  return NULL;
}

const char *
care_statistics_get_title (const CareChartPlan *self)
{
  return self->title != NULL ? _(self->title) : care_kpi_get_label ((CareKpi) self->kpi);
}

gboolean
care_statistics_may_see_all (CareActor actor)
{
  return actor.role != CARE_ROLE_SPECIALIST && actor.role != CARE_ROLE_NONE;
}

gboolean
care_statistics_may_see (const CareChartPlan *plan,
                         CareActor            actor)
{
  return plan->is_personal || care_statistics_may_see_all (actor);
}

CareChartData *
care_statistics_begin_empty (const CareChartPlan *plan)
{
  CareChartData *data = care_chart_data_begin (plan->kind, plan->name, care_statistics_get_title (plan),
                                               CARE_UNIT_COUNT);

  data->missing = g_strdup (_("Counting…"));

  return data;
}

void
care_report_query_limit (CareReportQuery *query,
                         CareActor        actor)
{
  if (!care_statistics_may_see_all (actor))
    query->filter.staff_id = actor.staff_id;
}

/* ---- what the charts share ------------------------------------------------------ */

CareChartData *
care_statistics_begin (const CareChartPlan   *plan,
                       const CareReportQuery *query,
                       const CarePeriod      *period)
{
  gboolean is_figure = plan->kind == CARE_CHART_TREND || plan->kind == CARE_CHART_ROWS ||
                       (plan->kind == CARE_CHART_COLUMNS && plan->kpi != CARE_KPI_K34);
  CareUnit unit = is_figure ? care_kpi_get_unit ((CareKpi) plan->kpi) : CARE_UNIT_COUNT;
  CareChartData *data = care_chart_data_begin (plan->kind, plan->name, care_statistics_get_title (plan),
                                               unit);

  data->period = care_period_dup_label (period);

  return data;
}

gboolean
care_statistics_get_before (const CareReportQuery *query,
                            const CarePeriod      *period,
                            CarePeriod            *before)
{
  switch (query->comparison)
    {
    case CARE_COMPARE_NOTHING:
      return FALSE;
    case CARE_COMPARE_BEFORE:
      *before = care_period_move (period, -1);
      return TRUE;
    case CARE_COMPARE_LAST_YEAR:
      *before = care_period_last_year (period);
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

static char *
dup_person (CareDb     *db,
            const char *group)
{
  g_autoptr(CareStaff) staff = NULL;
  gint64 id = g_ascii_strtoll (group, NULL, 10);

  if (id == 0)
    return g_strdup (_("Nobody"));
  staff = care_staff_table_get (db, id, NULL);

  return g_strdup (staff != NULL ? staff->name : group);
}

static char *
dup_label (CareDb       *db,
           CareGrouping  by,
           const char   *group)
{
  switch (by)
    {
    case CARE_BY_TYPE:
      return g_strdup (care_call_type_get_label (care_call_type_from_nick (group, CARE_CALL_CALLBACK)));
    case CARE_BY_STAFF:
      return dup_person (db, group);
    case CARE_BY_LEVEL:
      return g_strdup (care_level_get_label (care_level_from_nick (group, CARE_LEVEL_ORDINARY)));
    case CARE_BY_STAGE:
      return g_strdup (care_stage_get_label (care_stage_from_nick (group, CARE_STAGE_BOOKED)));
    case CARE_BY_DEPARTMENT:
      if (g_str_equal (group, "NONE"))
        return g_strdup (_("Not named"));
      return g_strdup (care_department_get_label (care_department_from_nick (group, CARE_DEPARTMENT_NONE)));
    case CARE_BY_CATEGORY:
      return g_strdup (care_complaint_category_get_label (
          care_complaint_category_from_nick (group, CARE_CATEGORY_NONE)));
    case CARE_BY_CAUSE:
      return g_strdup (care_root_cause_get_label (care_root_cause_from_nick (group, CARE_ROOT_CAUSE_NONE)));
    case CARE_BY_STATE:
      return g_strdup (care_complaint_state_get_label (
          care_complaint_state_from_nick (group, CARE_COMPLAINT_DRAFT)));
    case CARE_BY_SEVERITY:
      return g_strdup (care_severity_get_label (care_severity_from_nick (group, CARE_SEVERITY_NONE)));
    case CARE_BY_NONE:
    case CARE_BY_DAY:
    case CARE_BY_MONTH:
    case CARE_BY_YEAR:
    case CARE_BY_KIND:
      return g_strdup (group);
    }

  g_return_val_if_reached (NULL);
}

static char *
dup_key (CareGrouping  by,
         const char   *group)
{
  return g_strdup_printf ("%s=%s", care_grouping_get_nick (by), group);
}

GPtrArray *
care_statistics_count_groups (CareDb                 *db,
                              const CareChartPlan    *plan,
                              const CareReportQuery  *query,
                              GError                **error)
{
  CareStatisticsQuery filter = query->filter;

  filter.by = (CareGrouping) plan->by;

  return care_statistics_table_count (db, &filter, (guint) plan->source, error);
}

void
care_statistics_add_point (CareDb              *db,
                           const CareChartPlan *plan,
                           CareChartData       *data,
                           const CareTally     *tally)
{
  g_autofree char *label = dup_label (db, (CareGrouping) plan->by, tally->group);
  g_autofree char *key = dup_key ((CareGrouping) plan->by, tally->group);

  care_chart_data_add_point (data, label, key);
}

CareChartData *
care_statistics_draw_nothing (CareDb                 *db,
                              const CareChartPlan    *plan,
                              const CareReportQuery  *query,
                              GError                **error)
{
  CareChartData *data = care_statistics_begin (plan, query, &query->filter.period);

  data->missing = g_strdup (_("No data: the studio keeps no such records yet."));

  return data;
}

CareChartData *
care_statistics_draw (CareDb                 *db,
                      const CareChartPlan    *plan,
                      const CareReportQuery  *query,
                      GError                **error)
{
  return plan->draw (db, plan, query, error);
}

/* ---- figures -------------------------------------------------------------------- */

static gboolean
add_durations (CareDb                     *db,
               const CareStatisticsQuery  *query,
               CareTally                  *tally,
               GError                    **error)
{
  for (int i = 0; i < CARE_N_DURATIONS; i++)
    {
      g_autoptr(GArray) rows = care_statistics_table_list_durations (db, query, (CareDuration) i, error);

      if (rows == NULL)
        return FALSE;
      care_tally_know_duration (tally, (CareDuration) i);
      for (guint k = 0; k < rows->len; k++)
        care_tally_add_duration (tally, (CareDuration) i, g_array_index (rows, CareDurationRow, k).seconds);
    }

  return TRUE;
}

static CareTally *
tally_period (CareDb                     *db,
              const CareStatisticsQuery  *filter,
              const CarePeriod           *period,
              GError                    **error)
{
  CareStatisticsQuery query = *filter;
  g_autoptr(GPtrArray) tallies = NULL;

  query.period = *period;
  query.by = CARE_BY_NONE;
  tallies = care_statistics_table_count (db, &query, CARE_SOURCE_STUDIO, error);
  if (tallies == NULL || !add_durations (db, &query, tallies->pdata[0], error))
    return NULL;

  return care_tally_ref (tallies->pdata[0]);
}

CareTally *
care_statistics_tally (CareDb                 *db,
                       const CareReportQuery  *query,
                       GError                **error)
{
  return tally_period (db, &query->filter, &query->filter.period, error);
}

GArray *
care_statistics_list_figures (CareDb                 *db,
                              const CareReportQuery  *query,
                              GError                **error)
{
  g_autoptr(CareTally) now = care_statistics_tally (db, query, error);
  g_autoptr(CareTally) before = care_tally_new ();
  CarePeriod compared;
  GArray *lines;

  if (now == NULL)
    return NULL;
  if (care_statistics_get_before (query, &query->filter.period, &compared))
    {
      g_clear_pointer (&before, care_tally_unref);
      before = tally_period (db, &query->filter, &compared, error);
      if (before == NULL)
        return NULL;
    }

  lines = g_array_sized_new (FALSE, FALSE, sizeof (CareKpiLine), CARE_N_KPIS);
  for (int i = 0; i < CARE_N_KPIS; i++)
    {
      CareKpiLine line = { (CareKpi) i, care_kpi_compute ((CareKpi) i, now),
                           care_kpi_compute ((CareKpi) i, before) };

      g_array_append_val (lines, line);
    }

  return lines;
}
