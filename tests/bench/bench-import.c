/* bench-import.c — importing order lists of 10,000 and 100,000 bookings
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading, understanding, planning the calls and writing the search keys included. The
 * floor inserts the very rows that came of it into an empty file.
 */
#include <glib/gstdio.h>

#include "care-bench.h"
#include "model/care-demo-person.h"
#include "model/care-importer.h"

static char *
write_list (const char *folder,
            guint       n_rows)
{
  CareDice dice = { 99 };
  GString *list = g_string_new ("票单号,姓名,电话,地址,预约日期,拍照日期,套系价位,门市,摄影师\n");
  char *path = g_build_filename (folder, "list.csv", NULL);
  CareDay today = care_day_new (2026, 11, 21);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *bride = care_demo_name (&dice, CARE_SEX_FEMALE);
      g_autofree char *groom = care_demo_name (&dice, CARE_SEX_MALE);
      g_autofree char *phone = care_demo_phone (&dice, i);
      g_autofree char *address = care_demo_address (&dice);
      CareDay booked_on = today - care_dice_between (&dice, 0, 700);
      g_autofree char *booked = care_day_to_iso (booked_on);
      g_autofree char *shot = care_day_to_iso (booked_on + care_dice_between (&dice, 20, 60));

      g_string_append_printf (list, "BK%07u,%s、%s,%s,%s,%s,%s,%d,王顾问,张摄影\n", i, bride, groom, phone,
                              address, booked, shot, care_dice_between (&dice, 20, 90) * 100);
    }
  g_file_set_contents (path, list->str, (gssize) list->len, NULL);
  g_string_free (list, TRUE);

  return path;
}

static void
bench_rows (guint n_rows)
{
  g_autofree char *folder = g_dir_make_tmp ("care-bench-XXXXXX", NULL);
  g_autofree char *list = write_list (folder, n_rows);
  g_autofree char *path = g_build_filename (folder, "studio.care", NULL);
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *copy = g_build_filename (folder, "copy.care", NULL);
  g_autofree char *size = care_bench_size_name (n_rows);
  g_autoptr(CareClock) clock = care_clock_new_fixed (CARE_BENCH_NOW);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = care_office_found (path, "罗曼影楼", "0001", "李敏", clock, &error);
  CareImporterOptions options = { FALSE, NULL, NULL, NULL, NULL, NULL };
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autoptr(CareImportReport) report = NULL;

  care_bench_watch_start (&ours);
  report = care_importer_run (office, list, &options, NULL, &error);
  care_bench_watch_stop (&ours);
  if (report == NULL)
    g_error ("%s", error->message);
  care_office_close (office);
  care_bench_watch_start (&floor);
  care_bench_copy_rows (path, copy);
  care_bench_watch_stop (&floor);

  g_print ("# %u rows, %u created, %.0f rows a second\n", report->rows, report->created,
           report->rows / care_bench_watch_get (&ours, 0.5) * 1000);
  care_bench_tell ("import/bookings", size, &ours, &floor);
  g_unlink (list);
  g_unlink (path);
  g_unlink (journal);
  g_unlink (copy);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  bench_rows (10000);
  bench_rows (100000);

  return 0;
}
