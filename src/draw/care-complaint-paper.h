/* care-complaint-paper.h — the records of a complaint, laid out as F04 and F06
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says which record fills which cell. The agreement prints the telephone masked, for
 * it leaves the house; penalties are printed for those who may see them.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-complaint-part.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "domain/care-staff.h"

/* Everything is borrowed. */
typedef struct
{
  CareLanguage         language;
  gboolean             is_copy;         /* for the customer */
  gboolean             shows_penalties;
  const char          *studio;
  const char          *studio_address;  /* (nullable) */
  const char          *studio_phone;    /* (nullable) */
  GTimeZone           *zone;
  CareCivil            printed_at;
  const char          *printed_by;      /* (nullable) */
  const CareComplaint *complaint;
  const CareCustomer  *customer;        /* (nullable) a stranger has no file */
  const CareOrder     *order;           /* (nullable) */
  GPtrArray           *plans;           /* (element-type CareComplaintPlan) of all rounds */
  GPtrArray           *measures;        /* (element-type CareComplaintMeasure) */
  GPtrArray           *penalties;       /* (element-type CareComplaintPenalty) */
  GPtrArray           *attachments;     /* (element-type CareComplaintAttachment) */
  GPtrArray           *staff;           /* (element-type CareStaff) all of them */
  const char          *earlier_no;      /* (nullable) of the complaint this one repeats */
} CareComplaintRecords;

/* F04, or its copy for the customer. */
CareSheet *care_complaint_paper_lay_out            (const CareComplaintRecords *records,
                                                    const CareMeasure          *measure)
  G_GNUC_WARN_UNUSED_RESULT;
/* F06: what was agreed with the customer. */
CareSheet *care_complaint_paper_lay_out_agreement  (const CareComplaintRecords *records,
                                                    const CareMeasure          *measure)
  G_GNUC_WARN_UNUSED_RESULT;
/* For the pen. @studio may be %NULL. */
CareSheet *care_complaint_paper_lay_out_blank      (CareLanguage                language,
                                                    gboolean                    is_copy,
                                                    const char                 *studio,
                                                    CareCivil                   printed_at,
                                                    const CareMeasure          *measure)
  G_GNUC_WARN_UNUSED_RESULT;
