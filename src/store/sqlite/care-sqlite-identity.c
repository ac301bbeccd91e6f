/* care-sqlite-identity.c — whether a file is a customer file, and nothing but one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stranger's file is left exactly as it is: its first page is looked at before the
 * engine may put an interrupted save of it in order. A file of ours must have the
 * very tables, views and triggers that our scripts make, so that no statement of
 * somebody else's runs when a customer is saved.
 */
#define G_LOG_DOMAIN "care-sqlite-identity"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"

/* Where the first page keeps them, as four bytes, the greatest first. */
#define HEADER_SIZE           100
#define USER_VERSION_OFFSET    60
#define APPLICATION_ID_OFFSET  68

static gboolean
refuse_foreign (GError **error)
{
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_OURS, _("This is not a customer file."));
  return FALSE;
}

static gboolean
refuse_newer (gint64   schema,
              GError **error)
{
  g_set_error (error, CARE_ERROR, CARE_ERROR_TOO_NEW,
               _("This file was written by a newer version of the program (file format %d, "
                 "this program knows %d). Please update the program; the file was not changed."),
               (int) schema, care_sqlite_newest ());
  return FALSE;
}

static guint32
get_number (const guint8 *header,
            guint         offset)
{
  return (guint32) header[offset] << 24 | (guint32) header[offset + 1] << 16 |
         (guint32) header[offset + 2] << 8 | header[offset + 3];
}

gboolean
care_sqlite_look (CareDb  *self,
                  GError **error)
{
  sqlite3_file *file = NULL;
  guint8 header[HEADER_SIZE] = { 0 };
  gint32 schema;

  /* Through the engine's own descriptor: closing another one would drop its locks. */
  sqlite3_file_control (self->handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
  if (file == NULL || file->pMethods == NULL)
    return TRUE;
  file->pMethods->xRead (file, header, sizeof header, 0);
  if (memcmp (header, "SQLite format 3", 16) != 0 ||
      get_number (header, APPLICATION_ID_OFFSET) != CARE_SQLITE_APPLICATION_ID)
    return refuse_foreign (error);
  schema = (gint32) get_number (header, USER_VERSION_OFFSET);

  return schema <= care_sqlite_newest () || refuse_newer (schema, error);
}

/* All that has been declared, as one number; what the planner notes for itself is left out. */
static char *
sum_schema (sqlite3 *handle)
{
  static const char sql[] = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
                            " WHERE coalesce(sql, '') NOT LIKE 'CREATE TABLE sqlite@_stat_(%' ESCAPE '@'"
                            " ORDER BY type, name";
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL);

  if (code != SQLITE_OK)
    return NULL;
  while (sqlite3_step (statement) == SQLITE_ROW)
    for (int i = 0; i < 4; i++)
      {
        const guchar *word = sqlite3_column_text (statement, i);

        g_checksum_update (sum, word != NULL ? word : (const guchar *) "", -1);
        g_checksum_update (sum, (const guchar *) "\n", 1);
      }
  code = sqlite3_finalize (statement);

  return code == SQLITE_OK ? g_strdup (g_checksum_get_string (sum)) : NULL;
}

static char *
sum_expected (int      schema,
              GError **error)
{
  sqlite3 *model = NULL;
  char *sum = NULL;

  if (sqlite3_open_v2 (":memory:", &model, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
      care_sqlite_build (model, 0, schema, error))
    sum = sum_schema (model);
  sqlite3_close (model);

  return sum;
}

static gboolean
check_declarations (CareDb  *self,
                    int      schema,
                    GError **error)
{
  g_autofree char *found = sum_schema (self->handle);
  g_autofree char *expected = NULL;

  if (found == NULL)
    return care_sqlite_fail (self->handle, sqlite3_extended_errcode (self->handle), error);
  expected = sum_expected (schema, error);
  if (expected == NULL)
    return FALSE;
  if (strcmp (found, expected) == 0)
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CORRUPT,
                       _("Another program has changed how this customer file is built, so it is "
                         "not opened. Please choose a backup."));
  return FALSE;
}

static gboolean
identify (CareDb  *self,
          GError **error)
{
  gint64 tables = care_sqlite_read_int (self->handle, "SELECT count(*) FROM sqlite_schema", -1);
  gint64 identity;
  gint64 schema;

  if (tables < 0)
    return care_sqlite_fail (self->handle, sqlite3_extended_errcode (self->handle), error);
  if (tables == 0)
    return TRUE;

  identity = care_sqlite_read_int (self->handle, "PRAGMA application_id", 0);
  schema = care_sqlite_read_int (self->handle, "PRAGMA user_version", 0);
  if (identity != CARE_SQLITE_APPLICATION_ID)
    return refuse_foreign (error);
  if (schema > care_sqlite_newest ())
    return refuse_newer (schema, error);

  return check_declarations (self, (int) schema, error);
}

/* In one transaction: another process may be migrating. */
gboolean
care_sqlite_identify (CareDb  *self,
                      GError **error)
{
  gboolean is_ours;

  if (!care_sqlite_execute (self->handle, "BEGIN", error))
    return FALSE;
  is_ours = identify (self, error);

  return care_sqlite_execute (self->handle, "ROLLBACK", is_ours ? error : NULL) && is_ours;
}
