/* care-report-table.c — reports that were handed in, and what they are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-report-table.h"

#include "domain/care-call.h"
#include "domain/care-day-words.h"

#define KIND_DAILY "DAILY"

/* Before every day of a call. */
#define FIRST_DAY ((CareDay) 1)

/* ---- what was handed in ------------------------------------------------------------ */

/* The body is read afterwards, where an error can be told. */
static gpointer
report_from_row (CareQuery *row)
{
  CareDailyReport *report = care_daily_report_new_empty (care_query_get_day (row, "day"));

  report->id = care_query_get_int (row, "id");
  report->version_no = (int) care_query_get_int (row, "version_no");
  report->report_no = care_query_dup_text (row, "report_no");
  report->staff_id = care_query_get_int (row, "staff_id");
  report->reporter = care_query_dup_text (row, "reporter");
  report->submitted_at = care_query_get_int (row, "submitted_at");
  report->is_late = care_query_get_int (row, "is_late") != 0;
  report->is_spoken = care_query_get_int (row, "is_spoken") != 0;
  report->additions[0] = care_query_dup_text (row, "body");

  return report;
}

static gboolean
read_body (CareDailyReport  *report,
           GError          **error)
{
  g_autofree char *body = g_steal_pointer (&report->additions[0]);

  return care_daily_report_read (report, body, error);
}

GPtrArray *
care_report_table_list_versions (CareDb   *db,
                                 CareDay   day,
                                 GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "report/list-versions", error);
  g_autoptr(GPtrArray) reports = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "kind", KIND_DAILY);
  care_query_bind_day (query, "day", day);
  reports = care_query_collect (query, report_from_row, (GDestroyNotify) care_daily_report_unref, error);
  for (guint i = 0; reports != NULL && i < reports->len; i++)
    if (!read_body (reports->pdata[i], error))
      return NULL;

  return g_steal_pointer (&reports);
}

CareDailyReport *
care_report_table_get_daily (CareDb    *db,
                             CareDay    day,
                             gboolean  *is_found,
                             GError   **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "report/get-latest", error);
  g_autoptr(CareDailyReport) report = NULL;

  *is_found = FALSE;
  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "kind", KIND_DAILY);
  care_query_bind_day (query, "day", day);
  if (!care_query_next (query, is_found, error) || !*is_found)
    return NULL;

  report = report_from_row (query);

  return read_body (report, error) ? g_steal_pointer (&report) : NULL;
}

gboolean
care_report_table_add_daily (CareDb                 *db,
                             const CareDailyReport  *report,
                             GError                **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "report/add", error);
  g_autofree char *body = care_daily_report_write (report);
  gint64 id = 0;

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "kind", KIND_DAILY);
  care_query_bind_day (query, "day", report->day);
  care_query_bind_int (query, "version_no", report->version_no);
  care_query_bind_text (query, "report_no", report->report_no);
  care_query_bind_id (query, "staff_id", report->staff_id);
  care_query_bind_int (query, "submitted_at", report->submitted_at);
  care_query_bind_int (query, "is_late", report->is_late);
  care_query_bind_int (query, "is_spoken", report->is_spoken);
  care_query_bind_text (query, "body", body);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error);
}

/* ---- what a day's report is made of ------------------------------------------------ */

/* A report in the making. */
typedef struct
{
  CareDb               *db;
  const CareReportSpan *span;
  CareDailyReport      *report;
  GArray               *visits; /* (element-type CareDailyVisit) */
} Gathering;

typedef void (*TakeFunc) (Gathering *self,
                          CareQuery *row);

static gboolean
take_all (Gathering  *self,
          CareQuery  *query,
          TakeFunc    take,
          GError    **error)
{
  gboolean has_row;

  do
    {
      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (has_row)
        take (self, query);
    }
  while (has_row);

  return TRUE;
}

/* Over everything that happened in the span. */
static gboolean
take_span (Gathering   *self,
           const char  *block,
           TakeFunc     take,
           GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (self->db, block, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "since", self->span->since);
  care_query_bind_int (query, "until", self->span->until);

  return take_all (self, query, take, error);
}

