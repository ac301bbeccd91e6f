/* care-complaint-draft.c — a complaint that is being typed, as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-draft.h"

#include <string.h>

#include "domain/care-complaint-field.h"

/* g_strcompress() undoes it; letters beyond ASCII stay as they are. */
static char *
escape (const char *value)
{
  GString *text = g_string_new (value);

  g_string_replace (text, "\\", "\\\\", 0);
  g_string_replace (text, "\n", "\\n", 0);

  return g_string_free (text, FALSE);
}

char *
care_complaint_draft_write (const CareComplaint *complaint)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);
  GString *draft = g_string_new (NULL);

  for (guint i = 0; i < n_fields; i++)
    {
      g_autofree char *value = care_complaint_field_dup_value (&fields[i], complaint);
      g_autofree char *line = value != NULL ? escape (value) : NULL;

      if (line != NULL)
        g_string_append_printf (draft, "%s=%s\n", fields[i].name, line);
    }

  return g_string_free (draft, FALSE);
}

void
care_complaint_draft_take (CareComplaint *complaint,
                           const char    *draft)
{
  g_auto(GStrv) lines = g_strsplit (draft, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *value = strchr (lines[i], '=');
      const CareComplaintField *field;
      g_autofree char *text = NULL;

      if (value == NULL)
        continue;
      *value++ = '\0';
      field = care_complaint_field_find (lines[i]);
      text = g_strcompress (value);
      if (field != NULL)
        care_complaint_field_parse (field, complaint, text);
    }
}
