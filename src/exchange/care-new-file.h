/* care-new-file.h — a file that appears whole or not at all
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Grows beside its place under the name with .part behind it, readable by its owner
 * only, and takes its name when everything is on the disk. Until then a file that was
 * there before stays what it was. The first thing that goes wrong is remembered and
 * told, in a sentence, at the end.
 */
#pragma once

#include <glib.h>

typedef struct
{
  char *path;    /* (owned) the name it will have */
  char *part;    /* (owned) the name it has while it grows */
  int   fd;
  int   trouble; /* errno of the first thing that failed, or 0 */
} CareNewFile;

/**
 * care_new_file_new:
 * @path: in the encoding of file names
 */
CareNewFile *care_new_file_new    (const char   *path) G_GNUC_WARN_UNUSED_RESULT;

/* Throws away what was not finished. */
void         care_new_file_free   (CareNewFile  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareNewFile, care_new_file_free)

void         care_new_file_write  (CareNewFile  *self,
                                   const void   *bytes,
                                   gsize         length);

/* Whether all is well so far; NO_SPACE, READ_ONLY, NOT_FOUND, INVALID or FAILED. */
gboolean     care_new_file_check  (CareNewFile  *self,
                                   GError      **error);

/* Makes it last, and gives it its name. */
gboolean     care_new_file_finish (CareNewFile  *self,
                                   GError      **error);
