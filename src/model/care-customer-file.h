/* care-customer-file.h — everything that is known of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What opens when a couple is chosen: people, orders, calls, visits, complaints,
 * surveys, documents, who changed what, and what this person had begun to type. Told
 * as a history it is in care-timeline.h.
 */
#pragma once

#include "care-office.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"
#include "domain/care-record.h"
#include "store/care-db.h"

CARE_DECLARE_RECORD (CareCustomerFile, care_customer_file)

struct _CareCustomerFile
{
  CareCustomer *customer;
  GPtrArray    *orders;     /* (owned) (element-type CareOrder) newest first */
  GPtrArray    *calls;      /* (owned) (element-type CareCall) by due day */
  GPtrArray    *visits;     /* (owned) (element-type CareVisit) newest first */
  GPtrArray    *complaints; /* (owned) (element-type CareComplaint) newest first */
  GPtrArray    *documents;  /* (owned) (element-type CareDocument) newest first */
  GPtrArray    *surveys;    /* (owned) (element-type CareSurvey) newest first */
  GPtrArray    *imports;    /* (owned) (element-type CareImportBatch) lists that brought it */
  GPtrArray    *acts;       /* (owned) (element-type CareAct) what was changed, newest first */
  GHashTable   *staff;      /* (owned) id → name */
  char         *draft;      /* (owned) (nullable) unsaved words of the person who asked */
};
#define CARE_TYPE_CUSTOMER_FILE (care_customer_file_get_type ())

/**
 * care_customer_file_load:
 * @id: 0 for a file that is about to be made
 * @staff_id: whose draft
 */
CareCustomerFile *care_customer_file_load        (CareDb                 *db,
                                                  gint64                  id,
                                                  gint64                  staff_id,
                                                  GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): the name of somebody of the staff. */
const char       *care_customer_file_get_name    (const CareCustomerFile *self,
                                                  gint64                  staff_id);

/* (nullable): one of the orders. */
const CareOrder  *care_customer_file_get_order   (const CareCustomerFile *self,
                                                  gint64                  id);

/**
 * care_customer_file_take_out:
 * @form: code of what is printed of it, for the audit
 *
 * The file for a paper. Waits for the worker.
 */
CareCustomerFile *care_customer_file_take_out    (CareOffice             *office,
                                                  gint64                  id,
                                                  const char             *form,
                                                  GError                **error) G_GNUC_WARN_UNUSED_RESULT;
