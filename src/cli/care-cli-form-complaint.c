/* care-cli-form-complaint.c — F04 and F06, the forms of one complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include "draw/care-agreement-form.h"
#include "draw/care-complaint-paper.h"
#include "model/care-complaint-file.h"

/* Borrows from @file. */
static CareComplaintRecords
gather (CareCli                 *self,
        const CareCliFormOrder  *order,
        const CareComplaintFile *file)
{
  const CareHouseRules *rules = care_office_get_rules (self->office);

  return (CareComplaintRecords) {
    .language = order->language, .is_copy = order->is_copy, .studio = order->studio,
    .shows_penalties = care_role_may (care_office_get_actor (self->office).role, CARE_DEED_PENALISE),
    .studio_address = rules->address, .studio_phone = rules->tel, .zone = rules->zone,
    .printed_at = order->printed_at, .printed_by = order->printed_by, .complaint = file->complaint,
    .customer = file->customer, .order = file->order, .plans = file->plans, .measures = file->measures,
    .penalties = file->penalties, .attachments = file->attachments, .staff = file->staff,
    .earlier_no = care_complaint_file_get_earlier_no (file),
  };
}

static CareComplaintFile *
take_out (CareCli                 *self,
          const CareCliFormOrder  *order,
          GError                 **error)
{
  gint64 id = care_cli_form_find (self, CARE_NUMBER_COMPLAINT, order, error);

  return id != 0 ? care_complaint_file_take_out (self->office, id, order->code, error) : NULL;
}

CareSheet *
care_cli_form_complaint (CareCli                 *self,
                         const CareCliFormOrder  *order,
                         GError                 **error)
{
  g_autoptr(CareComplaintFile) file = NULL;
  CareComplaintRecords records;

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_complaint_paper_lay_out_blank (order->language, order->is_copy, order->studio,
                                               order->printed_at, order->measure);

  file = take_out (self, order, error);
  if (file == NULL)
    return NULL;
  records = gather (self, order, file);

  return care_complaint_paper_lay_out (&records, order->measure);
}

CareSheet *
care_cli_form_agreement (CareCli                 *self,
                         const CareCliFormOrder  *order,
                         GError                 **error)
{
  CareAgreementPaper blank = { .language = order->language, .studio = order->studio,
                               .printed_at = order->printed_at };
  g_autoptr(CareComplaintFile) file = NULL;
  CareComplaintRecords records;

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_agreement_form_new (&blank, order->measure);

  file = take_out (self, order, error);
  if (file == NULL)
    return NULL;
  records = gather (self, order, file);

  return care_complaint_paper_lay_out_agreement (&records, order->measure);
}
