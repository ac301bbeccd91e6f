/* care-backup.c — a copy of the customer file that has been proved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "care-backup.h"
#include "domain/care-error.h"
#include "store/care-audit-table.h"

static gboolean
is_same_file (const char *one,
              const char *other)
{
  GStatBuf left;
  GStatBuf right;

  return g_stat (one, &left) == 0 && g_stat (other, &right) == 0 &&
         left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

static gboolean
check (CareOffice  *office,
       const char  *path,
       GError     **error)
{
  const char *original = care_store_get_path (care_office_get_store (office));

  if (!care_role_may (care_office_get_actor (office).role, CARE_DEED_BACK_UP))
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_FORBIDDEN,
                         _("Please sign in before making a backup."));
  else if (original != NULL && is_same_file (original, path))
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                         _("This is the customer file itself. Please choose another name for the backup."));
  else
    return TRUE;

  return FALSE;
}

static gpointer
copy_file (CareDb        *db,
           gpointer       path,
           GCancellable  *cancellable,
           GError       **error)
{
  return care_db_back_up (db, path, error) ? CARE_DONE : NULL;
}

static gpointer
note_backup (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  return care_audit_table_add (db, "backup", 0, NULL, error) ? CARE_DONE : NULL;
}

gboolean
care_backup_run (CareOffice  *office,
                 const char  *path,
                 GError     **error)
{
  CareStore *store = care_office_get_store (office);

  if (!check (office, path, error))
    return FALSE;

  return care_store_read (store, copy_file, (gpointer) path, NULL, error) != NULL &&
         care_store_write (store, care_office_get_actor (office), CARE_DEED_BACK_UP, note_backup, NULL, NULL,
                           error) != NULL;
}

static void
noted_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(GTask) task = data;
  GError *error = NULL;

  if (care_store_finish (result, &error) != NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GTask) task = data;
  CareOffice *office = g_task_get_source_object (task);
  GError *error = NULL;

  if (care_store_finish (result, &error) != NULL)
    care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                            CARE_DEED_BACK_UP, note_backup, NULL, NULL, NULL, noted_cb,
                            g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

void
care_backup_run_async (CareOffice          *office,
                       const char          *path,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_autoptr(GTask) task = g_task_new (office, cancellable, callback, user_data);
  GError *error = NULL;

  if (check (office, path, &error))
    care_store_read_async (care_office_get_store (office), copy_file, g_strdup (path), g_free, cancellable,
                           copied_cb, g_steal_pointer (&task));
  else
    g_task_return_error (task, error);
}

gboolean
care_backup_run_finish (CareOffice    *office,
                        GAsyncResult  *result,
                        GError       **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
