/* care-correction-table.h — the register of records that were taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line per correction: which record, what it said, who took it back, why. Numbers
 * that are missing among the records are found here.
 */
#pragma once

#include "care-db.h"
#include "domain/care-visit.h"

gboolean care_correction_table_add   (CareDb           *db,
                                      const CareVisit  *visit,
                                      const char       *reason,
                                      GError          **error);

/* How many records of a customer were taken back. */
gboolean care_correction_table_count (CareDb           *db,
                                      gint64            customer_id,
                                      gint64           *n_corrections,
                                      GError          **error);
