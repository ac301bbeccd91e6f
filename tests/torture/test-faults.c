/* test-faults.c — every call to the disk fails once, and for good
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For each act and each kind of call the first, second, third … call is refused until
 * the act passes untouched. An act that succeeded is stored; one that failed says so
 * in the sentence of its cause, has changed nothing, and the next one works.
 * CARE_TORTURE_ROUNDS in the environment leaves out no call.
 */
#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>

#include "busy-studio.h"
#include "domain/care-error.h"
#include "rough-disk.h"

typedef struct
{
  RoughDisk  *disk;
  char       *folder;
  char       *template;
  char       *path;
  CareOffice *office;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("care-fault-XXXXXX", NULL);
  self->template = g_build_filename (self->folder, "template.db", NULL);
  self->path = g_build_filename (self->folder, "studio.db", NULL);
  busy_studio_found (self->template, 3);
  self->disk = rough_disk_new ();
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  rough_disk_free (self->disk);
  busy_studio_remove (self->folder);
  g_free (self->folder);
  g_free (self->template);
  g_free (self->path);
}

/* ---- acts ----------------------------------------------------------------------- */

static gboolean
record_call (Fixture  *self,
             GError  **error)
{
  gint64 call_id = busy_studio_ask (self->path, "SELECT id FROM call WHERE customer_id = 1"
                                                " AND type = 'SHOOT_THANKS'");
  g_autoptr(CareRecorded) recorded = busy_studio_record (self->office, call_id, NULL, error);

  return recorded != NULL;
}

static gboolean
record_complaint (Fixture  *self,
                  GError  **error)
{
  gint64 call_id = busy_studio_ask (self->path, "SELECT id FROM call WHERE customer_id = 2"
                                                " AND type = 'SHOOT_THANKS'");
  g_autoptr(CareRecorded) recorded = busy_studio_record (self->office, call_id, "DISSATISFIED", error);

  return recorded != NULL;
}

static gboolean
edit_customer (Fixture  *self,
               GError  **error)
{
  return busy_studio_edit (self->office, 3, error) != 0;
}

static gboolean
keep_draft (Fixture  *self,
            GError  **error)
{
  return busy_studio_keep_draft (self->office, 1, 42, error);
}

static const struct
{
  const char *name;
  gboolean  (*run) (Fixture  *self,
                    GError  **error);
} acts[] = {
  { "record-call",      record_call      },
  { "record-complaint", record_complaint },
  { "edit-customer",    edit_customer    },
  { "keep-draft",       keep_draft       },
};

static const struct
{
  const char *name;
  RoughCall   call;
  int         code;
  CareError   error;
} faults[] = {
  { "disk-full",  ROUGH_CALL_WRITE,    SQLITE_FULL,              CARE_ERROR_NO_SPACE  },
  { "write",      ROUGH_CALL_WRITE,    SQLITE_IOERR_WRITE,       CARE_ERROR_FAILED    },
  { "sync",       ROUGH_CALL_SYNC,     SQLITE_IOERR_FSYNC,       CARE_ERROR_FAILED    },
  { "truncate",   ROUGH_CALL_TRUNCATE, SQLITE_IOERR_TRUNCATE,    CARE_ERROR_FAILED    },
  { "read",       ROUGH_CALL_READ,     SQLITE_IOERR_READ,        CARE_ERROR_FAILED    },
  { "open",       ROUGH_CALL_OPEN,     SQLITE_CANTOPEN,          CARE_ERROR_READ_ONLY },
  { "read-only",  ROUGH_CALL_WRITE,    SQLITE_READONLY,          CARE_ERROR_READ_ONLY },
};

/* Each call in the long form; else the first few and some of the others. */
static guint
get_next (guint number)
{
  gboolean is_long = g_getenv ("CARE_TORTURE_ROUNDS") != NULL;

  return number + (is_long || number < 4 ? 1 : 23);
}

/* ---- one act under one fault --------------------------------------------------------- */

typedef struct
{
  guint row_of_act;
  guint row_of_fault;
  guint n_runs;
  guint n_unsure; /* refused after the save had reached the file */
} Course;

