/* care-visit-summary.c — what the return-visit summary tells of a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-summary.h"

#include "domain/care-call.h"
#include "store/care-statistics-line-table.h"

#define CALLS (CARE_SOURCE_CALLS | CARE_SOURCE_MEMBERS | CARE_SOURCE_REACH)

/* More names than this are a list of their own. */
#define MOST_NAMES 2000

CARE_DEFINE_RECORD (CareVisitSummary, care_visit_summary)

static void
care_visit_summary_clear (CareVisitSummary *self)
{
  g_clear_pointer (&self->calls, g_ptr_array_unref);
  g_clear_pointer (&self->all_calls, care_tally_unref);
  g_clear_pointer (&self->departments, g_ptr_array_unref);
  g_clear_pointer (&self->departments_before, g_ptr_array_unref);
  g_clear_pointer (&self->chart, care_chart_data_unref);
  g_clear_pointer (&self->missing, g_ptr_array_unref);
}

static GPtrArray *
count (CareDb                     *db,
       const CareStatisticsQuery  *filter,
       const CarePeriod           *period,
       CareGrouping                by,
       guint                       sources,
       GError                    **error)
{
  CareStatisticsQuery query = *filter;

  query.period = *period;
  query.by = by;

  return care_statistics_table_count (db, &query, sources, error);
}

static gint
compare_by_owed (gconstpointer a,
                 gconstpointer b)
{
  const CareTally *left = *(const CareTally * const *) a;
  const CareTally *right = *(const CareTally * const *) b;
  gint64 more = right->counts[CARE_COUNT_OWED] - left->counts[CARE_COUNT_OWED];

  return more != 0 ? (more > 0 ? 1 : -1) : g_strcmp0 (left->group, right->group);
}

static gboolean
count_calls (CareVisitSummary       *self,
             CareDb                 *db,
             const CareReportQuery  *query,
             GError                **error)
{
  g_autoptr(GPtrArray) all = NULL;

  self->calls = count (db, &query->filter, &self->period, CARE_BY_TYPE, CALLS, error);
  if (self->calls == NULL)
    return FALSE;
  g_ptr_array_sort (self->calls, compare_by_owed);
  all = count (db, &query->filter, &self->period, CARE_BY_NONE, CALLS, error);
  if (all == NULL)
    return FALSE;
  self->all_calls = care_tally_ref (all->pdata[0]);

  return TRUE;
}

static gboolean
count_ratings (CareVisitSummary       *self,
               CareDb                 *db,
               const CareReportQuery  *query,
               GError                **error)
{
  CarePeriod before = care_period_move (&self->period, -1);

  self->departments = count (db, &query->filter, &self->period, CARE_BY_DEPARTMENT,
                             CARE_SOURCE_DEPARTMENT_RATINGS, error);
  if (self->departments == NULL)
    return FALSE;
  self->departments_before = count (db, &query->filter, &before, CARE_BY_DEPARTMENT,
                                    CARE_SOURCE_DEPARTMENT_RATINGS, error);
  if (self->departments_before == NULL)
    return FALSE;
  self->chart = care_statistics_draw (db, care_statistics_find_plan ("satisfaction-departments"), query,
                                      error);

  return self->chart != NULL;
}

static gboolean
list_missing (CareVisitSummary       *self,
              CareDb                 *db,
              const CareReportQuery  *query,
              GError                **error)
{
  CareStatisticsWish wish = { .query = query->filter, .record = CARE_RECORD_CALL, .is_member = TRUE,
                              .hour = -1,
                              .most = MOST_NAMES };
  g_autoptr(GPtrArray) lines = care_statistics_table_list (db, &wish, error);

  if (lines == NULL)
    return FALSE;

  self->missing = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < lines->len; i++)
    {
      const CareStatisticsLine *line = lines->pdata[i];

      if (!g_str_equal (line->state, care_call_state_get_nick (CARE_CALL_DONE)))
        g_ptr_array_add (self->missing, g_strdup (line->names));
    }

  return TRUE;
}

CareVisitSummary *
care_visit_summary_load (CareDb                 *db,
                         const CareReportQuery  *query,
                         GError                **error)
{
  g_autoptr(CareVisitSummary) self = care_visit_summary_new ();
  gint64 n_found = 0;

  self->period = query->filter.period;
  if (!count_calls (self, db, query, error) || !count_ratings (self, db, query, error) ||
      !list_missing (self, db, query, error) ||
      !care_statistics_table_count_found (db, &query->filter, &n_found, error))
    return NULL;
  self->n_complaints = (guint) n_found;

  return g_steal_pointer (&self);
}
