/* bench-open-file.c — opening the file of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Couple, people, telephones, orders with all their parts, records, calls. The floor
 * reads every column of the same rows and makes nothing of them.
 */
#include "care-bench.h"

#include "model/care-demo-dice.h"
#include "store/care-call-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-visit-table.h"

#define N_FILES 1000

/* Each asks with the customer's id. */
static const char * const statements[] = {
  "SELECT * FROM customer WHERE id = ?1",
  "SELECT * FROM person WHERE customer_id = ?1 ORDER BY position",
  "SELECT * FROM phone WHERE customer_id = ?1 ORDER BY position",
  "SELECT *, (SELECT max(content) FROM purchase WHERE order_id = order_slip.id),"
  " (SELECT sum(amount) FROM purchase WHERE order_id = order_slip.id),"
  " (SELECT sum(amount) FROM payment WHERE order_id = order_slip.id)"
  " FROM order_slip WHERE customer_id = ?1 ORDER BY id DESC",
  "SELECT stage.* FROM order_slip JOIN stage ON stage.order_id = order_slip.id WHERE customer_id = ?1",
  "SELECT server.*, staff.name FROM order_slip JOIN server ON server.order_id = order_slip.id"
  " JOIN staff ON staff.id = server.staff_id WHERE customer_id = ?1",
  "SELECT * FROM visit WHERE customer_id = ?1 ORDER BY started_at DESC",
  "SELECT * FROM call WHERE customer_id = ?1 ORDER BY due_on, id",
  "SELECT * FROM complaint WHERE customer_id = ?1 ORDER BY id DESC",
};
#define N_STATEMENTS G_N_ELEMENTS (statements)

typedef struct
{
  sqlite3      *db;
  sqlite3_stmt *prepared[N_STATEMENTS];
} Floor;

typedef struct
{
  guint    n_customers;
  CareDice dice;
  Floor    floor;
  Floor    warmer;
} Bench;

static void
floor_open (Floor      *floor,
            CareOffice *office)
{
  floor->db = care_bench_open_floor (office);
  for (guint i = 0; i < N_STATEMENTS; i++)
    floor->prepared[i] = care_bench_prepare (floor->db, statements[i]);
  sqlite3_exec (floor->db, "BEGIN", NULL, NULL, NULL);
}

static void
floor_close (Floor *floor)
{
  for (guint i = 0; i < N_STATEMENTS; i++)
    sqlite3_finalize (floor->prepared[i]);
  sqlite3_close (floor->db);
}

static gsize
floor_read (Floor  *floor,
            gint64  id)
{
  gsize n_bytes = 0;

  for (guint i = 0; i < N_STATEMENTS; i++)
    {
      int n_columns = sqlite3_column_count (floor->prepared[i]);

      sqlite3_bind_int64 (floor->prepared[i], 1, id);
      while (sqlite3_step (floor->prepared[i]) == SQLITE_ROW)
        for (int column = 0; column < n_columns; column++)
          n_bytes += sqlite3_column_text (floor->prepared[i], column) != NULL ? 1 : 0;
      sqlite3_reset (floor->prepared[i]);
    }

  return n_bytes;
}

static gboolean
open_file (CareDb  *db,
           gint64   id,
           GError **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);
  g_autoptr(GPtrArray) orders = care_order_table_list (db, id, error);
  g_autoptr(GPtrArray) visits = care_visit_table_list_of_customer (db, id, error);
  g_autoptr(GPtrArray) calls = care_call_table_list_of_customer (db, id, error);
  g_autoptr(GPtrArray) complaints = care_complaint_table_list_of_customer (db, id, error);

  return customer != NULL && orders != NULL && visits != NULL && calls != NULL && complaints != NULL;
}

static gpointer
open_files (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Bench *bench = data;
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autofree char *size = care_bench_size_name (bench->n_customers);

  for (guint i = 0; i < N_FILES; i++)
    {
      gint64 id = care_dice_between (&bench->dice, 1, (int) bench->n_customers);

      floor_read (&bench->warmer, id);
      care_bench_watch_start (&ours);
      if (!open_file (db, id, error))
        return NULL;
      care_bench_watch_stop (&ours);
      care_bench_watch_start (&floor);
      floor_read (&bench->floor, id);
      care_bench_watch_stop (&floor);
    }
  care_bench_tell ("open-file", size, &ours, &floor);

  return CARE_DONE;
}

int
main (int   argc,
      char *argv[])
{
  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    {
      CareOffice *office = care_bench_open_sample (*size);
      Bench bench = { *size, { 4711 }, { NULL }, { NULL } };

      floor_open (&bench.floor, office);
      floor_open (&bench.warmer, office);
      care_bench_read (office, open_files, &bench);
      floor_close (&bench.floor);
      floor_close (&bench.warmer);
      care_bench_close_sample (office);
    }

  return 0;
}
