/* test-importer.c — real lists into a real file, read back from the database
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>
#include <string.h>

#include <json-glib/json-glib.h>

#include "domain/care-error.h"
#include "exchange/care-booking-remark.h"
#include "file-dump.h"
#include "import-bench.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"

/* ---- the sample, field by field ---------------------------------------------------- */

typedef struct
{
  const char   *order_no;
  CareOrder    *order;
  CareCustomer *customer;
} Look;

static gpointer
look_up (CareDb        *db,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  Look *look = data;
  gint64 id;

  if (!care_order_table_find (db, look->order_no, &id, error))
    return NULL;
  look->order = care_order_table_get (db, id, error);
  if (look->order == NULL)
    return NULL;
  look->customer = care_customer_table_get (db, look->order->customer_id, error);

  return look->customer != NULL ? CARE_DONE : NULL;
}

static Look
get_order (ImportBench *bench,
           const char  *order_no)
{
  Look look = { order_no, NULL, NULL };
  g_autoptr(GError) error = NULL;

  care_store_read (care_office_get_store (bench->office), look_up, &look, NULL, &error);
  g_assert_no_error (error);

  return look;
}

static void
look_clear (Look *look)
{
  care_order_unref (look->order);
  care_customer_unref (look->customer);
}

static CareDay
get_day (JsonObject *expected,
         const char *member)
{
  JsonNode *node = json_object_get_member (expected, member);

  return JSON_NODE_HOLDS_NULL (node) ? CARE_DAY_NONE : care_day_from_iso (json_node_get_string (node));
}

/* Up to today it has happened, later it is planned. */
static void
assert_stage (JsonObject          *expected,
              const char          *member,
              const CareStageDate *stage)
{
  CareDay day = get_day (expected, member);
  gboolean has_happened = day != CARE_DAY_NONE && day <= care_day_new (2026, 11, 21);

  g_assert_cmpint (stage->planned_on, ==, day);
  g_assert_cmpint (stage->done_on, ==, has_happened ? day : CARE_DAY_NONE);
  g_assert_cmpint (stage->status, ==, has_happened ? CARE_STAGE_STATUS_DONE : CARE_STAGE_STATUS_PENDING);
}

static void
assert_order (ImportBench *bench,
              JsonObject  *expected)
{
  Look look = get_order (bench, json_object_get_string_member (expected, "order_no"));

  g_assert_cmpstr (look.customer->phones[0], ==, json_object_get_string_member (expected, "phone"));
  g_assert_cmpint (look.customer->wedding_on, ==, get_day (expected, "wedding"));
  g_assert_cmpint (look.customer->created_on, ==, care_day_new (2026, 11, 21));
  assert_stage (expected, "booked", &look.order->stages[CARE_STAGE_BOOKED]);
  assert_stage (expected, "shoot", &look.order->stages[CARE_STAGE_SHOOT]);
  assert_stage (expected, "proof", &look.order->stages[CARE_STAGE_PROOF]);
  assert_stage (expected, "pickup", &look.order->stages[CARE_STAGE_PICKUP]);
  g_assert_cmpint (look.order->price, ==, json_object_get_int_member (expected, "price") * 100);
  g_assert_cmpint (look.order->extra_amount, ==, json_object_get_int_member (expected, "extra") * 100);
  g_assert_cmpuint (look.order->servers->len, ==, 4);
  g_assert_cmpint (look.customer->level, ==,
                   look.customer->card_no != NULL ? CARE_LEVEL_MEMBER : CARE_LEVEL_ORDINARY);
  look_clear (&look);
}

static JsonParser *
read_expected (JsonArray **bookings)
{
  g_autofree char *path = import_bench_fixture ("expected.json");
  JsonParser *parser = json_parser_new ();

  g_assert_true (json_parser_load_from_file (parser, path, NULL));
  *bookings = json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)),
                                            "bookings");

  return parser;
}

