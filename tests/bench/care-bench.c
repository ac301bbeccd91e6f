/* care-bench.c — how long something takes, and how long it must take at least
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-bench.h"

#include <glib/gstdio.h>

/* Where samples are kept between runs. */
#define FOLDER "CARE_BENCH_FOLDER"

void
care_bench_watch_start (CareBenchWatch *self)
{
  if (self->samples == NULL)
    self->samples = g_array_new (FALSE, FALSE, sizeof (double));
  self->began = g_get_monotonic_time ();
}

void
care_bench_watch_stop (CareBenchWatch *self)
{
  double milliseconds = (double) (g_get_monotonic_time () - self->began) / 1000;

  g_array_append_val (self->samples, milliseconds);
}

static int
compare_samples (gconstpointer a,
                 gconstpointer b)
{
  double one = *(const double *) a;
  double other = *(const double *) b;

  return one < other ? -1 : one > other;
}

double
care_bench_watch_get (CareBenchWatch *self,
                      double          share)
{
  guint index;

  if (self->samples == NULL || self->samples->len == 0)
    return 0;

  g_array_sort (self->samples, compare_samples);
  index = (guint) (share * (double) (self->samples->len - 1) + 0.5);

  return g_array_index (self->samples, double, index);
}

void
care_bench_watch_clear (CareBenchWatch *self)
{
  g_clear_pointer (&self->samples, g_array_unref);
}

void
care_bench_tell (const char     *what,
                 const char     *size,
                 CareBenchWatch *ours,
                 CareBenchWatch *floor)
{
  double median = care_bench_watch_get (ours, 0.5);
  double least = care_bench_watch_get (floor, 0.5);

  g_print ("bench: %s %s median %.3f ms p99 %.3f ms floor %.3f ms (p99 %.3f) ratio %.2f\n", what, size,
           median, care_bench_watch_get (ours, 0.99), least, care_bench_watch_get (floor, 0.99),
           least > 0 ? median / least : 0);
  care_bench_watch_clear (ours);
  care_bench_watch_clear (floor);
}

const guint *
care_bench_sizes (void)
{
  static const guint small[] = { 10000, 0 };
  static const guint big[] = { 10000, 1000000, 0 };

  return g_getenv ("CARE_BENCH_BIG") != NULL ? big : small;
}

char *
care_bench_size_name (guint n_customers)
{
  return n_customers >= 1000000 ? g_strdup_printf ("%uM", n_customers / 1000000)
                                : g_strdup_printf ("%uk", n_customers / 1000);
}

static void
build_sample (const char *path,
              CareClock  *clock,
              guint       n_customers)
{
  g_autoptr(GError) error = NULL;
  CareDemoReport report;

  if (!care_demo_build (path, clock, n_customers, 1, NULL, NULL, NULL, &report, &error))
    g_error ("%s", error->message);
  g_print ("# %u customers, %u orders, %u calls made in %.1f s\n", report.customers, report.orders,
           report.calls, report.seconds);
}

static CareOffice *
open_office (const char *path,
             CareClock  *clock)
{
  g_autoptr(GError) error = NULL;
  CareOffice *office = care_office_open (path, clock, &error);

  if (office == NULL || !care_office_sign_in (office, "0002", NULL, &error))
    g_error ("%s", error->message);

  return office;
}

CareOffice *
care_bench_open_sample (guint n_customers)
{
  const char *kept = g_getenv (FOLDER);
  g_autofree char *folder = kept != NULL ? g_strdup (kept) : g_dir_make_tmp ("care-bench-XXXXXX", NULL);
  g_autofree char *name = g_strdup_printf ("sample-%u.care", n_customers);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr(CareClock) clock = care_clock_new_fixed (CARE_BENCH_NOW);

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    build_sample (path, clock, n_customers);

  return open_office (path, clock);
}

