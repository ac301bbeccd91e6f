/* care-feedback.c — what customers praise, suggest, wish and think
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-feedback.h"

static const CareWord kinds[] = {
  { "PRAISE",     "feedback", NC_("feedback", "Praise") },
  { "SUGGESTION", "feedback", NC_("feedback", "Suggestion") },
  { "REQUEST",    "feedback", NC_("feedback", "Request") },
  { "OPINION",    "feedback", NC_("feedback", "Opinion") },
};

CARE_DEFINE_WORDS (CareFeedbackKind, care_feedback_kind, kinds)
CARE_DEFINE_RECORD (CareFeedback, care_feedback)

static void
care_feedback_clear (CareFeedback *self)
{
  g_free (self->names);
  g_free (self->body);
  g_free (self->decision);
}

gboolean
care_feedback_is_open (const CareFeedback *self)
{
  return self->kind != CARE_FEEDBACK_PRAISE && self->decided_on == CARE_DAY_NONE;
}
