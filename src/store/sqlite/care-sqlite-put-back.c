/* care-sqlite-put-back.c — an act taken back row by row, and references that are moved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The only statements that are put together while the program runs: their tables and
 * columns come from the schema itself, and are quoted; values are always bound.
 */
#define G_LOG_DOMAIN "care-sqlite-put-back"

#include "config.h"

#include <string.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"

/* The changes of one row: a part of the list. */
typedef struct
{
  const CareTable  *table;
  CareChange      **changes; /* borrowed */
  guint             n_changes;
} Row;

static sqlite3_stmt *
prepare (CareDb       *self,
         sqlite3_str  *text,
         GError      **error)
{
  char *sql = sqlite3_str_finish (text);
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL);

  if (code != SQLITE_OK)
    care_sqlite_fail (self->handle, code, error);
  sqlite3_free (sql);

  return statement;
}

static void
bind (sqlite3_stmt *statement,
      int           position,
      const char   *text)
{
  sqlite3_bind_text (statement, position, text, -1, SQLITE_TRANSIENT);
}

static gboolean
run (CareDb        *self,
     sqlite3_stmt  *statement,
     GError       **error)
{
  int code = sqlite3_step (statement);

  sqlite3_finalize (statement);

  return code == SQLITE_DONE || code == SQLITE_ROW || care_sqlite_fail (self->handle, code, error);
}

/* " WHERE a = ? AND b = ?" over the primary key. */
static void
append_key (sqlite3_str     *text,
            const CareTable *table)
{
  for (guint i = 0; i < table->key->len; i++)
    sqlite3_str_appendf (text, " %s \"%w\" = ?", i == 0 ? "WHERE" : "AND",
                         (char *) table->columns->pdata[g_array_index (table->key, guint, i)]);
}

static void
bind_key (sqlite3_stmt *statement,
          int           first,
          const Row    *row)
{
  g_auto(GStrv) parts = g_strsplit (row->changes[0]->key, "/", (int) row->table->key->len);

  for (guint i = 0; parts[i] != NULL; i++)
    bind (statement, first + (int) i, parts[i]);
}

static gboolean
has_version (const CareTable *table)
{
  for (guint i = 0; i < table->columns->len; i++)
    if (strcmp (table->columns->pdata[i], "version") == 0)
      return TRUE;

  return FALSE;
}

/* ---- does it still say so ----------------------------------------------------------- */

static gboolean
still_says (const Row    *row,
            sqlite3_stmt *statement)
{
  for (guint i = 0; i < row->n_changes; i++)
    if (g_strcmp0 ((const char *) sqlite3_column_text (statement, (int) i), row->changes[i]->after) != 0)
      return FALSE;

  return TRUE;
}

/* What is there now: the row as the act left it, another, or none. */
static gboolean
look (CareDb     *self,
      const Row  *row,
      gboolean   *is_there,
      gboolean   *is_same,
      GError    **error)
{
  sqlite3_str *text = sqlite3_str_new (self->handle);
  sqlite3_stmt *statement;
  int code;

  sqlite3_str_appendall (text, "SELECT ");
  for (guint i = 0; i < row->n_changes; i++)
    sqlite3_str_appendf (text, "%s\"%w\"", i > 0 ? ", " : "", row->changes[i]->field);
  sqlite3_str_appendf (text, " FROM \"%w\"", row->table->name);
  append_key (text, row->table);
  statement = prepare (self, text, error);
  if (statement == NULL)
    return FALSE;

  bind_key (statement, 1, row);
  code = sqlite3_step (statement);
  *is_there = code == SQLITE_ROW;
  *is_same = *is_there && still_says (row, statement);
  sqlite3_finalize (statement);

  return code == SQLITE_ROW || code == SQLITE_DONE || care_sqlite_fail (self->handle, code, error);
}

/* ---- putting back ------------------------------------------------------------------- */

static gboolean
remove_row (CareDb     *self,
            const Row  *row,
            GError    **error)
{
  sqlite3_str *text = sqlite3_str_new (self->handle);
  sqlite3_stmt *statement;

  sqlite3_str_appendf (text, "DELETE FROM \"%w\"", row->table->name);
  append_key (text, row->table);
  statement = prepare (self, text, error);
  if (statement == NULL)
    return FALSE;
  bind_key (statement, 1, row);

  return run (self, statement, error);
}

static gboolean
restore_fields (CareDb     *self,
                const Row  *row,
                GError    **error)
{
  sqlite3_str *text = sqlite3_str_new (self->handle);
  sqlite3_stmt *statement;

  sqlite3_str_appendf (text, "UPDATE \"%w\" SET ", row->table->name);
  for (guint i = 0; i < row->n_changes; i++)
    sqlite3_str_appendf (text, "%s\"%w\" = ?", i > 0 ? ", " : "", row->changes[i]->field);
  if (has_version (row->table))
    sqlite3_str_appendall (text, ", version = version + 1");
  append_key (text, row->table);
  statement = prepare (self, text, error);
  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < row->n_changes; i++)
    bind (statement, (int) i + 1, row->changes[i]->before);
  bind_key (statement, (int) row->n_changes + 1, row);

  return run (self, statement, error);
}

