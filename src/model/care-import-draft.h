/* care-import-draft.h — a couple and an order as one row of a list has them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A day up to today has happened, a later one is planned. An order is done when it
 * was picked up and nothing else is awaited. A card makes a member, and what the list
 * calls the card may make more than that.
 */
#pragma once

#include "care-import-cell.h"
#include "exchange/care-booking-row.h"

/**
 * care_import_draft_new:
 *
 * Returns: (transfer full): to be cleared with care_import_file_clear()
 */
CareImportFile care_import_draft_new   (const CareBookingRow *row,
                                        CareDay               today) G_GNUC_WARN_UNUSED_RESULT;

/* The level that a card number and the name of its card stand for. */
CareLevel      care_import_draft_level (const char           *card_no,
                                        const char           *card_level);
