/* test-team.c — people, days off, and sharing out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-team.h"
#include "one-couple.h"
#include "store/care-customer-table.h"

static CareStaff *
new_staff (const char *employee_no,
           const char *name,
           CareRole    role)
{
  CareStaff *staff = care_staff_new ();

  staff->employee_no = g_strdup (employee_no);
  staff->name = g_strdup (name);
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->role = role;
  staff->ability = 3;

  return staff;
}

static void
test_add_and_sign_in (OneCouple     *fixture,
                      gconstpointer  data)
{
  g_autoptr(CareStaff) staff = new_staff (" 0300 ", "周涛", CARE_ROLE_SPECIALIST);
  g_autoptr(GError) error = NULL;

  g_assert_true (care_team_save (fixture->office, staff, &error));
  g_assert_no_error (error);
  g_assert_true (care_office_sign_in (fixture->office, "0300", NULL, &error));
  g_assert_no_error (error);
}

static void
test_number_is_taken (OneCouple     *fixture,
                      gconstpointer  data)
{
  g_autoptr(CareStaff) staff = new_staff ("0217", "周涛", CARE_ROLE_SPECIALIST);
  g_autoptr(GError) error = NULL;

  g_assert_false (care_team_save (fixture->office, staff, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_CONSTRAINT);
}

static void
test_account_needs_number (OneCouple     *fixture,
                           gconstpointer  data)
{
  g_autoptr(CareStaff) staff = new_staff (NULL, "周涛", CARE_ROLE_SPECIALIST);
  g_autoptr(GError) error = NULL;

  g_assert_false (care_team_save (fixture->office, staff, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

/* The last supervisor cannot make herself a specialist. */
static void
test_somebody_must_lead (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(CareStaff) me = care_staff_copy (care_office_get_me (fixture->office));
  g_autoptr(GError) error = NULL;

  me->role = CARE_ROLE_SPECIALIST;
  g_assert_false (care_team_save (fixture->office, me, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
}

static void
test_specialist_may_not (OneCouple     *fixture,
                         gconstpointer  data)
{
  g_autoptr(CareStaff) staff = new_staff ("0300", "周涛", CARE_ROLE_SUPERVISOR);
  g_autoptr(GError) error = NULL;
  guint n_shared = 0;

  one_couple_sign_in_colleague (fixture);
  g_assert_false (care_team_save (fixture->office, staff, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
  g_clear_error (&error);
  g_assert_false (care_team_share_out (fixture->office, &n_shared, &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_FORBIDDEN);
}

static gpointer
get_customer (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return care_customer_table_get (db, *(gint64 *) data, error);
}

static void
test_share_out (OneCouple     *fixture,
                gconstpointer  data)
{
  g_autoptr(CareStaff) staff = new_staff ("0300", "周涛", CARE_ROLE_SPECIALIST);
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(GError) error = NULL;
  guint n_shared = 0;

  g_assert_true (care_team_share_out (fixture->office, &n_shared, &error));
  g_assert_cmpuint (n_shared, ==, 0);

  g_assert_true (care_team_save (fixture->office, staff, &error));
  g_assert_true (care_team_share_out (fixture->office, &n_shared, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_shared, ==, 1);
  customer = care_store_read (care_office_get_store (fixture->office), get_customer,
                              &fixture->customer_id, NULL, &error);
  g_assert_cmpint (customer->assigned_to, ==, staff->id);

  g_assert_true (care_team_share_out (fixture->office, &n_shared, &error));
  g_assert_cmpuint (n_shared, ==, 0);
}

#define ADD(path, func) \
  g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  ADD ("/team/add-and-sign-in", test_add_and_sign_in);
  ADD ("/team/number-is-taken", test_number_is_taken);
  ADD ("/team/account-needs-number", test_account_needs_number);
  ADD ("/team/somebody-must-lead", test_somebody_must_lead);
  ADD ("/team/specialist-may-not", test_specialist_may_not);
  ADD ("/team/share-out", test_share_out);

  return g_test_run ();
}
