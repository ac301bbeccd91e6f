/* care-visit-file.h — everything that is on file about one visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For its printed record (F01): the visit with its answers, the other attempts of
 * the same call, the couple, the order, who works here. Read in one transaction.
 */
#pragma once

#include "care-office.h"
#include "domain/care-call.h"
#include "domain/care-complaint.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "domain/care-visit.h"

CARE_DECLARE_RECORD (CareVisitFile, care_visit_file)

struct _CareVisitFile
{
  CareVisit     *visit;     /* (owned) with its answers */
  GPtrArray     *attempts;  /* (owned) (element-type CareVisit) of the same call, oldest first */
  GPtrArray     *tasks;     /* (owned) (element-type CareVisitTask) */
  CareCall      *call;      /* (owned) (nullable) */
  CareCustomer  *customer;  /* (owned) */
  CareOrder     *order;     /* (owned) (nullable) */
  CareComplaint *complaint; /* (owned) (nullable) that the visit opened */
  GPtrArray     *staff;     /* (owned) (element-type CareStaff) everybody */
};
#define CARE_TYPE_VISIT_FILE (care_visit_file_get_type ())

CareVisitFile *care_visit_file_load  (CareDb      *db,
                                      gint64       visit_id,
                                      GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_visit_file_take_out:
 * @form: the code of the form it is printed on, "F01"
 *
 * The same, for paper: needs the right to print, and the audit tells of it. Waits for
 * the worker.
 */
CareVisitFile *care_visit_file_take_out (CareOffice  *office,
                                         gint64       visit_id,
                                         const char  *form,
                                         GError     **error) G_GNUC_WARN_UNUSED_RESULT;
