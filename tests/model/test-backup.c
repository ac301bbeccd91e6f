/* test-backup.c — a copy that opens, and never over the original
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>

#include "domain/care-error.h"
#include "model/care-backup.h"

typedef struct
{
  char       *folder;
  char       *path;
  char       *copy;
  CareClock  *clock;
  CareOffice *office;
} Studio;

static void
set_up (Studio        *studio,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  studio->folder = g_dir_make_tmp ("care-backup-XXXXXX", NULL);
  studio->path = g_build_filename (studio->folder, "studio.care", NULL);
  studio->copy = g_build_filename (studio->folder, "copy.care", NULL);
  studio->clock = care_clock_new_fixed (1795226400);
  studio->office = care_office_found (studio->path, "罗曼影楼", "0001", "李敏", studio->clock, &error);
  g_assert_no_error (error);
}

static void
tear_down (Studio        *studio,
           gconstpointer  data)
{
  g_autofree char *journal = g_strconcat (studio->path, "-journal", NULL);

  care_office_close (studio->office);
  g_object_unref (studio->office);
  g_object_unref (studio->clock);
  g_unlink (journal);
  g_unlink (studio->copy);
  g_unlink (studio->path);
  g_assert_cmpint (g_rmdir (studio->folder), ==, 0);
  g_free (studio->folder);
  g_free (studio->path);
  g_free (studio->copy);
}

static CareMoment
tell_time (gpointer clock)
{
  return care_clock_get_now (clock);
}

static void
assert_copy_opens (Studio *studio)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareStore) store = care_store_open (studio->copy, CARE_DB_READ_ONLY, tell_time,
                                                studio->clock, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);
  care_store_close (store);
}

static void
test_run (Studio        *studio,
          gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (care_backup_run (studio->office, studio->copy, &error));
  g_assert_no_error (error);
  assert_copy_opens (studio);
}

static void
finished_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(GError) error = NULL;

  g_assert_true (care_backup_run_finish (CARE_OFFICE (source), result, &error));
  g_assert_no_error (error);
  g_main_loop_quit (data);
}

static void
test_async (Studio        *studio,
            gconstpointer  data)
{
  g_autoptr(GMainLoop) loop = g_main_loop_new (NULL, FALSE);

  care_backup_run_async (studio->office, studio->copy, NULL, finished_cb, loop);
  g_main_loop_run (loop);
  assert_copy_opens (studio);
}

static void
test_not_over_itself (Studio        *studio,
                      gconstpointer  data)
{
  g_autofree char *roundabout = g_build_filename (studio->folder, ".", "studio.care", NULL);
  g_autoptr(GError) error = NULL;

  g_assert_false (care_backup_run (studio->office, roundabout, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_needs_somebody (Studio        *studio,
                     gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  care_office_sign_out (studio->office);
  g_assert_false (care_backup_run (studio->office, studio->copy, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
  g_assert_false (g_file_test (studio->copy, G_FILE_TEST_EXISTS));
}

static void
test_no_such_folder (Studio        *studio,
                     gconstpointer  data)
{
  g_autofree char *nowhere = g_build_filename (studio->folder, "no", "copy.care", NULL);

  g_assert_false (care_backup_run (studio->office, nowhere, NULL));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/backup/run", Studio, NULL, set_up, test_run, tear_down);
  g_test_add ("/backup/async", Studio, NULL, set_up, test_async, tear_down);
  g_test_add ("/backup/not-over-itself", Studio, NULL, set_up, test_not_over_itself, tear_down);
  g_test_add ("/backup/needs-somebody", Studio, NULL, set_up, test_needs_somebody, tear_down);
  g_test_add ("/backup/no-such-folder", Studio, NULL, set_up, test_no_such_folder, tear_down);

  return g_test_run ();
}
