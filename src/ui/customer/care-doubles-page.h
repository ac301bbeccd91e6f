/* care-doubles-page.h — pairs of files that may be of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each pair is compared and merged, with a choice for every field that differs, or
 * told apart for good. Both can be taken back.
 */
#pragma once

#include "model/care-customer-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_DOUBLES_PAGE (care_doubles_page_get_type ())
G_DECLARE_FINAL_TYPE (CareDoublesPage, care_doubles_page, CARE, DOUBLES_PAGE, CarePage)

GtkWidget *care_doubles_page_new   (CareCustomerDesk *desk);

/* For tests: how many pairs are shown. */
guint      care_doubles_page_count (CareDoublesPage  *self);
