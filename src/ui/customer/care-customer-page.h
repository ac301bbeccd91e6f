/* care-customer-page.h — a couple's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * People, orders with their line of stages, and one history of everything. It is read
 * here and edited on the page next door (Ctrl+E).
 */
#pragma once

#include "model/care-customer-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_CUSTOMER_PAGE (care_customer_page_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomerPage, care_customer_page, CARE, CUSTOMER_PAGE, CarePage)

GtkWidget              *care_customer_page_new      (CareCustomerDesk *desk);

/* (nullable): what is shown. */
const CareCustomerFile *care_customer_page_get_file (CareCustomerPage *self);
