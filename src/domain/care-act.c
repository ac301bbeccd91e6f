/* care-act.c — something somebody did to the files, as it can be looked at again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-act.h"

CARE_DEFINE_RECORD (CareAct, care_act)

static void
care_act_clear (CareAct *self)
{
  g_free (self->actor);
  g_free (self->names);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
}

gboolean
care_act_may_be_undone (const CareAct *self,
                        gint64         staff_id,
                        CareRole       role)
{
  return self->undone_by == 0 && care_deed_get_trace (self->deed) == CARE_TRACE_UNDO &&
         (self->actor_id == staff_id || care_role_may (role, CARE_DEED_ASSIGN));
}
