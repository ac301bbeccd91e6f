/* care-booking-remark.c — something to say about one cell of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-booking-remark.h"

CareBookingRemark *
care_booking_remark_new (guint       row,
                         const char *column,
                         const char *value,
                         const char *reason)
{
  CareBookingRemark *self = g_new0 (CareBookingRemark, 1);

  self->row = row;
  self->column = g_strdup (column);
  self->value = g_strdup (value);
  self->reason = g_strdup (reason);

  return self;
}

void
care_booking_remark_free (CareBookingRemark *self)
{
  g_free (self->column);
  g_free (self->value);
  g_free (self->reason);
  g_free (self);
}
