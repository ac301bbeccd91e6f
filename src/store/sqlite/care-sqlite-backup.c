/* care-sqlite-backup.c — a copy that is proved before it counts
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-sqlite-backup"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"

static gboolean
refuse (GError **error)
{
  if (errno == ENOSPC)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NO_SPACE,
                         _("There is not enough room for the backup."));
  else
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_READ_ONLY,
                         _("The backup cannot be written there."));
  return FALSE;
}

static gboolean
create_private (const char  *path,
                GError     **error)
{
  int fd = open (path, O_CREAT | O_TRUNC | O_RDWR | O_CLOEXEC, 0600);

  if (fd < 0)
    return refuse (error);
  close (fd);

  return TRUE;
}

static gboolean
copy_pages (CareDb      *self,
            const char  *path,
            GError     **error)
{
  sqlite3 *copy = NULL;
  sqlite3_backup *backup = NULL;
  int code = sqlite3_open_v2 (path, &copy, SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE, NULL);
  gboolean is_copied;

  if (code == SQLITE_OK)
    backup = sqlite3_backup_init (copy, "main", self->handle, "main");
  if (backup != NULL)
    sqlite3_backup_step (backup, -1);
  code = backup != NULL ? sqlite3_backup_finish (backup) : sqlite3_errcode (copy);
  is_copied = code == SQLITE_OK || care_sqlite_fail (copy, code, error);
  sqlite3_close (copy);

  return is_copied;
}

/* Opened like any file, read-only, and walked through. */
static gboolean
prove (const char  *path,
       GError     **error)
{
  g_autoptr(CareDb) copy = care_db_open (path, CARE_DB_READ_ONLY, error);

  return copy != NULL && care_db_check (copy, TRUE, error);
}

static gboolean
sync_path (const char *path)
{
  int fd = open (path, O_RDONLY | O_CLOEXEC);
  gboolean is_synced;

  if (fd < 0)
    return FALSE;
  is_synced = fsync (fd) == 0;
  close (fd);

  return is_synced;
}

gboolean
care_db_back_up (CareDb      *self,
                 const char  *path,
                 GError     **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  if (!create_private (part, error))
    return FALSE;
  if (!copy_pages (self, part, error) || !prove (part, error))
    {
      g_unlink (part);
      return FALSE;
    }
  if (!sync_path (part) || g_rename (part, path) != 0)
    {
      refuse (error);
      g_unlink (part);
      return FALSE;
    }
  sync_path (folder);

  return TRUE;
}
