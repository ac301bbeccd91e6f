/* care-act.h — something somebody did to the files, as it can be looked at again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The audit says that something was done and outlives the person; an act says what
 * it did, field by field, and goes with the person's data. Most acts can be taken
 * back as long as nobody has changed the same fields since.
 */
#pragma once

#include "care-change.h"
#include "care-moment.h"
#include "care-record.h"
#include "care-role.h"

CARE_DECLARE_RECORD (CareAct, care_act)

struct _CareAct
{
  gint64      id;
  CareMoment  at;
  gint64      actor_id;  /* 0: the program itself */
  char       *actor;     /* (owned) (nullable) */
  CareDeed    deed;
  gint64      undoes;    /* the act this one took back, or 0 */
  gint64      undone_by; /* the act that took this one back, or 0 */
  GPtrArray  *changes;   /* (owned) (nullable) (element-type CareChange) where they were asked for */
  char       *names;     /* (owned) (nullable) whose files, where asked for */
};
#define CARE_TYPE_ACT (care_act_get_type ())

/* Whether @actor may take it back: one's own, or anybody's for who leads. */
gboolean care_act_may_be_undone (const CareAct *self,
                                 gint64         staff_id,
                                 CareRole       role);
