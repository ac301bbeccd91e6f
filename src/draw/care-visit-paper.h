/* care-visit-paper.h — the records of a visit, laid out as F01
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whoever prints a visit has its records; here they find their places on the form
 * (care-visit-form.h). What the records do not say stays empty for the pen.
 */
#pragma once

#include "care-visit-form.h"
#include "domain/care-call.h"
#include "domain/care-complaint.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "domain/care-staff.h"
#include "domain/care-visit.h"

/* Everything is borrowed. */
typedef struct
{
  CareLanguage         language;
  const char          *studio;
  GTimeZone           *zone;
  CareCivil            printed_at;
  const char          *printed_by; /* (nullable) */
  const CareVisit     *visit;      /* with its answers */
  GPtrArray           *attempts;   /* (element-type CareVisit) of the same call, oldest first */
  GPtrArray           *tasks;      /* (element-type CareVisitTask) what departments were told */
  const CareCall      *call;       /* (nullable) */
  const CareCustomer  *customer;
  const CareOrder     *order;      /* (nullable) */
  const CareComplaint *complaint;  /* (nullable) */
  GPtrArray           *staff;      /* (element-type CareStaff) among them who called */
} CareVisitRecords;

/**
 * care_visit_paper_lay_out:
 * @measure: of the ink it will be painted with
 *
 * Returns: (transfer full): the finished sheet
 */
CareSheet *care_visit_paper_lay_out (const CareVisitRecords *records,
                                     const CareMeasure      *measure) G_GNUC_WARN_UNUSED_RESULT;

/* The form for pen and clipboard. @studio may be %NULL. */
CareSheet *care_visit_paper_lay_out_blank (CareLanguage       language,
                                           const char        *studio,
                                           CareCivil          printed_at,
                                           const CareMeasure *measure) G_GNUC_WARN_UNUSED_RESULT;
