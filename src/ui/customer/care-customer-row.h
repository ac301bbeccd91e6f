/* care-customer-row.h — one couple in the list of customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The telephone is masked: the list stands open on a desk that customers pass.
 */
#pragma once

#include <adwaita.h>

#include "model/care-customer-item.h"

#define CARE_TYPE_CUSTOMER_ROW (care_customer_row_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomerRow, care_customer_row, CARE, CUSTOMER_ROW, AdwBin)

GtkWidget *care_customer_row_new      (void);

/* @item (nullable) is followed: its record may come later, or change. */
void       care_customer_row_set_item (CareCustomerRow  *self,
                                       CareCustomerItem *item);
