/* test-sql.c — every named statement compiles, and none reads a whole big table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <sqlite3.h>
#include <string.h>

#include "store/care-db.h"
#include "store/care-sql.h"
#include "store/sqlite/care-sqlite-private.h"

static CareDb *
open_memory (void)
{
  g_autoptr(GError) error = NULL;
  CareDb *db = care_db_open (NULL, CARE_DB_MEMORY, &error);

  g_assert_no_error (error);

  return db;
}

static void
test_prepares (void)
{
  g_autoptr(CareDb) db = open_memory ();
  g_autoptr(GPtrArray) names = care_db_list_blocks (db);

  g_assert_cmpuint (names->len, >, 40);
  for (guint i = 0; i < names->len; i++)
    {
      g_autoptr(GError) error = NULL;
      g_autoptr(CareQuery) query = care_db_query (db, names->pdata[i], &error);

      g_assert_no_error (error);
      g_assert_nonnull (query);
    }
}

static void
assert_no_scan (CareDb     *db,
                const char *name,
                const char *sql)
{
  g_autofree char *explain = g_strconcat ("EXPLAIN QUERY PLAN ", sql, NULL);
  sqlite3_stmt *statement = NULL;

  /* The plan of a plain INSERT names the children of its foreign keys; they are not read. */
  if (strstr (sql, "-- scan:") != NULL || strstr (sql, "\nVALUES (") != NULL)
    return;

  g_assert_cmpint (sqlite3_prepare_v2 (db->handle, explain, -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *detail = (const char *) sqlite3_column_text (statement, 3);

      if (g_str_has_prefix (detail, "SCAN ") && strstr (detail, "CONSTANT ROW") == NULL &&
          strstr (detail, "SUBQUERY") == NULL && !g_str_has_prefix (detail, "SCAN s"))
        g_error ("%s reads a whole table: %s", name, detail);
    }
  sqlite3_finalize (statement);
}

static void
test_scans (void)
{
  g_autoptr(CareDb) db = open_memory ();
  g_autoptr(GHashTable) blocks = care_sql_load ();
  GHashTableIter iter;
  gpointer name;
  gpointer sql;

  g_hash_table_iter_init (&iter, blocks);
  while (g_hash_table_iter_next (&iter, &name, &sql))
    assert_no_scan (db, name, sql);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sql/prepares", test_prepares);
  g_test_add_func ("/sql/scans", test_scans);

  return g_test_run ();
}
