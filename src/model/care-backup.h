/* care-backup.h — a copy of the customer file that has been proved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Copies the open file while work goes on, opens and checks the copy, and only then
 * gives it its name. Who made it is noted in the audit; where it lies is not, for
 * that is nobody else's business.
 */
#pragma once

#include "care-office.h"

/**
 * care_backup_run:
 *
 * INVALID when @path is the customer file itself, FORBIDDEN when nobody has signed
 * in, NO_SPACE or READ_ONLY when it cannot be written there, CORRUPT when the copy
 * does not stand the check. What was at @path before is replaced.
 */
gboolean care_backup_run        (CareOffice           *office,
                                 const char           *path,
                                 GError              **error);
void     care_backup_run_async  (CareOffice           *office,
                                 const char           *path,
                                 GCancellable         *cancellable,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
gboolean care_backup_run_finish (CareOffice           *office,
                                 GAsyncResult         *result,
                                 GError              **error);
