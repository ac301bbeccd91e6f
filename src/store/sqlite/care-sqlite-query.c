/* care-sqlite-query.c — one statement on loan, for SQLite
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-sqlite-query"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"

struct _CareQuery
{
  CareDb        *db;
  CareStatement *statement;
  int            column;    /* where the last column was found: the next one mostly follows */
  int            parameter; /* likewise */
  gint64         changes;
  int            failure;   /* of a bind: a value that was not taken must not be stored as nothing */
};

/* A schema change elsewhere makes the engine prepare anew and forget its own names. */
CareStatement *
care_sqlite_statement_new (sqlite3_stmt *handle)
{
  CareStatement *self = g_new0 (CareStatement, 1);

  self->handle = handle;
  self->n_parameters = sqlite3_bind_parameter_count (handle);
  self->parameters = g_new0 (const char *, self->n_parameters);
  for (int i = 0; i < self->n_parameters; i++)
    self->parameters[i] = g_intern_string (sqlite3_bind_parameter_name (handle, i + 1) + 1);

  return self;
}

void
care_sqlite_statement_free (CareStatement *self)
{
  sqlite3_finalize (self->handle);
  g_free (self->parameters);
  g_free (self);
}

CareQuery *
care_sqlite_query_lease (CareDb        *db,
                         CareStatement *statement)
{
  CareQuery *self = g_new0 (CareQuery, 1);

  self->db = db;
  self->statement = statement;
  statement->on_loan = TRUE;

  return self;
}

void
care_query_free (CareQuery *self)
{
  g_assert (g_thread_self () == self->db->thread);

  if (self->statement->is_spare)
    care_sqlite_statement_free (self->statement);
  else
    {
      sqlite3_reset (self->statement->handle);
      sqlite3_clear_bindings (self->statement->handle);
      self->statement->on_loan = FALSE;
    }

  g_free (self);
}

static int
find_parameter (CareQuery  *self,
                const char *name)
{
  int n_parameters = self->statement->n_parameters;

  for (int i = 0; i < n_parameters; i++)
    {
      int parameter = (self->parameter + i) % n_parameters;

      if (strcmp (self->statement->parameters[parameter], name) == 0)
        {
          self->parameter = parameter + 1;
          return parameter + 1;
        }
    }

  g_error ("no parameter :%s in %s", name, sqlite3_sql (self->statement->handle));
}

static void
note_bind (CareQuery *self,
           int        code)
{
  if (code != SQLITE_OK && self->failure == SQLITE_OK)
    self->failure = code;
}

void
care_query_bind_int (CareQuery  *self,
                     const char *name,
                     gint64      value)
{
  note_bind (self, sqlite3_bind_int64 (self->statement->handle, find_parameter (self, name), value));
}

void
care_query_bind_id (CareQuery  *self,
                    const char *name,
                    gint64      value)
{
  if (value == 0)
    note_bind (self, sqlite3_bind_null (self->statement->handle, find_parameter (self, name)));
  else
    care_query_bind_int (self, name, value);
}

void
care_query_bind_text (CareQuery  *self,
                      const char *name,
                      const char *value)
{
  note_bind (self, sqlite3_bind_text (self->statement->handle, find_parameter (self, name), value,
                                      -1, SQLITE_TRANSIENT));
}

void
care_query_bind_borrowed (CareQuery  *self,
                          const char *name,
                          const char *value)
{
  note_bind (self, sqlite3_bind_text (self->statement->handle, find_parameter (self, name), value,
                                      -1, SQLITE_STATIC));
}

void
care_query_bind_day (CareQuery  *self,
                     const char *name,
                     CareDay     value)
{
  g_autofree char *iso = care_day_to_iso (value);

  care_query_bind_text (self, name, iso);
}

gboolean
care_query_next (CareQuery  *self,
                 gboolean   *has_row,
                 GError    **error)
{
  int code;

  g_assert (g_thread_self () == self->db->thread);

  code = self->failure != SQLITE_OK ? self->failure : sqlite3_step (self->statement->handle);
  *has_row = code == SQLITE_ROW;
  if (code == SQLITE_ROW || code == SQLITE_DONE)
    return TRUE;

  return care_sqlite_fail (self->db->handle, code, error);
}

