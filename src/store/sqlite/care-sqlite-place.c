/* care-sqlite-place.c — where a customer file lies, and who may read it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * On this computer's own disk, readable by its owner alone, under one name while it
 * is open. A new file gets its name when it is finished, not before.
 */
#define G_LOG_DOMAIN "care-sqlite-place"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"

static gboolean
refuse_network_folder (const char  *path,
                       GError     **error)
{
  static const guint32 networks[] = {
    0x6969, 0xFE534D42, 0xFF534D42, 0x517B, 0x65735546, 0x01021997,
  };
  g_autofree char *folder = g_path_get_dirname (path);
  struct statfs facts;

  if (statfs (folder, &facts) != 0)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (networks); i++)
    if ((guint32) facts.f_type == networks[i])
      {
        g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_OURS,
                             _("The studio file must be on this computer’s own disk, "
                               "not in a network or cloud folder."));
        return FALSE;
      }

  return TRUE;
}

static gboolean
fail_errno (int       number,
            GError  **error)
{
  if (number == ENOENT)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no such file or folder."));
  else if (number == EEXIST)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT, _("There is already a file of that name."));
  else if (number == ENOSPC)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NO_SPACE,
                         _("The disk is full. Nothing was saved; make room and save again."));
  else
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_READ_ONLY,
                         _("The studio file or its folder cannot be written."));

  return FALSE;
}

/* The file exists with the owner's rights alone before a byte of a customer is in it. */
static gboolean
prepare_file (const char  *path,
              CareDbMode   mode,
              GError     **error)
{
  struct stat facts;
  int fd;

  if (mode == CARE_DB_CREATE)
    {
      fd = open (path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
      if (fd < 0)
        return fail_errno (errno, error);
      close (fd);
      return TRUE;
    }

  if (stat (path, &facts) != 0)
    return fail_errno (errno, error);
  if (!S_ISREG (facts.st_mode))
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_OURS, _("This is not a studio file."));
      return FALSE;
    }
  if (facts.st_size == 0)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_OURS,
                           _("The file is empty. Create a new studio file, or choose a backup."));
      return FALSE;
    }

  return TRUE;
}

/* Only once the file is known to be ours. */
void
care_sqlite_keep_private (const char *path)
{
  struct stat facts;

  if (stat (path, &facts) == 0 && (facts.st_mode & 077) != 0)
    g_chmod (path, 0600);
}

char *
care_sqlite_find_place (const char  *path,
                        CareDbMode   mode,
                        GError     **error)
{
  char *real;

  if (!refuse_network_folder (path, error) || !prepare_file (path, mode, error))
    return NULL;
  real = realpath (path, NULL);
  if (real == NULL)
    fail_errno (errno, error);

  return real;
}

/* The engine looks only when it opens its journal, which stays open. */
gboolean
care_sqlite_check_place (CareDb  *self,
                         GError **error)
{
  int has_moved = 0;

  sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_HAS_MOVED, &has_moved);

  return !has_moved || care_sqlite_fail (self->handle, SQLITE_READONLY_DBMOVED, error);
}

void
care_db_discard (const char *path)
{
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);

  g_unlink (path);
  g_unlink (journal);
}

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

/* A file system that cannot rename without replacing is asked first. */
static int
rename_unless_there (const char *from,
                     const char *to)
{
  if (renameat2 (AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
    return 0;
  if (errno != EINVAL && errno != ENOSYS)
    return errno;
  if (g_file_test (to, G_FILE_TEST_EXISTS))
    return EEXIST;

  return g_rename (from, to) == 0 ? 0 : errno;
}

/* Opening it puts a last save in order that did not end well; its journal is then empty. */
static gboolean
prove (const char  *path,
       GError     **error)
{
  g_autoptr(CareDb) db = care_db_open (path, CARE_DB_OPEN, error);

  return db != NULL && care_db_check (db, FALSE, error);
}

gboolean
care_db_put_in_place (const char  *part,
                      const char  *path,
                      GError     **error)
{
  int number;

  if (!prove (part, error))
    return FALSE;
  number = rename_unless_there (part, path);
  if (number != 0)
    return fail_errno (number, error);
  care_db_discard (part);
  sync_folder (path);

  return TRUE;
}
