/* care-complaint-file.h — everything that is on file about one complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What its page shows and its forms print, read in one transaction: the complaint with
 * its parts and its history, whose it is, what the same customer complained about
 * before, who works here. Penalties are left out for whoever may not see them. What is
 * opened to be worked on also knows its clock, its promises, what belongs together
 * with it, and what this person had begun to type.
 */
#pragma once

#include "care-office.h"
#include "domain/care-complaint-path.h"
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

  /* Only by care_complaint_file_open(). */
  GPtrArray     *promises;    /* (owned) (element-type CarePromise) newest first */
  GPtrArray     *related;     /* (owned) (element-type CareComplaint) repeats, group, duplicates */
  GPtrArray     *incidents;   /* (owned) (element-type CareIncident) recorded with it */
  gboolean       is_mine;     /* of whoever asked */
  CareComplaintClock clock;
  char          *draft;       /* (owned) (nullable) unsaved words of whoever asked */
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

/**
 * care_complaint_file_open:
 * @id: 0 for a complaint that is about to be written down
 *
 * To be worked on by whoever acts in the job.
 */
CareComplaintFile *care_complaint_file_open           (CareDb                  *db,
                                                       gint64                   id,
                                                       const CareHouseRules    *rules,
                                                       GError                 **error)
  G_GNUC_WARN_UNUSED_RESULT;

/* (transfer container) (element-type CareComplaintPlan): those of the round under way. */
GPtrArray         *care_complaint_file_list_plans     (const CareComplaintFile *self)
  G_GNUC_WARN_UNUSED_RESULT;
/* (nullable): the plan that was chosen. */
const CareComplaintPlan *care_complaint_file_get_chosen (const CareComplaintFile *self);

/**
 * care_complaint_file_check:
 * @entered: (nullable): what has been filled in so far; NULL: what is on file
 * @answer: (out): to be cleared
 *
 * What a page asks while somebody fills a step in.
 */
gboolean           care_complaint_file_check          (const CareComplaintFile *self,
                                                       CareComplaintMove        move,
                                                       const CareComplaint     *entered,
                                                       const CareHouseRules    *rules,
                                                       CareActor                actor,
                                                       CareMoment               now,
                                                       CareComplaintAnswer     *answer);

/* How whoever acts in the job sits before a complaint. */
gboolean           care_complaint_seat_load           (CareComplaintSeat       *self,
                                                       CareDb                  *db,
                                                       const CareComplaint     *complaint,
                                                       const CareHouseRules    *rules,
                                                       GError                 **error);

/* The dial of the office's clocks. */
CareComplaintDial  care_house_rules_get_dial          (const CareHouseRules    *self,
                                                       CareMoment               now);
