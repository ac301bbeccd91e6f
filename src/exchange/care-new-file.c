/* care-new-file.c — a file that appears whole or not at all
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

#include "care-new-file.h"
#include "domain/care-error.h"

CareNewFile *
care_new_file_new (const char *path)
{
  CareNewFile *self = g_new0 (CareNewFile, 1);

  self->path = g_strdup (path);
  self->part = g_strconcat (path, ".part", NULL);
  self->fd = -1;
  if (g_file_test (path, G_FILE_TEST_IS_DIR))
    self->trouble = EISDIR;
  else if (unlink (self->part) != 0 && errno != ENOENT)
    self->trouble = errno;
  if (self->trouble != 0)
    return self;

  self->fd = open (self->part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (self->fd < 0)
    self->trouble = errno;

  return self;
}

void
care_new_file_free (CareNewFile *self)
{
  if (self->fd >= 0)
    {
      close (self->fd);
      unlink (self->part);
    }
  g_free (self->path);
  g_free (self->part);
  g_free (self);
}

void
care_new_file_write (CareNewFile *self,
                     const void  *bytes,
                     gsize        length)
{
  gsize written = 0;

  while (self->trouble == 0 && written < length)
    {
      gssize n = write (self->fd, (const char *) bytes + written, length - written);

      if (n >= 0)
        written += (gsize) n;
      else if (errno != EINTR)
        self->trouble = errno;
    }
}

gboolean
care_new_file_check (CareNewFile  *self,
                     GError      **error)
{
  g_autofree char *name = g_filename_display_basename (self->path);
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *shown = g_filename_display_name (folder);

  if (self->trouble == 0)
    return TRUE;

  if (self->trouble == ENOSPC || self->trouble == EDQUOT || self->trouble == EFBIG)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NO_SPACE,
                 _("There is no space left to save “%s”."), name);
  else if (self->trouble == EROFS || self->trouble == EACCES || self->trouble == EPERM)
    g_set_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY,
                 _("“%s” cannot be saved: the folder “%s” is read-only."), name, shown);
  else if (self->trouble == ENOENT || self->trouble == ENOTDIR)
    g_set_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND,
                 _("“%s” cannot be saved: there is no folder “%s”."), name, shown);
  else if (self->trouble == EISDIR)
    g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                 _("“%s” cannot be saved: a folder has this name."), name);
  else
    g_set_error (error, CARE_ERROR, CARE_ERROR_FAILED,
                 _("“%s” cannot be saved: %s."), name, g_strerror (self->trouble));

  return FALSE;
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
care_new_file_finish (CareNewFile  *self,
                      GError      **error)
{
  if (self->trouble == 0 && fsync (self->fd) != 0)
    self->trouble = errno;
  if (self->trouble == 0 && rename (self->part, self->path) != 0)
    self->trouble = errno;
  if (self->trouble == 0)
    {
      sync_folder (self->path);
      close (self->fd);
      self->fd = -1;
    }

  return care_new_file_check (self, error);
}
