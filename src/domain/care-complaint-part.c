/* care-complaint-part.c — what a complaint may have several of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-complaint-part.h"

CARE_DEFINE_RECORD (CareComplaintPlan, care_complaint_plan)
CARE_DEFINE_RECORD (CareComplaintMeasure, care_complaint_measure)
CARE_DEFINE_RECORD (CareComplaintPenalty, care_complaint_penalty)
CARE_DEFINE_RECORD (CareComplaintAttachment, care_complaint_attachment)
CARE_DEFINE_RECORD (CareComplaintEvent, care_complaint_event)

static void
care_complaint_plan_clear (CareComplaintPlan *self)
{
  g_free (self->content);
}

static void
care_complaint_measure_clear (CareComplaintMeasure *self)
{
  g_free (self->action);
}

static void
care_complaint_penalty_clear (CareComplaintPenalty *self)
{
  g_free (self->rule);
}

static void
care_complaint_attachment_clear (CareComplaintAttachment *self)
{
  g_free (self->reference);
  g_free (self->note);
}

static void
care_complaint_event_clear (CareComplaintEvent *self)
{
  g_free (self->note);
  g_free (self->data);
  g_free (self->content_hash);
  g_free (self->prev_hash);
  g_free (self->hash);
}

CareComplaintPlan *
care_complaint_plan_copy (const CareComplaintPlan *self)
{
  CareComplaintPlan *copy = care_complaint_plan_new ();

  *copy = *self;
  copy->content = g_strdup (self->content);

  return copy;
}

CareComplaintMeasure *
care_complaint_measure_copy (const CareComplaintMeasure *self)
{
  CareComplaintMeasure *copy = care_complaint_measure_new ();

  *copy = *self;
  copy->action = g_strdup (self->action);

  return copy;
}

/* Its length goes before a text, so that no two events can read alike. */
static void
add_text (GString    *line,
          const char *text)
{
  if (text == NULL)
    g_string_append (line, "-\n");
  else
    g_string_append_printf (line, "%" G_GSIZE_FORMAT ":%s\n", strlen (text), text);
}

char *
care_complaint_event_compute_content_hash (const CareComplaintEvent *self)
{
  g_autoptr(GString) words = g_string_new (NULL);

  add_text (words, self->note);
  add_text (words, self->data);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, words->str, (gssize) words->len);
}

char *
care_complaint_event_compute_hash (const CareComplaintEvent *self,
                                   const char               *complaint_no)
{
  g_autoptr(GString) line = g_string_new (NULL);

  add_text (line, self->prev_hash);
  add_text (line, complaint_no);
  g_string_append_printf (line, "%" G_GINT64_FORMAT "\n%" G_GINT64_FORMAT "\n", self->at, self->actor_id);
  add_text (line, care_complaint_move_get_nick (self->move));
  add_text (line, care_complaint_state_get_nick (self->from_state));
  add_text (line, care_complaint_state_get_nick (self->to_state));
  add_text (line, self->content_hash);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, line->str, (gssize) line->len);
}

gboolean
care_complaint_event_is_erased (const CareComplaintEvent *self)
{
  g_autofree char *hash = care_complaint_event_compute_content_hash (self);

  return self->note == NULL && self->data == NULL && g_strcmp0 (hash, self->content_hash) != 0;
}
