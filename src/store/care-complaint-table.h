/* care-complaint-table.h — complaints, so far as drafts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-complaint.h"

/* A new complaint draft; the id, or 0 with @error set. */
gint64         care_complaint_table_add              (CareDb               *db,
                                                      const CareComplaint  *complaint,
                                                      GError              **error);
CareComplaint *care_complaint_table_get              (CareDb               *db,
                                                      gint64                id,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_table_list_of_customer:
 *
 * Returns: (transfer full) (element-type CareComplaint): newest first
 */
GPtrArray     *care_complaint_table_list_of_customer (CareDb               *db,
                                                      gint64                customer_id,
                                                      GError              **error) G_GNUC_WARN_UNUSED_RESULT;
