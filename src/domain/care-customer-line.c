/* care-customer-line.c — a couple as one line of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-line.h"

CARE_DEFINE_RECORD (CareCustomerLine, care_customer_line)

static void
care_customer_line_clear (CareCustomerLine *self)
{
  g_free (self->customer_no);
  g_free (self->names);
  g_free (self->phone);
  g_free (self->order_no);
}
