/* care-incoming-table.h — calls that came in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-incoming.h"

/* Stores a new one; its id, or 0 with @error set. */
gint64     care_incoming_table_add          (CareDb              *db,
                                             const CareIncoming  *incoming,
                                             GError             **error);

/* (transfer full) (element-type CareIncoming): begun from @from_at up to @until_at, that moment
 * excluded; newest first. */
GPtrArray *care_incoming_table_list_between (CareDb              *db,
                                             CareMoment           from_at,
                                             CareMoment           until_at,
                                             GError             **error) G_GNUC_WARN_UNUSED_RESULT;
