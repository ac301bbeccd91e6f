/* care-case-sheet.c — a matter that could not be answered at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-case-sheet.h"

static const CareWord states[] = {
  { "OPEN",      "case", NC_("case", "Open") },
  { "ANSWERED",  "case", NC_("case", "Answered") },
  { "CLOSED",    "case", NC_("case", "Closed") },
  { "WITHDRAWN", "case", NC_("case", "Withdrawn") },
};

CARE_DEFINE_WORDS (CareCaseState, care_case_state, states)
CARE_DEFINE_RECORD (CareCaseSheet, care_case_sheet)

static void
care_case_sheet_clear (CareCaseSheet *self)
{
  g_free (self->case_no);
  g_free (self->happened);
  g_free (self->place);
  g_free (self->people);
  g_free (self->what);
  g_free (self->why_not);
  g_free (self->phone);
  g_free (self->answer);
}
