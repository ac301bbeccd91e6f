/* care-sqlite-watch.c — what an act changes, noted while it happens
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The engine says before every change of a row what stands there and what will. The
 * first and the last of these are kept for each row, so that a row which is deleted
 * and written again as it was has not changed at all.
 */
#define G_LOG_DOMAIN "care-sqlite-watch"

#include "config.h"

#include <string.h>

#include "care-sqlite-private.h"

/* A column that counts changes is no change. */
#define COUNTER "version"

/* What is derived, or a note of its own, or of no file: never part of an act. */
static const char * const unwatched[] = {
  "setting", "office_day", "import_batch", "search_key", "script", "draft", "imported_row",
  "import_change", "numbering", "ring", "audit", "act", "act_file", "change",
};

typedef struct
{
  const CareTable  *table;
  char             *key;
  char            **before; /* (nullable) every column; NULL: no such row */
  char            **after;  /* (nullable) */
} Row;

struct _CareWatch
{
  GHashTable *rows;  /* table and key → Row, borrowed */
  GPtrArray  *order; /* Row */
};

/* ---- tables ------------------------------------------------------------------------- */

static gboolean
is_unwatched (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (unwatched); i++)
    if (strcmp (unwatched[i], name) == 0)
      return TRUE;

  return FALSE;
}

static void
table_free (gpointer data)
{
  CareTable *table = data;

  g_ptr_array_unref (table->columns);
  g_array_unref (table->key);
  g_free (table->name);
  g_free (table);
}

static CareTable *
need_table (GHashTable *tables,
            const char *name)
{
  CareTable *table = g_hash_table_lookup (tables, name);

  if (table != NULL)
    return table;
  table = g_new0 (CareTable, 1);
  table->name = g_strdup (name);
  table->columns = g_ptr_array_new_with_free_func (g_free);
  table->key = g_array_new (FALSE, TRUE, sizeof (guint));
  table->is_watched = !is_unwatched (name);
  g_hash_table_insert (tables, table->name, table);

  return table;
}

static void
add_column (CareTable  *table,
            const char *name,
            int         key_part)
{
  guint column = table->columns->len;

  g_ptr_array_add (table->columns, g_strdup (name));
  if (key_part == 0)
    return;
  if (table->key->len < (guint) key_part)
    g_array_set_size (table->key, (guint) key_part);
  g_array_index (table->key, guint, key_part - 1) = column;
}

GHashTable *
care_sqlite_need_tables (CareDb *self)
{
  static const char sql[] = "SELECT t.name, c.name, c.pk"
                            "  FROM sqlite_schema AS t"
                            "  JOIN pragma_table_info(t.name) AS c"
                            " WHERE t.type = 'table'"
                            " ORDER BY t.name, c.cid";
  sqlite3_stmt *statement = NULL;

  if (self->tables != NULL)
    return self->tables;

  self->tables = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, table_free);
  sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    add_column (need_table (self->tables, (const char *) sqlite3_column_text (statement, 0)),
                (const char *) sqlite3_column_text (statement, 1), sqlite3_column_int (statement, 2));
  sqlite3_finalize (statement);

  return self->tables;
}

/* ---- watching ----------------------------------------------------------------------- */

static void
row_free (gpointer data)
{
  Row *row = data;

  g_free (row->key);
  g_strfreev (row->before);
  g_strfreev (row->after);
  g_free (row);
}

/* NULL is kept apart from the empty text: NULL is "", a text begins with "=". */
static char *
wrap (sqlite3_value *value)
{
  const char *text;

  if (value == NULL || sqlite3_value_type (value) == SQLITE_NULL)
    return g_strdup ("");
  text = (const char *) sqlite3_value_text (value);

  return g_strconcat ("=", text != NULL ? text : "", NULL);
}

static const char *
unwrap (const char *wrapped)
{
  return *wrapped == '=' ? wrapped + 1 : NULL;
}

static char **
read_image (const CareTable  *table,
            sqlite3          *handle,
            int             (*read) (sqlite3 *, int, sqlite3_value **))
{
  char **image = g_new0 (char *, table->columns->len + 1);

  for (guint i = 0; i < table->columns->len; i++)
    {
      sqlite3_value *value = NULL;

      read (handle, (int) i, &value);
      image[i] = wrap (value);
    }

  return image;
}

static char *
key_of (const CareTable  *table,
        char            **image)
{
  GString *key = g_string_new (NULL);

  for (guint i = 0; i < table->key->len; i++)
    {
      const char *part = unwrap (image[g_array_index (table->key, guint, i)]);

      if (i > 0)
        g_string_append_c (key, '/');
      g_string_append (key, part != NULL ? part : "");
    }

  return g_string_free (key, FALSE);
}

