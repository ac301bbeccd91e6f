/* care-order-view.h — one order of a couple as a card
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Its line of stages, money and people; buttons for what is entered most; and every
 * stage, payment and purchase as a row that opens (customer.stage, customer.line).
 */
#pragma once

#include <adwaita.h>

#include "model/care-customer-file.h"

GtkWidget *care_order_view_new (const CareCustomerFile *file,
                                const CareOrder        *order,
                                CareDay                 today);
