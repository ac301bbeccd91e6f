/* care-memo.c — a message taken for a colleague
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-memo.h"

CARE_DEFINE_RECORD (CareMemo, care_memo)

static void
care_memo_clear (CareMemo *self)
{
  g_free (self->memo_no);
  g_free (self->to_name);
  g_free (self->caller);
  g_free (self->work_unit);
  g_free (self->phone);
  g_free (self->happened);
  g_free (self->place);
  g_free (self->people);
  g_free (self->what);
  g_free (self->why);
  g_free (self->how);
}
