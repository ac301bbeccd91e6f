/* care-search-bulk.h — the search keys of many new files, written in their order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys of one couple lie all over the index. Written couple by couple, every key
 * costs a page of a big file; gathered and sorted, neighbours share it.
 */
#pragma once

#include "care-db.h"
#include "domain/care-customer.h"

typedef struct _CareSearchBulk CareSearchBulk;

CareSearchBulk *care_search_bulk_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void            care_search_bulk_free      (CareSearchBulk      *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareSearchBulk, care_search_bulk_free)

/**
 * care_search_bulk_add:
 * @ticket: the couple's order number
 *
 * Takes the keys of a new file; writes when enough of them have come together.
 */
gboolean        care_search_bulk_add       (CareSearchBulk      *self,
                                            CareDb              *db,
                                            const CareCustomer  *customer,
                                            const char          *ticket,
                                            GError             **error);

/* Whether keys of @customer_id wait: write them before the file changes. */
gboolean        care_search_bulk_holds     (CareSearchBulk      *self,
                                            gint64               customer_id);

/* Writes everything that waits. */
gboolean        care_search_bulk_flush     (CareSearchBulk      *self,
                                            CareDb              *db,
                                            GError             **error);
