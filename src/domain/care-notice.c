/* care-notice.c — something a supervisor or manager is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-notice.h"

CARE_DEFINE_RECORD (CareNotice, care_notice)

static void
care_notice_clear (CareNotice *self)
{
  g_free (self->body);
}
