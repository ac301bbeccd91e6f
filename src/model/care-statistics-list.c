/* care-statistics-list.c — the records behind a value of a chart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-statistics-list.h"
#include "domain/care-call.h"
#include "domain/care-complaint-category.h"
#include "domain/care-complaint-kind.h"

CARE_DEFINE_RECORD (CareStatisticsRow, care_statistics_row)

static void
care_statistics_row_clear (CareStatisticsRow *self)
{
  g_free (self->names);
  g_free (self->what);
}

/* Which records a chart is made of, and what its series stand for among them. */
static const struct
{
  const char          *chart;
  CareStatisticsRecord record;
  const char          *series[4]; /* states or ratings; NULL: all */
} lists[] = {
  { "visit-outcomes",           CARE_RECORD_CALL,  { "DONE", "NOT_REACHED", "REFUSED", "OPEN" } },
  { "workload",                 CARE_RECORD_CALL,  { "DONE", "NOT_REACHED", "REFUSED", "OPEN" } },
  { "visit-rate",               CARE_RECORD_CALL,  { NULL } },
  { "member-rate",              CARE_RECORD_CALL,  { NULL } },
  { "deadline-rate",            CARE_RECORD_CALL,  { NULL } },
  { "contact-rate",             CARE_RECORD_CALL,  { NULL } },
  { "contact-hours",            CARE_RECORD_VISIT, { NULL } },
  { "talk-time",                CARE_RECORD_VISIT, { NULL } },
  { "satisfaction",             CARE_RECORD_VISIT, { NULL } },
  { "satisfaction-stages",      CARE_RECORD_VISIT, { "SATISFIED", "NEUTRAL", "DISSATISFIED" } },
  { "satisfaction-departments", CARE_RECORD_ANSWER, { "SATISFIED", "NEUTRAL", "DISSATISFIED" } },
  { "orders",                   CARE_RECORD_ORDER, { NULL } },
  { "complaint-categories",     CARE_RECORD_COMPLAINT, { NULL } },
  { "complaint-causes",         CARE_RECORD_COMPLAINT, { NULL } },
  { "complaint-departments",    CARE_RECORD_COMPLAINT, { NULL } },
  { "complaint-severity",       CARE_RECORD_COMPLAINT, { NULL } },
  { "complaints",               CARE_RECORD_COMPLAINT, { NULL } },
  { "complaint-rate",           CARE_RECORD_COMPLAINT, { NULL } },
  { "established",              CARE_RECORD_COMPLAINT, { NULL } },
  { "compensation",             CARE_RECORD_COMPLAINT, { NULL } },
};

static int
find_list (const CareChartData *data)
{
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_str_equal (lists[i].chart, data->name))
      return (int) i;

  return -1;
}

gboolean
care_statistics_can_list (const CareChartData *data)
{
  return find_list (data) >= 0 && !care_chart_data_is_empty (data);
}

