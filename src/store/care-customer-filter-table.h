/* care-customer-filter-table.h — who is in a group, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list of a million couples is eight bytes for each: its order is read off an index,
 * who belongs to it is a set, and both are put together here. A condition is one
 * statement and one set; conditions are cut with each other.
 */
#pragma once

#include "care-db.h"
#include "domain/care-customer-filter.h"
#include "domain/care-id-set.h"

/* Every file once. */
typedef struct
{
  GArray *ids;    /* (owned) gint64 */
  guint   n_keyed; /* as many of them, from the first, have what they are ordered by */
} CareCustomerOrder;

void               care_customer_order_free (CareCustomerOrder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareCustomerOrder, care_customer_order_free)

/**
 * care_customer_filter_table_list_order:
 *
 * The whole office in an order, ascending; those without a value are at the end.
 */
CareCustomerOrder *care_customer_filter_table_list_order
                                            (CareDb                    *db,
                                             CareCustomerSort           sort,
                                             GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_filter_table_list_members:
 * @me: staff id, for the group MINE
 *
 * Who matches the filter. Erased files never do.
 */
CareIdSet         *care_customer_filter_table_list_members
                                            (CareDb                    *db,
                                             const CareCustomerFilter  *filter,
                                             CareDay                    today,
                                             gint64                     me,
                                             GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/* Everybody of an order who was not erased: the group ALL, without reading it again. */
CareIdSet         *care_customer_filter_table_list_everybody
                                            (CareDb                    *db,
                                             const CareCustomerOrder   *order,
                                             GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_customer_filter_table_count:
 * @counts: (out) (array fixed-size=CARE_N_GROUPS):
 *
 * How many are in every group, without further conditions.
 */
gboolean           care_customer_filter_table_count
                                            (CareDb                    *db,
                                             CareDay                    today,
                                             gint64                     me,
                                             guint                     *counts,
                                             GError                   **error);

/**
 * care_customer_order_select:
 *
 * Those of @members, in order; turned round when @is_descending, but those without a
 * value stay at the end.
 *
 * Returns: (transfer full) (element-type gint64):
 */
GArray            *care_customer_order_select
                                            (const CareCustomerOrder   *self,
                                             const CareIdSet           *members,
                                             gboolean                   is_descending)
                                             G_GNUC_WARN_UNUSED_RESULT;
