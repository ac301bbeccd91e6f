/* care-customers-page.h — the couples of a group, or those that match the search
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Groups with their counts on the left, conditions above, the couples in columns. The
 * search field stands in the header of the window; while something is typed there, the
 * list shows what was found, whatever the group.
 */
#pragma once

#include "care-customer-grid.h"
#include "care-group-pane.h"
#include "model/care-customer-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_CUSTOMERS_PAGE (care_customers_page_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomersPage, care_customers_page, CARE, CUSTOMERS_PAGE, CarePage)

GtkWidget  *care_customers_page_new      (CareCustomerDesk  *desk);

/* Shows what a list of orders would bring. */
void        care_customers_page_import   (CareCustomersPage *self,
                                          const char        *path);

/* Writes the list as it is shown to a file, .xlsx or .csv. */
void        care_customers_page_export   (CareCustomersPage *self,
                                          const char        *path,
                                          gboolean           is_exact);

/* "loading", "list", "nothing-found", "nobody-here" or "empty". */
const char *care_customers_page_get_view (CareCustomersPage *self);

CareGroupPane    *care_customers_page_get_groups (CareCustomersPage *self);
CareCustomerGrid *care_customers_page_get_grid   (CareCustomersPage *self);