static void
test_expected (ImportBench   *bench,
               gconstpointer  name)
{
  g_autofree char *path = import_bench_fixture (name);
  g_autoptr(CareImportReport) report = import_bench_run (bench, path);
  JsonArray *bookings;
  g_autoptr(JsonParser) parser = read_expected (&bookings);
  guint n_bookings = json_array_get_length (bookings);

  g_assert_cmpuint (report->rows, ==, n_bookings);
  g_assert_cmpuint (report->created, ==, n_bookings);
  g_assert_cmpuint (report->rejected, ==, 0);
  g_assert_cmpuint (report->kept, ==, 0);
  g_assert_cmpint (report->already_imported_on, ==, CARE_DAY_NONE);
  for (guint i = 0; i < n_bookings; i++)
    assert_order (bench, json_array_get_object_element (bookings, i));
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM order_slip"), ==, n_bookings);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call"), ==, report->calls_planned);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM customer"), ==, report->couples);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM customer WHERE NOT EXISTS "
                               "(SELECT 1 FROM search_key WHERE k = customer.phone)"), ==, 0);
}

/* The whole first row, the fields that are not written down beside it too. */
static void
test_first_row (ImportBench   *bench,
                gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings-gb18030.csv");
  g_autoptr(CareImportReport) report = import_bench_run (bench, path);
  Look look = get_order (bench, "26090001");
  const CarePerson *first = look.customer->persons->pdata[0];
  const CarePerson *second = look.customer->persons->pdata[1];

  g_assert_cmpuint (report->created, >, 0);
  g_assert_cmpstr (first->name, ==, "韩静");
  g_assert_cmpstr (second->name, ==, "梁明");
  g_assert_cmpint (first->birthday.year, ==, 1991);
  g_assert_cmpint (first->birthday.month, ==, 4);
  g_assert_cmpint (first->birthday.day, ==, 21);
  g_assert_cmpstr (look.customer->address, ==, "杭州市西湖区文三路298号");
  g_assert_cmpstr (look.order->package, ==, "金色年华");
  g_assert_cmpstr (look.order->package_content, ==,
                   "服装5套, 精修58张, 相册2本(\"双册\"), 电子相册");
  g_assert_cmpstr (look.order->extra_content, ==, "加挑28张");
  g_assert_cmpint (look.order->paid, ==, 199900);
  g_assert_cmpstr (care_order_get_server (look.order, CARE_DEPARTMENT_SALES)->name, ==, "钱悦");
  g_assert_cmpstr (care_order_get_server (look.order, CARE_DEPARTMENT_PHOTO)->name, ==, "王朔");
  g_assert_cmpint (look.order->state, ==, CARE_ORDER_OPEN);
  look_clear (&look);

  look = get_order (bench, "25040006");
  g_assert_cmpint (look.order->state, ==, CARE_ORDER_DONE);
  look_clear (&look);
}

/* ---- again, and again from another file ---------------------------------------------- */

static void
test_again (ImportBench   *bench,
            gconstpointer  data)
{
  g_autofree char *csv = import_bench_fixture ("bookings-gb18030.csv");
  g_autofree char *xlsx = import_bench_fixture ("bookings.xlsx");
  g_autoptr(CareImportReport) first = import_bench_run (bench, csv);
  g_autofree char *before = file_dump (bench->path);
  g_autoptr(CareImportReport) same = import_bench_run (bench, csv);
  g_autoptr(CareImportReport) other = import_bench_run (bench, xlsx);
  g_autofree char *after = file_dump (bench->path);
  g_autofree char *summary = care_import_report_dup_summary (same);

  g_assert_cmpuint (same->unchanged, ==, first->created);
  g_assert_cmpuint (same->created + same->updated, ==, 0);
  g_assert_cmpint (same->batch, ==, 0);
  g_assert_cmpint (same->already_imported_on, ==, care_day_new (2026, 11, 21));
  g_assert_true (g_str_has_prefix (summary, "Nothing new: this file was imported on 2026-11-21."));
  g_assert_cmpuint (other->unchanged, ==, first->created);
  g_assert_cmpint (other->already_imported_on, ==, CARE_DAY_NONE);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM import_batch"), ==, 1);
}

static void
test_broken (ImportBench   *bench,
             gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings-broken.csv");
  g_autofree char *rejects = g_build_filename (bench->folder, "rejects.csv", NULL);
  CareImporterOptions options = { .rejects_path = rejects };
  g_autoptr(GError) error = NULL;
  g_autoptr(CareImportReport) report = care_importer_run (bench->office, path, &options, NULL, &error);
  g_autoptr(CareImportReport) again = NULL;
  const CareBookingRemark *first;

  g_assert_no_error (error);
  g_assert_cmpuint (report->rejected, ==, 5);
  g_assert_cmpuint (report->created, ==, report->rows - 5);
  first = report->rejects->pdata[0];
  g_assert_cmpuint (first->row, ==, 2);
  g_assert_cmpstr (first->column, ==, "生日");
  g_assert_cmpstr (report->rejects_path, ==, rejects);

  /* Written down cell by cell, the row with the stray quote makes sense. */
  again = import_bench_run (bench, rejects);
  g_assert_cmpuint (again->rows, ==, 5);
  g_assert_cmpuint (again->rejected, ==, 4);
}

