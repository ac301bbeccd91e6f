/* care-statistics-line-table.c — the records that were counted, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-statistics-line-table.h"

CARE_DEFINE_RECORD (CareStatisticsLine, care_statistics_line)

static void
care_statistics_line_clear (CareStatisticsLine *self)
{
  g_free (self->names);
  g_free (self->type);
  g_free (self->state);
}

static const char * const blocks[] = {
  [CARE_RECORD_CALL]   = "statistics/list-calls",
  [CARE_RECORD_VISIT]  = "statistics/list-visits",
  [CARE_RECORD_ANSWER] = "statistics/list-answers",
  [CARE_RECORD_ORDER]  = "statistics/list-orders",
  [CARE_RECORD_COMPLAINT] = "statistics/list-complaints",
};

static void
bind_moments (CareQuery                 *lease,
              const CareStatisticsQuery *query)
{
  care_query_bind_int (lease, "began",
                       care_moment_from_civil (care_civil_new (query->period.from, 0, 0), query->zone));
  care_query_bind_int (lease, "ended",
                       care_moment_from_civil (care_civil_new (query->period.until + 1, 0, 0), query->zone));
}

static void
bind_days (CareQuery                 *lease,
           const CareStatisticsQuery *query)
{
  care_query_bind_day (lease, "from", query->period.from);
  care_query_bind_day (lease, "until", query->period.until);
}

static void
bind_complaint (CareQuery                *lease,
                const CareStatisticsWish *wish)
{
  bind_moments (lease, &wish->query);
  care_query_bind_int (lease, "most", wish->most);
  care_query_bind_text (lease, "state", wish->state);
  care_query_bind_text (lease, "category", wish->category);
  care_query_bind_text (lease, "cause", wish->cause);
  care_query_bind_text (lease, "severity", wish->severity);
  care_query_bind_id (lease, "staff", wish->query.staff_id);
  care_query_bind_text (lease, "department", wish->query.department);
}

static void
bind_wish (CareQuery                *lease,
           const CareStatisticsWish *wish)
{
  if (wish->record == CARE_RECORD_COMPLAINT)
    {
      bind_complaint (lease, wish);
      return;
    }
  care_query_bind_text (lease, "level", wish->query.level);
  care_query_bind_int (lease, "most", wish->most);
  if (wish->record == CARE_RECORD_CALL || wish->record == CARE_RECORD_ORDER)
    bind_days (lease, &wish->query);
  else
    bind_moments (lease, &wish->query);
  if (wish->record == CARE_RECORD_ORDER)
    return;

  care_query_bind_text (lease, "state", wish->state);
  care_query_bind_text (lease, "type", wish->query.type);
  if (wish->record == CARE_RECORD_ANSWER)
    {
      care_query_bind_text (lease, "department", wish->query.department);
      return;
    }
  care_query_bind_id (lease, "staff", wish->query.staff_id);
  if (wish->record == CARE_RECORD_CALL)
    {
      care_query_bind_int (lease, "members", wish->is_member);
      return;
    }
  care_query_bind_int (lease, "weekday", wish->weekday);
  care_query_bind_int (lease, "hour", wish->hour);
}

static gpointer
line_from_row (CareQuery *row)
{
  CareStatisticsLine *line = care_statistics_line_new ();

  line->id = care_query_get_int (row, "id");
  line->customer_id = care_query_get_int (row, "customer_id");
  line->names = care_query_dup_text (row, "names");
  line->type = care_query_dup_text (row, "type");
  line->state = care_query_dup_text (row, "state");
  line->day = care_query_get_day (row, "day");

  return line;
}

GPtrArray *
care_statistics_table_list (CareDb                    *db,
                            const CareStatisticsWish  *wish,
                            GError                   **error)
{
  g_autoptr(CareQuery) lease = care_db_query (db, blocks[wish->record], error);
  GPtrArray *lines;

  if (lease == NULL)
    return NULL;

  care_db_set_zone (db, wish->query.zone);
  bind_wish (lease, wish);
  lines = care_query_collect (lease, line_from_row, (GDestroyNotify) care_statistics_line_unref, error);
  for (guint i = 0; lines != NULL && i < lines->len; i++)
    ((CareStatisticsLine *) lines->pdata[i])->record = wish->record;

  return lines;
}
