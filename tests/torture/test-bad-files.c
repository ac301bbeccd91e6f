/* test-bad-files.c — every file that is not a healthy customer file is refused in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row is one kind of damage. A refused file keeps every byte and its rights.
 */
#include <fcntl.h>
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "busy-studio.h"
#include "domain/care-error.h"
#include "store/care-db.h"

#define ANY_ERROR (-1)

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("care-bad-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_chmod (self->folder, 0700);
  busy_studio_remove (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

/* ---- kinds of damage -------------------------------------------------------------- */

static void
run_sql (const char *path,
         const char *sql)
{
  sqlite3 *handle = NULL;
  char *trouble = NULL;

  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  sqlite3_exec (handle, sql, NULL, NULL, &trouble);
  g_assert_cmpstr (trouble, ==, NULL);
  sqlite3_close (handle);
}

static void
patch (const char *path,
       gint64      offset,
       const char *bytes,
       gsize       length)
{
  int fd = open (path, O_WRONLY | O_CLOEXEC);

  g_assert_cmpint (pwrite (fd, bytes, length, offset), ==, (gssize) length);
  close (fd);
}

static void
make_empty (const char *path)
{
  g_file_set_contents (path, "", 0, NULL);
}

static void
make_letter (const char *path)
{
  g_file_set_contents (path, "Dear studio, this is a letter and no database at all.", -1, NULL);
}

static void
make_short (const char *path)
{
  g_file_set_contents (path, "SQLite", -1, NULL);
}

static void
make_foreign (const char *path)
{
  run_sql (path, "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('茉莉花');");
  g_chmod (path, 0644);
}

static void
make_foreign_in_wal (const char *path)
{
  run_sql (path, "PRAGMA journal_mode = WAL; CREATE TABLE song (title TEXT);");
}

/* An interrupted save of a stranger's, which only the stranger may put in order. */
static void
make_foreign_interrupted (const char *path)
{
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *content = NULL;
  sqlite3 *handle = NULL;
  gsize length;

  make_foreign (path);
  sqlite3_open (path, &handle);
  sqlite3_exec (handle, "PRAGMA cache_size = 1; BEGIN; CREATE TABLE a (b); INSERT INTO song"
                        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)"
                        " SELECT hex(randomblob(50)) FROM n;", NULL, NULL, NULL);
  g_file_get_contents (journal, &content, &length, NULL);
  sqlite3_close (handle);
  g_assert_cmpuint (length, >, 512);
  g_file_set_contents (journal, content, (gssize) length, NULL);
}

static void
make_newer (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "PRAGMA user_version = 4711");
}

static void
make_other_application (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "PRAGMA application_id = 1");
}

static void
make_masked (const char *path)
{
  run_sql (path, "CREATE TABLE song (title TEXT); PRAGMA application_id = 0x43617265;");
}

static void
make_masked_with_version (const char *path)
{
  run_sql (path, "CREATE TABLE song (title TEXT); PRAGMA application_id = 0x43617265;"
                 "PRAGMA user_version = 1;");
}

static void
add_trigger (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "CREATE TRIGGER spy AFTER INSERT ON visit BEGIN DELETE FROM draft; END;");
}

static void
add_view (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "CREATE VIEW spy AS SELECT * FROM customer;");
}

static void
add_spy_named_like_statistics (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('trigger',"
                 " 'sqlite_stat1x', 'visit', 0, 'CREATE TRIGGER sqlite_stat1x AFTER INSERT ON visit"
                 " BEGIN DELETE FROM draft; END');");
}

static void
drop_trigger (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "DROP TRIGGER audit_is_kept;");
}

static void
loosen_table (const char *path)
{
  busy_studio_found (path, 1);
  run_sql (path, "ALTER TABLE draft ADD COLUMN spy TEXT;");
}

static void
flip_magic (const char *path)
{
  busy_studio_found (path, 1);
  patch (path, 3, "\x0b", 1);
}

static void
flip_page_size (const char *path)
{
  busy_studio_found (path, 1);
  patch (path, 16, "\x11", 1);
}

static void
cut_in_half (const char *path)
{
  g_autofree char *content = NULL;
  gsize length;

  busy_studio_found (path, 1);
  g_file_get_contents (path, &content, &length, NULL);
  g_assert_cmpint (truncate (path, (off_t) (length / 2)), ==, 0);
}

static void
zero_first_table (const char *path)
{
  static const char zeros[4096];

  busy_studio_found (path, 1);
  patch (path, 100, zeros, 3996);
}

static void
make_folder (const char *path)
{
  g_mkdir (path, 0700);
}

static void
make_pipe (const char *path)
{
  mkfifo (path, 0600);
}

static void
make_nothing (const char *path)
{
}

