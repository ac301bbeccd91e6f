/* care-customer-listing.h — what a list of couples shows, looked up in the worker
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Those who match what was typed, best first; or, while nothing is typed, those who
 * match a filter, in its order. A list is its ids; the lines of the first screen come
 * with them, the others when they are shown. The order of the whole office is kept
 * from one listing to the next: changing the group does not read it again.
 */
#pragma once

#include "store/care-customer-filter-table.h"
#include "store/care-customer-line-table.h"
#include "store/care-store.h"

typedef struct
{
  /* what is asked */
  char               *query;  /* (owned) (nullable) as typed */
  CareCustomerFilter *filter; /* (owned) */
  CareDay             today;
  gint64              me;     /* staff id */
  CareCustomerOrder  *order;  /* (owned) (nullable) of the filter's sort; kept here afterwards */
  guint               n_first; /* lines that are wanted at once */

  /* what is found */
  char              **terms;  /* (owned) of the query; empty: a filter */
  GArray             *ids;    /* (owned) gint64 */
  GPtrArray          *lines;  /* (owned) (element-type CareCustomerLine) the first ones */
} CareCustomerListing;

/* Copies what is asked. */
CareCustomerListing *care_customer_listing_new  (const char               *query,
                                                 const CareCustomerFilter *filter,
                                                 CareDay                   today,
                                                 gint64                    me) G_GNUC_WARN_UNUSED_RESULT;
void                 care_customer_listing_free (gpointer                  listing);

/* Finds it. A CareJob; the data is the listing. */
gpointer             care_customer_listing_run  (CareDb                   *db,
                                                 gpointer                  data,
                                                 GCancellable             *cancellable,
                                                 GError                  **error);

/**
 * care_customer_listing_load_line:
 * @terms: (nullable): of a search; the line then says what they have hit
 */
CareCustomerLine    *care_customer_listing_load_line (CareDb  *db,
                                                      gint64   id,
                                                      char   **terms,
                                                      GError **error) G_GNUC_WARN_UNUSED_RESULT;
