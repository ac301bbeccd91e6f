/* care-queue-table.h — the open calls of a day, with what a list shows of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-queue-entry.h"

/**
 * care_queue_table_list:
 * @staff_id: whose queue: their own calls, nobody's, and those of absent colleagues
 *   they stand in for; 0 for everybody's
 * @until: calls due later are left out
 *
 * Returns: (transfer full) (element-type CareQueueEntry): in no order
 */
GPtrArray *care_queue_table_list      (CareDb       *db,
                                       gint64        staff_id,
                                       CareDay       until,
                                       GError      **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_queue_table_list_tried:
 *
 * Open calls that were tried since @from without reaching the customer: they must be
 * traced before going home (R123).
 *
 * Returns: (transfer full) (element-type CareQueueEntry)
 */
GPtrArray *care_queue_table_list_tried (CareDb      *db,
                                        gint64       staff_id,
                                        CareMoment   from,
                                        GError     **error) G_GNUC_WARN_UNUSED_RESULT;
