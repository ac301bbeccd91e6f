/* care-call-draft.c — a call left half-way, as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-call-draft.h"

#define GROUP "call"

void
care_call_draft_free (CareCallDraft *self)
{
  g_free (self->walk);
  g_free (self->note);
  g_free (self);
}

char *
care_call_draft_write (const CareCallDraft *self)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autofree char *agreed = care_civil_to_iso (self->agreed);

  if (self->walk != NULL)
    g_key_file_set_string (file, GROUP, "walk", self->walk);
  if (self->note != NULL)
    g_key_file_set_string (file, GROUP, "note", self->note);
  if (agreed != NULL)
    g_key_file_set_string (file, GROUP, "agreed", agreed);
  g_key_file_set_string (file, GROUP, "outcome", care_outcome_get_nick (self->outcome));
  g_key_file_set_uint64 (file, GROUP, "person", self->person);
  g_key_file_set_int64 (file, GROUP, "started-at", self->started_at);
  g_key_file_set_int64 (file, GROUP, "kept-at", self->kept_at);

  return g_key_file_to_data (file, NULL, NULL);
}

CareCallDraft *
care_call_draft_read (const char *text)
{
  g_autoptr(GKeyFile) file = g_key_file_new ();
  g_autofree char *agreed = NULL;
  g_autofree char *outcome = NULL;
  CareCallDraft *self;

  if (text == NULL || !g_key_file_load_from_data (file, text, (gsize) -1, G_KEY_FILE_NONE, NULL))
    return NULL;

  self = g_new0 (CareCallDraft, 1);
  agreed = g_key_file_get_string (file, GROUP, "agreed", NULL);
  outcome = g_key_file_get_string (file, GROUP, "outcome", NULL);
  self->walk = g_key_file_get_string (file, GROUP, "walk", NULL);
  self->note = g_key_file_get_string (file, GROUP, "note", NULL);
  self->agreed = care_civil_from_iso (agreed);
  self->outcome = care_outcome_from_nick (outcome, CARE_OUTCOME_NONE);
  self->person = (guint) g_key_file_get_uint64 (file, GROUP, "person", NULL);
  self->started_at = g_key_file_get_int64 (file, GROUP, "started-at", NULL);
  self->kept_at = g_key_file_get_int64 (file, GROUP, "kept-at", NULL);

  return self;
}
