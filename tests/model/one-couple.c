/* one-couple.c — a studio with one couple, photographed yesterday
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "one-couple.h"

#include "model/care-planner.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"

static CareCustomer *
new_couple (void)
{
  CareCustomer *customer = care_customer_new ();
  const char * const phones[] = { "13800138000", "13900139000", NULL };

  customer->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  for (int i = 0; i < 2; i++)
    {
      CarePerson *person = care_person_new ();

      person->name = g_strdup (i == 0 ? "王芳" : "赵磊");
      person->sex = i == 0 ? CARE_SEX_FEMALE : CARE_SEX_MALE;
      person->birthday = (CareBirthday) { CARE_CALENDAR_SOLAR, 1996, 3, 8 + i, FALSE };
      g_ptr_array_add (customer->persons, person);
    }
  customer->phones = g_strdupv ((char **) phones);
  customer->wedding_on = care_day_from_iso ("2027-05-01");
  customer->created_on = care_day_from_iso ("2026-11-03");

  return customer;
}

static CareOrder *
new_order (CareDb *db,
           gint64  customer_id,
           CareDay today)
{
  CareOrder *order = care_order_new ();
  static const struct { CareDepartment duty; const char *name; } servers[] = {
    { CARE_DEPARTMENT_SALES, "钱悦" },
    { CARE_DEPARTMENT_DRESS, "卫青" },
    { CARE_DEPARTMENT_MAKEUP, "周莉" },
    { CARE_DEPARTMENT_PHOTO, "王朔" },
  };

  order->customer_id = customer_id;
  order->order_no = g_strdup ("26110001");
  order->stages[CARE_STAGE_BOOKED] = care_stage_date_on (today - 18, today);
  order->stages[CARE_STAGE_SHOOT] = care_stage_date_on (today - 1, today);
  order->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  for (guint i = 0; i < G_N_ELEMENTS (servers); i++)
    g_ptr_array_add (order->servers,
                     care_server_new (servers[i].duty,
                                      care_staff_table_need (db, servers[i].name, servers[i].duty,
                                                             0, NULL),
                                      servers[i].name));

  return order;
}

static gpointer
add_couple (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  OneCouple *fixture = data;
  CarePlanner planner = { care_office_get_rules (fixture->office),
                          care_office_get_today (fixture->office), 0 };
  g_autoptr(CareCustomer) customer = new_couple ();
  g_autoptr(CareOrder) order = NULL;
  g_autoptr(GPtrArray) calls = NULL;

  fixture->customer_id = care_customer_table_add (db, customer, 0, error);
  order = new_order (db, fixture->customer_id, planner.today);
  if (care_order_table_add (db, order, 0, error) == 0 ||
      !care_planner_plan_customer (&planner, db, fixture->customer_id, NULL, error))
    return NULL;
  calls = care_call_table_list_of_customer (db, fixture->customer_id, error);
  for (guint i = 0; i < calls->len; i++)
    if (((CareCall *) calls->pdata[i])->type == CARE_CALL_SHOOT_THANKS)
      fixture->call_id = ((CareCall *) calls->pdata[i])->id;

  return CARE_DONE;
}

void
one_couple_set_up (OneCouple     *fixture,
                   gconstpointer  data)
{
  g_autoptr(GError) error = NULL;

  fixture->clock = care_clock_new_fixed (ONE_COUPLE_NOW);
  fixture->office = care_office_found (NULL, "罗曼影楼", "0217", "李敏", fixture->clock, &error);
  g_assert_no_error (error);
  care_store_write (care_office_get_store (fixture->office),
                    care_office_get_actor (fixture->office), CARE_DEED_CREATE_CUSTOMER, add_couple,
                    fixture, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (fixture->call_id, !=, 0);
}

void
one_couple_tear_down (OneCouple     *fixture,
                      gconstpointer  data)
{
  /* What is on its way back to a desk holds the desk, and the desk the office. */
  care_office_close (fixture->office);
  while (g_main_context_iteration (NULL, FALSE));
  g_assert_finalize_object (fixture->office);
  g_assert_finalize_object (fixture->clock);
}

static gpointer
add_colleague (CareDb        *db,
               gpointer       data,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr(CareStaff) staff = care_staff_new ();

  staff->employee_no = g_strdup ("0218");
  staff->name = g_strdup ("陈静");
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->role = CARE_ROLE_SPECIALIST;
  staff->ability = 3;

  return care_staff_table_add (db, staff, 0, error) != 0 ? CARE_DONE : NULL;
}

static gpointer
claim_for_colleague (CareDb        *db,
                     gpointer       data,
                     GCancellable  *cancellable,
                     GError       **error)
{
  OneCouple *fixture = data;
  g_autoptr(CareStaff) colleague = care_staff_table_find (db, "0218", error);

  return care_call_table_claim (db, fixture->call_id, colleague->id,
                                care_db_get_now (db) + 900, error) ? CARE_DONE : NULL;
}

static void
write_job (OneCouple *fixture,
           CareJob    job)
{
  CareActor program = { 0, CARE_ROLE_SYSTEM };
  g_autoptr(GError) error = NULL;

  care_store_write (care_office_get_store (fixture->office), program, CARE_DEED_MANAGE_STAFF, job,
                    fixture, NULL, &error);
  g_assert_no_error (error);
}

void
one_couple_sign_in_colleague (OneCouple *fixture)
{
  g_autoptr(GError) error = NULL;

  write_job (fixture, add_colleague);
  g_assert_true (care_office_sign_in (fixture->office, "0218", NULL, &error));
  g_assert_no_error (error);
}

void
one_couple_claim_for_colleague (OneCouple *fixture)
{
  write_job (fixture, add_colleague);
  write_job (fixture, claim_for_colleague);
}
