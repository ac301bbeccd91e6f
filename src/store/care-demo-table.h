/* care-demo-table.h — what only the sample studio writes
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everybody else lives through a call's history; the sample is born with it. And it
 * writes so many keys that their order matters.
 */
#pragma once

#include "care-db.h"
#include "domain/care-call.h"

/* A new call, with its state and attempts; the id, or 0 with @error set. */
gint64   care_demo_table_add_call   (CareDb          *db,
                                     const CareCall  *call,
                                     GError         **error);

/* A search key that is not there yet; quick when the keys come in their order. */
gboolean care_demo_table_add_key    (CareDb          *db,
                                     const char      *key,
                                     gint64           customer_id,
                                     GError         **error);

/* The last number of a form on a day; care_setting_table_next_number() goes on from it. */
gboolean care_demo_table_put_number (CareDb          *db,
                                     const char      *prefix,
                                     CareDay          day,
                                     gint64           last,
                                     GError         **error);
