/* care-customer-grid.h — couples in columns, however many there are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A column view over the desk's list. A click on a title asks the desk for that order;
 * the rows themselves are never sorted here. Several rows may be chosen, to be copied.
 * Signal "opened" (id): a row was activated.
 */
#pragma once

#include <adwaita.h>

#include "model/care-customer-desk.h"

#define CARE_TYPE_CUSTOMER_GRID (care_customer_grid_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomerGrid, care_customer_grid, CARE, CUSTOMER_GRID, AdwBin)

GtkWidget *care_customer_grid_new        (void);

void       care_customer_grid_set_desk   (CareCustomerGrid *self,
                                          CareCustomerDesk *desk);

/**
 * care_customer_grid_list_chosen:
 *
 * Returns: (transfer full) (element-type gint64): the ids of the chosen rows, in their order
 */
GArray    *care_customer_grid_list_chosen (CareCustomerGrid *self) G_GNUC_WARN_UNUSED_RESULT;

/* Chooses one row, or all of them. */
void       care_customer_grid_choose     (CareCustomerGrid *self,
                                          guint             position);
void       care_customer_grid_choose_all (CareCustomerGrid *self);

/* Asks for an order as a click on a title does. */
void       care_customer_grid_sort       (CareCustomerGrid *self,
                                          CareCustomerSort  sort,
                                          gboolean          is_descending);
