/* care-complaint-prefill.h — what the file knows about a complaint before it is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-complaint-writer.h"

/* Sets which complaint of the customer this is, and the open one about the same matter it repeats. */
gboolean care_complaint_prefill_count (CareDb         *db,
                                       CareComplaint  *complaint,
                                       GError        **error);
