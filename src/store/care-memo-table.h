/* care-memo-table.h — messages for colleagues
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-memo.h"

CareMemo *care_memo_table_get (CareDb  *db,
                               gint64   id,
                               GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareMemo): what lies on somebody's desk, the oldest first. */
GPtrArray *care_memo_table_list_unread (CareDb  *db,
                                        gint64   to_id,
                                        GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64 care_memo_table_add (CareDb          *db,
                            const CareMemo  *memo,
                            GError         **error);

/* The colleague has read it; nothing happens the second time. */
gboolean care_memo_table_mark_read (CareDb  *db,
                                    gint64   id,
                                    GError **error);
