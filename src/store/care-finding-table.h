/* care-finding-table.h — what calls bring to light
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-finding.h"

/* (transfer full) (element-type CareFinding): newest first. */
GPtrArray *care_finding_table_list_of_customer (CareDb  *db,
                                                gint64   customer_id,
                                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64 care_finding_table_add (CareDb             *db,
                               const CareFinding  *finding,
                               GError            **error);
