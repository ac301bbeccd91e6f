/* test-import-undo.c — a batch taken back, and nothing else
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <locale.h>

#include "domain/care-error.h"
#include "file-dump.h"
#include "import-bench.h"

#define HEADINGS "票单号,姓名,电话,地址,预约日期,拍照日期,套系价位,门市,摄影师\n"

static CareImportUndo
undo (ImportBench            *bench,
      const CareImportReport *report)
{
  CareImportUndo result;
  g_autoptr(GError) error = NULL;

  care_importer_undo (bench->office, report->batch, &result, &error);
  g_assert_no_error (error);

  return result;
}

static void
test_all_new (ImportBench   *bench,
              gconstpointer  data)
{
  g_autofree char *path = import_bench_fixture ("bookings-gb18030.csv");
  g_autofree char *before = file_dump (bench->path);
  g_autoptr(CareImportReport) report = import_bench_run (bench, path);
  g_autoptr(GError) error = NULL;
  g_autofree char *after = NULL;
  CareImportUndo result = undo (bench, report);

  g_assert_cmpuint (result.removed, ==, report->created);
  g_assert_cmpuint (result.couples, ==, report->couples);
  g_assert_cmpuint (result.restored, ==, 0);
  g_assert_cmpuint (result.kept, ==, 0);
  after = file_dump (bench->path);
  g_assert_cmpstr (before, ==, after);

  g_assert_false (care_importer_undo (bench->office, report->batch, &result, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

/* A second list changes orders, gives couples another order, and brings new ones. */
static void
test_changes (ImportBench   *bench,
              gconstpointer  data)
{
  g_autoptr(CareImportReport) first =
    import_bench_run_text (bench, HEADINGS
                           "A1,韩静、梁明,13800138000,,2026-11-20,2026-12-10,3999,钱悦,王朔\n"
                           "A2,崔飞,13800138001,西湖路1号,2026-11-20,,3999,钱悦,王朔\n"
                           "A3,陈露,13800138002,,2026-09-20,2026-10-10,3999,钱悦,王朔\n");
  g_autofree char *before = file_dump (bench->path);
  g_autoptr(CareImportReport) second =
    import_bench_run_text (bench, HEADINGS
                           "A1,韩静、梁明,13900139000,南山路2号,2026-11-19,2026-12-15,4999,钱悦,郑岩\n"
                           "A2,崔飞、肖琳,13800138001,北山路3号,2026-11-20,2026-11-20,,钱悦,\n"
                           "B1,陈露,13800138002、13800138003,湖滨路9号,2026-11-21,,1999,孙晴,王朔\n"
                           "B2,贺建华,13800138004,,2026-11-21,,1999,孙晴,王朔\n");
  CareImportUndo result = undo (bench, second);
  g_autofree char *after = file_dump (bench->path);

  g_assert_cmpuint (second->updated, ==, 2);
  g_assert_cmpuint (second->created, ==, 2);
  g_assert_cmpuint (second->kept, ==, 0);
  g_assert_cmpuint (result.removed, ==, 2);
  g_assert_cmpuint (result.couples, ==, 1);
  g_assert_cmpuint (result.restored, ==, 3);
  g_assert_cmpstr (before, ==, after);
}

/* What somebody has edited since is theirs. */
static void
test_edited_since (ImportBench   *bench,
                   gconstpointer  data)
{
  g_autoptr(CareImportReport) first =
    import_bench_run_text (bench, HEADINGS "A1,韩静,13800138000,西湖路1号,2026-11-20,,3999,钱悦,王朔\n");
  g_autoptr(CareImportReport) second =
    import_bench_run_text (bench, HEADINGS "A1,韩静,13800138000,南山路2号,2026-11-20,,4999,钱悦,王朔\n");
  g_auto(GStrv) addresses = NULL;

  file_run (bench->path, "UPDATE customer SET address = '湖滨路9号'");
  undo (bench, second);
  addresses = file_list (bench->path, "SELECT address FROM customer");
  g_assert_cmpstr (addresses[0], ==, "湖滨路9号");
  g_assert_cmpint (file_count (bench->path, "SELECT price FROM order_slip"), ==, 399900);
}

