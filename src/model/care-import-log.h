/* care-import-log.h — the batch that an imported list leaves behind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of every kind begin a batch with the first row that changes something and end
 * it with their counts; a list that changes nothing leaves none.
 */
#pragma once

#include "care-import-report.h"
#include "store/care-db.h"

/* Begins the batch of @report if it has none yet; its id is in the report then. */
gboolean care_import_log_begin (CareDb            *db,
                                CareImportReport  *report,
                                const char        *checksum,
                                GError           **error);

/* Writes the counts to the batch, if there is one, and to the audit. */
gboolean care_import_log_end   (CareDb                  *db,
                                const CareImportReport  *report,
                                GError                 **error);