static const struct
{
  const char *name;
  void      (*make) (const char *path);
  int         code;
} kinds[] = {
  { "empty",                        make_empty,                    CARE_ERROR_NOT_OURS  },
  { "letter",                       make_letter,                   CARE_ERROR_NOT_OURS  },
  { "six-bytes",                    make_short,                    CARE_ERROR_NOT_OURS  },
  { "other-program",                make_foreign,                  CARE_ERROR_NOT_OURS  },
  { "other-program-in-wal",         make_foreign_in_wal,           CARE_ERROR_NOT_OURS  },
  { "other-program-interrupted",    make_foreign_interrupted,      CARE_ERROR_NOT_OURS  },
  { "newer",                        make_newer,                    CARE_ERROR_TOO_NEW   },
  { "other-application-id",         make_other_application,        CARE_ERROR_NOT_OURS  },
  { "our-id-on-other-tables",       make_masked,                   CARE_ERROR_CORRUPT   },
  { "our-id-and-version",           make_masked_with_version,      CARE_ERROR_CORRUPT   },
  { "added-trigger",                add_trigger,                   CARE_ERROR_CORRUPT   },
  { "added-view",                   add_view,                      CARE_ERROR_CORRUPT   },
  { "trigger-named-like-the-engine", add_spy_named_like_statistics, ANY_ERROR           },
  { "dropped-trigger",              drop_trigger,                  CARE_ERROR_CORRUPT   },
  { "added-column",                 loosen_table,                  CARE_ERROR_CORRUPT   },
  { "bit-in-magic",                 flip_magic,                    CARE_ERROR_NOT_OURS  },
  { "page-size",                    flip_page_size,                ANY_ERROR            },
  { "cut-in-half",                  cut_in_half,                   CARE_ERROR_CORRUPT   },
  { "first-page-zeroed",            zero_first_table,              CARE_ERROR_CORRUPT   },
  { "folder",                       make_folder,                   CARE_ERROR_NOT_OURS  },
  { "pipe",                         make_pipe,                     CARE_ERROR_NOT_OURS  },
  { "missing",                      make_nothing,                  CARE_ERROR_NOT_FOUND },
};

/* Every byte of every file of the folder, and the rights of the file itself. */
static char *
sum_folder (Fixture *self)
{
  g_autoptr(GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  static const char * const tails[] = { "", "-journal", "-wal" };
  GStatBuf facts = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (tails); i++)
    {
      g_autofree char *path = g_strconcat (self->path, tails[i], NULL);
      g_autofree char *content = NULL;
      gsize length = 0;

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR) &&
          g_file_get_contents (path, &content, &length, NULL) && length > 0)
        g_checksum_update (sum, (const guchar *) content, (gssize) length);
    }
  g_stat (self->path, &facts);
  g_checksum_update (sum, (const guchar *) &facts.st_mode, sizeof facts.st_mode);

  return g_strdup (g_checksum_get_string (sum));
}

static void
assert_refused (Fixture    *self,
                CareDbMode  mode,
                int         code)
{
  g_autofree char *before = sum_folder (self);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (care_db_open (self->path, mode, &error));
  g_assert_nonnull (error);
  if (code != ANY_ERROR)
    g_assert_error (error, CARE_ERROR, code);
  g_assert_true (g_str_has_suffix (error->message, "."));
  after = sum_folder (self);
  g_assert_cmpstr (after, ==, before);
}

static void
test_kind (Fixture       *self,
           gconstpointer  data)
{
  guint row = GPOINTER_TO_UINT (data);

  kinds[row].make (self->path);
  assert_refused (self, CARE_DB_OPEN, kinds[row].code);
  assert_refused (self, CARE_DB_READ_ONLY, kinds[row].code);
}

/* ---- places and rights ---------------------------------------------------------------- */

static void
test_missing_folder (Fixture       *self,
                     gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "gone", "studio.db", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_db_open (path, CARE_DB_OPEN, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (care_db_open (path, CARE_DB_CREATE, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND);
}

static void
test_link_is_followed_to_the_file (Fixture       *self,
                                   gconstpointer  data)
{
  g_autofree char *link = g_build_filename (self->folder, "link.db", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareDb) db = NULL;

  busy_studio_found (self->path, 1);
  g_assert_cmpint (symlink (self->path, link), ==, 0);
  db = care_db_open (link, CARE_DB_OPEN, &error);
  g_assert_no_error (error);
  g_assert_nonnull (db);
}

static void
test_open_file_becomes_private (Fixture       *self,
                                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareDb) db = NULL;
  GStatBuf facts;

  busy_studio_found (self->path, 1);
  g_chmod (self->path, 0666);
  db = care_db_open (self->path, CARE_DB_OPEN, &error);
  g_assert_no_error (error);
  g_stat (self->path, &facts);
  g_assert_cmpint (facts.st_mode & 0777, ==, 0600);
}

#define NOBODY 65534

/* Rights do not bind the superuser: then the file is opened as somebody else's. */
static void
assert_read_only (Fixture    *self,
                  const char *path,
                  int         rights)
{
  gboolean is_root = geteuid () == 0;
  g_autoptr(CareOffice) office = NULL;
  g_autoptr(GError) error = NULL;

  if (is_root)
    {
      g_assert_cmpint (chown (self->path, NOBODY, NOBODY), ==, 0);
      g_assert_cmpint (chown (self->folder, NOBODY, NOBODY), ==, 0);
    }
  g_chmod (path, rights);
  if (is_root)
    g_assert_cmpint (seteuid (NOBODY), ==, 0);
  office = busy_studio_open (self->path, &error);
  if (office != NULL)
    busy_studio_edit (office, 1, &error);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY);
}

