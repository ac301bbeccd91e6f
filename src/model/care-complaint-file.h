/* care-complaint-file.h — everything that is on file about one complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What its page shows and its forms print, read in one transaction: the complaint with
 * its parts and its history, whose it is, what the same customer complained about
 * before, who works here. Penalties are left out for whoever may not see them.
 */
#pragma once

#include "care-office.h"
#include "domain/care-complaint-part.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"

CARE_DECLARE_RECORD (CareComplaintFile, care_complaint_file)

struct _CareComplaintFile
{
  CareComplaint *complaint;
  CareCustomer  *customer;    /* (owned) (nullable) a stranger has no file */
  CareOrder     *order;       /* (owned) (nullable) */
  GPtrArray     *plans;       /* (owned) (element-type CareComplaintPlan) of all rounds */
  GPtrArray     *measures;    /* (owned) (element-type CareComplaintMeasure) */
  GPtrArray     *penalties;   /* (owned) (element-type CareComplaintPenalty) */
  GPtrArray     *attachments; /* (owned) (element-type CareComplaintAttachment) */
  GPtrArray     *events;      /* (owned) (element-type CareComplaintEvent) oldest first */
  GPtrArray     *earlier;     /* (owned) (element-type CareComplaint) others of this customer, newest first */
  GPtrArray     *staff;       /* (owned) (element-type CareStaff) everybody */
};
#define CARE_TYPE_COMPLAINT_FILE (care_complaint_file_get_type ())

/* @role: of whoever asks. */
CareComplaintFile *care_complaint_file_load     (CareDb      *db,
                                                 CareRole     role,
                                                 gint64       complaint_id,
                                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_file_take_out:
 * @form: the code of the form it is printed on, "F04"
 *
 * The same, for paper: needs the right to print, and the audit tells of it. Waits for
 * the worker.
 */
CareComplaintFile *care_complaint_file_take_out (CareOffice  *office,
                                                 gint64       complaint_id,
                                                 const char  *form,
                                                 GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): of the complaint that this one repeats. */
const char        *care_complaint_file_get_earlier_no (const CareComplaintFile *self);
/* (nullable): of somebody of the staff. */
const char        *care_complaint_file_get_name       (const CareComplaintFile *self,
                                                       gint64                   staff_id);
