/* care-complaint-print.c — a complaint's forms, on the screen before they go on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-print.h"

#include "draw/care-complaint-paper.h"
#include "model/care-complaint-file.h"
#include "ui/print/care-print-preview.h"

static CareComplaintRecords
gather (CareOffice              *office,
        const CareComplaintFile *file)
{
  const CareHouseRules *rules = care_office_get_rules (office);

  return (CareComplaintRecords) {
    .language = rules->language, .studio = rules->studio, .studio_address = rules->address,
    .studio_phone = rules->tel, .zone = rules->zone, .printed_at = care_office_get_civil (office),
    .printed_by = care_office_get_me (office)->name, .complaint = file->complaint,
    .shows_penalties = care_role_may (care_office_get_actor (office).role, CARE_DEED_PENALISE),
    .customer = file->customer, .order = file->order, .plans = file->plans, .measures = file->measures,
    .penalties = file->penalties, .attachments = file->attachments, .staff = file->staff,
    .earlier_no = care_complaint_file_get_earlier_no (file),
  };
}

gboolean
care_complaint_print (GtkWidget   *from,
                      CareOffice  *office,
                      gint64       complaint_id,
                      const char  *form,
                      GError     **error)
{
  const char *code = g_str_equal (form, "F06") ? "F06" : "F04";
  g_autoptr(CareComplaintFile) file = care_complaint_file_take_out (office, complaint_id, code, error);
  CareComplaintRecords records;
  CareSheet *sheet;
  CareInk *ink;

  if (file == NULL)
    return FALSE;

  records = gather (office, file);
  records.is_copy = g_str_equal (form, "COPY");
  ink = care_ink_paper (records.language, FALSE);
  sheet = g_str_equal (code, "F06") ? care_complaint_paper_lay_out_agreement (&records, &ink->measure)
                                    : care_complaint_paper_lay_out (&records, &ink->measure);
  care_print_preview_show (from, sheet, ink);

  return TRUE;
}
