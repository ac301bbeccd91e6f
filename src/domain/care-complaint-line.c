/* care-complaint-line.c — a complaint as the board shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-line.h"

CARE_DEFINE_RECORD (CareComplaintLine, care_complaint_line)

static void
care_complaint_line_clear (CareComplaintLine *self)
{
  g_clear_pointer (&self->complaint, care_complaint_unref);
  g_free (self->names);
  g_free (self->order_no);
  g_free (self->owner_name);
}

const char *
care_complaint_line_get_names (const CareComplaintLine *self)
{
  return self->names != NULL ? self->names : self->complaint->complainant;
}

#define ORDER(a, b) (((a) > (b)) - ((a) < (b)))

int
care_complaint_line_compare (const CareComplaintLine *a,
                             const CareComplaintLine *b)
{
  gboolean a_open = care_complaint_is_open (a->complaint);
  gboolean b_open = care_complaint_is_open (b->complaint);

  if (a_open != b_open)
    return a_open ? -1 : 1;
  if (!a_open)
    return ORDER (b->complaint->registered_at, a->complaint->registered_at);
  if (a->waits_for_me != b->waits_for_me)
    return a->waits_for_me ? -1 : 1;
  if (a->clock.colour != b->clock.colour)
    return ORDER (b->clock.colour, a->clock.colour);
  if (a->complaint->severity != b->complaint->severity)
    return ORDER (b->complaint->severity, a->complaint->severity);
  if (a->clock.due != b->clock.due)
    return ORDER (a->clock.due, b->clock.due);

  return ORDER (a->complaint->id, b->complaint->id);
}
