/* care-customers-page.h — every couple by name, or those that match the search
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The search field stands in the header of the window; this page shows the list.
 */
#pragma once

#include "model/care-customer-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_CUSTOMERS_PAGE (care_customers_page_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomersPage, care_customers_page, CARE, CUSTOMERS_PAGE, CarePage)

GtkWidget  *care_customers_page_new      (CareCustomerDesk  *desk);

/* Shows what a list of orders would bring. */
void        care_customers_page_import   (CareCustomersPage *self,
                                          const char        *path);

/* "loading", "list", "nothing-found" or "empty". */
const char *care_customers_page_get_view (CareCustomersPage *self);