/* When the customer will be tried again. */
static char *
dup_next (CareQuery            *row,
          const CareReportSpan *span)
{
  CareMoment next = care_query_get_int (row, "agreed_at");

  if (next == CARE_MOMENT_NONE)
    next = care_query_get_int (row, "not_before");

  return next != CARE_MOMENT_NONE ? care_civil_dup_short (care_moment_to_civil (next, span->zone), span->day)
                                  : g_strdup ("");
}

/* Takes the line of an earlier attempt out; returns how often was tried before. */
static guint
drop_earlier (GPtrArray  *lines,
              const char *names,
              const char *type)
{
  for (guint i = 0; i < lines->len; i++)
    {
      char **cells = lines->pdata[i];
      guint n = (guint) g_ascii_strtoull (cells[2], NULL, 10);

      if (!g_str_equal (cells[0], names) || !g_str_equal (cells[1], type))
        continue;
      g_ptr_array_remove_index (lines, i);
      return n;
    }

  return 0;
}

/* Of a customer who was not reached the last attempt is told. */
static void
note_unreached (Gathering *self,
                CareQuery *row)
{
  GPtrArray *lines = self->report->lines[CARE_DAILY_NOT_REACHED];
  CareOutcome outcome = care_outcome_from_nick (care_query_get_text (row, "outcome"), CARE_OUTCOME_NONE);
  const char *names = care_query_get_text (row, "names");
  const char *note = care_query_get_text (row, "note");
  g_autofree char *type = care_daily_cell_new ("call", care_query_get_text (row, "type"), NULL, NULL);
  g_autofree char *next = dup_next (row, self->span);
  g_autofree char *reason = care_daily_cell_new ("outcome", care_outcome_get_nick (outcome), ": ", note);
  g_autofree char *times = NULL;

  if (care_query_get_int (row, "call_id") == 0)
    return;

  times = g_strdup_printf ("%u", drop_earlier (lines, names, type) + 1);
  if (care_daily_report_is_missed (outcome))
    care_daily_report_add_line (self->report, CARE_DAILY_NOT_REACHED, names, type, times, reason, next);
}

static void
take_visit (Gathering *self,
            CareQuery *row)
{
  const char *state = care_query_get_text (row, "state");
  gint64 seconds = care_query_get_int (row, "ended_at") - care_query_get_int (row, "started_at");
  CareDailyVisit visit = {
    .call_id = care_query_get_int (row, "call_id"),
    .type = care_call_type_from_nick (care_query_get_text (row, "type"), CARE_CALL_CALLBACK),
    .channel = care_channel_from_nick (care_query_get_text (row, "channel"), CARE_CHANNEL_PHONE),
    .outcome = care_outcome_from_nick (care_query_get_text (row, "outcome"), CARE_OUTCOME_NONE),
    .rating = care_rating_from_nick (care_query_get_text (row, "rating"), CARE_RATING_NONE),
    .seconds = (guint) CLAMP (seconds, 0, 24 * 3600),
    .is_closed = state != NULL && !g_str_equal (state, care_call_state_get_nick (CARE_CALL_OPEN)),
    .complains = care_query_get_int (row, "complaint_id") != 0,
  };

  g_array_append_val (self->visits, visit);
  note_unreached (self, row);
}

static void
take_task (Gathering *self,
           CareQuery *row)
{
  g_autofree char *department = care_daily_cell_new ("department", care_query_get_text (row, "department"),
                                                     NULL, NULL);

  care_daily_report_add_line (self->report, CARE_DAILY_AT_ONCE, care_query_get_text (row, "names"),
                              care_query_get_text (row, "body"), department, NULL,
                              care_query_get_text (row, "person"));
}

static void
take_incident (Gathering *self,
               CareQuery *row)
{
  g_autofree char *who = care_daily_cell_new ("department", care_query_get_text (row, "department"), " · ",
                                              care_query_get_text (row, "person"));
  g_autofree char *kind = care_daily_cell_new ("incident", care_query_get_text (row, "kind"), NULL, NULL);

  care_daily_report_add_line (self->report, CARE_DAILY_ERRORS, care_query_get_text (row, "order_no"), who,
                              kind, care_query_get_text (row, "description"),
                              care_query_get_text (row, "measure"));
}