static void
test_all_refused (ImportBench   *bench,
                  gconstpointer  data)
{
  g_autofree char *before = file_dump (bench->path);
  g_autoptr(CareImportReport) report =
    import_bench_run_text (bench, "票单号,姓名,拍照日期\n1,韩静,2026-02-30\n2,梁明,2026-13-01\n");
  g_autofree char *summary = care_import_report_dup_summary (report);
  g_autofree char *after = file_dump (bench->path);

  g_assert_cmpuint (report->rejected, ==, 2);
  g_assert_cmpint (report->batch, ==, 0);
  g_assert_cmpstr (summary, ==, "Nothing was imported: all 2 rows were refused.");
  g_assert_cmpstr (before, ==, after);
}

static void
test_rehearsal (ImportBench   *bench,
                gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings-gb18030.csv");
  CareImporterOptions options = { .is_rehearsal = TRUE };
  g_autofree char *before = file_dump (bench->path);
  gint64 n_audit = file_count (bench->path, "SELECT count(*) FROM audit");
  g_autoptr(CareImportReport) report = care_importer_run (bench->office, path, &options, NULL, NULL);
  g_autofree char *after = file_dump (bench->path);

  g_assert_cmpuint (report->created, ==, report->rows);
  g_assert_cmpint (report->batch, ==, 0);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM import_batch"), ==, 0);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM audit"), ==, n_audit);
}

static void
cancel_midway (guint    n_done,
               guint    n_rows,
               gpointer cancellable)
{
  if (n_done > 0)
    g_cancellable_cancel (cancellable);
}

static void
test_cancelled (ImportBench   *bench,
                gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings-gb18030.csv");
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  CareImporterOptions options = { .progress = cancel_midway, .progress_data = cancellable };
  g_autofree char *before = file_dump (bench->path);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_null (care_importer_run (bench->office, path, &options, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  after = file_dump (bench->path);
  g_assert_cmpstr (before, ==, after);
}

static void
test_no_file (ImportBench   *bench,
              gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  g_assert_null (care_importer_run (bench->office, "/nowhere/list.csv", NULL, NULL, &error));
  g_assert_nonnull (error);
}

static void
test_rejects_path (void)
{
  g_autofree char *csv = care_importer_dup_rejects_path ("/a.b/bookings.xlsx");
  g_autofree char *bare = care_importer_dup_rejects_path ("/a.b/bookings");

  g_assert_cmpstr (csv, ==, "/a.b/bookings-rejected.csv");
  g_assert_cmpstr (bare, ==, "/a.b/bookings-rejected.csv");
}

/* ---- changed lists -------------------------------------------------------------------- */

#define HEADINGS "票单号,姓名,电话,地址,预约日期,拍照日期,套系价位,会员级别\n"

static void
test_changed_list (ImportBench   *bench,
                   gconstpointer  data)
{
  g_autoptr(CareImportReport) first =
    import_bench_run_text (bench, HEADINGS "A1,韩静,13800138000,西湖路1号,2026-11-20,2026-12-10,3999,\n");
  g_autoptr(CareImportReport) second = NULL;
  g_autoptr(CareImportReport) third = NULL;
  Look look;

  /* Somebody corrects the address here; the list moves the shooting and blanks the price. */
  file_run (bench->path, "UPDATE customer SET address = '南山路2号'");
  second = import_bench_run_text (bench, HEADINGS
                                  "a１,韩静,13800138000,西湖路1号,2026-11-20,2026-12-15,,钻石卡\n");
  g_assert_cmpuint (second->updated, ==, 1);
  g_assert_cmpuint (second->kept, ==, 0);
  look = get_order (bench, "A1");
  g_assert_cmpstr (look.customer->address, ==, "南山路2号");
  g_assert_cmpint (look.customer->level, ==, CARE_LEVEL_VIP);
  g_assert_cmpint (look.order->stages[CARE_STAGE_SHOOT].planned_on, ==, care_day_new (2026, 12, 15));
  g_assert_cmpint (look.order->price, ==, 399900);
  look_clear (&look);

  /* Now the list changes the address as well: what is on file stays, and that is told. */
  third = import_bench_run_text (bench, HEADINGS
                                 "A1,韩静,13800138000,北山路3号,2026-11-20,2026-12-15,,钻石卡\n");
  g_assert_cmpuint (third->unchanged, ==, 1);
  g_assert_cmpuint (third->kept, ==, 1);
  look = get_order (bench, "A1");
  g_assert_cmpstr (look.customer->address, ==, "南山路2号");
  look_clear (&look);
}

/* The list is the same, but the day it names has come. */
static void
test_day_has_come (ImportBench   *bench,
                   gconstpointer  data)
{
  static const char list[] = HEADINGS "A1,韩静,13800138000,,2026-11-01,2026-12-10,3999,\n";
  g_autoptr(CareImportReport) first = import_bench_run_text (bench, list);
  g_autoptr(CareImportReport) later = NULL;
  Look look;

  care_clock_set (bench->clock, care_clock_get_now (bench->clock) + 20 * 86400);
  later = import_bench_run_text (bench, list);
  g_assert_cmpuint (later->updated, ==, 1);
  look = get_order (bench, "A1");
  g_assert_cmpint (look.order->stages[CARE_STAGE_SHOOT].done_on, ==, care_day_new (2026, 12, 10));
  look_clear (&look);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call WHERE type = 'SHOOT_THANKS'"
                               " AND state = 'OPEN' AND due_on = '2026-12-11'"), ==, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call WHERE type = 'DRESS_REMIND'"
                               " AND state = 'OPEN'"), ==, 0);
}

