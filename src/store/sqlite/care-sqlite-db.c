/* care-sqlite-db.c — the door to SQLite
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The connection recipe is the measured one: a rollback journal that is truncated
 * and synchronous EXTRA, so that a commit that was reported survives the power cut,
 * and one file that nobody can copy by half. Every pragma is read back.
 */
#define G_LOG_DOMAIN "care-sqlite-db"

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-sqlite-private.h"
#include "domain/care-error.h"
#include "store/care-sql.h"

#define BUSY_MILLISECONDS 5000

gboolean
care_sqlite_execute (sqlite3     *handle,
                     const char  *sql,
                     GError     **error)
{
  int code = sqlite3_exec (handle, sql, NULL, NULL, NULL);

  return code == SQLITE_OK || care_sqlite_fail (handle, code, error);
}

gint64
care_sqlite_read_int (sqlite3    *handle,
                      const char *sql,
                      gint64      fallback)
{
  sqlite3_stmt *statement = NULL;
  gint64 value = fallback;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step (statement) == SQLITE_ROW)
    value = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);

  return value;
}

static const struct
{
  const char *set;
  const char *get;
  gint64      value;
} pragmas[] = {
  { "PRAGMA foreign_keys = ON",         "PRAGMA foreign_keys",       1 },
  { "PRAGMA recursive_triggers = ON",   "PRAGMA recursive_triggers", 1 },
  { "PRAGMA trusted_schema = OFF",      "PRAGMA trusted_schema",     0 },
  { "PRAGMA cell_size_check = ON",      "PRAGMA cell_size_check",    1 },
  { "PRAGMA mmap_size = 0",             "PRAGMA mmap_size",          0 },
  { "PRAGMA synchronous = EXTRA",       "PRAGMA synchronous",        3 },
  { "PRAGMA secure_delete = ON",        "PRAGMA secure_delete",      1 },
  { "PRAGMA cache_size = -16384",       "PRAGMA cache_size",    -16384 },
};

/* Another program may have left the file in a mode that others must give up first. */
static gboolean
set_journal (CareDb  *self,
             GError **error)
{
  sqlite3_stmt *statement = NULL;
  gboolean is_set = FALSE;
  int code = sqlite3_prepare_v2 (self->handle, "PRAGMA journal_mode = TRUNCATE", -1, &statement, NULL);

  if (code == SQLITE_OK)
    code = sqlite3_step (statement);
  if (code == SQLITE_ROW)
    is_set = g_strcmp0 ((const char *) sqlite3_column_text (statement, 0), "truncate") == 0;
  if (!is_set)
    care_sqlite_fail (self->handle, code == SQLITE_ROW ? SQLITE_BUSY : code, error);
  sqlite3_finalize (statement);

  return is_set;
}

