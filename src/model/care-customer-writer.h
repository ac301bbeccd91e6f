/* care-customer-writer.h — saves a couple's file as one act, and takes it back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People, orders, servers, search keys and the calls that depend on their dates
 * change together or not at all. What stood there before is kept, so that the act
 * can be taken back as long as nobody has changed the file since.
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
  CareCustomer   *before;        /* (owned) (nullable) out: as it was; NULL for a new file */
  GPtrArray      *orders_before; /* (owned) (element-type CareOrder) out: as they were */
  GArray         *added;         /* (owned) (element-type gint64) out: the ids of new orders */
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

/* A #CareJob: takes a change back that was saved. */
gpointer            care_customer_writer_undo    (CareDb              *db,
                                                  gpointer             data,
                                                  GCancellable        *cancellable,
                                                  GError             **error);
