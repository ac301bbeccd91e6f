/* care-customer-item.h — a couple as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-item.h"
#include "domain/care-customer-line.h"

#define CARE_TYPE_CUSTOMER_ITEM (care_customer_item_get_type ())
CARE_DECLARE_ITEM (CareCustomerItem, care_customer_item, CARE, CUSTOMER_ITEM, CareCustomerLine)
