/* care-undo.h — an act on the files taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Field by field, whoever did it and however long ago, as long as the fields still
 * say what the act made them say. Taking back is itself an act and can be taken back.
 * Calls that the act planned or moved follow where nobody has touched them; then the
 * planner has the last word.
 *
 * Fails with INVALID when it was taken back already or something has been built on it
 * since, CONFLICT when a field says something else by now (the sentence names it),
 * FORBIDDEN when it is somebody else's.
 */
#pragma once

#include "care-office.h"
#include "domain/care-act.h"
#include "store/care-db.h"

/* Waits; for the command line. */
gboolean  care_undo_run        (CareOffice          *office,
                                gint64               act_id,
                                GError             **error);

/* The result says in a sentence why it may not be. */
void      care_undo_run_async  (CareOffice          *office,
                                gint64               act_id,
                                GAsyncReadyCallback  callback,
                                gpointer             user_data);
gboolean  care_undo_finish     (GAsyncResult        *result,
                                GError             **error);
