/* care-studio-file.h — which data file the bell looks into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one that was asked for; else the one the window opened last; else the place
 * where a first studio is founded. The answer can change while the bell runs.
 */
#pragma once

#include <gio/gio.h>

typedef struct
{
  char      *asked;  /* (owned) (nullable) from the command line */
  GSettings *habits; /* (owned) (nullable) of the window; NULL where they are not installed */
  guint64    device; /* which file was looked at last */
  guint64    inode;
} CareStudioFile;

CareStudioFile *care_studio_file_new      (const char     *asked) G_GNUC_WARN_UNUSED_RESULT;
void            care_studio_file_free     (CareStudioFile *self);

/**
 * care_studio_file_find:
 * @is_other: (out): whether it is another file than the last time, under the same
 *   path or not
 *
 * Returns: (transfer full) (nullable): the path; %NULL while there is no such file
 */
char           *care_studio_file_find     (CareStudioFile *self,
                                           gboolean       *is_other) G_GNUC_WARN_UNUSED_RESULT;
