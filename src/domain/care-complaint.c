/* care-complaint.c — a complaint, from its first word
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint.h"

CARE_DEFINE_RECORD (CareComplaint, care_complaint)

static void
care_complaint_clear (CareComplaint *self)
{
  g_free (self->complaint_no);
  g_free (self->state);
  g_free (self->subject);
  g_free (self->content);
  g_free (self->remedy_asked);
}