static Row *
need_row (CareWatch       *self,
          const CareTable *table,
          char            *key,
          gboolean        *is_new)
{
  g_autofree char *name = g_strconcat (table->name, "\n", key, NULL);
  Row *row = g_hash_table_lookup (self->rows, name);

  *is_new = row == NULL;
  if (row != NULL)
    {
      g_free (key);
      return row;
    }
  row = g_new0 (Row, 1);
  row->table = table;
  row->key = key;
  g_hash_table_insert (self->rows, g_steal_pointer (&name), row);
  g_ptr_array_add (self->order, row);

  return row;
}

static void
note_old (CareWatch        *self,
          const CareTable  *table,
          char            **image)
{
  gboolean is_new;
  Row *row = need_row (self, table, key_of (table, image), &is_new);

  g_clear_pointer (&row->after, g_strfreev);
  if (is_new)
    row->before = image;
  else
    g_strfreev (image);
}

static void
note_new (CareWatch        *self,
          const CareTable  *table,
          char            **image)
{
  gboolean is_new;
  Row *row = need_row (self, table, key_of (table, image), &is_new);

  g_strfreev (row->after);
  row->after = image;
}

static void
changing_cb (void          *data,
             sqlite3       *handle,
             int            operation,
             const char    *database,
             const char    *name,
             sqlite3_int64  old_id,
             sqlite3_int64  new_id)
{
  CareDb *db = data;
  const CareTable *table = g_hash_table_lookup (db->tables, name);

  if (table == NULL || !table->is_watched)
    return;
  if (operation != SQLITE_INSERT)
    note_old (db->watch, table, read_image (table, handle, sqlite3_preupdate_old));
  if (operation != SQLITE_DELETE)
    note_new (db->watch, table, read_image (table, handle, sqlite3_preupdate_new));
}

void
care_db_watch (CareDb *self)
{
  if (self->watch != NULL)
    return;
  care_sqlite_need_tables (self);
  self->watch = g_new0 (CareWatch, 1);
  self->watch->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->watch->order = g_ptr_array_new_with_free_func (row_free);
  sqlite3_preupdate_hook (self->handle, changing_cb, self);
}

void
care_sqlite_stop_watching (CareDb *self)
{
  CareWatch *watch = g_steal_pointer (&self->watch);

  if (watch == NULL)
    return;
  sqlite3_preupdate_hook (self->handle, NULL, NULL);
  g_hash_table_unref (watch->rows);
  g_ptr_array_unref (watch->order);
  g_free (watch);
}

/* ---- what came of it ---------------------------------------------------------------- */

static void
add_change (GPtrArray      *changes,
            const Row      *row,
            CareChangeKind  kind,
            guint           column,
            const char     *before,
            const char     *after)
{
  const char *field = row->table->columns->pdata[column];

  if (strcmp (field, COUNTER) != 0 && g_strcmp0 (before, after) != 0)
    g_ptr_array_add (changes, care_change_new (kind, row->table->name, row->key, field, before, after));
}

static void
add_row (GPtrArray *changes,
         const Row *row)
{
  CareChangeKind kind = row->before == NULL ? CARE_CHANGE_APPEARED
                        : row->after == NULL ? CARE_CHANGE_VANISHED : CARE_CHANGE_ALTERED;

  if (row->before == NULL && row->after == NULL)
    return;
  for (guint i = 0; i < row->table->columns->len; i++)
    add_change (changes, row, kind, i,
                row->before != NULL ? unwrap (row->before[i]) : NULL,
                row->after != NULL ? unwrap (row->after[i]) : NULL);
}

static void
collect_file (GHashTable       *files,
              const CareTable  *table,
              char            **image)
{
  gboolean is_customer = strcmp (table->name, "customer") == 0;

  for (guint i = 0; image != NULL && i < table->columns->len; i++)
    if (strcmp (table->columns->pdata[i], is_customer ? "id" : "customer_id") == 0)
      {
        const char *id = unwrap (image[i]);
        gint64 number = id != NULL ? g_ascii_strtoll (id, NULL, 10) : 0;

        if (number != 0)
          g_hash_table_add (files, g_memdup2 (&number, sizeof number));
      }
}

GPtrArray *
care_db_take_changes (CareDb     *self,
                      GHashTable *files)
{
  GPtrArray *changes = g_ptr_array_new_with_free_func ((GDestroyNotify) care_change_free);

  for (guint i = 0; self->watch != NULL && i < self->watch->order->len; i++)
    {
      const Row *row = self->watch->order->pdata[i];
      guint before = changes->len;

      add_row (changes, row);
      /* Whoever raises the version of an order says that something of it has changed. */
      if (changes->len > before || (row->before != NULL && row->after != NULL))
        {
          collect_file (files, row->table, row->before);
          collect_file (files, row->table, row->after);
        }
    }
  care_sqlite_stop_watching (self);

  return changes;
}
