/* care-double.c — two files that may be of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-double.h"

CARE_DEFINE_RECORD (CareDouble, care_double)

static void
care_double_clear (CareDouble *self)
{
  g_free (self->low_no);
  g_free (self->high_no);
  g_free (self->low_names);
  g_free (self->high_names);
  g_free (self->phone);
}