static gboolean
restore_row (CareDb     *self,
             const Row  *row,
             GError    **error)
{
  sqlite3_str *text = sqlite3_str_new (self->handle);
  sqlite3_stmt *statement;

  sqlite3_str_appendf (text, "INSERT INTO \"%w\" (", row->table->name);
  for (guint i = 0; i < row->n_changes; i++)
    sqlite3_str_appendf (text, "%s\"%w\"", i > 0 ? ", " : "", row->changes[i]->field);
  sqlite3_str_appendall (text, ") VALUES (");
  for (guint i = 0; i < row->n_changes; i++)
    sqlite3_str_appendf (text, "%s?", i > 0 ? ", " : "");
  sqlite3_str_appendall (text, ")");
  statement = prepare (self, text, error);
  if (statement == NULL)
    return FALSE;
  for (guint i = 0; i < row->n_changes; i++)
    bind (statement, (int) i + 1, row->changes[i]->before);

  return run (self, statement, error);
}

static gboolean
put_row_back (CareDb     *self,
              const Row  *row,
              GPtrArray  *stuck,
              GError    **error)
{
  CareChangeKind kind = row->changes[0]->kind;
  gboolean is_there;
  gboolean is_same;

  if (!look (self, row, &is_there, &is_same, error))
    return FALSE;
  /* Gone with what it belonged to. */
  if (kind == CARE_CHANGE_APPEARED && !is_there)
    return TRUE;
  if (kind == CARE_CHANGE_VANISHED ? is_there : !is_same)
    {
      g_ptr_array_add (stuck, row->changes[0]);
      return TRUE;
    }

  switch (kind)
    {
    case CARE_CHANGE_APPEARED:
      return remove_row (self, row, error);
    case CARE_CHANGE_ALTERED:
      return restore_fields (self, row, error);
    case CARE_CHANGE_VANISHED:
      return restore_row (self, row, error);
    }

  g_return_val_if_reached (FALSE);
}

static GArray *
list_rows (CareDb    *self,
           GPtrArray *changes)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (Row));

  for (guint i = 0; i < changes->len; )
    {
      CareChange *first = changes->pdata[i];
      Row row = { g_hash_table_lookup (care_sqlite_need_tables (self), first->table),
                  (CareChange **) &changes->pdata[i], 0 };

      while (i < changes->len && care_change_is_same_row (first, changes->pdata[i]))
        {
          row.n_changes++;
          i++;
        }
      if (row.table != NULL)
        g_array_append_val (rows, row);
    }

  return rows;
}

gboolean
care_db_put_back (CareDb     *self,
                  GPtrArray  *changes,
                  GPtrArray  *stuck,
                  GError    **error)
{
  static const CareChangeKind turns[] = { CARE_CHANGE_APPEARED, CARE_CHANGE_ALTERED, CARE_CHANGE_VANISHED };
  g_autoptr(GArray) rows = list_rows (self, changes);

  if (!care_sqlite_execute (self->handle, "PRAGMA defer_foreign_keys = ON", error))
    return FALSE;
  /* What is new goes first, the last of it before what it hangs on. */
  for (guint turn = 0; turn < G_N_ELEMENTS (turns); turn++)
    for (guint i = rows->len; i > 0; i--)
      {
        const Row *row = &g_array_index (rows, Row, i - 1);

        if (row->changes[0]->kind == turns[turn] && !put_row_back (self, row, stuck, error))
          return FALSE;
      }
  care_db_touch (self, CARE_TOPIC_CUSTOMERS | CARE_TOPIC_CALLS | CARE_TOPIC_VISITS | CARE_TOPIC_COMPLAINTS);

  return TRUE;
}

/* ---- references --------------------------------------------------------------------- */

static gboolean
repoint_column (CareDb      *self,
                const char  *table,
                const char  *column,
                gint64       from,
                gint64       to,
                GError     **error)
{
  sqlite3_str *text = sqlite3_str_new (self->handle);
  sqlite3_stmt *statement;

  sqlite3_str_appendf (text, "UPDATE OR IGNORE \"%w\" SET \"%w\" = ? WHERE \"%w\" = ?", table, column,
                       column);
  statement = prepare (self, text, error);
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, to);
  sqlite3_bind_int64 (statement, 2, from);

  return run (self, statement, error);
}

/* "table", "column" of every reference to @table. */
static char **
list_references (CareDb     *self,
                 const char *table)
{
  static const char sql[] = "SELECT t.name, f.\"from\""
                            "  FROM sqlite_schema AS t"
                            "  JOIN pragma_foreign_key_list(t.name) AS f"
                            " WHERE t.type = 'table'"
                            "   AND f.\"table\" = ?"
                            " ORDER BY t.name, f.id";
  g_autoptr(GStrvBuilder) names = g_strv_builder_new ();
  sqlite3_stmt *statement = NULL;

  sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL);
  bind (statement, 1, table);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      g_strv_builder_add (names, (const char *) sqlite3_column_text (statement, 0));
      g_strv_builder_add (names, (const char *) sqlite3_column_text (statement, 1));
    }
  sqlite3_finalize (statement);

  return g_strv_builder_end (names);
}

gboolean
care_db_repoint (CareDb              *self,
                 const char          *table,
                 const char * const  *spared,
                 gint64               from,
                 gint64               to,
                 GError             **error)
{
  g_auto(GStrv) names = list_references (self, table);

  for (guint i = 0; names[i] != NULL; i += 2)
    if (!g_strv_contains (spared, names[i]) &&
        !repoint_column (self, names[i], names[i + 1], from, to, error))
      return FALSE;

  return TRUE;
}
