/* care-complaint-path-private.h — the table of steps, for the two files that read it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-complaint-field.h"
#include "care-complaint-path.h"

/* From the third round of plans on (the first is 0) a manager has to choose. */
#define CARE_COMPLAINT_MANAGER_ROUND 2

typedef struct
{
  guint       from;  /* bits 1 << CareComplaintState */
  int         to;    /* -1: the state stays */
  guint       roles; /* bits 1 << CareRole */
  const char *needs; /* names of fields, with blanks between them */
  const char *takes;
} PathRule;

const PathRule *care_complaint_path_get_rule (CareComplaintMove   move);

/* Whether a step of this kind may write the field. */
gboolean        care_complaint_path_writes   (CareComplaintMove   move,
                                              CareComplaintState  state,
                                              const char         *field);