gboolean
care_query_run (CareQuery  *self,
                GError    **error)
{
  gboolean has_row;

  do
    if (!care_query_next (self, &has_row, error))
      return FALSE;
  while (has_row);

  self->changes = sqlite3_changes (self->db->handle);
  sqlite3_reset (self->statement->handle);

  return TRUE;
}

gboolean
care_query_run_once (CareQuery  *self,
                     GError    **error)
{
  if (!care_query_run (self, error))
    return FALSE;
  if (self->changes == 1)
    return TRUE;

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                       _("Somebody else changed this in the meantime."));
  return FALSE;
}

gboolean
care_query_insert (CareQuery  *self,
                   gint64     *id,
                   GError    **error)
{
  *id = 0;
  if (!care_query_run (self, error))
    return FALSE;
  if (self->changes > 0)
    *id = sqlite3_last_insert_rowid (self->db->handle);

  return TRUE;
}

gint64
care_query_get_changes (CareQuery *self)
{
  return self->changes;
}

gboolean
care_query_fetch_int (CareQuery  *self,
                      gint64      fallback,
                      gint64     *value,
                      GError    **error)
{
  gboolean has_row;

  *value = fallback;
  if (!care_query_next (self, &has_row, error))
    return FALSE;
  if (!has_row)
    return TRUE;
  if (sqlite3_column_type (self->statement->handle, 0) != SQLITE_NULL)
    *value = sqlite3_column_int64 (self->statement->handle, 0);

  return care_query_run (self, error);
}

gboolean
care_query_append_ids (CareQuery  *self,
                       GArray     *ids,
                       GError    **error)
{
  for (;;)
    {
      gboolean has_row;
      gint64 id;

      if (!care_query_next (self, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      id = sqlite3_column_int64 (self->statement->handle, 0);
      g_array_append_val (ids, id);
    }
}

gpointer
care_query_first (CareQuery    *self,
                  CareRowFunc   row_func,
                  GError      **error)
{
  gboolean has_row;
  gpointer record;

  if (!care_query_next (self, &has_row, error))
    return NULL;
  if (has_row)
    {
      record = row_func (self);
      sqlite3_reset (self->statement->handle);
      return record;
    }

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_NOT_FOUND, _("There is no such record."));
  return NULL;
}

GPtrArray *
care_query_collect (CareQuery       *self,
                    CareRowFunc      row_func,
                    GDestroyNotify   free_func,
                    GError         **error)
{
  g_autoptr(GPtrArray) rows = g_ptr_array_new_with_free_func (free_func);
  gboolean has_row;

  for (;;)
    {
      if (!care_query_next (self, &has_row, error))
        return NULL;
      if (!has_row)
        break;
      g_ptr_array_add (rows, row_func (self));
    }
  sqlite3_reset (self->statement->handle);

  return g_steal_pointer (&rows);
}

static int
find_column (CareQuery  *self,
             const char *name)
{
  int n_columns = sqlite3_column_count (self->statement->handle);

  for (int i = 0; i < n_columns; i++)
    {
      int column = (self->column + i) % n_columns;

      if (strcmp (sqlite3_column_name (self->statement->handle, column), name) == 0)
        {
          self->column = column + 1;
          return column;
        }
    }

  g_error ("no column %s in %s", name, sqlite3_sql (self->statement->handle));
}

gint64
care_query_get_int (CareQuery  *self,
                    const char *column)
{
  return sqlite3_column_int64 (self->statement->handle, find_column (self, column));
}

const char *
care_query_get_text (CareQuery  *self,
                     const char *column)
{
  return (const char *) sqlite3_column_text (self->statement->handle, find_column (self, column));
}

char *
care_query_dup_text (CareQuery  *self,
                     const char *column)
{
  const char *text = care_query_get_text (self, column);

  /* A foreign tool may have written bytes that are no text; GTK would not survive them. */
  return text == NULL ? NULL : g_utf8_make_valid (text, -1);
}

CareDay
care_query_get_day (CareQuery  *self,
                    const char *column)
{
  return care_day_from_iso (care_query_get_text (self, column));
}
