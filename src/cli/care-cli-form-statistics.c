/* care-cli-form-statistics.c — F05 and F16, complaints and incidents of a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include "draw/care-complaint-statistics-form.h"
#include "draw/care-incident-statistics-form.h"
#include "model/care-statistics-file.h"

static CareComplaintPeriod
compare (const CareStatisticsFile *file,
         CareStatisticsSpan                  span)
{
  const CareComplaintCount *total = &file->complaints[span].total;

  return (CareComplaintPeriod) { total->n, file->n_orders[span], care_complaint_count_get_days (total),
                                 total->n_rated, total->n_satisfied };
}

CareSheet *
care_cli_form_complaint_statistics (CareCli                 *self,
                                    const CareCliFormOrder  *order,
                                    GError                 **error)
{
  CareComplaintStatisticsPaper paper = {
    .language = order->language, .fills_labels = TRUE, .studio = order->studio, .from = order->from,
    .to = order->to, .printed_at = order->printed_at, .printed_by = order->printed_by,
  };
  g_autoptr(CareStatisticsFile) file = NULL;

  paper.is_blank = order->subject == CARE_CLI_FORM_BLANK;
  if (paper.is_blank)
    return care_complaint_statistics_form_new (&paper, order->measure);

  file = care_statistics_file_take_out (self->office, order->from, order->to, order->code, error);
  if (file == NULL)
    return NULL;
  paper.filled_on = care_civil_get_day (order->printed_at);
  paper.statistics = &file->complaints[CARE_STATISTICS_NOW];
  paper.n_rows = file->n_rows;
  paper.now = compare (file, CARE_STATISTICS_NOW);
  paper.before = compare (file, CARE_STATISTICS_BEFORE);
  paper.last_year = compare (file, CARE_STATISTICS_LAST_YEAR);

  return care_complaint_statistics_form_new (&paper, order->measure);
}

static const char *
get_name (const CareStatisticsFile *file,
          gint64                    id)
{
  for (guint i = 0; id != 0 && i < file->staff->len; i++)
    if (((const CareStaff *) file->staff->pdata[i])->id == id)
      return ((const CareStaff *) file->staff->pdata[i])->name;

  return NULL;
}

static CareIncidentPaperCase
tell (const CareStatisticsFile *file,
      const CareIncident       *incident)
{
  return (CareIncidentPaperCase) {
    incident->day, incident->order_no, incident->department, get_name (file, incident->staff_id),
    incident->kind, incident->description, incident->cost, incident->measure };
}

CareSheet *
care_cli_form_incident_statistics (CareCli                 *self,
                                   const CareCliFormOrder  *order,
                                   GError                 **error)
{
  CareIncidentStatisticsPaper paper = {
    .language = order->language, .fills_labels = TRUE, .studio = order->studio, .from = order->from,
    .to = order->to, .printed_at = order->printed_at, .printed_by = order->printed_by,
  };
  g_autoptr(CareStatisticsFile) file = NULL;
  g_autoptr(GPtrArray) people = g_ptr_array_new ();
  g_autoptr(GArray) cases = g_array_new (FALSE, FALSE, sizeof (CareIncidentPaperCase));

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_incident_statistics_form_new (&paper, order->measure);

  file = care_statistics_file_take_out (self->office, order->from, order->to, order->code, error);
  if (file == NULL)
    return NULL;
  for (guint i = 0; i < file->counts->len; i++)
    g_ptr_array_add (people, (gpointer) get_name (file, g_array_index (file->counts, CareIncidentCount,
                                                                       i).staff_id));
  for (guint i = 0; i < file->incidents->len; i++)
    {
      CareIncidentPaperCase one = tell (file, file->incidents->pdata[i]);

      g_array_append_val (cases, one);
    }
  paper.filled_on = care_civil_get_day (order->printed_at);
  paper.counts = file->counts;
  paper.people = (const char *const *) people->pdata;
  paper.cases = (const CareIncidentPaperCase *) cases->data;
  paper.n_cases = cases->len;

  return care_incident_statistics_form_new (&paper, order->measure);
}
