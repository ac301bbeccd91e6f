/* care-saved-filter-table.h — groups of customers that are kept
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-saved-filter.h"

/**
 * care_saved_filter_table_list:
 *
 * Returns: (transfer full) (element-type CareSavedFilter): the groups of @staff_id and
 *   those of everybody, by name
 */
GPtrArray       *care_saved_filter_table_list   (CareDb                 *db,
                                                 gint64                  staff_id,
                                                 GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* NOT_FOUND when it was dropped. */
CareSavedFilter *care_saved_filter_table_get    (CareDb                 *db,
                                                 gint64                  id,
                                                 GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* Returns the id, or 0; a record that has an id keeps it. */
gint64           care_saved_filter_table_add    (CareDb                 *db,
                                                 const CareSavedFilter  *filter,
                                                 GError                **error);
/* CONFLICT when somebody was quicker. */
gboolean         care_saved_filter_table_update (CareDb                 *db,
                                                 const CareSavedFilter  *filter,
                                                 GError                **error);
gboolean         care_saved_filter_table_drop   (CareDb                 *db,
                                                 gint64                  id,
                                                 GError                **error);
