/* make-studio.c — studio files for the bell to look into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 *   make-studio new FILE N   N couples photographed on 20 November 2026, each owed a call on the 21st
 *   make-studio now FILE     one couple that asked to be called a minute ago, by the real clock
 *   make-studio demo FILE    a studio of two thousand couples, today
 *   make-studio done FILE    every call that is due has been made
 *   make-studio claim FILE   somebody is on the telephone with every couple
 *   make-studio share FILE   a colleague joins, and the first is on the telephone with one couple
 *   make-studio rings FILE   prints what was announced: call, due moment, snoozed until
 */
#include <string.h>

#include "model/care-demo.h"
#include "model/care-office.h"
#include "model/care-planner.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-queue-table.h"
#include "store/care-ring-table.h"
#include "store/care-setting-table.h"
#include "store/care-staff-table.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define SATURDAY 1795226700

static const char * const names[] = { "王芳", "欧阳娜", "李静", "张敏", "刘洋" };

typedef struct
{
  CareOffice *office;
  int         n_couples;
  CareMoment  now;
} Plan;

static void
write_job (CareOffice *office,
           CareJob     job,
           gpointer    data)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;

  care_store_write (care_office_get_store (office), program, CARE_DEED_CREATE_CUSTOMER, job, data,
                    NULL, &error);
  g_assert_no_error (error);
}

static CareCustomer *
new_couple (int     number,
            CareDay today)
{
  CareCustomer *customer = care_customer_new ();
  CarePerson *person = care_person_new ();
  g_autofree char *phone = g_strdup_printf ("1380013800%d", number);
  const char * const phones[] = { phone, NULL };

  person->name = g_strdup (names[number]);
  person->sex = CARE_SEX_FEMALE;
  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  g_ptr_array_add (customer->persons, person);
  customer->phones = g_strdupv ((char **) phones);
  customer->created_on = today;

  return customer;
}

static gpointer
add_couples (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  Plan *plan = data;
  CarePlanner planner = { care_office_get_rules (plan->office), care_office_get_today (plan->office), 0 };

  for (int i = 0; i < plan->n_couples; i++)
    {
      g_autoptr(CareCustomer) customer = new_couple (i, planner.today);
      g_autoptr(CareOrder) order = care_order_new ();

      order->customer_id = care_customer_table_add (db, customer, 0, error);
      order->order_no = g_strdup_printf ("2611000%d", i + 1);
      order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
      order->stages[CARE_STAGE_BOOKED] = care_stage_date_on (planner.today - 18, planner.today);
      order->stages[CARE_STAGE_SHOOT] = care_stage_date_on (planner.today - 1, planner.today);
      if (care_order_table_add (db, order, 0, error) == 0 ||
          !care_planner_plan_customer (&planner, db, order->customer_id, NULL, error))
        return NULL;
    }

  return CARE_DONE;
}

static void
make_new (const char *path,
          int         n_couples)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (SATURDAY);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = care_office_found (path, "罗曼影楼", "0217", "李敏", clock, &error);
  Plan plan = { office, n_couples, SATURDAY };

  g_assert_no_error (error);
  write_job (office, add_couples, &plan);
}

/* Noon is here wherever the tests run, so that the real clock never finds quiet hours. */
static gpointer
move_to_noon (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  int hours_ahead = 12 - (int) (*(CareMoment *) data / 3600 % 24);
  g_autofree char *zone = g_strdup_printf ("Etc/GMT%+d", -hours_ahead);

  return care_setting_table_set (db, "time_zone", hours_ahead == 0 ? "Etc/GMT" : zone, error) ? CARE_DONE
                                                                                             : NULL;
}

static gpointer
agree (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  Plan *plan = data;
  g_autoptr(GPtrArray) entries = care_queue_table_list (db, 0, care_office_get_today (plan->office), error);

  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr(CareCall) call = care_call_copy (((CareQueueEntry *) entries->pdata[i])->call);

      call->agreed_at = plan->now - 60;
      if (!care_call_table_update (db, call, error))
        return NULL;
    }

  return CARE_DONE;
}

