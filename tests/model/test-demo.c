/* test-demo.c — the sample studio is alive, consistent, and always the same
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <glib/gstdio.h>

#include "domain/care-error.h"
#include "model/care-demo.h"
#include "model/care-planner.h"
#include "model/care-queue-board.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-search-table.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"

#define TEN_O_CLOCK  1795226400 /* Saturday 21 November 2026, in Shanghai */
#define HALF_PAST_12 (TEN_O_CLOCK + 150 * 60)

typedef struct
{
  CareClock  *clock;
  CareOffice *office;
  CareDemoReport report;
} Studio;

static void
set_up (Studio        *studio,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  studio->clock = care_clock_new_fixed (TEN_O_CLOCK);
  studio->office = care_office_found (NULL, "罗曼影楼", "0001", "李敏", studio->clock, &error);
  g_assert_no_error (error);
  care_demo_fill (studio->office, CARE_DEMO_CUSTOMERS, 7, NULL, NULL, NULL, &studio->report, &error);
  g_assert_no_error (error);
}

static void
tear_down (Studio        *studio,
           gconstpointer  data)
{
  care_office_close (studio->office);
  g_object_unref (studio->office);
  g_object_unref (studio->clock);
}

static void
read_with (Studio   *studio,
           CareJob   job,
           gpointer  data)
{
  g_autoptr(GError) error = NULL;

  care_store_read (care_office_get_store (studio->office), job, data, NULL, &error);
  g_assert_no_error (error);
}

/* ---- consistent -------------------------------------------------------------------- */

static gpointer
check_deeply (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_db_check (db, TRUE, error) ? CARE_DONE : NULL;
}

static void
test_consistent (Studio        *studio,
                 gconstpointer  data)
{
  read_with (studio, check_deeply, NULL);
  g_assert_cmpuint (studio->report.customers, ==, CARE_DEMO_CUSTOMERS);
  g_assert_cmpuint (studio->report.orders, >, CARE_DEMO_CUSTOMERS);
  g_assert_cmpuint (studio->report.calls, >, 4 * CARE_DEMO_CUSTOMERS);
  g_assert_cmpuint (studio->report.complaints, >, 0);
}

/* ---- found by every key -------------------------------------------------------------- */

static gpointer
find_everybody (CareDb        *db,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  for (gint64 id = 1; id <= CARE_DEMO_CUSTOMERS; id++)
    {
      g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);
      g_autoptr(GPtrArray) found = NULL;
      char *terms[] = { NULL, NULL };

      if (customer == NULL)
        return NULL;
      terms[0] = customer->phones[0];
      found = care_search_table_find (db, terms, 2, error);
      if (found == NULL)
        return NULL;
      g_assert_cmpuint (found->len, ==, 1);
      g_assert_cmpint (((const CareFound *) found->pdata[0])->id, ==, id);
    }

  return CARE_DONE;
}

static void
test_found (Studio        *studio,
            gconstpointer  data)
{
  read_with (studio, find_everybody, NULL);
}

/* ---- every stage, every kind of customer ------------------------------------------------ */

typedef struct
{
  guint n_at[CARE_N_STAGES];
  guint n_levels[CARE_LEVEL_IMPORTANT + 1];
  guint n_lunar;
  guint n_do_not_call;
  guint n_married;
  guint n_to_marry;
} Census;

static CareStage
reached (const CareOrder *order)
{
  CareStage last = CARE_STAGE_BOOKED;

  for (CareStage stage = CARE_STAGE_BOOKED; stage < CARE_STAGE_WEDDING; stage++)
    if (order->stages[stage].done_on != CARE_DAY_NONE)
      last = stage;

  return last;
}

static gpointer
count_people (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  CareDay today = care_day_new (2026, 11, 21);
  Census *census = data;

  for (gint64 id = 1; id <= CARE_DEMO_CUSTOMERS; id++)
    {
      g_autoptr(CareCustomer) customer = care_customer_table_get (db, id, error);
      g_autoptr(GPtrArray) orders = care_order_table_list (db, id, error);

      if (customer == NULL || orders == NULL)
        return NULL;
      for (guint i = 0; i < orders->len; i++)
        census->n_at[reached (orders->pdata[i])]++;
      census->n_levels[customer->level]++;
      census->n_do_not_call += customer->do_not_call ? 1 : 0;
      census->n_married += customer->wedding_on != 0 && customer->wedding_on < today;
      census->n_to_marry += customer->wedding_on > today;
      for (guint i = 0; i < customer->persons->len; i++)
        if (((const CarePerson *) customer->persons->pdata[i])->birthday.calendar == CARE_CALENDAR_LUNAR)
          census->n_lunar++;
    }

  return CARE_DONE;
}

