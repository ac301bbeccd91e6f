/* care-booking-remark.h — something to say about one cell of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An offence keeps a row from being imported; a warning does not, but somebody
 * should look. Both name the place as the person knows it: the row's number and the
 * heading as the file has it.
 */
#pragma once

#include <glib.h>

typedef struct
{
  guint  row;    /* number in the file */
  char  *column; /* (owned) heading as in the file; "" for the whole row */
  char  *value;  /* (owned) as in the file */
  char  *reason; /* (owned) a translated sentence without full stop */
} CareBookingRemark;

CareBookingRemark *care_booking_remark_new  (guint              row,
                                             const char        *column,
                                             const char        *value,
                                             const char        *reason) G_GNUC_WARN_UNUSED_RESULT;
void               care_booking_remark_free (CareBookingRemark *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareBookingRemark, care_booking_remark_free)
