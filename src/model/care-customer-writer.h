/* care-customer-writer.h — saves a couple's file as one act
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People, orders, servers, search keys and the calls that depend on their dates
 * change together or not at all. The act can be taken back by its id (care-undo.h).
 * Rehearsed, the job says which calls would move and changes nothing.
 */
#pragma once

#include "care-house-rules.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"

CARE_DECLARE_RECORD (CareCustomerChange, care_customer_change)

struct _CareCustomerChange
{
  CareCustomer   *customer;      /* (owned) as it shall be; id 0: a new file */
  GPtrArray      *orders;        /* (owned) (element-type CareOrder) as they shall be; id 0: new */
  CareHouseRules *rules;         /* (owned) */
  CareDay         today;
  gint64          staff_id;      /* whose draft is now true */

  gint64          id;            /* out: of the file */
  GPtrArray      *moves;         /* (owned) (element-type utf8) out: a sentence for every call that moved */
  gint64          act_id;        /* out: what undo takes back; 0: nothing has changed */
};
#define CARE_TYPE_CUSTOMER_CHANGE (care_customer_change_get_type ())

/* @orders (nullable) is taken over. */
CareCustomerChange *care_customer_change_new_for (CareCustomer        *customer,
                                                  GPtrArray           *orders,
                                                  CareHouseRules      *rules,
                                                  CareDay              today,
                                                  gint64               staff_id) G_GNUC_WARN_UNUSED_RESULT;

/* A #CareJob; @data is a CareCustomerChange, whose "out" fields it fills. */
gpointer            care_customer_writer_save    (CareDb              *db,
                                                  gpointer             data,
                                                  GCancellable        *cancellable,
                                                  GError             **error);