static void
test_people (Studio        *studio,
             gconstpointer  data)
{
  Census census = { { 0 } };

  read_with (studio, count_people, &census);
  for (CareStage stage = CARE_STAGE_BOOKED; stage < CARE_STAGE_WEDDING; stage++)
    g_assert_cmpuint (census.n_at[stage], >, 0);
  for (CareLevel level = CARE_LEVEL_ORDINARY; level <= CARE_LEVEL_IMPORTANT; level++)
    g_assert_cmpuint (census.n_levels[level], >, 0);
  g_assert_cmpuint (census.n_lunar, >, 50);
  g_assert_cmpuint (census.n_do_not_call, >, 0);
  g_assert_cmpuint (census.n_married, >, 50);
  g_assert_cmpuint (census.n_to_marry, >, 30);
}

/* ---- the queue is alive ------------------------------------------------------------------ */

typedef struct
{
  CareQueueBoard  board;
  GPtrArray      *lines;
} Look;

static gpointer
list_lines (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Look *look = data;

  look->lines = care_queue_board_list (&look->board, db, error);

  return look->lines != NULL ? CARE_DONE : NULL;
}

static GPtrArray *
look_at_queue (Studio     *studio,
               CareMoment  now,
               gint64      staff_id)
{
  Look look = { { care_office_get_rules (studio->office), now, 0, staff_id, staff_id }, NULL };

  look.board.day = care_moment_to_day (now, look.board.rules->zone);
  read_with (studio, list_lines, &look);

  return look.lines;
}

static guint
count_group (GPtrArray      *lines,
             CareQueueGroup  group)
{
  guint n_lines = 0;

  for (guint i = 0; i < lines->len; i++)
    n_lines += ((const CareQueueLine *) lines->pdata[i])->group == group ? 1 : 0;

  return n_lines;
}

static void
test_groups (Studio        *studio,
             gconstpointer  data)
{
  g_autoptr(GPtrArray) morning = look_at_queue (studio, TEN_O_CLOCK, 0);
  g_autoptr(GPtrArray) noon = look_at_queue (studio, HALF_PAST_12, 0);

  g_assert_cmpuint (count_group (morning, CARE_QUEUE_OVERDUE), >, 0);
  g_assert_cmpuint (count_group (morning, CARE_QUEUE_NOW), >, 0);
  g_assert_cmpuint (count_group (morning, CARE_QUEUE_AGREED), >, 0);
  g_assert_cmpuint (count_group (morning, CARE_QUEUE_LATER), >, 0);
  g_assert_cmpuint (count_group (noon, CARE_QUEUE_RESTING), >, 0);
}

/* Supervisor 1, specialists 2 to 4. */
static void
test_load (Studio        *studio,
           gconstpointer  data)
{
  for (gint64 staff_id = 2; staff_id <= 4; staff_id++)
    {
      g_autoptr(GPtrArray) lines = look_at_queue (studio, TEN_O_CLOCK, staff_id);

      g_assert_cmpuint (lines->len, >=, 10);
      g_assert_cmpuint (lines->len, <=, 30);
    }
}

static void
test_greetings (Studio        *studio,
                gconstpointer  data)
{
  g_autoptr(GPtrArray) lines = look_at_queue (studio, TEN_O_CLOCK, 0);
  guint n_of_type[CARE_N_CALL_TYPES] = { 0 };

  for (guint i = 0; i < lines->len; i++)
    n_of_type[((const CareQueueLine *) lines->pdata[i])->entry->call->type]++;
  g_assert_cmpuint (n_of_type[CARE_CALL_BIRTHDAY], >, 0);
  g_assert_cmpuint (n_of_type[CARE_CALL_WEDDING_DAY], >, 0);
  g_assert_cmpuint (n_of_type[CARE_CALL_WED_ANNIV], >, 0);
}

/* ---- the planner has nothing to add ----------------------------------------------------- */

static gboolean
describe_calls (CareDb   *db,
                GString  *text,
                GError  **error)
{
  for (gint64 id = 1; id <= CARE_DEMO_CUSTOMERS; id++)
    {
      g_autoptr(GPtrArray) calls = care_call_table_list_of_customer (db, id, error);

      if (calls == NULL)
        return FALSE;
      for (guint i = 0; i < calls->len; i++)
        {
          const CareCall *call = calls->pdata[i];

          g_string_append_printf (text, "%d %s %d %d %u %d\n", (int) call->id,
                                  care_call_type_get_nick (call->type), call->due_on, call->deadline_on,
                                  call->state, (int) call->version);
        }
    }

  return TRUE;
}

