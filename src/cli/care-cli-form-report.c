/* care-cli-form-report.c — F03, the return-visit summary of a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include <string.h>

#include "draw/care-visit-summary-form.h"
#include "model/care-visit-summary.h"

static gpointer
load (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  return care_visit_summary_load (db, data, error);
}

/* What the supervisor writes beside the figures: --fact analysis=… and --fact proposal=… */
static const char *
find_fact (CareCli    *self,
           const char *name)
{
  GPtrArray *facts = care_cli_arguments_list (self->arguments, "fact");

  for (guint i = 0; facts != NULL && i < facts->len; i++)
    {
      const char *fact = facts->pdata[i];

      if (g_str_has_prefix (fact, name) && fact[strlen (name)] == '=')
        return fact + strlen (name) + 1;
    }

  return NULL;
}

static CareSheet *
lay_out (CareCli                *self,
         const CareCliFormOrder *order,
         const CareVisitSummary *summary)
{
  CareVisitSummaryPaper paper = { .language = order->language, .studio = order->studio,
                                  .period = summary->period, .printed_at = order->printed_at,
                                  .written_by = order->printed_by };
  g_autofree CareVisitSummaryLine *calls = g_new0 (CareVisitSummaryLine, summary->calls->len + 1);
  g_autofree CareVisitSummaryLine *departments = g_new0 (CareVisitSummaryLine, summary->departments->len + 1);

  for (guint i = 0; i < summary->calls->len; i++)
    calls[i].now = summary->calls->pdata[i];
  for (guint i = 0; i < summary->departments->len; i++)
    {
      departments[i].now = summary->departments->pdata[i];
      departments[i].before = care_statistics_find_group (summary->departments_before,
                                                          departments[i].now->group);
    }
  paper.filled_on = care_civil_get_day (order->printed_at);
  paper.calls = calls;
  paper.n_calls = summary->calls->len;
  paper.all_calls = summary->all_calls;
  paper.departments = departments;
  paper.n_departments = summary->departments->len;
  paper.chart = summary->chart;
  paper.missing = summary->missing;
  paper.n_complaints = summary->n_complaints;
  paper.analysis = find_fact (self, "analysis");
  paper.proposals = find_fact (self, "proposal");

  return care_visit_summary_form_new (&paper, order->measure);
}

CareSheet *
care_cli_form_summary (CareCli                 *self,
                       const CareCliFormOrder  *order,
                       GError                 **error)
{
  CareVisitSummaryPaper blank = { .language = order->language, .is_blank = TRUE, .studio = order->studio,
                                  .printed_at = order->printed_at };
  g_autoptr(CareVisitSummary) summary = NULL;
  CareReportQuery query = { { { 0 } } };

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_visit_summary_form_new (&blank, order->measure);

  query.filter.period = care_period_between (order->from, order->to);
  query.filter.zone = care_office_get_rules (self->office)->zone;
  query.filter.now = care_clock_get_now (self->clock);
  query.today = care_office_get_today (self->office);
  care_report_query_limit (&query, care_office_get_actor (self->office));
  summary = care_cli_read (self, load, &query, error);

  return summary != NULL ? lay_out (self, order, summary) : NULL;
}
