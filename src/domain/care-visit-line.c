/* care-visit-line.c — one attempt in one line, for registers and reports
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-line.h"

CARE_DEFINE_RECORD (CareVisitLine, care_visit_line)

static void
care_visit_line_clear (CareVisitLine *self)
{
  g_free (self->names);
  g_free (self->phone);
  g_free (self->order_no);
  g_free (self->opinions);
  g_free (self->complaint_no);
  g_free (self->staff);
}

CareVisitCounts
care_visit_lines_count (GPtrArray *lines)
{
  CareVisitCounts counts = { 0 };

  for (guint i = 0; i < lines->len; i++)
    {
      const CareVisitLine *line = lines->pdata[i];
      gboolean is_contact = care_outcome_is_contact (line->outcome);

      counts.n_attempts++;
      counts.n_done += is_contact;
      counts.n_not_reached += !is_contact && !care_outcome_is_reached (line->outcome);
      counts.n_satisfied += line->rating == CARE_RATING_SATISFIED;
      counts.n_neutral += line->rating == CARE_RATING_NEUTRAL;
      counts.n_dissatisfied += line->rating == CARE_RATING_DISSATISFIED;
      counts.n_complaints += line->complaint_no != NULL;
    }

  return counts;
}