static const struct
{
  const char *name;
  const char *sql; /* makes work for the couple of order A1 */
} works[] = {
  { "visit", "INSERT INTO visit (visit_no, customer_id, type, channel, started_at, ended_at, outcome)"
             " SELECT 'HF20261121-001', customer_id, 'BOOKING_THANKS', 'PHONE', 1795219300, 1795219400,"
             " 'REACHED_DONE' FROM order_slip WHERE order_no = 'A1'" },
  { "visit-entered-later",
             "INSERT INTO visit (visit_no, customer_id, order_id, type, channel, started_at, ended_at,"
             " outcome) SELECT 'HF20261121-001', customer_id, id, 'BOOKING_THANKS', 'PHONE', 100, 200,"
             " 'REACHED_DONE' FROM order_slip WHERE order_no = 'A1'" },
  { "attempt", "UPDATE call SET n_attempts = 1, last_attempt_at = 1795219300 WHERE customer_id ="
               " (SELECT customer_id FROM order_slip WHERE order_no = 'A1')" },
  { "complaint", "INSERT INTO complaint (complaint_no, customer_id, stage, department, subject, created_at)"
                 " SELECT 'TS20261121-01', customer_id, 'BOOKED', 'SALES', '价格', 1795219300"
                 " FROM order_slip WHERE order_no = 'A1'" },
  { "draft-of-customer", "INSERT INTO draft (staff_id, kind, subject_id, body, saved_at)"
                         " SELECT 1, 'CUSTOMER', customer_id, '{}', 1795219300 FROM order_slip"
                         " WHERE order_no = 'A1'" },
  { "draft-of-call", "INSERT INTO draft (staff_id, kind, subject_id, body, saved_at)"
                     " SELECT 1, 'CALL', min(call.id), '{}', 1795219300 FROM call JOIN order_slip"
                     " ON order_slip.customer_id = call.customer_id WHERE order_no = 'A1'" },
};

static void
test_work (ImportBench   *bench,
           gconstpointer  data)
{
  g_autoptr(CareImportReport) report =
    import_bench_run_text (bench, HEADINGS
                           "A1,韩静,13800138000,西湖路1号,2026-11-20,,3999,钱悦,王朔\n"
                           "A2,崔飞,13800138001,西湖路1号,2026-11-20,,3999,孙晴,王朔\n");
  CareImportUndo result;

  file_run (bench->path, data);
  result = undo (bench, report);
  g_assert_cmpuint (result.kept, ==, 1);
  g_assert_cmpuint (result.removed, ==, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM order_slip WHERE order_no = 'A1'"), ==, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM staff WHERE name = '王朔'"), ==, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM staff WHERE name = '孙晴'"), ==, 0);
}

/* A couple that a later list has given another order stays, with that order. */
static void
test_other_order (ImportBench   *bench,
                  gconstpointer  data)
{
  g_autoptr(CareImportReport) first =
    import_bench_run_text (bench, HEADINGS "A1,韩静,13800138000,西湖路1号,2026-11-20,,3999,钱悦,王朔\n");
  g_autoptr(CareImportReport) second =
    import_bench_run_text (bench, HEADINGS "A2,韩静,13800138000,西湖路1号,2026-11-21,,3999,钱悦,王朔\n");
  CareImportUndo result = undo (bench, first);

  g_assert_cmpuint (result.removed, ==, 1);
  g_assert_cmpuint (result.couples, ==, 0);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM customer"), ==, 1);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM search_key WHERE k = 'a1'"), ==, 0);
  g_assert_cmpint (file_count (bench->path, "SELECT count(*) FROM search_key WHERE k = 'a2'"), ==, 1);
}

static void
test_nothing_there (ImportBench   *bench,
                    gconstpointer  data)
{
  CareImportUndo result;
  g_autoptr(GError) error = NULL;

  g_assert_false (care_importer_undo (bench->office, 7, &result, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_NOT_FOUND);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(path, data, func) \
  g_test_add (path, ImportBench, data, import_bench_set_up, func, import_bench_tear_down)
  ADD ("/import-undo/all-new", NULL, test_all_new);
  ADD ("/import-undo/changes", NULL, test_changes);
  ADD ("/import-undo/edited-since", NULL, test_edited_since);
  ADD ("/import-undo/other-order", NULL, test_other_order);
  ADD ("/import-undo/nothing-there", NULL, test_nothing_there);
  for (guint i = 0; i < G_N_ELEMENTS (works); i++)
    {
      g_autofree char *path = g_strconcat ("/import-undo/kept/", works[i].name, NULL);

      ADD (path, works[i].sql, test_work);
    }

  return g_test_run ();
}