static gboolean
configure (CareDb      *self,
           CareDbMode   mode,
           GError     **error)
{
  sqlite3_busy_timeout (self->handle, BUSY_MILLISECONDS);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  sqlite3_db_config (self->handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
  sqlite3_limit (self->handle, SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024);
  sqlite3_limit (self->handle, SQLITE_LIMIT_ATTACHED, 1);

  if ((mode == CARE_DB_OPEN || mode == CARE_DB_READ_ONLY) && !care_sqlite_look (self, error))
    return FALSE;
  if (!care_sqlite_execute (self->handle, "PRAGMA trusted_schema = OFF", error) ||
      !care_sqlite_identify (self, error))
    return FALSE;
  if (mode == CARE_DB_OPEN)
    care_sqlite_keep_private (self->path);
  if ((mode == CARE_DB_OPEN || mode == CARE_DB_CREATE) && !set_journal (self, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (pragmas); i++)
    {
      /* A value of -1 means that this build does not report the pragma. */
      if (!care_sqlite_execute (self->handle, pragmas[i].set, error))
        return FALSE;
      if (care_sqlite_read_int (self->handle, pragmas[i].get, pragmas[i].value) != pragmas[i].value)
        {
          g_set_error (error, CARE_ERROR, CARE_ERROR_FAILED, "refused: %s", pragmas[i].set);
          return FALSE;
        }
    }

  return TRUE;
}

static int
flags_of_mode (CareDbMode mode)
{
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOFOLLOW;

  return flags | (mode == CARE_DB_READ_ONLY ? SQLITE_OPEN_READONLY
                                            : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
}

static CareDb *
db_new (const char *path)
{
  CareDb *self = g_new0 (CareDb, 1);

  self->thread = g_thread_self ();
  self->path = g_strdup (path);
  self->blocks = care_sql_load ();
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                            (GDestroyNotify) care_sqlite_statement_free);
  self->actor.role = CARE_ROLE_SYSTEM;

  return self;
}

static CareDb *
open_real (const char  *real,
           CareDbMode   mode,
           GError     **error)
{
  g_autoptr(CareDb) self = db_new (real);
  int code = sqlite3_open_v2 (real != NULL ? real : ":memory:", &self->handle, flags_of_mode (mode), NULL);

  if (code != SQLITE_OK)
    {
      care_sqlite_fail (self->handle, code, error);
      return NULL;
    }
  if (!configure (self, mode, error) || !care_sqlite_learn_calendar (self, error))
    return NULL;
  if (mode == CARE_DB_READ_ONLY)
    self->schema = (int) care_sqlite_read_int (self->handle, "PRAGMA user_version", 0);
  else if (!care_sqlite_migrate (self, error))
    return NULL;

  return g_steal_pointer (&self);
}

CareDb *
care_db_open (const char  *path,
              CareDbMode   mode,
              GError     **error)
{
  g_autofree char *real = NULL;
  CareDb *self;

  if (mode == CARE_DB_MEMORY)
    return open_real (NULL, mode, error);
  real = care_sqlite_find_place (path, mode, error);
  if (real == NULL)
    return NULL;

  self = open_real (real, mode, error);
  if (self == NULL && mode == CARE_DB_CREATE)
    care_db_discard (real);

  return self;
}

void
care_db_close (CareDb *self)
{
  g_assert (g_thread_self () == self->thread);

  care_sqlite_stop_watching (self);
  g_clear_pointer (&self->tables, g_hash_table_unref);
  g_hash_table_unref (self->statements);
  sqlite3_finalize (self->stamp);
  sqlite3_close_v2 (self->handle);
  g_hash_table_unref (self->blocks);
  g_clear_pointer (&self->zone, g_time_zone_unref);
  g_free (self->path);
  g_free (self);
}

static CareStatement *
prepare (CareDb      *self,
         const char  *name,
         GError     **error)
{
  const char *sql = g_hash_table_lookup (self->blocks, name);
  sqlite3_stmt *handle = NULL;
  int code;

  if (sql == NULL)
    g_error ("no SQL block named %s", name);

  code = sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &handle, NULL);
  if (code != SQLITE_OK)
    {
      if (code == SQLITE_ERROR)
        g_error ("SQL block %s: %s", name, sqlite3_errmsg (self->handle));
      care_sqlite_fail (self->handle, code, error);
      return NULL;
    }

  return care_sqlite_statement_new (handle);
}

CareQuery *
care_db_query (CareDb      *self,
               const char  *name,
               GError     **error)
{
  CareStatement *statement = g_hash_table_lookup (self->statements, name);

  g_assert (g_thread_self () == self->thread);

  if (statement != NULL && !statement->on_loan)
    return care_sqlite_query_lease (self, statement);

  if (statement == NULL)
    {
      statement = prepare (self, name, error);
      if (statement == NULL)
        return NULL;
      g_hash_table_insert (self->statements, (gpointer) g_intern_string (name), statement);
      return care_sqlite_query_lease (self, statement);
    }

  /* The cached one is being read further up the stack. */
  statement = prepare (self, name, error);
  if (statement == NULL)
    return NULL;
  statement->is_spare = TRUE;

  return care_sqlite_query_lease (self, statement);
}

void
care_db_expect_bulk (CareDb *self)
{
  self->is_bulk = TRUE;
  care_sqlite_execute (self->handle, "PRAGMA cache_size = -524288", NULL);
}

static void
end_bulk (CareDb *self)
{
  if (self->is_bulk)
    care_sqlite_execute (self->handle, "PRAGMA cache_size = -16384; PRAGMA shrink_memory", NULL);
  self->is_bulk = FALSE;
}

gboolean
care_db_begin (CareDb    *self,
               gboolean   to_write,
               GError   **error)
{
  g_assert (g_thread_self () == self->thread);

  if (to_write && !care_sqlite_check_place (self, error))
    return FALSE;

  return care_sqlite_execute (self->handle, to_write ? "BEGIN IMMEDIATE" : "BEGIN", error);
}

gboolean
care_db_commit (CareDb  *self,
                GError **error)
{
  if (!care_sqlite_execute (self->handle, "COMMIT", error))
    return FALSE;
  end_bulk (self);

  return TRUE;
}

void
care_db_rollback (CareDb *self)
{
  /* A full disk has rolled back already; a second ROLLBACK would be an error of its own. */
  if (sqlite3_get_autocommit (self->handle) == 0)
    care_sqlite_execute (self->handle, "ROLLBACK", NULL);
  end_bulk (self);
  care_sqlite_stop_watching (self);
  self->touched = 0;
}

int
care_db_get_schema (CareDb *self)
{
  return self->schema;
}

gint64
care_db_get_stamp (CareDb *self)
{
  gint64 stamp = 0;

  if (self->stamp == NULL)
    sqlite3_prepare_v3 (self->handle, "PRAGMA data_version", -1, SQLITE_PREPARE_PERSISTENT,
                        &self->stamp, NULL);
  if (sqlite3_step (self->stamp) == SQLITE_ROW)
    stamp = sqlite3_column_int64 (self->stamp, 0);
  sqlite3_reset (self->stamp);

  return stamp;
}

static gboolean
check_with (CareDb      *self,
            const char  *sql,
            GError     **error)
{
  sqlite3_stmt *statement = NULL;
  gboolean is_sound = FALSE;
  int code = sqlite3_prepare_v2 (self->handle, sql, -1, &statement, NULL);

  if (code == SQLITE_OK)
    code = sqlite3_step (statement);
  if (code == SQLITE_DONE)
    is_sound = TRUE;
  else if (code == SQLITE_ROW)
    {
      const char *word = (const char *) sqlite3_column_text (statement, 0);

      is_sound = g_strcmp0 (word, "ok") == 0;
      if (!is_sound)
        g_set_error (error, CARE_ERROR, CARE_ERROR_CORRUPT, "%s", word != NULL ? word : sql);
    }
  else
    care_sqlite_fail (self->handle, code, error);
  sqlite3_finalize (statement);

  return is_sound;
}

gboolean
care_db_check (CareDb    *self,
               gboolean   deep,
               GError   **error)
{
  return check_with (self, deep ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)", error) &&
         check_with (self, "PRAGMA foreign_key_check", error);
}

void
care_db_optimize (CareDb *self)
{
  care_sqlite_execute (self->handle, "PRAGMA analysis_limit = 1000; PRAGMA optimize;", NULL);
}

void
care_db_relax (CareDb *self)
{
  g_assert (g_thread_self () == self->thread);

  sqlite3_db_release_memory (self->handle);
}

void
care_db_set_act (CareDb     *self,
                 CareActor   actor,
                 CareDeed    deed,
                 CareMoment  now)
{
  self->actor = actor;
  self->deed = deed;
  self->now = now;
  self->touched = 0;
  self->is_audited = FALSE;
  self->result = NULL;
}

gpointer
care_db_hand_over (CareDb         *self,
                   gpointer        result,
                   GDestroyNotify  free_func)
{
  self->result = result;
  self->free_result = free_func;

  return result;
}

void
care_db_drop_result (CareDb *self)
{
  g_clear_pointer (&self->result, self->free_result);
}

CareActor
care_db_get_actor (CareDb *self)
{
  return self->actor;
}

CareDeed
care_db_get_deed (CareDb *self)
{
  return self->deed;
}

CareMoment
care_db_get_now (CareDb *self)
{
  return self->now;
}

void
care_db_note_audit (CareDb *self)
{
  self->is_audited = TRUE;
}

gboolean
care_db_is_audited (CareDb *self)
{
  return self->is_audited;
}

void
care_db_touch (CareDb    *self,
               CareTopic  topic)
{
  self->touched |= topic;
}

CareTopic
care_db_take_touched (CareDb *self)
{
  CareTopic touched = self->touched;

  self->touched = 0;

  return touched;
}

GPtrArray *
care_db_list_blocks (CareDb *self)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->blocks);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, g_strdup (name));

  return names;
}