typedef struct
{
  CarePlanner  planner;
  GString     *before;
  GString     *after;
} Replan;

static gpointer
plan_again (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  Replan *replan = data;

  if (!describe_calls (db, replan->before, error) ||
      !care_setting_table_set (db, "planned_on", "2026-11-20", error) ||
      !care_setting_table_set (db, "planned_until", "2026-11-20", error) ||
      !care_planner_plan_day (&replan->planner, db, error))
    return NULL;
  for (gint64 id = 1; id <= CARE_DEMO_CUSTOMERS; id++)
    if (!care_planner_plan_customer (&replan->planner, db, id, NULL, error))
      return NULL;

  return describe_calls (db, replan->after, error) ? CARE_DONE : NULL;
}

static void
test_planner_agrees (Studio        *studio,
                     gconstpointer  data)
{
  const CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;
  Replan replan = { { care_office_get_rules (studio->office), care_office_get_today (studio->office), 0 },
                    g_string_new (NULL), g_string_new (NULL) };

  care_store_write (care_office_get_store (studio->office), program, CARE_DEED_PLAN_CALLS, plan_again,
                    &replan, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (replan.before->str, ==, replan.after->str);
  g_string_free (replan.before, TRUE);
  g_string_free (replan.after, TRUE);
}

/* ---- always the same ---------------------------------------------------------------------- */

static char *
build_and_digest (const char *folder,
                  guint64     seed)
{
  g_autofree char *path = g_build_filename (folder, "sample.care", NULL);
  g_autoptr(CareClock) clock = care_clock_new_fixed (TEN_O_CLOCK);
  g_autoptr(GError) error = NULL;
  g_autofree char *bytes = NULL;
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  CareDemoReport report;
  gsize length;

  care_demo_build (path, clock, 60, seed, NULL, NULL, NULL, &report, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_unlink (journal);

  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, length);
}

static void
test_same_seed (void)
{
  g_autofree char *folder = g_dir_make_tmp ("care-demo-XXXXXX", NULL);
  g_autofree char *one = build_and_digest (folder, 1);
  g_autofree char *again = build_and_digest (folder, 1);
  g_autofree char *other = build_and_digest (folder, 2);

  g_assert_cmpstr (one, ==, again);
  g_assert_cmpstr (one, !=, other);
  g_rmdir (folder);
}

static void
cancel_half_way (guint    n_done,
                 guint    n_total,
                 gpointer cancellable)
{
  if (n_done >= n_total / 2)
    g_cancellable_cancel (cancellable);
}

static void
test_cancel (void)
{
  g_autofree char *folder = g_dir_make_tmp ("care-demo-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sample.care", NULL);
  g_autofree char *journal = g_strconcat (path, "-journal", NULL);
  g_autoptr(CareClock) clock = care_clock_new_fixed (TEN_O_CLOCK);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;
  CareDemoReport report;

  g_assert_false (care_demo_build (path, clock, 2000, 1, cancel_half_way, cancellable, cancellable, &report,
                                   &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_unlink (journal);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
test_number (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (TEN_O_CLOCK);
  g_autoptr(GError) error = NULL;
  CareDemoReport report;

  g_assert_false (care_demo_build ("never-made.care", clock, 0, 1, NULL, NULL, NULL, &report, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_assert_false (g_file_test ("never-made.care", G_FILE_TEST_EXISTS));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/demo/consistent", Studio, NULL, set_up, test_consistent, tear_down);
  g_test_add ("/demo/found", Studio, NULL, set_up, test_found, tear_down);
  g_test_add ("/demo/people", Studio, NULL, set_up, test_people, tear_down);
  g_test_add ("/demo/groups", Studio, NULL, set_up, test_groups, tear_down);
  g_test_add ("/demo/load", Studio, NULL, set_up, test_load, tear_down);
  g_test_add ("/demo/greetings", Studio, NULL, set_up, test_greetings, tear_down);
  g_test_add ("/demo/planner-agrees", Studio, NULL, set_up, test_planner_agrees, tear_down);
  g_test_add_func ("/demo/same-seed", test_same_seed);
  g_test_add_func ("/demo/cancel", test_cancel);
  g_test_add_func ("/demo/number", test_number);

  return g_test_run ();
}
