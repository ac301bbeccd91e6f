/* test-store.c — jobs, deeds, rights, and files that are not ours
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>
#include <sys/stat.h>

#include "domain/care-error.h"
#include "store/care-setting-table.h"
#include "store/care-store.h"

static const CareActor specialist = { 0, CARE_ROLE_SPECIALIST };
static const CareActor program = { 0, CARE_ROLE_SYSTEM };

static CareMoment
stand_still (gpointer data)
{
  return 1795226400;
}

static CareStore *
open_store (const char *path,
            CareDbMode  mode)
{
  g_autoptr(GError) error = NULL;
  CareStore *store = care_store_open (path, mode, stand_still, NULL, &error);

  g_assert_no_error (error);

  return store;
}

static gpointer
set_color (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  return care_setting_table_set (db, "color", data, error) ? CARE_DONE : NULL;
}

static gpointer
set_color_and_fail (CareDb        *db,
                    gpointer       data,
                    GCancellable  *cancellable,
                    GError       **error)
{
  if (set_color (db, data, cancellable, error) != NULL)
    g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, "no");

  return NULL;
}

static gpointer
get_color (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  return care_setting_table_dup (db, "color", "none", error);
}

static gpointer
count_audit (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "audit/count", error);
  gint64 n_rows = 0;

  if (query == NULL || !care_query_fetch_int (query, 0, &n_rows, error))
    return NULL;

  return g_strdup_printf ("%" G_GINT64_FORMAT, n_rows);
}

static void
assert_read (CareStore  *store,
             CareJob     job,
             const char *expected)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *value = care_store_read (store, job, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (value, ==, expected);
}

static void
test_write_is_audited (void)
{
  g_autoptr(CareStore) store = open_store (NULL, CARE_DB_MEMORY);
  g_autoptr(GError) error = NULL;

  care_store_write (store, program, CARE_DEED_CHANGE_RULES, set_color, (gpointer) "red", NULL, &error);
  g_assert_no_error (error);
  assert_read (store, get_color, "red");
  assert_read (store, count_audit, "1");
}

static void
test_denied_write_changes_nothing (void)
{
  g_autoptr(CareStore) store = open_store (NULL, CARE_DB_MEMORY);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_store_write (store, specialist, CARE_DEED_CHANGE_RULES, set_color,
                                   (gpointer) "red", NULL, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
  assert_read (store, get_color, "none");
  assert_read (store, count_audit, "0");
}

static void
test_failed_job_changes_nothing (void)
{
  g_autoptr(CareStore) store = open_store (NULL, CARE_DB_MEMORY);
  g_autoptr(GError) error = NULL;

  g_assert_null (care_store_write (store, program, CARE_DEED_CHANGE_RULES, set_color_and_fail,
                                   (gpointer) "red", NULL, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  assert_read (store, get_color, "none");
  assert_read (store, count_audit, "0");
}

static void
test_rehearsal_changes_nothing (void)
{
  g_autoptr(CareStore) store = open_store (NULL, CARE_DB_MEMORY);
  g_autoptr(GError) error = NULL;

  g_assert_nonnull (care_store_rehearse (store, program, CARE_DEED_CHANGE_RULES, set_color,
                                         (gpointer) "red", NULL, &error));
  g_assert_no_error (error);
  assert_read (store, get_color, "none");
}

static void
changed_cb (CareStore *store,
            guint      topics,
            gpointer   data)
{
  *(guint *) data |= topics;
}

static void
test_tells_what_changed (void)
{
  g_autoptr(CareStore) store = open_store (NULL, CARE_DB_MEMORY);
  guint topics = 0;

  g_signal_connect (store, "changed", G_CALLBACK (changed_cb), &topics);
  care_store_write (store, program, CARE_DEED_CHANGE_RULES, set_color, (gpointer) "red", NULL, NULL);
  while (topics == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (topics, ==, CARE_TOPIC_SETTINGS);
}

/* ---- files ---------------------------------------------------------------------- */

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("care-store-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "studio.db", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *name;
  GDir *dir = g_dir_open (fixture->folder, 0, NULL);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_unlink (path);
    }
  g_dir_close (dir);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
test_file_is_private (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr(CareStore) store = open_store (fixture->path, CARE_DB_CREATE);
  struct stat facts;

  g_assert_cmpint (g_stat (fixture->path, &facts), ==, 0);
  g_assert_cmpint (facts.st_mode & 0777, ==, 0600);
}

