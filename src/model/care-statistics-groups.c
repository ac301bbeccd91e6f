/* care-statistics-groups.c — charts by department, person, stage, reason and hour
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-statistics-private.h"
#include "domain/care-call.h"

#define FIRST_HOUR 8
#define LAST_HOUR  21

static void
add_counts (CareChartData *data,
            const char    *name,
            GPtrArray     *groups,
            CareCount      count)
{
  CareChartSeries *series = care_chart_data_add_series (data, name);

  for (guint i = 0; i < groups->len; i++)
    {
      const CareTally *tally = groups->pdata[i];

      series->values[i] = (double) tally->counts[count];
      data->n += tally->counts[count];
    }
}

/* ---- what became of calls ------------------------------------------------------- */

static gint
compare_by_owed (gconstpointer a,
                 gconstpointer b)
{
  const CareTally *left = *(const CareTally * const *) a;
  const CareTally *right = *(const CareTally * const *) b;

  if (left->counts[CARE_COUNT_OWED] != right->counts[CARE_COUNT_OWED])
    return left->counts[CARE_COUNT_OWED] > right->counts[CARE_COUNT_OWED] ? -1 : 1;

  return g_strcmp0 (left->group, right->group);
}

CareChartData *
care_statistics_draw_outcomes (CareDb                 *db,
                               const CareChartPlan    *plan,
                               const CareReportQuery  *query,
                               GError                **error)
{
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GPtrArray) groups = care_statistics_count_groups (db, plan, query, error);

  if (groups == NULL)
    return NULL;

  g_ptr_array_sort (groups, compare_by_owed);
  for (guint i = 0; i < groups->len; i++)
    care_statistics_add_point (db, plan, data, groups->pdata[i]);
  add_counts (data, care_call_state_get_label (CARE_CALL_DONE), groups, CARE_COUNT_DONE);
  add_counts (data, care_call_state_get_label (CARE_CALL_NOT_REACHED), groups, CARE_COUNT_NOT_REACHED);
  add_counts (data, care_call_state_get_label (CARE_CALL_REFUSED), groups, CARE_COUNT_REFUSED);
  add_counts (data, _("Still open"), groups, CARE_COUNT_STILL_OPEN);

  return g_steal_pointer (&data);
}

/* ---- satisfaction --------------------------------------------------------------- */

static gint64
count_rated (const CareTally *tally)
{
  return tally->counts[CARE_COUNT_SATISFIED] + tally->counts[CARE_COUNT_NEUTRAL] +
         tally->counts[CARE_COUNT_DISSATISFIED];
}

/* The least satisfied first: that is where to look. */
static gint
compare_by_satisfaction (gconstpointer a,
                         gconstpointer b)
{
  const CareTally *left = *(const CareTally * const *) a;
  const CareTally *right = *(const CareTally * const *) b;
  gint64 difference = left->counts[CARE_COUNT_SATISFIED] * count_rated (right) -
                      right->counts[CARE_COUNT_SATISFIED] * count_rated (left);

  if (difference != 0)
    return difference < 0 ? -1 : 1;

  return g_strcmp0 (left->group, right->group);
}

/* A call asks about the stage that lies behind it. */
static const struct
{
  CareCallType type;
  CareStage    stage;
} stages_of_types[] = {
  { CARE_CALL_BOOKING_THANKS, CARE_STAGE_BOOKED },
  { CARE_CALL_DRESS_REMIND,   CARE_STAGE_DRESS },
  { CARE_CALL_SHOOT_THANKS,   CARE_STAGE_SHOOT },
  { CARE_CALL_PROOF_FOLLOW,   CARE_STAGE_PROOF },
  { CARE_CALL_PICKUP_NOTICE,  CARE_STAGE_READY },
  { CARE_CALL_PICKUP_FOLLOW,  CARE_STAGE_PICKUP },
  { CARE_CALL_WEDDING_DAY,    CARE_STAGE_WEDDING },
};

static const char *
get_stage_of_type (const char *type)
{
  CareCallType wanted = care_call_type_from_nick (type, CARE_CALL_CALLBACK);

  for (guint i = 0; i < G_N_ELEMENTS (stages_of_types); i++)
    if (stages_of_types[i].type == wanted)
      return care_stage_get_nick (stages_of_types[i].stage);

  return NULL;
}

const char *
care_statistics_get_type_of_stage (CareStage stage)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages_of_types); i++)
    if (stages_of_types[i].stage == stage)
      return care_call_type_get_nick (stages_of_types[i].type);

  return NULL;
}

/* Types become stages; calls that belong to no stage are left out. */
static GPtrArray *
fold_stages (GPtrArray *types)
{
  GPtrArray *stages = g_ptr_array_new_with_free_func ((GDestroyNotify) care_tally_unref);

  for (guint i = 0; i < types->len; i++)
    {
      const CareTally *type = types->pdata[i];
      const char *nick = get_stage_of_type (type->group);
      CareTally *stage = nick != NULL ? care_statistics_find_group (stages, nick) : NULL;

      if (nick == NULL)
        continue;
      if (stage == NULL)
        {
          stage = care_tally_new ();
          stage->group = g_strdup (nick);
          g_ptr_array_add (stages, stage);
        }
      care_tally_fold (stage, type);
    }

  return stages;
}

