/* care-search-table.h — finding a couple by any fragment, as it is typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of keys (care-search-key.h) and one range scan: a fragment inside a name
 * or number is the beginning of a key. A stale key would be harmless, a missing one
 * not; so the keys are dropped before a file changes and put after it.
 */
#pragma once

#include "care-db.h"
#include "domain/care-customer.h"

typedef struct
{
  gint64  id;          /* customer */
  char   *customer_no; /* (owned) */
  char   *names;       /* (owned) */
  char   *phone;       /* (owned) (nullable) the preferred number */
  char   *order_no;    /* (owned) (nullable) the newest order */
  char   *matched;     /* (owned) the key that was hit */
} CareFound;

void       care_found_free        (CareFound   *self);

/**
 * care_search_table_keys_of:
 * @tickets: (element-type utf8): the numbers of its orders; a %NULL is put at its end
 *
 * Returns: (transfer full) (element-type utf8): the keys that a file has
 */
GPtrArray *care_search_table_keys_of (const CareCustomer  *customer,
                                      GPtrArray           *tickets) G_GNUC_WARN_UNUSED_RESULT;

/* Forgets the keys of a file as it stands in the database. */
gboolean   care_search_table_drop (CareDb      *db,
                                   gint64       customer_id,
                                   GError     **error);
/* Makes the keys of a file as it stands in the database. */
gboolean   care_search_table_put  (CareDb      *db,
                                   gint64       customer_id,
                                   GError     **error);

/**
 * care_search_table_find:
 * @terms: folded, from care_search_terms(); a couple must match them all
 *
 * Exact matches first, the newest file first.
 *
 * Returns: (transfer full) (element-type CareFound): at most @limit
 */
GPtrArray *care_search_table_find (CareDb      *db,
                                   char       **terms,
                                   guint        limit,
                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_search_table_explain:
 * @explanation: (out) (transfer full) (nullable): what of the file the terms have hit,
 *   when its names do not show it
 */
gboolean   care_search_table_explain (CareDb   *db,
                                      gint64    customer_id,
                                      char    **terms,
                                      char    **explanation,
                                      GError  **error);
