/* test-merge.c — two files become one, nothing is lost, and all of it can be taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>

#include "domain/care-double.h"
#include "domain/care-error.h"
#include "file-dump.h"
#include "model/care-merge.h"
#include "model/care-planner.h"
#include "model/care-undo.h"
#include "store/care-customer-table.h"
#include "store/care-double-table.h"
#include "store/care-late-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"

#define NOW ((CareMoment) 1795226400)

typedef struct
{
  char       *folder;
  char       *path;
  CareClock  *clock;
  CareOffice *office;
  gint64      ids[2];
} Fixture;

static CareCustomer *
new_couple (int which)
{
  CareCustomer *customer = care_customer_new ();
  const char * const phones[] = { "13800138000", which == 0 ? "13900139000" : "13700137000", NULL };
  const char * const names[] = { "张琳", "赵磊" };

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (int i = 0; i < 2; i++)
    {
      CarePerson *person = care_person_new ();

      person->name = g_strdup (names[which == 0 ? i : 1 - i]);
      person->birthday = (CareBirthday) { CARE_CALENDAR_SOLAR, 1996, 11, 24 + i, FALSE };
      g_ptr_array_add (customer->persons, person);
    }
  customer->phones = g_strdupv ((char **) phones);
  customer->wedding_on = care_day_from_iso ("2026-11-30");
  customer->created_on = care_day_from_iso ("2026-11-03");
  customer->address = which == 1 ? g_strdup ("湖滨路 1 号") : NULL;
  customer->email = g_strdup (which == 0 ? "a@example.org" : "b@example.org");
  customer->note = g_strdup (which == 0 ? "一" : "二");

  return customer;
}

static gboolean
add_one (CareDb   *db,
         Fixture  *fixture,
         int       which,
         GError  **error)
{
  CarePlanner planner = { care_office_get_rules (fixture->office), care_office_get_today (fixture->office),
                          0, NULL };
  g_autoptr(CareCustomer) customer = new_couple (which);
  g_autoptr(CareOrder) order = care_order_new ();

  fixture->ids[which] = care_customer_table_add (db, customer, 0, error);
  order->customer_id = fixture->ids[which];
  order->order_no = g_strdup_printf ("2611000%d", which);
  order->paid = 1000;
  order->stages[CARE_STAGE_BOOKED] = care_stage_date_on (planner.today - 18, planner.today);
  order->stages[CARE_STAGE_SHOOT].planned_on = planner.today - 4;

  return care_order_table_add (db, order, 0, error) != 0 &&
         care_search_table_put (db, fixture->ids[which], error) &&
         care_planner_plan_customer (&planner, db, fixture->ids[which], NULL, error);
}

static gpointer
add_couples (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  return add_one (db, data, 0, error) && add_one (db, data, 1, error) ? CARE_DONE : NULL;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("care-merge-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "studio.db", NULL);
  fixture->clock = care_clock_new_fixed (NOW);
  fixture->office = care_office_found (fixture->path, "罗曼影楼", "0217", "李敏", fixture->clock, &error);
  g_assert_no_error (error);
  care_store_write (care_office_get_store (fixture->office), program, CARE_DEED_IMPORT, add_couples, fixture,
                    NULL, &error);
  g_assert_no_error (error);
  /* A conversation about a call of the file that will go. */
  file_run (fixture->path,
            "INSERT INTO visit (visit_no, call_id, customer_id, order_id, type, channel,"
            " started_at, ended_at, outcome)"
            " SELECT 'HF1', min(id), customer_id, order_id, type, 'PHONE', 1, 2, 'NO_ANSWER'"
            " FROM call WHERE customer_id = 2 AND order_id IS NOT NULL;"
            "INSERT INTO document (customer_id, kind, uri, added_at) VALUES (2, 'SCAN', '/a', 1);"
            "INSERT INTO feedback_item (customer_id, department, kind, body, created_at)"
            " VALUES (2, 'PHOTO', 'PRAISE', '好', 1);");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  care_office_close (fixture->office);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  g_assert_finalize_object (fixture->office);
  g_object_unref (fixture->clock);
  g_remove (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

static CareFileTask *
merge (Fixture *fixture)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(CareMerge) merge = care_merge_load (fixture->office, fixture->ids[0], fixture->ids[1], &error);
  CareFileTask *task;

  g_assert_no_error (error);
  task = care_merge_new_task (merge, care_office_get_today (fixture->office), &error);
  g_assert_no_error (error);
  g_assert_true (care_file_task_run (task, fixture->office, FALSE, &error));
  g_assert_no_error (error);

  return task;
}

