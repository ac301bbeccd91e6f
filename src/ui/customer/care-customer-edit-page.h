/* care-customer-edit-page.h — a couple's file as a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is typed is kept as a draft within two seconds and survives leaving, locking
 * and power cuts. Ctrl+S saves; Escape leaves and keeps the draft. A new file (subject
 * 0) comes with one order.
 */
#pragma once

#include "model/care-customer-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_CUSTOMER_EDIT_PAGE (care_customer_edit_page_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomerEditPage, care_customer_edit_page, CARE, CUSTOMER_EDIT_PAGE, CarePage)

GtkWidget  *care_customer_edit_page_new      (CareCustomerDesk     *desk);

/* Types into a field, as a person does; for tests. */
void        care_customer_edit_page_type     (CareCustomerEditPage *self,
                                              CareFormPlace         place,
                                              const char           *text);
/* (nullable): what the page says is wrong, or remarkable. */
const char *care_customer_edit_page_get_told (CareCustomerEditPage *self);
/* Whether a form is there to be typed into. */
gboolean    care_customer_edit_page_is_ready (CareCustomerEditPage *self);
