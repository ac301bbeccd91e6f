/* care-customer-list.h — every couple, or those that were looked for, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list model of CareCustomerItem over a snapshot of ids. An item asked for before
 * its line is known has no record yet; lines are fetched together, off the main
 * thread, and arrive by notify::record. So a million files cost eight bytes each.
 */
#pragma once

#include <gio/gio.h>

#include "care-customer-item.h"
#include "care-office.h"

#define CARE_TYPE_CUSTOMER_LIST (care_customer_list_get_type ())
G_DECLARE_FINAL_TYPE (CareCustomerList, care_customer_list, CARE, CUSTOMER_LIST, GObject)

CareCustomerList *care_customer_list_new     (CareOffice       *office) G_GNUC_WARN_UNUSED_RESULT;

/* Shows the files of @ids (gint64) in this order; rows that stay keep their items. */
void              care_customer_list_set_ids (CareCustomerList *self,
                                              GArray           *ids);

/* The words of a search, so that lines say what they have hit; %NULL: none. */
void              care_customer_list_set_terms (CareCustomerList *self,
                                              char            **terms);

/* Takes a line that is known already. */
void              care_customer_list_put     (CareCustomerList *self,
                                              CareCustomerLine *line);

/* Fetches anew what is shown: something has changed. */
void              care_customer_list_refresh (CareCustomerList *self);

/* The id at @position, or 0 beyond the end. */
gint64            care_customer_list_get_id  (CareCustomerList *self,
                                              guint             position);

/* Every id (gint64), borrowed; it is never changed, but replaced. */
GArray           *care_customer_list_get_ids (CareCustomerList *self);
