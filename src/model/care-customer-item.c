/* care-customer-item.c — a couple as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-item.h"

CARE_DEFINE_ITEM (CareCustomerItem, care_customer_item, CareCustomerLine, care_customer_line,
                  CARE_TYPE_CUSTOMER_LINE)
