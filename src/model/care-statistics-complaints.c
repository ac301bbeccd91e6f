/* care-statistics-complaints.c — the charts of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-statistics-private.h"
#include "domain/care-complaint-category.h"
#include "domain/care-complaint-kind.h"

#define DAY 86400

/* ---- what is complained about most ---------------------------------------------- */

static gint
compare_by_count (gconstpointer a,
                  gconstpointer b)
{
  const CareTally *left = *(const CareTally * const *) a;
  const CareTally *right = *(const CareTally * const *) b;
  gint64 more = right->counts[CARE_COUNT_COMPLAINTS] - left->counts[CARE_COUNT_COMPLAINTS];

  if (more != 0)
    return more > 0 ? 1 : -1;

  return g_strcmp0 (left->group, right->group);
}

/* Grievances alone make no bar. */
static void
drop_empty (GPtrArray *groups)
{
  for (guint i = groups->len; i-- > 0; )
    if (((CareTally *) groups->pdata[i])->counts[CARE_COUNT_COMPLAINTS] == 0)
      g_ptr_array_remove_index (groups, i);
}

CareChartData *
care_statistics_draw_pareto (CareDb                 *db,
                             const CareChartPlan    *plan,
                             const CareReportQuery  *query,
                             GError                **error)
{
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GPtrArray) groups = care_statistics_count_groups (db, plan, query, error);
  CareChartSeries *series;

  if (groups == NULL)
    return NULL;

  drop_empty (groups);
  g_ptr_array_sort (groups, compare_by_count);
  for (guint i = 0; i < groups->len; i++)
    care_statistics_add_point (db, plan, data, groups->pdata[i]);
  series = care_chart_data_add_series (data, care_kpi_get_label (CARE_KPI_K14));
  for (guint i = 0; i < groups->len; i++)
    {
      series->values[i] = (double) ((CareTally *) groups->pdata[i])->counts[CARE_COUNT_COMPLAINTS];
      data->n += (gint64) series->values[i];
    }

  return g_steal_pointer (&data);
}

/* ---- who answers for them ------------------------------------------------------- */

CareChartData *
care_statistics_draw_verdicts (CareDb                 *db,
                               const CareChartPlan    *plan,
                               const CareReportQuery  *query,
                               GError                **error)
{
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GPtrArray) groups = care_statistics_count_groups (db, plan, query, error);
  CareChartSeries *established, *refused, *waiting;

  if (groups == NULL)
    return NULL;

  drop_empty (groups);
  g_ptr_array_sort (groups, compare_by_count);
  for (guint i = 0; i < groups->len; i++)
    care_statistics_add_point (db, plan, data, groups->pdata[i]);
  established = care_chart_data_add_series (data, care_verdict_get_label (CARE_VERDICT_ESTABLISHED));
  refused = care_chart_data_add_series (data, care_verdict_get_label (CARE_VERDICT_NOT_ESTABLISHED));
  waiting = care_chart_data_add_series (data, care_verdict_get_label (CARE_VERDICT_NONE));
  for (guint i = 0; i < groups->len; i++)
    {
      const CareTally *tally = groups->pdata[i];
      gint64 judged = tally->counts[CARE_COUNT_JUDGED];

      established->values[i] = (double) tally->counts[CARE_COUNT_ESTABLISHED];
      refused->values[i] = (double) (judged - tally->counts[CARE_COUNT_ESTABLISHED]);
      waiting->values[i] = (double) (tally->counts[CARE_COUNT_COMPLAINTS] - judged);
      data->n += tally->counts[CARE_COUNT_COMPLAINTS];
    }

  return g_steal_pointer (&data);
}

/* ---- how long they take --------------------------------------------------------- */

typedef struct
{
  const char *label;  /* msgid */
  gint64      most;   /* seconds, 0: the same day, -1: more than all before */
} Class;

static const Class reply_classes[] = {
  { N_("same day"), 0 }, { N_("≤ 1 day"), DAY }, { N_("≤ 2 days"), 2 * DAY }, { N_("≤ 3 days"), 3 * DAY },
  { N_("> 3 days"), -1 },
};

static const Class closing_classes[] = {
  { N_("≤ 1 day"), DAY }, { N_("≤ 3 days"), 3 * DAY }, { N_("≤ 7 days"), 7 * DAY }, { N_("≤ 14 days"),
                                                                                      14 * DAY },
  { N_("≤ 30 days"), 30 * DAY }, { N_("> 30 days"), -1 },
};

static guint
find_class (const Class           *classes,
            guint                  n_classes,
            const CareDurationRow *row)
{
  for (guint i = 0; i < n_classes; i++)
    if (classes[i].most < 0 || (classes[i].most == 0 && row->same_day) ||
        (classes[i].most > 0 && row->seconds <= classes[i].most))
      return i;

  return n_classes - 1;
}

CareChartData *
care_statistics_draw_durations (CareDb                 *db,
                                const CareChartPlan    *plan,
                                const CareReportQuery  *query,
                                GError                **error)
{
  gboolean is_reply = plan->source == CARE_DURATION_FIRST_REPLY;
  const Class *classes = is_reply ? reply_classes : closing_classes;
  guint n_classes = is_reply ? G_N_ELEMENTS (reply_classes) : G_N_ELEMENTS (closing_classes);
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GArray) rows = care_statistics_table_list_durations (db, &query->filter,
                                                                 (CareDuration) plan->source,
                                                                 error);
  CareChartSeries *series;

  if (rows == NULL)
    return NULL;

  for (guint i = 0; i < n_classes; i++)
    care_chart_data_add_point (data, _(classes[i].label), classes[i].label);
  series = care_chart_data_add_series (data, care_kpi_get_label (CARE_KPI_K14));
  for (guint i = 0; rows->len > 0 && i < n_classes; i++)
    series->values[i] = 0;
  for (guint i = 0; i < rows->len; i++)
    series->values[find_class (classes, n_classes, &g_array_index (rows, CareDurationRow, i))]++;
  data->limit = is_reply ? 4 : 3;
  data->n = rows->len;

  return g_steal_pointer (&data);
}

/* ---- where they stand ----------------------------------------------------------- */

static gint
compare_states (gconstpointer a,
                gconstpointer b)
{
  const CareTally *left = *(const CareTally * const *) a;
  const CareTally *right = *(const CareTally * const *) b;

  return (gint) care_complaint_state_from_nick (left->group, CARE_COMPLAINT_DRAFT) -
         (gint) care_complaint_state_from_nick (right->group, CARE_COMPLAINT_DRAFT);
}

CareChartData *
care_statistics_draw_open (CareDb                 *db,
                           const CareChartPlan    *plan,
                           const CareReportQuery  *query,
                           GError                **error)
{
  g_autoptr(CareChartData) data = care_statistics_begin (plan, query, &query->filter.period);
  g_autoptr(GPtrArray) groups = care_statistics_count_groups (db, plan, query, error);
  CareChartSeries *series;

  if (groups == NULL)
    return NULL;

  g_ptr_array_sort (groups, compare_states);
  for (guint i = 0; i < groups->len; i++)
    care_statistics_add_point (db, plan, data, groups->pdata[i]);
  series = care_chart_data_add_series (data, care_statistics_get_title (plan));
  for (guint i = 0; i < groups->len; i++)
    {
      series->values[i] = (double) ((CareTally *) groups->pdata[i])->counts[CARE_COUNT_OPEN_COMPLAINTS];
      data->n += (gint64) series->values[i];
    }

  return g_steal_pointer (&data);
}
