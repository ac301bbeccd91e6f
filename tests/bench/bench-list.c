/* bench-list.c — the list of customers: a group, an order, the counts, a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a change of the group, a click on a title, and a change in the office cost until
 * the first screen can be drawn. The floor is one plain statement that brings the same
 * ids in the same order, and for the counts one that counts them; the engine's own
 * sorting included.
 */
#include "care-bench.h"

#include <glib/gstdio.h>
#include <xlsxwriter.h>

#include "model/care-customer-listing.h"
#include "model/care-export-sources.h"

#define N_ROUNDS 7

/* Of the groups, by name. ?1 is today, ?2 in thirty days. */
static const struct
{
  CareCustomerGroup group;
  const char       *floor;
} groups[] = {
  { CARE_GROUP_ALL, "SELECT id FROM customer ORDER BY sort_key, id" },
  { CARE_GROUP_SHOOT,
    "SELECT customer.id FROM order_slip JOIN customer ON customer.id = order_slip.customer_id"
    " WHERE order_slip.state = 'OPEN'"
    "   AND (SELECT max(CASE stage WHEN 'SHOOT' THEN 1 WHEN 'BOOKED' THEN 0 WHEN 'DRESS' THEN 0 ELSE 2 END)"
    "          FROM stage WHERE order_id = order_slip.id AND done_on IS NOT NULL) = 1"
    " ORDER BY customer.sort_key, customer.id" },
  { CARE_GROUP_WEDDING_SOON,
    "SELECT id FROM customer WHERE wedding_on >= ?1 AND wedding_on <= ?2 ORDER BY sort_key, id" },
  { CARE_GROUP_LATE,
    "SELECT DISTINCT customer.id FROM stage JOIN order_slip ON order_slip.id = stage.order_id"
    " JOIN customer ON customer.id = order_slip.customer_id"
    " WHERE planned_on < ?1 AND planned_on IS NOT NULL AND done_on IS NULL AND order_slip.state = 'OPEN'"
    " ORDER BY customer.sort_key, customer.id" },
  { CARE_GROUP_MEMBERS, "SELECT id FROM customer WHERE level <> 'ORDINARY' ORDER BY sort_key, id" },
  { CARE_GROUP_LAPSED,
    "SELECT id FROM customer WHERE state <> 'ACTIVE' AND state IN ('LAPSED', 'LOST') ORDER BY sort_key, id" },
};

static const struct
{
  CareCustomerSort  sort;
  const char       *floor;
} sorts[] = {
  { CARE_SORT_NAME, "SELECT id FROM customer ORDER BY sort_key, id" },
  { CARE_SORT_TICKET, "SELECT customer_id FROM order_slip ORDER BY order_key" },
  { CARE_SORT_PHONE, "SELECT customer_id FROM phone WHERE position = 0 ORDER BY number" },
  { CARE_SORT_CONTACT,
    "SELECT id FROM customer"
    " ORDER BY (SELECT max(started_at) FROM visit WHERE visit.customer_id = customer.id), sort_key" },
  { CARE_SORT_ASSIGNED,
    "SELECT customer.id FROM customer LEFT JOIN staff ON staff.id = customer.assigned_to"
    " ORDER BY staff.name, customer.sort_key" },
  { CARE_SORT_COMPLAINT,
    "SELECT customer.id FROM customer LEFT JOIN (SELECT customer_id, count(*) AS n FROM complaint"
    " WHERE state <> 'FILED' GROUP BY customer_id) AS open ON open.customer_id = customer.id"
    " ORDER BY n, customer.sort_key" },
  { CARE_SORT_WEDDING, "SELECT id FROM customer ORDER BY wedding_on, sort_key" },
  { CARE_SORT_STAGE,
    "SELECT customer.id FROM customer LEFT JOIN (SELECT customer_id, max(stage) AS reached FROM order_slip"
    " JOIN stage ON stage.order_id = order_slip.id WHERE state = 'OPEN' AND done_on IS NOT NULL"
    " GROUP BY customer_id) AS going ON going.customer_id = customer.id"
    " ORDER BY reached, customer.sort_key" },
};

typedef struct
{
  guint    n_customers;
  CareDay  today;
  sqlite3 *floor;
} Bench;

static void
run_floor (Bench      *bench,
           const char *sql)
{
  sqlite3_stmt *statement = care_bench_prepare (bench->floor, sql);
  g_autofree char *today = care_day_to_iso (bench->today);
  g_autofree char *until = care_day_to_iso (bench->today + CARE_WEDDING_SOON_DAYS);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

  sqlite3_bind_text (statement, 1, today, -1, SQLITE_TRANSIENT);
  sqlite3_bind_text (statement, 2, until, -1, SQLITE_TRANSIENT);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      gint64 id = sqlite3_column_int64 (statement, 0);

      g_array_append_val (ids, id);
    }
  sqlite3_finalize (statement);
}

static void
list_once (Bench              *bench,
           CareDb             *db,
           CareCustomerFilter *filter,
           CareCustomerOrder **order)
{
  g_autoptr(GError) error = NULL;
  CareCustomerListing *listing = care_customer_listing_new (NULL, filter, bench->today, 1);

  listing->order = order != NULL ? g_steal_pointer (order) : NULL;
  if (care_customer_listing_run (db, listing, NULL, &error) == NULL)
    g_error ("%s", error->message);
  if (order != NULL)
    *order = g_steal_pointer (&listing->order);
  care_customer_listing_free (listing);
}

