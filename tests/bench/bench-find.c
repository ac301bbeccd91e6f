/* bench-find.c — finding a couple by each kind of fragment
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The floor makes the same range scan and reads the same rows, without folding what
 * was typed, without records, in statements of its own.
 */
#include "care-bench.h"

#include <string.h>

#include "domain/care-pinyin.h"
#include "domain/care-search-key.h"
#include "model/care-demo-dice.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"

#define N_QUERIES 400
#define LIMIT     50
#define ENOUGH    2000
#define RANGE_END "\xf4\x8f\xbf\xbf"

/* The shortest way to the same rows. */
typedef struct
{
  sqlite3      *db;
  sqlite3_stmt *exact;
  sqlite3_stmt *range;
  sqlite3_stmt *get;
} Floor;

typedef struct
{
  guint    n_customers;
  CareDice dice;
  Floor    floor;
  Floor    warmer;
} Bench;

/* What somebody might type who looks for @customer. */
typedef char * (*Typist) (Bench              *bench,
                          const CareCustomer *customer,
                          GPtrArray          *orders);

static const char *
name_of (const CareCustomer *customer)
{
  return ((const CarePerson *) customer->persons->pdata[0])->name;
}

static char *
type_one_char (Bench              *bench,
               const CareCustomer *customer,
               GPtrArray          *orders)
{
  return g_utf8_substring (name_of (customer), 0, 1);
}

static char *
type_two_chars (Bench              *bench,
                const CareCustomer *customer,
                GPtrArray          *orders)
{
  glong length = g_utf8_strlen (name_of (customer), -1);

  return g_utf8_substring (name_of (customer), length - 2, length);
}

static char *
type_full_name (Bench              *bench,
                const CareCustomer *customer,
                GPtrArray          *orders)
{
  return g_strdup (name_of (customer));
}

static char *
type_pinyin (Bench              *bench,
             const CareCustomer *customer,
             GPtrArray          *orders)
{
  char *pinyin = care_pinyin_of_name (name_of (customer));
  char *to = pinyin;

  for (const char *from = pinyin; *from != '\0'; from++)
    if (*from != ' ')
      *to++ = *from;
  *to = '\0';

  return pinyin;
}

static char *
type_initials (Bench              *bench,
               const CareCustomer *customer,
               GPtrArray          *orders)
{
  return care_pinyin_initials (name_of (customer));
}

static char *
type_last_four (Bench              *bench,
                const CareCustomer *customer,
                GPtrArray          *orders)
{
  return g_strdup (customer->phones[0] + strlen (customer->phones[0]) - 4);
}

static char *
type_any_five (Bench              *bench,
               const CareCustomer *customer,
               GPtrArray          *orders)
{
  return g_strndup (customer->phones[0] + care_dice_between (&bench->dice, 1, 6), 5);
}

static char *
type_ticket (Bench              *bench,
             const CareCustomer *customer,
             GPtrArray          *orders)
{
  return g_strndup (((const CareOrder *) orders->pdata[0])->order_no, 7);
}

static char *
type_nobody (Bench              *bench,
             const CareCustomer *customer,
             GPtrArray          *orders)
{
  return g_strdup_printf ("qx%d", care_dice_between (&bench->dice, 0, 99999));
}

static char *
type_two_terms (Bench              *bench,
                const CareCustomer *customer,
                GPtrArray          *orders)
{
  g_autofree char *surname = g_utf8_substring (name_of (customer), 0, 1);

  return g_strdup_printf ("%s %s", surname, customer->phones[0] + strlen (customer->phones[0]) - 4);
}

static const struct
{
  const char *name;
  Typist      type;
} kinds[] = {
  { "1-char",        type_one_char },
  { "2-chars",       type_two_chars },
  { "full-name",     type_full_name },
  { "pinyin",        type_pinyin },
  { "initials",      type_initials },
  { "last-4",        type_last_four },
  { "any-5-digits",  type_any_five },
  { "ticket-prefix", type_ticket },
  { "no-match",      type_nobody },
  { "two-terms",     type_two_terms },
};

/* ---- the floor --------------------------------------------------------------------------- */

static void
open_floor (Floor      *floor,
            CareOffice *office)
{
  floor->db = care_bench_open_floor (office);
  floor->exact = care_bench_prepare (floor->db,
    "SELECT customer_id FROM search_key WHERE k = ?1 ORDER BY customer_id DESC LIMIT ?2");
  floor->range = care_bench_prepare (floor->db,
    "SELECT customer_id FROM search_key WHERE k >= ?1 AND k < ?2");
  floor->get = care_bench_prepare (floor->db,
    "SELECT id, customer_no, names, phone, (SELECT order_no FROM order_slip WHERE customer_id = customer.id "
    "ORDER BY id DESC LIMIT 1) FROM customer WHERE id = ?1 AND state <> 'DELETED'");
  sqlite3_exec (floor->db, "BEGIN", NULL, NULL, NULL);
}

