/* care-consequence-writer.h — carries out what a call brought about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One consequence after the other, inside the transaction that records the call.
 * What becomes of the call itself is the recorder's affair.
 */
#pragma once

#include "care-call-situation.h"
#include "care-recorder.h"

gboolean care_consequence_writer_write (CareDb                   *db,
                                        const CareCallSituation  *situation,
                                        const CareVisit          *visit,
                                        GPtrArray                *consequences,
                                        CareRecorded             *recorded,
                                        GError                  **error);
