/* care-customer-view.h — the parts of a couple's file as widgets
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each takes records and gives a widget; nothing here knows a page or a desk.
 */
#pragma once

#include <adwaita.h>

#include "model/care-timeline.h"

/* Telephones, address, wedding, consents: the couple as a whole. */
GtkWidget *care_customer_view_new_couple    (const CareCustomerFile *file);

/* A card with a heading; what it holds is appended. */
GtkWidget *care_customer_view_new_card      (const char             *title);

/* A complaint that is not filed: red, with the sign and the word. */
GtkWidget *care_customer_view_new_complaint (const CareEvent        *event);

/* Level and warnings, each a small label. */
void       care_customer_view_fill_marks    (GtkBox                 *marks,
                                             const CareCustomerFile *file);
