/* bench-queue.c — the queue of the day, with the reasons
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The floor reads every column of the same rows of one specialist, unordered and
 * without a word about why.
 */
#include "care-bench.h"

#include "model/care-queue-board.h"

#define N_LOOKS 100

typedef struct
{
  guint           n_customers;
  CareQueueBoard  board;
  sqlite3_stmt   *rows;
} Bench;

static guint
read_rows (sqlite3_stmt *rows,
           gint64        staff_id)
{
  int n_columns = sqlite3_column_count (rows);
  guint n_rows = 0;

  sqlite3_bind_int64 (rows, 1, staff_id);
  sqlite3_bind_text (rows, 2, "2026-11-21", -1, SQLITE_STATIC);
  for (; sqlite3_step (rows) == SQLITE_ROW; n_rows++)
    for (int column = 0; column < n_columns; column++)
      sqlite3_column_text (rows, column);
  sqlite3_reset (rows);

  return n_rows;
}

static gpointer
look (CareDb        *db,
      gpointer       data,
      GCancellable  *cancellable,
      GError       **error)
{
  Bench *bench = data;
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autofree char *size = care_bench_size_name (bench->n_customers);
  guint n_rows = 0;
  guint n_lines = 0;

  for (guint i = 0; i < N_LOOKS; i++)
    {
      g_autoptr(GPtrArray) lines = NULL;

      care_bench_watch_start (&ours);
      lines = care_queue_board_list (&bench->board, db, error);
      care_bench_watch_stop (&ours);
      if (lines == NULL)
        return NULL;
      care_bench_watch_start (&floor);
      n_rows = read_rows (bench->rows, bench->board.staff_id);
      care_bench_watch_stop (&floor);
      n_lines = lines->len;
    }
  g_print ("# %u lines of %u calls\n", n_lines, n_rows);
  care_bench_tell ("queue/with-reasons", size, &ours, &floor);

  return CARE_DONE;
}

int
main (int   argc,
      char *argv[])
{
  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    {
      CareOffice *office = care_bench_open_sample (*size);
      gint64 me = care_office_get_me (office)->id;
      sqlite3 *floor = care_bench_open_floor (office);
      Bench bench = { *size, { care_office_get_rules (office), CARE_BENCH_NOW, care_office_get_today (office),
                               me, me }, NULL };

      bench.rows = care_bench_prepare (floor, "SELECT * FROM queue_entry WHERE state = 'OPEN' "
                                              "AND staff_id = ?1 AND due_on <= ?2");
      sqlite3_exec (floor, "BEGIN", NULL, NULL, NULL);
      care_bench_read (office, look, &bench);
      sqlite3_finalize (bench.rows);
      sqlite3_close (floor);
      care_bench_close_sample (office);
    }

  return 0;
}
