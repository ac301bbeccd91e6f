/* care-customer-file.h — everything that is known of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What opens when a couple is chosen: people, orders, calls, visits, complaints, and
 * what this person had begun to type. The events of a file are its history in one
 * line each, the latest first.
 */
#pragma once

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
  GHashTable   *staff;      /* (owned) id → name */
  char         *draft;      /* (owned) (nullable) unsaved words of the person who asked */
};
#define CARE_TYPE_CUSTOMER_FILE (care_customer_file_get_type ())

typedef enum
{
  CARE_EVENT_VISIT,
  CARE_EVENT_CALL,      /* planned, not made yet */
  CARE_EVENT_LATE_CALL,
  CARE_EVENT_COMPLAINT
} CareEventKind;

CARE_DECLARE_RECORD (CareEvent, care_event)

struct _CareEvent
{
  CareEventKind kind;
  CareCivil     when;   /* minute 0 where only the day matters */
  char         *title;  /* (owned) */
  char         *detail; /* (owned) (nullable) */
};

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

/**
 * care_customer_file_list_events:
 *
 * Returns: (transfer full) (element-type CareEvent): complaints, what is to come, then
 *   what has been, the latest first
 */
GPtrArray        *care_customer_file_list_events (const CareCustomerFile *self,
                                                  CareDay                 today,
                                                  GTimeZone              *zone) G_GNUC_WARN_UNUSED_RESULT;