/* "DAYS=2026-03-01..2026-03-31" narrows the period, "STAFF=7" the person, and so on. */
static void
narrow (CareStatisticsWish  *wish,
        const char          *key)
{
  g_auto(GStrv) parts = g_strsplit (key, "=", 2);
  const char *value = parts[0] != NULL ? parts[1] : NULL;

  if (value == NULL)
    return;
  if (g_str_equal (parts[0], "DAYS") && strlen (value) == 22)
    {
      g_autofree char *from = g_strndup (value, 10);

      wish->query.period = care_period_between (care_day_from_iso (from), care_day_from_iso (value + 12));
    }
  else if (g_str_equal (parts[0], "TYPE"))
    wish->query.type = care_call_type_get_nick (care_call_type_from_nick (value, CARE_CALL_CALLBACK));
  else if (g_str_equal (parts[0], "STAFF"))
    wish->query.staff_id = g_ascii_strtoll (value, NULL, 10);
  else if (g_str_equal (parts[0], "STAGE"))
    wish->query.type = care_statistics_get_type_of_stage (care_stage_from_nick (value, CARE_STAGE_BOOKED));
  else if (g_str_equal (parts[0], "DEPARTMENT"))
    wish->query.department = care_department_get_nick (care_department_from_nick (value,
                                                                                  CARE_DEPARTMENT_NONE));
  else if (g_str_equal (parts[0], "CATEGORY"))
    wish->category = care_complaint_category_get_nick (
        care_complaint_category_from_nick (value, CARE_CATEGORY_NONE));
  else if (g_str_equal (parts[0], "CAUSE"))
    wish->cause = care_root_cause_get_nick (care_root_cause_from_nick (value, CARE_ROOT_CAUSE_NONE));
  else if (g_str_equal (parts[0], "SEVERITY"))
    wish->severity = care_severity_get_nick (care_severity_from_nick (value, CARE_SEVERITY_NONE));
  else if (g_str_equal (parts[0], "HOUR"))
    wish->hour = (int) g_ascii_strtoll (value, NULL, 10);
}

static char *
describe (const CareStatisticsLine *line)
{
  switch (line->record)
    {
    case CARE_RECORD_CALL:
      return g_strdup_printf ("%s · %s",
                              care_call_type_get_label (care_call_type_from_nick (line->type,
                                                                                  CARE_CALL_CALLBACK)),
                              care_call_state_get_label (care_call_state_from_nick (line->state,
                                                                                    CARE_CALL_OPEN)));
    case CARE_RECORD_VISIT:
    case CARE_RECORD_ANSWER:
      return g_strdup_printf ("%s · %s",
                              care_call_type_get_label (care_call_type_from_nick (line->type,
                                                                                  CARE_CALL_CALLBACK)),
                              care_outcome_get_label (care_outcome_from_nick (line->state,
                                                                              CARE_OUTCOME_NONE)));
    case CARE_RECORD_ORDER:
      return g_strdup (line->type);
    case CARE_RECORD_COMPLAINT:
      return g_strdup_printf ("%s · %s", line->type, care_complaint_state_get_label (
          care_complaint_state_from_nick (line->state, CARE_COMPLAINT_DRAFT)));
    }

  g_return_val_if_reached (NULL);
}

GPtrArray *
care_statistics_list (CareDb                 *db,
                      const CareChartData    *data,
                      guint                   series,
                      guint                   point,
                      const CareReportQuery  *query,
                      GError                **error)
{
  int list = find_list (data);
  CareStatisticsWish wish = { .query = query->filter, .hour = -1, .most = CARE_STATISTICS_MOST_ROWS };
  g_autoptr(GPtrArray) lines = NULL;
  GPtrArray *rows;

  if (list < 0)
    return g_ptr_array_new_with_free_func ((GDestroyNotify) care_statistics_row_unref);

  wish.record = lists[list].record;
  wish.state = series < G_N_ELEMENTS (lists[list].series) ? lists[list].series[series] : NULL;
  wish.is_member = g_str_equal (data->name, "member-rate");
  if (data->kind == CARE_CHART_HEAT)
    wish.weekday = (int) series + 1;
  narrow (&wish, care_chart_data_get_key (data, point));
  lines = care_statistics_table_list (db, &wish, error);
  if (lines == NULL)
    return NULL;

  rows = g_ptr_array_new_with_free_func ((GDestroyNotify) care_statistics_row_unref);
  for (guint i = 0; i < lines->len; i++)
    {
      const CareStatisticsLine *line = lines->pdata[i];
      CareStatisticsRow *row = care_statistics_row_new ();

      row->customer_id = line->customer_id;
      row->complaint_id = line->record == CARE_RECORD_COMPLAINT ? line->id : 0;
      row->names = g_strdup (line->names);
      row->what = describe (line);
      row->day = line->day;
      g_ptr_array_add (rows, row);
    }

  return rows;
}
