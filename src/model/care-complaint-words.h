/* care-complaint-words.h — what a step wrote, for the history
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lines "name=value" of the fields a step wrote, and of its plans, measures and other
 * parts: with them the complaint can be read as it stood at any time.
 */
#pragma once

#include "domain/care-complaint-path.h"

typedef struct
{
  const CareComplaint           *before;     /* (nullable) */
  const CareComplaint           *after;
  const CareComplaint           *entered;    /* words that the step says but the complaint does not keep */
  CareComplaintMove              move;
  GPtrArray                     *plans;      /* (nullable) */
  GPtrArray                     *measures;   /* (nullable) */
  const CareComplaintPenalty    *penalty;    /* (nullable) */
  const CareComplaintAttachment *attachment; /* (nullable) */
  const CareComplaint           *other;      /* (nullable) */
} CareComplaintWritten;

/* (transfer full) (nullable): the lines, %NULL when nothing but the state changed. */
char *care_complaint_written_describe (const CareComplaintWritten *self) G_GNUC_WARN_UNUSED_RESULT;
