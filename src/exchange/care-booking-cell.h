/* care-booking-cell.h — one cell of an order list into its booking
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table says how each field is read: as a day of a stage, a telephone, an amount, a
 * colleague's name. What cannot be read becomes an offence, what should be looked at
 * a warning, both with the cell's heading and its text.
 */
#pragma once

#include "care-booking-columns.h"
#include "care-booking-remark.h"
#include "care-booking-row.h"

typedef struct
{
  CareBookingRow          *booking;       /* gets the value; names before birthdays */
  const CareBookingColumn *column;
  const CareCell          *content;
  gboolean                 may_be_broken; /* look for letters that could not be read */
  GPtrArray               *offences;      /* (element-type CareBookingRemark) */
  GPtrArray               *warnings;      /* (element-type CareBookingRemark) */
} CareBookingCell;

void care_booking_cell_take (CareBookingCell *self);
