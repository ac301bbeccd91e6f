/* care-complaint.c — a complaint, from its first word to the filed solution
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-complaint-field.h"
#include "care-complaint.h"

CARE_DEFINE_RECORD (CareComplaint, care_complaint)

static void
care_complaint_clear (CareComplaint *self)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  g_free (self->complaint_no);
  for (guint i = 0; i < n_fields; i++)
    if (care_complaint_field_is_text (&fields[i]))
      care_complaint_field_set_text (&fields[i], self, NULL);
}

CareComplaint *
care_complaint_copy (const CareComplaint *self)
{
  CareComplaint *copy = care_complaint_new ();
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  copy->id = self->id;
  copy->complaint_no = g_strdup (self->complaint_no);
  copy->version = self->version;
  copy->batch_id = self->batch_id;
  for (guint i = 0; i < n_fields; i++)
    care_complaint_field_copy (&fields[i], self, copy);

  return copy;
}

gboolean
care_complaint_is_open (const CareComplaint *self)
{
  return care_complaint_state_is_open (self->state);
}

gboolean
care_complaint_is_major (const CareComplaint *self)
{
  return self->severity == CARE_SEVERITY_MAJOR;
}

char *
care_complaint_dup_call_occurrence (const CareComplaint *self,
                                    CareMoment           now)
{
  return g_strdup_printf ("%s/%" G_GINT64_FORMAT, self->complaint_no, now);
}

char *
care_complaint_occurrence_dup_no (const char *occurrence)
{
  const char *slash = occurrence != NULL ? strchr (occurrence, '/') : NULL;

  if (slash == NULL || !g_str_has_prefix (occurrence, "TS"))
    return NULL;

  return g_strndup (occurrence, (gsize) (slash - occurrence));
}
