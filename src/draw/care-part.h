/* care-part.h — a file that appears under its name only when it is whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Printed forms and pictures hold what is nobody else's business: the file may be read
 * by its owner alone. Whatever stood under the name before stays until the new file
 * is finished and on the disk.
 */
#pragma once

#include <cairo.h>
#include <glib.h>

/* The file while it grows. */
typedef struct
{
  char *path;
  int   fd;
  int   trouble; /* errno of the first thing that failed, or 0 */
} CarePart;

void           care_part_open  (CarePart            *self,
                                const char          *path);

/* A cairo_write_func_t; @data is the part. */
cairo_status_t care_part_write (void                *data,
                                const unsigned char *bytes,
                                unsigned int         length);

/**
 * care_part_close:
 *
 * Gives the file its name. Fails as care_pdf_write() says, and then nothing is left.
 */
gboolean       care_part_close (CarePart            *self,
                                const char          *path,
                                GError             **error);