CareOffice *
care_bench_open_copy (guint n_customers)
{
  CareOffice *original = care_bench_open_sample (n_customers);
  const char *path = care_store_get_path (care_office_get_store (original));
  g_autofree char *folder = g_dir_make_tmp ("care-bench-XXXXXX", NULL);
  g_autofree char *copy = g_build_filename (folder, "copy.care", NULL);
  g_autoptr(GFile) from = g_file_new_for_path (path);
  g_autoptr(GFile) to = g_file_new_for_path (copy);
  g_autoptr(CareClock) clock = care_clock_new_fixed (CARE_BENCH_NOW);
  g_autoptr(GError) error = NULL;

  if (!g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, &error))
    g_error ("%s", error->message);
  care_bench_close_sample (original);

  return open_office (copy, clock);
}

void
care_bench_close_sample (CareOffice *office)
{
  g_autofree char *path = g_strdup (care_store_get_path (care_office_get_store (office)));
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autofree char *folder = g_path_get_dirname (path);

  care_office_close (office);
  g_object_unref (office);
  if (g_strcmp0 (g_getenv (FOLDER), folder) == 0)
    return;

  g_unlink (journal);
  g_unlink (path);
  g_rmdir (folder);
}

sqlite3 *
care_bench_open_floor (CareOffice *office)
{
  const char *path = care_store_get_path (care_office_get_store (office));
  sqlite3 *floor = NULL;

  if (sqlite3_open_v2 (path, &floor, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
    g_error ("%s", sqlite3_errmsg (floor));
  sqlite3_exec (floor,
                "PRAGMA foreign_keys = ON; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;"
                "PRAGMA cache_size = -16384", NULL, NULL, NULL);

  return floor;
}

sqlite3_stmt *
care_bench_prepare (sqlite3    *floor,
                    const char *sql)
{
  sqlite3_stmt *statement = NULL;

  if (sqlite3_prepare_v3 (floor, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    g_error ("%s: %s", sql, sqlite3_errmsg (floor));

  return statement;
}

static void
run (sqlite3    *db,
     const char *sql)
{
  char *message = NULL;

  if (sqlite3_exec (db, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", sql, message);
}

/* Fills @statements with what makes the tables, fills them, and makes their indexes. */
static void
list_statements (sqlite3   *db,
                 GPtrArray *statements)
{
  sqlite3_stmt *schema = care_bench_prepare (db,
    "SELECT type = 'table', name, "
    "replace (sql, upper (type) || ' ' || name, upper (type) || ' copy.' || name) "
    "FROM old.sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' "
    "AND type IN ('table', 'index') ORDER BY 1 DESC, rowid");

  while (sqlite3_step (schema) == SQLITE_ROW)
    {
      const char *name = (const char *) sqlite3_column_text (schema, 1);

      g_ptr_array_add (statements, g_strdup ((const char *) sqlite3_column_text (schema, 2)));
      if (sqlite3_column_int (schema, 0))
        g_ptr_array_add (statements,
                         g_strdup_printf ("INSERT INTO copy.%s SELECT * FROM old.%s", name, name));
    }
  sqlite3_finalize (schema);
}

void
care_bench_copy_rows (const char *from,
                      const char *to)
{
  g_autoptr(GPtrArray) statements = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *attach = g_strdup_printf ("ATTACH '%s' AS old; ATTACH '%s' AS copy", from, to);
  sqlite3 *db = NULL;

  sqlite3_open (":memory:", &db);
  run (db, attach);
  run (db, "PRAGMA copy.synchronous = EXTRA; PRAGMA copy.journal_mode = TRUNCATE;"
           "PRAGMA copy.cache_size = -524288");
  list_statements (db, statements);
  run (db, "BEGIN");
  for (guint i = 0; i < statements->len; i++)
    run (db, statements->pdata[i]);
  run (db, "COMMIT");
  sqlite3_close (db);
}

void
care_bench_read (CareOffice *office,
                 CareJob     job,
                 gpointer    data)
{
  g_autoptr(GError) error = NULL;

  if (care_store_read (care_office_get_store (office), job, data, NULL, &error) == NULL)
    g_error ("%s", error->message);
}
