/* care-studio-file.c — which data file the bell looks into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "care-studio-file.h"

#include <glib/gstdio.h>

CareStudioFile *
care_studio_file_new (const char *asked)
{
  CareStudioFile *self = g_new0 (CareStudioFile, 1);
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  self->asked = g_strdup (asked);
  if (asked != NULL)
    return self;

  /* Settings that are not installed would end the program. */
  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APP_ID, TRUE);
  if (schema != NULL)
    self->habits = g_settings_new_full (schema, NULL, NULL);

  return self;
}

void
care_studio_file_free (CareStudioFile *self)
{
  g_free (self->asked);
  g_clear_object (&self->habits);
  g_free (self);
}

static char *
dup_path (CareStudioFile *self)
{
  g_autofree char *last = NULL;

  if (self->asked != NULL)
    return g_strdup (self->asked);

  if (self->habits != NULL)
    last = g_settings_get_string (self->habits, "last-file");
  if (last != NULL && last[0] != '\0')
    return g_steal_pointer (&last);

  return g_build_filename (g_get_user_data_dir (), "studio-customer-care", "studio.db", NULL);
}

char *
care_studio_file_find (CareStudioFile *self,
                       gboolean       *is_other)
{
  g_autofree char *path = dup_path (self);
  GStatBuf status = { 0 };
  gboolean is_there = g_stat (path, &status) == 0;

  *is_other = self->device != status.st_dev || self->inode != status.st_ino;
  self->device = status.st_dev;
  self->inode = status.st_ino;

  return is_there ? g_steal_pointer (&path) : NULL;
}
