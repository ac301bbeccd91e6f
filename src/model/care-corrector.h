/* care-corrector.h — a record of a call taken back, with all that came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A wrong outcome is corrected by taking the record back and making it anew: the call
 * is open again as before, what was planned, promised, noted or moved by the record
 * has not happened. That it was recorded, by whom, taken back by whom and why stays:
 * in the history of the file, in the audit, and in the register of corrections.
 *
 * Fails with FORBIDDEN when somebody else's record is taken back by who does not lead,
 * INVALID when it is not the last of its call or something has been built on it.
 */
#pragma once

#include "care-office.h"

/* Waits; for the command line and for tests. */
gboolean care_corrector_run        (CareOffice           *office,
                                    gint64                visit_id,
                                    const char           *reason,
                                    GError              **error);
void     care_corrector_run_async  (CareOffice           *office,
                                    gint64                visit_id,
                                    const char           *reason,
                                    GAsyncReadyCallback   callback,
                                    gpointer              user_data);
gboolean care_corrector_run_finish (GAsyncResult         *result,
                                    GError              **error);