static void
close_floor (Floor *floor)
{
  sqlite3_finalize (floor->exact);
  sqlite3_finalize (floor->range);
  sqlite3_finalize (floor->get);
  sqlite3_close (floor->db);
}

/* The keys of a couple that begin alike stand near each other mostly. */
static guint
add_id (gint64 *ids,
        guint   n_ids,
        gint64  id)
{
  for (guint i = MAX (n_ids, 60) - 60; i < n_ids; i++)
    if (ids[i] == id)
      return n_ids;
  ids[n_ids] = id;

  return n_ids + 1;
}

static guint
scan_term (Floor      *floor,
           const char *term,
           guint       limit,
           gint64     *ids)
{
  g_autofree char *until = g_strconcat (term, RANGE_END, NULL);
  guint n_ids = 0;

  sqlite3_bind_text (floor->exact, 1, term, -1, SQLITE_STATIC);
  sqlite3_bind_int (floor->exact, 2, (int) limit);
  while (sqlite3_step (floor->exact) == SQLITE_ROW)
    n_ids = add_id (ids, n_ids, sqlite3_column_int64 (floor->exact, 0));
  sqlite3_reset (floor->exact);

  sqlite3_bind_text (floor->range, 1, term, -1, SQLITE_STATIC);
  sqlite3_bind_text (floor->range, 2, until, -1, SQLITE_STATIC);
  while (n_ids < limit && sqlite3_step (floor->range) == SQLITE_ROW)
    n_ids = add_id (ids, n_ids, sqlite3_column_int64 (floor->range, 0));
  sqlite3_reset (floor->range);

  return n_ids;
}

static gboolean
read_found (Floor      *floor,
            gint64      id,
            const char *needle)
{
  gsize n_bytes = 0;
  gboolean matches = FALSE;

  sqlite3_bind_int64 (floor->get, 1, id);
  if (sqlite3_step (floor->get) == SQLITE_ROW)
    {
      matches = needle == NULL || strstr ((const char *) sqlite3_column_text (floor->get, 2), needle) != NULL;
      for (int column = 0; column < 5; column++)
        n_bytes += (gsize) sqlite3_column_bytes (floor->get, column);
    }
  sqlite3_reset (floor->get);

  return matches && n_bytes > 0;
}

/* Of several terms the second leads, as it is the rarer one; the names have the first. */
static guint
run_floor (Floor  *floor,
           char  **terms)
{
  gint64 ids[ENOUGH + 1];
  gboolean has_two = terms[0] != NULL && terms[1] != NULL;
  guint n_ids = scan_term (floor, has_two ? terms[1] : terms[0], has_two ? ENOUGH : LIMIT, ids);
  guint n_found = 0;

  for (guint i = 0; i < n_ids && n_found < LIMIT; i++)
    n_found += read_found (floor, ids[i], has_two ? terms[0] : NULL) ? 1 : 0;

  return n_found;
}

/* ---- ours ---------------------------------------------------------------------------------- */

static void
find_once (Bench          *bench,
           CareDb         *db,
           const char     *typed,
           CareBenchWatch *ours,
           CareBenchWatch *floor)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) found = NULL;
  g_auto(GStrv) terms = NULL;

  /* A third party brings the pages into memory, so that neither of the two has to wait. */
  terms = care_search_terms (typed);
  run_floor (&bench->warmer, terms);
  g_clear_pointer (&terms, g_strfreev);

  care_bench_watch_start (ours);
  terms = care_search_terms (typed);
  found = care_search_table_find (db, terms, LIMIT, &error);
  care_bench_watch_stop (ours);
  if (found == NULL)
    g_error ("%s", error->message);

  care_bench_watch_start (floor);
  run_floor (&bench->floor, terms);
  care_bench_watch_stop (floor);
}

static gpointer
find_all (CareDb        *db,
          gpointer       data,
          GCancellable  *cancellable,
          GError       **error)
{
  Bench *bench = data;
  g_autofree char *size = care_bench_size_name (bench->n_customers);

  for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    {
      CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
      CareBenchWatch floor = CARE_BENCH_WATCH_INIT;
      g_autofree char *what = g_strconcat ("find/", kinds[kind].name, NULL);

      for (guint i = 0; i < N_QUERIES; i++)
        {
          gint64 id = care_dice_between (&bench->dice, 1, (int) bench->n_customers);
          g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);
          g_autoptr(GPtrArray) orders = care_order_table_list (db, id, error);
          g_autofree char *typed = NULL;

          if (customer == NULL || orders == NULL)
            return NULL;
          typed = kinds[kind].type (bench, customer, orders);
          find_once (bench, db, typed, &ours, &floor);
        }
      care_bench_tell (what, size, &ours, &floor);
    }

  return CARE_DONE;
}

static void
bench_size (guint n_customers)
{
  CareOffice *office = care_bench_open_sample (n_customers);
  Bench bench = { n_customers, { 42 }, { NULL }, { NULL } };

  open_floor (&bench.floor, office);
  open_floor (&bench.warmer, office);
  care_bench_read (office, find_all, &bench);
  close_floor (&bench.floor);
  close_floor (&bench.warmer);
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
