/* care-answerer.h — notes a call that came in, with everything that follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The counterpart of care-recorder.h. Whoever is not on file gets one when an answer
 * is owed or an inquiry is to be followed up: nobody can be rung back without it. A
 * message for a colleague alone needs no file.
 */
#pragma once

#include "care-recorder.h"
#include "domain/care-incoming.h"

/**
 * care_answerer_record:
 *
 * Waits for the worker; for the command line and for tests. INVALID when a file is
 * needed and neither name nor number was noted.
 *
 * Returns: (transfer full): as for a call that was made; @visit_no is the number of
 *   the incoming call
 */
CareRecorded *care_answerer_record        (CareOffice           *office,
                                           CareIncoming         *incoming,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;
void          care_answerer_record_async  (CareOffice           *office,
                                           CareIncoming         *incoming,
                                           GAsyncReadyCallback   callback,
                                           gpointer              user_data);
CareRecorded *care_answerer_record_finish (GAsyncResult         *result,
                                           GError              **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_answerer_adjust:
 * @consequences: (element-type CareConsequence): what the answers of the script mean
 *
 * Puts in what was noted beside the script: the department, the colleague, the hour.
 */
void          care_answerer_adjust        (const CareIncoming   *incoming,
                                           GPtrArray            *consequences,
                                           CareCivil             now);
