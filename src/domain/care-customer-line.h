/* care-customer-line.h — a couple as one line of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is shown of a file before it is opened. Read-only; the file itself is
 * care-customer.h.
 */
#pragma once

#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareCustomerLine, care_customer_line)

struct _CareCustomerLine
{
  gint64     id;
  char      *customer_no;  /* (owned) */
  char      *names;        /* (owned) the couple in one line */
  char      *phone;        /* (owned) (nullable) the preferred number, canonical */
  char      *order_no;     /* (owned) (nullable) of the newest order */
  CareLevel  level;
  CareDay    wedding_on;
  gboolean   do_not_call;
  int        n_complaints; /* not filed yet */
};
#define CARE_TYPE_CUSTOMER_LINE (care_customer_line_get_type ())
