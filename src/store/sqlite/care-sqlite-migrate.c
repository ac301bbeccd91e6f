/* care-sqlite-migrate.c — one numbered script per schema version
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-sqlite-migrate"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "care-sqlite-private.h"
#include "care-store-resources.h"
#include "domain/care-error.h"

#define FOLDER "/org/studio/CustomerCare/migrations/"

/* In order; a released script is never changed. */
static const char * const migrations[] = {
  "0001-customer-file.sql",
};

int
care_sqlite_newest (void)
{
  return G_N_ELEMENTS (migrations);
}

static gboolean
apply (sqlite3  *handle,
       int       number,
       GError  **error)
{
  g_autofree char *path = g_strconcat (FOLDER, migrations[number - 1], NULL);
  g_autofree char *stamp = g_strdup_printf ("PRAGMA user_version = %d", number);
  g_autoptr(GBytes) script = NULL;

  script = g_resource_lookup_data (care_store_get_resource (), path,
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (script == NULL)
    return FALSE;

  return care_sqlite_execute (handle, g_bytes_get_data (script, NULL), error) &&
         care_sqlite_execute (handle, stamp, error);
}

gboolean
care_sqlite_build (sqlite3  *handle,
                   int       from,
                   int       to,
                   GError  **error)
{
  for (int number = from + 1; number <= to; number++)
    if (!apply (handle, number, error))
      return FALSE;

  return TRUE;
}

/* The file as it was, beside it, before anything is changed. */
static gboolean
copy_aside (CareDb  *self,
            int      from,
            GError **error)
{
  g_autofree char *path = NULL;

  if (self->path == NULL || from == 0)
    return TRUE;

  path = g_strdup_printf ("%s.before-schema-%d", self->path, from + 1);

  return care_db_back_up (self, path, error);
}

gboolean
care_sqlite_migrate (CareDb  *self,
                     GError **error)
{
  int from = (int) care_sqlite_read_int (self->handle, "PRAGMA user_version", 0);
  int newest = care_sqlite_newest ();
  g_autofree char *stamp = g_strdup_printf ("PRAGMA application_id = %d",
                                            CARE_SQLITE_APPLICATION_ID);

  self->schema = from;
  if (from == newest)
    return TRUE;
  if (!copy_aside (self, from, error) || !care_db_begin (self, TRUE, error))
    return FALSE;

  /* Another process may have been quicker while this one waited. */
  from = (int) care_sqlite_read_int (self->handle, "PRAGMA user_version", newest);
  if (!care_sqlite_build (self->handle, from, newest, error) ||
      !care_sqlite_execute (self->handle, stamp, error) || !care_db_commit (self, error))
    {
      care_db_rollback (self);
      return FALSE;
    }
  self->schema = newest;
  care_db_optimize (self);

  return TRUE;
}