static void
make_now (const char *path)
{
  g_autoptr(CareClock) clock = care_clock_new ();
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = care_office_found (path, "罗曼影楼", "0217", "李敏", clock, &error);
  Plan plan = { office, 1, care_clock_get_now (clock) };

  g_assert_no_error (error);
  write_job (office, move_to_noon, &plan.now);
  g_assert_true (care_office_reload (office, &error));
  write_job (office, add_couples, &plan);
  write_job (office, agree, &plan);
}

static void
make_demo (const char *path)
{
  g_autoptr(CareClock) clock = care_clock_new ();
  g_autoptr(GError) error = NULL;
  CareDemoReport report;

  g_assert_true (care_demo_build (path, clock, 2000, 1, NULL, NULL, NULL, &report, &error));
  g_assert_no_error (error);
}

static gpointer
finish_calls (CareDb        *db,
              gpointer       verb,
              GCancellable  *cancellable,
              GError       **error)
{
  g_autoptr(GPtrArray) entries = care_queue_table_list (db, 0, care_day_from_iso ("2099-12-31"), error);

  for (guint i = 0; i < entries->len; i++)
    {
      g_autoptr(CareCall) call = care_call_copy (((CareQueueEntry *) entries->pdata[i])->call);

      if (g_str_equal (verb, "claim"))
        {
          if (!care_call_table_claim (db, call->id, 1, SATURDAY + 900, error))
            return NULL;
          continue;
        }
      call->state = CARE_CALL_DONE;
      if (!care_call_table_update (db, call, error))
        return NULL;
    }

  return CARE_DONE;
}

/* The supervisor, who founded the studio, talks; the one who joins does not. */
static gpointer
share (CareDb        *db,
       gpointer       data,
       GCancellable  *cancellable,
       GError       **error)
{
  g_autoptr(GPtrArray) entries = care_queue_table_list (db, 0, care_day_from_iso ("2099-12-31"), error);
  g_autoptr(CareStaff) colleague = care_staff_new ();

  colleague->employee_no = g_strdup ("0218");
  colleague->name = g_strdup ("周涛");
  colleague->department = CARE_DEPARTMENT_SERVICE;
  colleague->role = CARE_ROLE_SPECIALIST;
  colleague->ability = 3;
  if (care_staff_table_add (db, colleague, 0, error) == 0 ||
      !care_call_table_claim (db, ((CareQueueEntry *) entries->pdata[0])->call->id, 1, SATURDAY + 900, error))
    return NULL;

  return CARE_DONE;
}

static gpointer
print_rings (CareDb        *db,
             gpointer       data,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr(GPtrArray) rings = care_ring_table_list_open (db, error);

  for (guint i = 0; i < rings->len; i++)
    {
      const CareRing *ring = rings->pdata[i];

      g_print ("%" G_GINT64_FORMAT " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT "\n", ring->call_id,
               ring->rung_for, ring->snoozed_until);
    }

  return CARE_DONE;
}

static void
change (const char *path,
        CareJob     job,
        const char *verb)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (SATURDAY);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = care_office_open (path, clock, &error);

  g_assert_no_error (error);
  write_job (office, job, (gpointer) verb);
}

int
main (int   argc,
      char *argv[])
{
  g_assert_cmpint (argc, >=, 3);

  if (g_str_equal (argv[1], "new"))
    make_new (argv[2], argv[3][0] - '0');
  else if (g_str_equal (argv[1], "now"))
    make_now (argv[2]);
  else if (g_str_equal (argv[1], "demo"))
    make_demo (argv[2]);
  else if (g_str_equal (argv[1], "rings"))
    change (argv[2], print_rings, NULL);
  else if (g_str_equal (argv[1], "share"))
    change (argv[2], share, NULL);
  else
    change (argv[2], finish_calls, argv[1]);

  return 0;
}
