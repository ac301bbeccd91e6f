/* care-late.c — a stage that should have happened and has not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-late.h"

CARE_DEFINE_RECORD (CareLate, care_late)

static void
care_late_clear (CareLate *self)
{
  g_free (self->order_no);
  g_free (self->names);
  g_free (self->phone);
  g_free (self->staff_name);
}