CareChartData *
care_statistics_draw_ratings (CareDb                 *db,
                              const CareChartPlan    *plan,
                              const CareReportQuery  *query,
                              GError                **error)
{
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GPtrArray) groups = care_statistics_count_groups (db, plan, query, error);
  CareChartPlan shown = *plan;

  if (groups == NULL)
    return NULL;

  if (plan->by == CARE_BY_TYPE)
    {
      GPtrArray *stages = fold_stages (groups);

      g_ptr_array_unref (groups);
      groups = stages;
      shown.by = CARE_BY_STAGE;
    }
  g_ptr_array_sort (groups, compare_by_satisfaction);
  for (guint i = 0; i < groups->len; i++)
    care_statistics_add_point (db, &shown, data, groups->pdata[i]);
  add_counts (data, care_rating_get_label (CARE_RATING_SATISFIED), groups, CARE_COUNT_SATISFIED);
  add_counts (data, care_rating_get_label (CARE_RATING_NEUTRAL), groups, CARE_COUNT_NEUTRAL);
  add_counts (data, care_rating_get_label (CARE_RATING_DISSATISFIED), groups, CARE_COUNT_DISSATISFIED);

  return g_steal_pointer (&data);
}

/* ---- one figure for each group -------------------------------------------------- */

/* In the order of the stages. */
static gint
compare_stages (gconstpointer a,
                gconstpointer b)
{
  const CareTally *left = *(const CareTally * const *) a;
  const CareTally *right = *(const CareTally * const *) b;

  return (gint) care_stage_from_nick (left->group, CARE_STAGE_BOOKED) -
         (gint) care_stage_from_nick (right->group, CARE_STAGE_BOOKED);
}

CareChartData *
care_statistics_draw_groups (CareDb                 *db,
                             const CareChartPlan    *plan,
                             const CareReportQuery  *query,
                             GError                **error)
{
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GPtrArray) groups = care_statistics_count_groups (db, plan, query, error);
  CareChartSeries *series;

  if (groups == NULL)
    return NULL;

  if (plan->by == CARE_BY_STAGE)
    g_ptr_array_sort (groups, compare_stages);
  for (guint i = 0; i < groups->len; i++)
    care_statistics_add_point (db, plan, data, groups->pdata[i]);
  series = care_chart_data_add_series (data, care_statistics_get_title (plan));
  series->counts = g_new0 (gint64, MAX (groups->len, 1));
  for (guint i = 0; i < groups->len; i++)
    {
      CareFigure figure = care_kpi_compute ((CareKpi) plan->kpi, groups->pdata[i]);

      if (figure.state == CARE_FIGURE_KNOWN)
        series->values[i] = care_figure_get_value (&figure, data->unit);
      series->counts[i] = figure.bottom;
      data->n += figure.bottom;
    }

  return g_steal_pointer (&data);
}

/* ---- the week, hour by hour ----------------------------------------------------- */

CareChartData *
care_statistics_draw_hours (CareDb                 *db,
                            const CareChartPlan    *plan,
                            const CareReportQuery  *query,
                            GError                **error)
{
  static const char * const weekdays[] = {
    NC_("weekday", "Monday"), NC_("weekday", "Tuesday"), NC_("weekday", "Wednesday"),
    NC_("weekday", "Thursday"), NC_("weekday", "Friday"), NC_("weekday", "Saturday"), NC_("weekday",
                                                                                          "Sunday"),
  };
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  CareHours hours = { 0 };

  if (!care_statistics_table_count_hours (db, &query->filter, &hours, error))
    return NULL;

  data->unit = CARE_UNIT_PERCENT;
  for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++)
    {
      g_autofree char *label = g_strdup_printf ("%02d", hour);
      g_autofree char *key = g_strdup_printf ("HOUR=%d", hour);

      care_chart_data_add_point (data, label, key);
    }
  for (int day = 0; day < 7; day++)
    {
      CareChartSeries *series = care_chart_data_add_series (data, g_dpgettext2 (GETTEXT_PACKAGE, "weekday",
                                                                                weekdays[day]));

      series->counts = g_new0 (gint64, LAST_HOUR - FIRST_HOUR + 1);
      for (int hour = FIRST_HOUR; hour <= LAST_HOUR; hour++)
        {
          CareFigure share = care_figure_divide (hours.answered[day][hour], hours.dialled[day][hour], 100);

          if (share.state == CARE_FIGURE_KNOWN)
            series->values[hour - FIRST_HOUR] = (double) share.tenths / 10;
          series->counts[hour - FIRST_HOUR] = hours.dialled[day][hour];
          data->n += hours.dialled[day][hour];
        }
    }

  return g_steal_pointer (&data);
}