static void
test_create_does_not_overwrite (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_file_set_contents (fixture->path, "a letter", -1, NULL);
  g_assert_null (care_store_open (fixture->path, CARE_DB_CREATE, stand_still, NULL, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONFLICT);
}

static void
assert_refused (const char *path,
                const char *content,
                gssize      length,
                int         code)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *after = NULL;
  gsize after_length;

  g_file_set_contents (path, content, length, NULL);
  g_assert_null (care_store_open (path, CARE_DB_OPEN, stand_still, NULL, &error));
  g_assert_error (error, CARE_ERROR, code);
  g_file_get_contents (path, &after, &after_length, NULL);
  g_assert_cmpmem (after, after_length, content, length < 0 ? strlen (content) : (gsize) length);
}

static void
test_foreign_files (Fixture       *fixture,
                    gconstpointer  data)
{
  assert_refused (fixture->path, "", 0, CARE_ERROR_NOT_OURS);
  assert_refused (fixture->path, "this is a letter and no database at all, by far", -1,
                  CARE_ERROR_NOT_OURS);
}

/* Byte 60 of a SQLite file begins the user version, byte 68 the application id. */
static void
test_other_versions (Fixture       *fixture,
                     gconstpointer  data)
{
  CareStore *store = open_store (fixture->path, CARE_DB_CREATE);
  g_autofree char *content = NULL;
  gsize length;

  care_store_close (store);
  g_object_unref (store);
  g_file_get_contents (fixture->path, &content, &length, NULL);
  content[63] = 99;
  assert_refused (fixture->path, content, (gssize) length, CARE_ERROR_TOO_NEW);
  content[63] = 1;
  content[68] = 'X';
  assert_refused (fixture->path, content, (gssize) length, CARE_ERROR_NOT_OURS);
}

static void
test_missing_file (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_store_open (fixture->path, CARE_DB_OPEN, stand_still, NULL, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND);
  g_assert_false (g_file_test (fixture->path, G_FILE_TEST_EXISTS));
}

static gpointer
back_up (CareDb        *db,
         gpointer       path,
         GCancellable  *cancellable,
         GError       **error)
{
  return care_db_back_up (db, path, error) ? CARE_DONE : NULL;
}

static void
test_backup (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr(CareStore) store = open_store (fixture->path, CARE_DB_CREATE);
  g_autofree char *copy = g_strconcat (fixture->path, ".copy", NULL);
  g_autoptr(CareStore) restored = NULL;
  g_autoptr(GError) error = NULL;

  care_store_write (store, program, CARE_DEED_CHANGE_RULES, set_color, (gpointer) "red", NULL, NULL);
  care_store_read (store, back_up, copy, NULL, &error);
  g_assert_no_error (error);
  restored = open_store (copy, CARE_DB_OPEN);
  assert_read (restored, get_color, "red");
}

/* Two connections on one file see each other's writes and say so. */
static void
test_other_process (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareStore) store = open_store (fixture->path, CARE_DB_CREATE);
  g_autoptr(CareStore) other = open_store (fixture->path, CARE_DB_OPEN);
  guint topics = 0;

  g_signal_connect (store, "changed", G_CALLBACK (changed_cb), &topics);
  care_store_write (other, program, CARE_DEED_CHANGE_RULES, set_color, (gpointer) "red", NULL, NULL);
  while (topics == 0)
    g_main_context_iteration (NULL, TRUE);
  assert_read (store, get_color, "red");
}

#define ADD_FILE_TEST(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/store/write-is-audited", test_write_is_audited);
  g_test_add_func ("/store/denied-write-changes-nothing", test_denied_write_changes_nothing);
  g_test_add_func ("/store/failed-job-changes-nothing", test_failed_job_changes_nothing);
  g_test_add_func ("/store/rehearsal-changes-nothing", test_rehearsal_changes_nothing);
  g_test_add_func ("/store/tells-what-changed", test_tells_what_changed);
  ADD_FILE_TEST ("/store/file-is-private", test_file_is_private);
  ADD_FILE_TEST ("/store/create-does-not-overwrite", test_create_does_not_overwrite);
  ADD_FILE_TEST ("/store/foreign-files", test_foreign_files);
  ADD_FILE_TEST ("/store/other-versions", test_other_versions);
  ADD_FILE_TEST ("/store/missing-file", test_missing_file);
  ADD_FILE_TEST ("/store/backup", test_backup);
  ADD_FILE_TEST ("/store/other-process", test_other_process);

  return g_test_run ();
}