static void
test_read_only_folder (Fixture       *self,
                       gconstpointer  data)
{
  g_autofree char *journal = g_strconcat (self->path, "-journal", NULL);

  busy_studio_found (self->path, 1);
  g_unlink (journal);
  assert_read_only (self, self->folder, 0500);
}

/* A save was interrupted, and what is left of it cannot be cleared away. */
static void
test_interrupted_in_read_only_folder (Fixture       *self,
                                      gconstpointer  data)
{
  g_autofree char *journal = g_strconcat (self->path, "-journal", NULL);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *content = NULL;
  sqlite3 *handle = NULL;
  gsize length;

  busy_studio_found (self->path, 1);
  sqlite3_open (self->path, &handle);
  sqlite3_exec (handle, "PRAGMA cache_size = 1; BEGIN; CREATE TABLE a (b); INSERT INTO a"
                        " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9999)"
                        " SELECT hex(randomblob(50)) FROM n;", NULL, NULL, NULL);
  g_file_get_contents (journal, &content, &length, NULL);
  sqlite3_close (handle);
  g_assert_cmpuint (length, >, 512);
  g_file_set_contents (journal, content, (gssize) length, NULL);
  if (geteuid () == 0)
    g_assert_cmpint (chown (journal, NOBODY, NOBODY), ==, 0);
  before = sum_folder (self);
  assert_read_only (self, self->folder, 0500);
  after = sum_folder (self);
  g_assert_cmpstr (after, ==, before);
}

static void
test_read_only_file (Fixture       *self,
                     gconstpointer  data)
{
  busy_studio_found (self->path, 1);
  assert_read_only (self, self->path, 0400);
}

/* Deleted behind our back: what is saved then would be in no folder. */
static void
test_deleted_while_open (Fixture       *self,
                         gconstpointer  data)
{
  g_autoptr(CareOffice) office = NULL;
  g_autoptr(GError) error = NULL;

  busy_studio_found (self->path, 1);
  office = busy_studio_open (self->path, &error);
  g_assert_cmpint (busy_studio_edit (office, 1, &error), ==, 2);
  g_unlink (self->path);
  g_assert_cmpint (busy_studio_edit (office, 1, &error), ==, 0);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY);
}

static void
test_replaced_while_open (Fixture       *self,
                          gconstpointer  data)
{
  g_autofree char *copy = g_strconcat (self->path, ".copy", NULL);
  g_autoptr(CareOffice) office = NULL;
  g_autoptr(GError) error = NULL;

  busy_studio_found (self->path, 1);
  busy_studio_copy (self->path, copy);
  office = busy_studio_open (self->path, &error);
  g_assert_cmpint (busy_studio_edit (office, 1, &error), ==, 2);
  g_rename (copy, self->path);
  g_assert_cmpint (busy_studio_edit (office, 1, &error), ==, 0);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_READ_ONLY);
}

/* Statistics for the planner are no change of the file's making. */
static void
test_statistics_are_welcome (Fixture       *self,
                             gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareDb) db = NULL;

  busy_studio_found (self->path, 3);
  run_sql (self->path, "ANALYZE");
  db = care_db_open (self->path, CARE_DB_OPEN, &error);
  g_assert_no_error (error);
  g_assert_nonnull (db);
}

/* A value that the engine does not take is an error, never a hole. */
static void
test_too_long_text (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *text = g_strnfill (5 * 1024 * 1024, 'a');
  g_autoptr(GError) error = NULL;
  g_autoptr(CareDb) db = NULL;
  g_autoptr(CareQuery) query = NULL;

  busy_studio_found (self->path, 1);
  db = care_db_open (self->path, CARE_DB_OPEN, &error);
  g_assert_no_error (error);
  query = care_db_query (db, "setting/set", &error);
  care_query_bind_text (query, "key", "color");
  care_query_bind_text (query, "value", text);
  g_assert_false (care_query_run (query, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strconcat ("/bad-files/", kinds[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_kind, tear_down);
    }
  ADD ("/bad-files/missing-folder", test_missing_folder);
  ADD ("/bad-files/link-is-followed-to-the-file", test_link_is_followed_to_the_file);
  ADD ("/bad-files/open-file-becomes-private", test_open_file_becomes_private);
  ADD ("/bad-files/read-only-folder", test_read_only_folder);
  ADD ("/bad-files/interrupted-in-read-only-folder", test_interrupted_in_read_only_folder);
  ADD ("/bad-files/read-only-file", test_read_only_file);
  ADD ("/bad-files/deleted-while-open", test_deleted_while_open);
  ADD ("/bad-files/replaced-while-open", test_replaced_while_open);
  ADD ("/bad-files/statistics-are-welcome", test_statistics_are_welcome);
  ADD ("/bad-files/too-long-text", test_too_long_text);

  return g_test_run ();
}
