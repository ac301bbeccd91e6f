/* care-call.c — one call the office owes a customer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-call.h"

static const CareWord states[] = {
  { "OPEN",        "call", NC_("call", "Open") },
  { "DONE",        "call", NC_("call", "Done") },
  { "NOT_REACHED", "call", NC_("call", "Not reached") },
  { "REFUSED",     "call", NC_("call", "Refused") },
  { "CANCELLED",   "call", NC_("call", "Cancelled") },
  { "MERGED",      "call", NC_("call", "Merged into another call") },
};

CARE_DEFINE_WORDS (CareCallState, care_call_state, states)
CARE_DEFINE_RECORD (CareCall, care_call)

static void
care_call_clear (CareCall *self)
{
  g_free (self->occurrence);
  g_free (self->reason);
}

CareCall *
care_call_copy (const CareCall *self)
{
  CareCall *copy = care_call_new ();

  *copy = *self;
  copy->occurrence = g_strdup (self->occurrence);
  copy->reason = g_strdup (self->reason);

  return copy;
}

gboolean
care_call_is_overdue (const CareCall *self,
                      CareDay         today)
{
  return self->state == CARE_CALL_OPEN && self->deadline_on < today;
}