static void
measure (Bench              *bench,
         CareDb             *db,
         const char         *what,
         CareCustomerFilter *filter,
         CareCustomerOrder **order,
         const char         *floor_sql)
{
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autofree char *size = care_bench_size_name (bench->n_customers);

  run_floor (bench, floor_sql);
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      care_bench_watch_start (&ours);
      list_once (bench, db, filter, order);
      care_bench_watch_stop (&ours);
      care_bench_watch_start (&floor);
      run_floor (bench, floor_sql);
      care_bench_watch_stop (&floor);
    }
  care_bench_tell (what, size, &ours, &floor);
}

static gpointer
change_group (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Bench *bench = data;
  CareCustomerOrder *order = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      CareCustomerFilter filter = { .group = groups[i].group };
      g_autofree char *what = g_strconcat ("list/group/", care_customer_group_get_nick (filter.group), NULL);

      measure (bench, db, what, &filter, &order, groups[i].floor);
    }
  g_clear_pointer (&order, care_customer_order_free);

  return CARE_DONE;
}

static gpointer
change_order (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    {
      CareCustomerFilter filter = { .sort = sorts[i].sort };
      g_autofree char *what = g_strconcat ("list/sort/", care_customer_sort_get_nick (filter.sort), NULL);

      measure (data, db, what, &filter, NULL, sorts[i].floor);
    }

  return CARE_DONE;
}

/* ---- counts ---------------------------------------------------------------------------- */

static gpointer
count_groups (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  Bench *bench = data;
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autofree char *size = care_bench_size_name (bench->n_customers);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      guint counts[CARE_N_GROUPS];

      care_bench_watch_start (&ours);
      if (!care_customer_filter_table_count (db, bench->today, 1, counts, error))
        return NULL;
      care_bench_watch_stop (&ours);
      care_bench_watch_start (&floor);
      for (guint n = 0; n < G_N_ELEMENTS (groups); n++)
        run_floor (bench, groups[n].floor);
      care_bench_watch_stop (&floor);
    }
  care_bench_tell ("list/counts", size, &ours, &floor);

  return CARE_DONE;
}

/* ---- a file ------------------------------------------------------------------------------- */

/* Every column of the same rows, written as texts. */
static void
write_floor (Bench      *bench,
             const char *path,
             guint       n)
{
  lxw_workbook_options options = { .constant_memory = LXW_TRUE };
  lxw_workbook *book = workbook_new_opt (path, &options);
  lxw_worksheet *sheet = workbook_add_worksheet (book, NULL);
  sqlite3_stmt *statement = care_bench_prepare (bench->floor,
    "SELECT *, (SELECT count(*) FROM stage WHERE stage.order_id = order_slip.id),"
    " (SELECT sum(amount) FROM payment WHERE payment.order_id = order_slip.id)"
    " FROM customer JOIN order_slip ON order_slip.customer_id = customer.id ORDER BY customer.id LIMIT ?1");
  int n_columns = sqlite3_column_count (statement);

  sqlite3_bind_int64 (statement, 1, n);
  for (guint row = 0; sqlite3_step (statement) == SQLITE_ROW; row++)
    for (int column = 0; column < n_columns; column++)
      if (sqlite3_column_text (statement, column) != NULL)
        worksheet_write_string (sheet, row, (lxw_col_t) column,
                                (const char *) sqlite3_column_text (statement, column), NULL);
  sqlite3_finalize (statement);
  workbook_close (book);
}

static gpointer
read_order (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_customer_filter_table_list_order (db, CARE_SORT_NAME, error);
}

static void
export_list (Bench      *bench,
             CareOffice *office)
{
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
  g_autoptr(GError) error = NULL;
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "care-bench-list.xlsx", NULL);
  CareCustomerOrder *order = care_store_read (care_office_get_store (office), read_order, NULL, NULL, NULL);
  g_autofree char *size = NULL;
  guint n_rows = 0;

  g_array_set_size (order->ids, MIN (order->ids->len, 100000));
  size = care_bench_size_name (order->ids->len);
  care_bench_watch_start (&ours);
  if (!care_list_export_run (office, care_export_sources_new_customers (office, order->ids), path,
                             CARE_EXPORT_FOR_SPREADSHEETS, &n_rows, &error))
    g_error ("%s", error->message);
  care_bench_watch_stop (&ours);
  care_bench_watch_start (&floor);
  write_floor (bench, path, n_rows);
  care_bench_watch_stop (&floor);
  care_bench_tell ("list/export-xlsx", size, &ours, &floor);
  g_remove (path);
  care_customer_order_free (order);
}

static void
bench_size (guint n_customers)
{
  CareOffice *office = care_bench_open_sample (n_customers);
  Bench bench = { n_customers, care_office_get_today (office), care_bench_open_floor (office) };
  g_autoptr(GError) error = NULL;

  care_bench_read (office, change_group, &bench);
  care_bench_read (office, change_order, &bench);
  care_bench_read (office, count_groups, &bench);
  if (!care_office_sign_in (office, "0001", "", &error))
    g_error ("%s", error->message);
  export_list (&bench, office);
  sqlite3_close (bench.floor);
  care_bench_close_sample (office);
}

int
main (int   argc,
      char *argv[])
{
  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    bench_size (*size);

  return 0;
}
