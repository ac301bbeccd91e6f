/* import-bench.c — a studio on disk and lists to import into it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "import-bench.h"

#include <glib/gstdio.h>

#include "store/care-staff-table.h"

/* 2026-11-21 00:00 UTC */
#define EIGHT_O_CLOCK 1795219200

void
import_bench_set_up (ImportBench   *self,
                     gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GTimeZone) shanghai = g_time_zone_new_identifier ("Asia/Shanghai");

  self->folder = g_dir_make_tmp ("care-import-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "studio.care", NULL);
  self->clock = care_clock_new_fixed (EIGHT_O_CLOCK);
  care_clock_set_zone (self->clock, shanghai);
  self->office = care_office_found (self->path, "罗曼影楼", "0001", "李敏", self->clock, &error);
  g_assert_no_error (error);
  g_assert_cmpint (care_office_get_today (self->office), ==, care_day_new (2026, 11, 21));
}

void
import_bench_tear_down (ImportBench   *self,
                        gconstpointer  data)
{
  g_autoptr(GDir) folder = g_dir_open (self->folder, 0, NULL);
  const char *name;

  care_office_close (self->office);
  g_assert_finalize_object (self->office);
  g_assert_finalize_object (self->clock);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

char *
import_bench_fixture (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "fixtures", name, NULL);
}

CareImportReport *
import_bench_run (ImportBench *self,
                  const char  *path)
{
  g_autoptr(GError) error = NULL;
  CareImportReport *report = care_importer_run (self->office, path, NULL, NULL, &error);

  g_assert_no_error (error);

  return report;
}

char *
import_bench_write (ImportBench *self,
                    const char  *text)
{
  char *path = g_build_filename (self->folder, "list.csv", NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

CareImportReport *
import_bench_run_text (ImportBench *self,
                       const char  *text)
{
  g_autofree char *path = import_bench_write (self, text);

  return import_bench_run (self, path);
}

static gpointer
hire (CareDb        *db,
      gpointer       staff,
      GCancellable  *cancellable,
      GError       **error)
{
  return care_staff_table_add (db, staff, 0, error) != 0 ? CARE_DONE : NULL;
}

void
import_bench_hire (ImportBench *self,
                   const char  *employee_no,
                   const char  *name)
{
  g_autoptr(CareStaff) staff = care_staff_new ();
  g_autoptr(GError) error = NULL;

  staff->employee_no = g_strdup (employee_no);
  staff->name = g_strdup (name);
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->role = CARE_ROLE_SPECIALIST;
  staff->ability = 3;
  care_store_write (care_office_get_store (self->office), care_office_get_actor (self->office),
                    CARE_DEED_MANAGE_STAFF, hire, staff, NULL, &error);
  g_assert_no_error (error);
}