/* One of the telephones and one of the names is enough to be the same couple. */
static void
test_second_order (ImportBench   *bench,
                   gconstpointer  data)
{
  g_autoptr(CareImportReport) first =
    import_bench_run_text (bench, HEADINGS "A1,韩静、梁明,13800138000,,2026-11-20,,3999,\n");
  g_autoptr(CareImportReport) second =
    import_bench_run_text (bench, HEADINGS
                           "A2,梁明,13900139000、13800138000,西湖路1号,2026-11-21,,1999,\n"
                           "A3,崔飞,13800138000,,2026-11-21,,1999,\n");
  Look look = get_order (bench, "A2");

  g_assert_cmpuint (second->created, ==, 2);
  g_assert_cmpuint (second->couples, ==, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT last FROM numbering WHERE prefix = 'C'"), ==, 2);
  g_assert_cmpuint (look.customer->persons->len, ==, 2);
  g_assert_cmpuint (g_strv_length (look.customer->phones), ==, 2);
  g_assert_cmpstr (look.customer->phones[0], ==, "13800138000");
  g_assert_cmpstr (look.customer->address, ==, "西湖路1号");
  look_clear (&look);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM search_key "
                               "WHERE k IN ('a2', '13900139000')"), ==, 2);
}

/* ---- sharing out ------------------------------------------------------------------------- */

static void
test_shared_out (ImportBench   *bench,
                 gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings-gb18030.csv");
  g_autoptr(CareImportReport) report = NULL;

  import_bench_hire (bench, "0002", "王芳");
  import_bench_hire (bench, "0003", "赵磊");
  report = import_bench_run (bench, path);

  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM customer WHERE assigned_to IS NULL"),
                   ==, 0);
  g_assert_cmpint (file_count (bench->path, "SELECT max(n) - min(n) FROM (SELECT count(*) AS n"
                               " FROM customer GROUP BY assigned_to)"), <=, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call WHERE staff_id IS NULL"), ==, 0);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call WHERE type = 'NEW_ASSIGN'"), ==,
                   file_count (bench->path, "SELECT count(*) FROM customer WHERE EXISTS (SELECT 1 FROM"
                               " stage JOIN order_slip ON order_slip.id = stage.order_id"
                               " WHERE stage = 'BOOKED'"
                               " AND customer_id = customer.id AND planned_on >= '2026-11-14')"));
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM call WHERE type = 'NEW_ASSIGN'"), >, 0);
}

/* ---- without waiting ---------------------------------------------------------------------- */

typedef struct
{
  GThread          *thread;
  CareImportReport *report;
  guint             n_told;
} Wait;

static void
told_cb (guint    n_done,
         guint    n_rows,
         gpointer data)
{
  Wait *wait = data;

  g_assert_true (g_thread_self () == wait->thread);
  g_assert_null (wait->report);
  wait->n_told++;
}

