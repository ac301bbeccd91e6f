/* care-import-profile.h — how lists with certain headings were read the last time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A mapping that somebody has chosen is kept with the office's settings under the
 * headings of the list, so that next week's list needs no choosing.
 */
#pragma once

#include "exchange/care-booking-mapping.h"
#include "exchange/care-table.h"
#include "store/care-store.h"

/**
 * care_import_profile_dup_key:
 *
 * Returns: (transfer full): the setting that belongs to the headings of @table
 */
char               *care_import_profile_dup_key (const CareTable  *table) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (nullable): the mapping kept for such a list; waits for the worker. */
CareBookingMapping *care_import_profile_find    (CareStore        *store,
                                                 const CareTable  *table) G_GNUC_WARN_UNUSED_RESULT;
