/* care-incoming.c — somebody rings the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-incoming.h"

static const CareWord kinds[] = {
  { "OTHER",     "incoming", NC_("incoming", "Other business") },
  { "INQUIRY",   "incoming", NC_("incoming", "Inquiry") },
  { "COMPLAINT", "incoming", NC_("incoming", "Complaint") },
  { "MESSAGE",   "incoming", NC_("incoming", "Message for a colleague") },
  { "CALL_BACK", "incoming", NC_("incoming", "Returns our call") },
};

CARE_DEFINE_WORDS (CareIncomingKind, care_incoming_kind, kinds)
CARE_DEFINE_RECORD (CareIncoming, care_incoming)

static void
care_incoming_clear (CareIncoming *self)
{
  g_free (self->incoming_no);
  g_free (self->caller);
  g_free (self->phone);
  g_free (self->happened);
  g_free (self->place);
  g_free (self->people);
  g_free (self->what);
  g_free (self->why);
  g_free (self->how);
  g_free (self->colleague);
  g_free (self->walk);
}

CareIncomingKind
care_incoming_kind_from_answer (const char *option)
{
  if (g_strcmp0 (option, "PERSON") == 0)
    return CARE_INCOMING_MESSAGE;

  return care_incoming_kind_from_nick (option, CARE_INCOMING_OTHER);
}

char *
care_incoming_dup_note (const CareIncoming *self)
{
  const struct { const char *label; const char *text; } lines[] = {
    { C_("5W1H", "When"),  self->happened },
    { C_("5W1H", "Where"), self->place },
    { C_("5W1H", "Who"),   self->people },
    { C_("5W1H", "What"),  self->what },
    { C_("5W1H", "Why"),   self->why },
    { C_("5W1H", "How"),   self->how },
  };
  GString *note = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autofree char *line = NULL;

      if (lines[i].text == NULL || lines[i].text[0] == '\0')
        continue;
      /* Translators: a question word and its answer, "When: on Saturday". */
      line = g_strdup_printf (C_("5W1H", "%1$s: %2$s"), lines[i].label, lines[i].text);
      g_string_append_printf (note, "%s%s", note->len > 0 ? "\n" : "", line);
    }

  return g_string_free (note, note->len == 0);
}