static void
imported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  Wait *wait = data;
  g_autoptr(GError) error = NULL;

  wait->report = care_importer_run_finish (CARE_OFFICE (source), result, &error);
  g_assert_no_error (error);
}

static void
test_async (ImportBench   *bench,
            gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings.xlsx");
  Wait wait = { g_thread_self (), NULL, 0 };
  CareImporterOptions options = { .progress = told_cb, .progress_data = &wait };

  care_importer_run_async (bench->office, path, &options, NULL, imported_cb, &wait);
  while (wait.report == NULL)
    g_main_context_iteration (NULL, TRUE);
  while (g_main_context_iteration (NULL, FALSE))
    continue;

  g_assert_cmpuint (wait.report->created, ==, wait.report->rows);
  g_assert_cmpuint (wait.n_told, >, 0);
  care_import_report_unref (wait.report);
}

/* ---- speed --------------------------------------------------------------------------------- */

/* As many couples as rows: a telephone and a name of its own in each. */
static char *
long_list (guint n_rows)
{
  static const char * const characters[] = {
    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明",
  };
  GString *list = g_string_new ("票单号,姓名,生日,电话,地址,预约日期,拍照日期,看样日期,取件日期,结婚日期,"
                                "套系,套系价位,套系内容,已付,门市,化妆造型师,摄影师,礼服师,备注\n");

  for (guint i = 0; i < n_rows; i++)
    g_string_append_printf (list,
      "N%u,王%s%s、赵%s%s,%u-%u-%u,1%02u%08u,杭州市西湖区文三路%u号,2026-%02u-%02u,2026-11-%02u,"
      "2026-12-%02u,2027-01-%02u,2027-03-%02u,金色年华,3999,\"服装5套, 精修58张\",1999,钱悦,吴桐,王朔,卫青,"
      "周末再打\n",
      i, characters[i % 16], characters[i / 16 % 16], characters[i / 256 % 16], characters[i / 4096 % 16],
      1985 + i % 15, 1 + i % 12, 1 + i % 28, 30 + i * 7 % 69, i * 7919 % 100000000, 1 + i % 300,
      8 + i % 4, 1 + i % 20, 1 + i % 30, 1 + i % 30, 1 + i % 30, 1 + i % 30);

  return g_string_free (list, FALSE);
}

static void
test_speed (ImportBench   *bench,
            gconstpointer  data)
{
  guint n_rows = g_test_perf () ? 100000 : 10000;
  g_autofree char *text = long_list (n_rows);
  g_autofree char *path = import_bench_write (bench, text);
  gint64 start = g_get_monotonic_time ();
  g_autoptr(CareImportReport) report = import_bench_run (bench, path);
  double seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;

  g_assert_cmpuint (report->created, ==, n_rows);
  g_assert_cmpuint (report->couples, ==, n_rows);
  g_assert_cmpint (file_count (bench->path, "SELECT last FROM numbering WHERE prefix = 'C'"), ==, n_rows);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM customer WHERE customer_no = 'C000101'"),
                   ==, 1);
  g_test_message ("%u rows, %u calls: %.0f rows a second", n_rows, report->calls_planned,
                  n_rows / seconds);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) \
  g_test_add (path, ImportBench, data, import_bench_set_up, func, import_bench_tear_down)
  ADD ("/importer/expected/csv", "bookings-gb18030.csv", test_expected);
  ADD ("/importer/expected/xlsx", "bookings.xlsx", test_expected);
  ADD ("/importer/first-row", NULL, test_first_row);
  ADD ("/importer/again", NULL, test_again);
  ADD ("/importer/broken", NULL, test_broken);
  ADD ("/importer/all-refused", NULL, test_all_refused);
  ADD ("/importer/rehearsal", NULL, test_rehearsal);
  ADD ("/importer/cancelled", NULL, test_cancelled);
  ADD ("/importer/no-file", NULL, test_no_file);
  ADD ("/importer/changed-list", NULL, test_changed_list);
  ADD ("/importer/day-has-come", NULL, test_day_has_come);
  ADD ("/importer/second-order", NULL, test_second_order);
  ADD ("/importer/shared-out", NULL, test_shared_out);
  ADD ("/importer/async", NULL, test_async);
  ADD ("/importer/speed", NULL, test_speed);
  g_test_add_func ("/importer/rejects-path", test_rejects_path);

  return g_test_run ();
}
