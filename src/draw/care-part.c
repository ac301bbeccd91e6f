/* care-part.c — a file that appears under its name only when it is whole
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "care-part.h"
#include "domain/care-error.h"

static void
set_error (GError     **error,
           int          trouble,
           const char  *path)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *shown = g_filename_display_name (folder);

  if (trouble == ENOSPC || trouble == EDQUOT || trouble == EFBIG)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NO_SPACE,
                 _("There is no space left to save “%s”."), name);
  else if (trouble == EROFS || trouble == EACCES || trouble == EPERM)
    g_set_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY,
                 _("“%s” cannot be saved: the folder “%s” is read-only."), name, shown);
  else if (trouble == ENOENT || trouble == ENOTDIR)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND,
                 _("“%s” cannot be saved: there is no folder “%s”."), name, shown);
  else if (trouble == EISDIR)
    g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                 _("“%s” cannot be saved: a folder has this name."), name);
  else
    g_set_error (error, CARE_ERROR, CARE_ERROR_FAILED,
                 _("“%s” cannot be saved: %s."), name, g_strerror (trouble));
}

cairo_status_t
care_part_write (void                *data,
                 const unsigned char *bytes,
                 unsigned int         length)
{
  CarePart *part = data;
  gsize written = 0;

  while (part->trouble == 0 && written < length)
    {
      gssize n = write (part->fd, bytes + written, length - written);

      if (n >= 0)
        written += (gsize) n;
      else if (errno != EINTR)
        part->trouble = errno;
    }

  return part->trouble == 0 ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

void
care_part_open (CarePart   *self,
                const char *path)
{
  *self = (CarePart) { .fd = -1 };
  self->path = g_strconcat (path, ".part", NULL);
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    self->trouble = EISDIR;
  else if (unlink (self->path) != 0 && errno != ENOENT)
    self->trouble = errno;
  if (self->trouble != 0)
    return;

  self->fd = open (self->path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (self->fd < 0)
    self->trouble = errno;
}

/* The name is only as lasting as the folder that holds it. */
static void
sync_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

  if (fd < 0)
    return;
  fsync (fd);
  close (fd);
}

gboolean
care_part_close (CarePart    *self,
                 const char  *path,
                 GError     **error)
{
  if (self->trouble == 0 && fsync (self->fd) != 0)
    self->trouble = errno;
  if (self->fd >= 0 && close (self->fd) != 0 && self->trouble == 0)
    self->trouble = errno;
  if (self->trouble == 0 && rename (self->path, path) != 0)
    self->trouble = errno;
  if (self->trouble == 0)
    sync_folder (path);
  else if (self->fd >= 0)
    unlink (self->path);
  g_free (self->path);
  if (self->trouble != 0)
    set_error (error, self->trouble, path);

  return self->trouble == 0;
}