static gint64
count_of_first (Fixture    *fixture,
                const char *table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM %s WHERE customer_id = 1", table);

  return file_count (fixture->path, sql);
}

static void
test_merge (Fixture       *fixture,
            gconstpointer  data)
{
  gint64 n_calls = file_count (fixture->path, "SELECT count(*) FROM call");
  g_autoptr(CareFileTask) task = merge (fixture);

  g_assert_cmpint (task->act_id, !=, 0);
  g_assert_cmpint (file_count (fixture->path, "SELECT count(*) FROM customer"), ==, 1);
  g_assert_cmpint (count_of_first (fixture, "order_slip"), ==, 2);
  g_assert_cmpint (count_of_first (fixture, "call"), ==, n_calls);
  g_assert_cmpint (count_of_first (fixture, "visit"), ==, 1);
  g_assert_cmpint (count_of_first (fixture, "document"), ==, 1);
  g_assert_cmpint (count_of_first (fixture, "feedback_item"), ==, 1);
  g_assert_cmpint (count_of_first (fixture, "phone"), ==, 3);
  g_assert_cmpint (file_count (fixture->path, "SELECT count(*) FROM customer WHERE address = '湖滨路 1 号'"
                               " AND email = 'a@example.org' AND note = '一' || char (10) || '二'"), ==, 1);
  g_assert_cmpint (file_count (fixture->path, "SELECT customer_id FROM former_file"
                               " WHERE customer_no = 'C000002'"), ==, 1);
  /* Each person has one birthday. */
  g_assert_cmpint (file_count (fixture->path, "SELECT count(*) FROM call WHERE type = 'BIRTHDAY'"
                               " AND state = 'OPEN'"), ==, 2);
}

static void
test_undo (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *before = file_dump (fixture->path);
  g_autoptr(CareFileTask) task = merge (fixture);
  g_autofree char *merged = file_dump (fixture->path);
  g_autofree char *after = NULL;
  g_autoptr(GError) error = NULL;

  g_assert_cmpstr (before, !=, merged);
  g_assert_true (care_undo_run (fixture->office, task->act_id, &error));
  g_assert_no_error (error);
  after = file_dump (fixture->path);
  g_assert_cmpstr (before, ==, after);
}

/* Once somebody has rung them, the two files are not torn apart again. */
static void
test_undo_too_late (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr(CareFileTask) task = merge (fixture);
  g_autoptr(GError) error = NULL;

  file_run (fixture->path,
            "INSERT INTO visit (visit_no, customer_id, type, channel, started_at, ended_at, outcome)"
            " VALUES ('HF2', 1, 'CALLBACK', 'PHONE', 1795226500, 1795226501, 'NO_ANSWER');");
  g_assert_false (care_undo_run (fixture->office, task->act_id, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static gpointer
list_doubles (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_double_table_list (db, 10, error);
}

static guint
count_doubles (Fixture *fixture)
{
  g_autoptr(GPtrArray) pairs = care_store_read (care_office_get_store (fixture->office), list_doubles, NULL,
                                                NULL, NULL);

  return pairs->len;
}

/* One telephone, the same names in another order, the same day: still one pair. */
static void
test_pairs (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr(CareFileTask) apart = care_merge_new_apart (fixture->ids[1], fixture->ids[0]);
  g_autoptr(GError) error = NULL;

  g_assert_cmpuint (count_doubles (fixture), ==, 1);
  file_run (fixture->path, "DELETE FROM phone WHERE customer_id = 2");
  g_assert_cmpuint (count_doubles (fixture), ==, 1);
  g_assert_true (care_file_task_run (apart, fixture->office, FALSE, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_doubles (fixture), ==, 0);
  g_assert_true (care_undo_run (fixture->office, apart->act_id, &error));
  g_assert_cmpuint (count_doubles (fixture), ==, 1);
}

static gpointer
list_late (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  return care_late_table_list (db, care_office_get_today (((Fixture *) data)->office), 10, error);
}

static void
test_late (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr(GPtrArray) list = care_store_read (care_office_get_store (fixture->office), list_late, fixture,
                                               NULL, NULL);
  const CareLate *late = list->pdata[0];

  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpint (late->stage, ==, CARE_STAGE_SHOOT);
  g_assert_cmpint (late->days, ==, 4);
  g_assert_cmpint (late->call_id, !=, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/merge/nothing-is-lost", test_merge);
  ADD ("/merge/undo", test_undo);
  ADD ("/merge/undo-too-late", test_undo_too_late);
  ADD ("/merge/pairs", test_pairs);
  ADD ("/merge/late", test_late);

  return g_test_run ();
}
