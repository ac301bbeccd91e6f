/* file-dump.c — a studio's file as text, to compare before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "file-dump.h"

#include <sqlite3.h>

static sqlite3 *
open_file (const char *path)
{
  sqlite3 *handle = NULL;

  g_assert_cmpint (sqlite3_open_v2 (path, &handle, SQLITE_OPEN_READWRITE, NULL), ==, SQLITE_OK);

  return handle;
}

static sqlite3_stmt *
prepare (sqlite3    *handle,
         const char *sql)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (handle));

  return statement;
}

static char **
list (sqlite3    *handle,
      const char *sql)
{
  g_autoptr(GStrvBuilder) rows = g_strv_builder_new ();
  sqlite3_stmt *statement = prepare (handle, sql);

  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *text = (const char *) sqlite3_column_text (statement, 0);

      g_strv_builder_add (rows, text != NULL ? text : "NULL");
    }
  sqlite3_finalize (statement);

  return g_strv_builder_end (rows);
}

static void
dump_table (sqlite3    *handle,
            const char *table,
            GString    *dump)
{
  g_autofree char *about = g_strdup_printf (
    "SELECT 'quote(' || name || ')' FROM pragma_table_info('%s') WHERE name <> 'version' "
    "AND NOT (name = 'id' AND '%s' IN ('purchase', 'payment'))", table, table);
  g_auto(GStrv) columns = list (handle, about);
  g_autofree char *joined = g_strjoinv (" || ' ' || ", columns);
  g_autofree char *sql = g_strdup_printf ("SELECT %s FROM %s ORDER BY 1", joined, table);
  g_auto(GStrv) rows = list (handle, sql);

  for (guint i = 0; rows[i] != NULL; i++)
    g_string_append_printf (dump, "%s: %s\n", table, rows[i]);
}

char *
file_dump (const char *path)
{
  sqlite3 *handle = open_file (path);
  GString *dump = g_string_new (NULL);
  g_auto(GStrv) tables = list (handle,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
    "AND name NOT IN ('audit', 'import_batch', 'numbering', 'act', 'act_file', 'change') ORDER BY name");

  for (guint i = 0; tables[i] != NULL; i++)
    dump_table (handle, tables[i], dump);
  sqlite3_close (handle);

  return g_string_free (dump, FALSE);
}

gint64
file_count (const char *path,
            const char *sql)
{
  g_auto(GStrv) rows = file_list (path, sql);

  g_assert_nonnull (rows[0]);

  return g_ascii_strtoll (rows[0], NULL, 10);
}

char **
file_list (const char *path,
           const char *sql)
{
  sqlite3 *handle = open_file (path);
  char **rows = list (handle, sql);

  sqlite3_close (handle);

  return rows;
}

void
file_run (const char *path,
          const char *sql)
{
  sqlite3 *handle = open_file (path);
  char *message = NULL;

  if (sqlite3_exec (handle, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", sql, message);
  sqlite3_close (handle);
}
