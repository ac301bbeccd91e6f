/* bench-demo.c — how long a sample studio takes to build, and how large it is
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The floor copies the finished file row by row into an empty one of the same schema:
 * every table and index is written, and nothing is invented.
 */
#include <glib/gstdio.h>

#include "care-bench.h"

static void
bench_size (guint n_customers)
{
  g_autofree char *folder = g_dir_make_tmp ("care-bench-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sample.care", NULL);
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *copy = g_build_filename (folder, "copy.care", NULL);
  g_autofree char *size = care_bench_size_name (n_customers);
  g_autoptr(CareClock) clock = care_clock_new_fixed (CARE_BENCH_NOW);
  g_autoptr(GError) error = NULL;
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  CareDemoReport report;
  GStatBuf facts;

  care_bench_watch_start (&ours);
  if (!care_demo_build (path, clock, n_customers, 1, NULL, NULL, NULL, &report, &error))
    g_error ("%s", error->message);
  care_bench_watch_stop (&ours);
  care_bench_watch_start (&floor);
  care_bench_copy_rows (path, copy);
  care_bench_watch_stop (&floor);

  g_stat (path, &facts);
  g_print ("# %u customers, %u orders, %u calls, %u complaints in %.1f s, %.1f MB\n", report.customers,
           report.orders, report.calls, report.complaints, report.seconds, (double) facts.st_size / 1e6);
  care_bench_tell ("demo/build", size, &ours, &floor);
  g_unlink (path);
  g_unlink (journal);
  g_unlink (copy);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    bench_size (*size);

  return 0;
}
