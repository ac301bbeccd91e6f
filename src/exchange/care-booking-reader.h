/* care-booking-reader.h — one row of a table into a booking, every fault named
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads all cells of a row even after the first fault, so that whoever corrects the
 * list sees everything at once. Cells become values by the rules of the office:
 * care-typed-date.h, care-phone.h, care-money.h, care-couple.h, care-text.h.
 */
#pragma once

#include "care-booking-columns.h"
#include "care-booking-remark.h"
#include "care-booking-row.h"

/**
 * care_booking_reader_read:
 * @row: index into the table
 * @offences: (element-type CareBookingRemark): gets what keeps the row out
 * @warnings: (element-type CareBookingRemark): gets what somebody should look at
 *
 * Returns: (transfer full): the booking; not to be used when @offences grew
 */
CareBookingRow *care_booking_reader_read (const CareTable           *table,
                                          const CareBookingColumns  *columns,
                                          guint                      row,
                                          GPtrArray                 *offences,
                                          GPtrArray                 *warnings) G_GNUC_WARN_UNUSED_RESULT;
