/* care-call-draft.h — a call left half-way, as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where the script stood, what was typed, when the conversation began: enough to go on
 * after a crash as if nothing had happened.
 */
#pragma once

#include "domain/care-civil.h"
#include "domain/care-kind.h"
#include "domain/care-moment.h"

typedef struct
{
  char        *walk;       /* (owned) (nullable) care_script_walk_save() */
  char        *note;       /* (owned) (nullable) */
  CareOutcome  outcome;
  CareCivil    agreed;
  guint        person;
  CareMoment   started_at;
  CareMoment   kept_at;    /* when it was written */
} CareCallDraft;

void           care_call_draft_free  (CareCallDraft       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareCallDraft, care_call_draft_free)

char          *care_call_draft_write (const CareCallDraft *self) G_GNUC_WARN_UNUSED_RESULT;

/* NULL when @text is no draft: then the call begins anew. */
CareCallDraft *care_call_draft_read  (const char          *text) G_GNUC_WARN_UNUSED_RESULT;
