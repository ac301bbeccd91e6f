/* care-late-table.h — stages that should have happened and have not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-late.h"

/* (element-type CareLate): the longest first, at most about @limit. */
GPtrArray *care_late_table_list (CareDb   *db,
                                 CareDay   today,
                                 guint     limit,
                                 GError  **error) G_GNUC_WARN_UNUSED_RESULT;
