/* care-cli-form-visit.c — F01, the record of a return visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include "draw/care-visit-paper.h"
#include "model/care-visit-file.h"

CareSheet *
care_cli_form_visit (CareCli                 *self,
                     const CareCliFormOrder  *order,
                     GError                 **error)
{
  CareVisitRecords records = { .language = order->language, .studio = order->studio,
                               .printed_at = order->printed_at, .printed_by = order->printed_by };
  g_autoptr(CareVisitFile) file = NULL;
  gint64 id;

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_visit_paper_lay_out_blank (order->language, order->studio, order->printed_at,
                                           order->measure);

  id = care_cli_form_find (self, CARE_NUMBER_VISIT, order, error);
  if (id != 0)
    file = care_visit_file_take_out (self->office, id, order->code, error);
  if (file == NULL)
    return NULL;

  records.zone = care_office_get_rules (self->office)->zone;
  records.visit = file->visit;
  records.attempts = file->attempts;
  records.tasks = file->tasks;
  records.call = file->call;
  records.customer = file->customer;
  records.order = file->order;
  records.complaint = file->complaint;
  records.staff = file->staff;

  return care_visit_paper_lay_out (&records, order->measure);
}
