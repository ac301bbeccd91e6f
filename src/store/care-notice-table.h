/* care-notice-table.h — what supervisors and managers are told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-notice.h"

/* (transfer full) (element-type CareNotice): what @role has not been told yet, the oldest first. */
GPtrArray *care_notice_table_list_unread (CareDb    *db,
                                          CareRole   role,
                                          GError   **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64 care_notice_table_add (CareDb            *db,
                              const CareNotice  *notice,
                              GError           **error);

/* Somebody has read it; nothing happens the second time. */
gboolean care_notice_table_mark_read (CareDb  *db,
                                      gint64   id,
                                      GError **error);