static void
expect_today (Gathering *self,
              CareQuery *row)
{
  care_daily_report_expect (self->report, care_call_type_from_nick (care_query_get_text (row, "type"),
                                                                    CARE_CALL_CALLBACK),
                            (guint) care_query_get_int (row, "n"));
}

static void
expect_tomorrow (Gathering *self,
                 CareQuery *row)
{
  g_autofree char *type = care_daily_cell_new ("call", care_query_get_text (row, "type"), NULL, NULL);
  g_autofree char *count = g_strdup_printf ("%" G_GINT64_FORMAT, care_query_get_int (row, "n"));

  care_daily_report_add_line (self->report, CARE_DAILY_TOMORROW, type, count);
}

static gboolean
gather_due (Gathering   *self,
            CareDay      first,
            CareDay      last,
            CareMoment   since,
            TakeFunc     take,
            GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (self->db, "report/count-due", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "first", first);
  care_query_bind_day (query, "last", last);
  care_query_bind_int (query, "since", since);

  return take_all (self, query, take, error);
}

static gboolean
gather_files (Gathering  *self,
              GError    **error)
{
  g_autoptr(CareQuery) query = care_db_query (self->db, "report/count-files", error);
  gint64 n = 0;

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "day", self->span->day);
  if (!care_query_fetch_int (query, 0, &n, error))
    return FALSE;
  self->report->n_new_files = (guint) n;

  return TRUE;
}

static gboolean
gather_incidents (Gathering  *self,
                  GError    **error)
{
  g_autoptr(CareQuery) query = care_db_query (self->db, "report/list-incidents", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "day", self->span->day);

  return take_all (self, query, take_incident, error);
}

gboolean
care_report_table_gather (CareDb                *db,
                          const CareReportSpan  *span,
                          CareDailyReport       *report,
                          GError               **error)
{
  g_autoptr(GArray) visits = g_array_new (FALSE, TRUE, sizeof (CareDailyVisit));
  Gathering gathering = { db, span, report, visits };
  CareDay tomorrow = span->day + 1;

  if (!take_span (&gathering, "report/list-visits", take_visit, error))
    return FALSE;
  care_daily_report_count (report, visits);

  return gather_due (&gathering, FIRST_DAY, span->day, span->since, expect_today, error) &&
         gather_files (&gathering, error) && gather_incidents (&gathering, error) &&
         take_span (&gathering, "report/list-tasks", take_task, error) &&
         gather_due (&gathering, tomorrow, tomorrow, G_MAXINT64, expect_tomorrow, error);
}

static gpointer
hand_over_from_row (CareQuery *row)
{
  CareHandOver *hand_over = g_new0 (CareHandOver, 1);

  hand_over->stage = care_stage_from_nick (care_query_get_text (row, "stage"), CARE_STAGE_BOOKED);
  hand_over->customer_id = care_query_get_int (row, "customer_id");
  hand_over->names = care_query_dup_text (row, "names");
  hand_over->person = care_query_dup_text (row, "person");

  return hand_over;
}

GPtrArray *
care_report_table_list_handed_over (CareDb   *db,
                                    CareDay   day,
                                    GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "report/list-handed-over", error);

  if (query == NULL)
    return NULL;

  care_query_bind_day (query, "day", day);

  return care_query_collect (query, hand_over_from_row, (GDestroyNotify) care_hand_over_free, error);
}

/* ---- what was ticked --------------------------------------------------------------- */

static gpointer
item_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "item");
}

GPtrArray *
care_report_table_list_ticks (CareDb   *db,
                              gint64    staff_id,
                              CareDay   day,
                              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "report/list-ticks", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_day (query, "day", day);

  return care_query_collect (query, item_from_row, g_free, error);
}

gboolean
care_report_table_tick (CareDb      *db,
                        gint64       staff_id,
                        CareDay      day,
                        const char  *item,
                        gboolean     is_ticked,
                        GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, is_ticked ? "report/tick" : "report/untick", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_day (query, "day", day);
  care_query_bind_text (query, "item", item);
  if (is_ticked)
    care_query_bind_int (query, "ticked_at", care_db_get_now (db));
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run (query, error);
}