static gboolean
run_under_fault (Fixture   *self,
                 Course    *course,
                 guint      number,
                 gboolean   for_good)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;
  gboolean is_stored;
  gboolean has_refused;

  busy_studio_copy (self->template, self->path);
  self->office = busy_studio_open (self->path, &error);
  g_assert_no_error (error);
  before = busy_studio_sum (self->path);
  rough_disk_refuse (self->disk, faults[course->row_of_fault].call, number,
                     faults[course->row_of_fault].code, for_good);
  is_stored = acts[course->row_of_act].run (self, &error);
  has_refused = rough_disk_has_refused (self->disk);
  rough_disk_refuse (self->disk, ROUGH_CALL_READ, 0, 0, FALSE);

  if (!is_stored)
    {
      g_assert_error (error, CARE_ERROR, (int) faults[course->row_of_fault].error);
      g_assert_true (g_str_has_suffix (error->message, "."));
    }
  after = busy_studio_sum (self->path);
  if (is_stored)
    g_assert_cmpstr (after, !=, before);
  else
    course->n_unsure += g_strcmp0 (after, before) != 0;
  g_assert_cmpstr (busy_studio_find_half (self->path), ==, NULL);

  g_clear_error (&error);
  acts[0].run (self, &error);
  g_assert_no_error (error);
  g_clear_object (&self->office);
  g_assert_cmpstr (busy_studio_find_half (self->path), ==, NULL);
  course->n_runs++;

  return has_refused;
}

static void
test_course (Fixture       *self,
             gconstpointer  data)
{
  guint number = GPOINTER_TO_UINT (data);
  Course course = { number / G_N_ELEMENTS (faults), number % G_N_ELEMENTS (faults), 0, 0 };

  for (int for_good = 0; for_good < 2; for_good++)
    for (guint i = 1; run_under_fault (self, &course, i, for_good); i = get_next (i));

  g_test_message ("%u runs, %u unsure", course.n_runs, course.n_unsure);
  /* The journal is cut short: the save holds. The sync after it fails: nobody can know. */
  if (faults[course.row_of_fault].call != ROUGH_CALL_SYNC)
    g_assert_cmpuint (course.n_unsure, ==, 0);
}

/* ---- founding ------------------------------------------------------------------------ */

/* A founding that failed leaves nothing in its way: the next one takes the same name. */
static void
test_founding (Fixture       *self,
               gconstpointer  data)
{
  gboolean has_refused = TRUE;

  for (guint number = 1; has_refused; number = get_next (number))
    {
      g_autoptr(CareClock) clock = care_clock_new_fixed (BUSY_STUDIO_NOW);
      g_autoptr(CareOffice) office = NULL;
      g_autoptr(GError) error = NULL;

      rough_disk_refuse (self->disk, ROUGH_CALL_WRITE, number, SQLITE_FULL, TRUE);
      office = care_office_found (self->path, "罗曼影楼", "0217", "李敏", clock, &error);
      has_refused = rough_disk_has_refused (self->disk);
      rough_disk_refuse (self->disk, ROUGH_CALL_READ, 0, 0, FALSE);
      if (office == NULL)
        {
          g_assert_error (error, CARE_ERROR, CARE_ERROR_NO_SPACE);
          g_assert_false (g_file_test (self->path, G_FILE_TEST_EXISTS));
        }
      else
        {
          g_clear_object (&office);
          g_unlink (self->path);
        }
    }
  busy_studio_found (self->path, 1);
}

/* ---- a real limit --------------------------------------------------------------------- */

static gboolean
edit_until_full (Fixture  *self,
                 GError  **error)
{
  for (int i = 0; i < 20000; i++)
    if (!edit_customer (self, error))
      return TRUE;

  return FALSE;
}

/* The system, not the shim, refuses: as with a quota, the file may not grow. */
static void
test_file_may_not_grow (Fixture       *self,
                        gconstpointer  data)
{
  struct rlimit before;
  struct rlimit narrow;
  g_autoptr(GError) error = NULL;
  GStatBuf facts;

  signal (SIGXFSZ, SIG_IGN);
  busy_studio_copy (self->template, self->path);
  self->office = busy_studio_open (self->path, &error);
  g_stat (self->path, &facts);
  getrlimit (RLIMIT_FSIZE, &before);
  narrow = before;
  narrow.rlim_cur = (rlim_t) facts.st_size + 20000;
  setrlimit (RLIMIT_FSIZE, &narrow);
  g_assert_true (edit_until_full (self, &error));
  setrlimit (RLIMIT_FSIZE, &before);
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NO_SPACE);
  g_assert_cmpstr (busy_studio_find_half (self->path), ==, NULL);
  g_clear_error (&error);
  g_assert_true (edit_customer (self, &error));
  g_clear_object (&self->office);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (acts) * G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *path = g_strdup_printf ("/faults/%s/%s", acts[i / G_N_ELEMENTS (faults)].name,
                                               faults[i % G_N_ELEMENTS (faults)].name);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_course, tear_down);
    }
  g_test_add ("/faults/founding", Fixture, NULL, set_up, test_founding, tear_down);
  g_test_add ("/faults/file-may-not-grow", Fixture, NULL, set_up, test_file_may_not_grow, tear_down);

  return g_test_run ();
}
