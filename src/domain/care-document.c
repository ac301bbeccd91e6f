/* care-document.c — a scan, a picture, a recording: where it lies
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-document.h"

static const CareWord kinds[] = {
  { "SCAN",      "document", NC_("document", "Scan") },
  { "PHOTO",     "document", NC_("document", "Photo") },
  { "RECORDING", "document", NC_("document", "Recording") },
  { "OTHER",     "document", NC_("document", "Other document") },
};

CARE_DEFINE_WORDS (CareDocumentKind, care_document_kind, kinds)
CARE_DEFINE_RECORD (CareDocument, care_document)

static void
care_document_clear (CareDocument *self)
{
  g_free (self->uri);
  g_free (self->note);
}

CareDocument *
care_document_copy (const CareDocument *self)
{
  CareDocument *copy = care_document_new ();

  *copy = *self;
  copy->uri = g_strdup (self->uri);
  copy->note = g_strdup (self->note);

  return copy;
}

char *
care_document_dup_uri (const CareDocument *self)
{
  static const char * const schemes[] = { "file:", "http:", "https:", "smb:", "sftp:", "dav:", "davs:" };
  g_autofree char *scheme = NULL;

  if (g_path_is_absolute (self->uri))
    return g_filename_to_uri (self->uri, NULL, NULL);
  /* What would be run, not shown, is no document. */
  scheme = g_ascii_strdown (self->uri, (gssize) MIN (strlen (self->uri), 6));
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_str_has_prefix (scheme, schemes[i]))
      return g_strdup (self->uri);

  return NULL;
}

char *
care_document_dup_name (const CareDocument *self)
{
  const char *slash = strrchr (self->uri, '/');

  return g_strdup (slash != NULL && slash[1] != '\0' ? slash + 1 : self->uri);
}
