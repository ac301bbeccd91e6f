/* care-history-page.h — what was changed, by whom, and Undo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Of one couple's file; or, without one, what the person who sits here did today.
 * Every act that can still be taken back has its button.
 */
#pragma once

#include "model/care-customer-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_HISTORY_PAGE (care_history_page_get_type ())
G_DECLARE_FINAL_TYPE (CareHistoryPage, care_history_page, CARE, HISTORY_PAGE, CarePage)

GtkWidget *care_history_page_new   (CareCustomerDesk *desk);

/* For tests: how many acts are shown. */
guint      care_history_page_count (CareHistoryPage  *self);
