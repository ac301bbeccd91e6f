/* test-team.c — people, days off, and sharing out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "domain/care-error.h"
#include "model/care-office-start.h"
#include "model/care-team-board.h"
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
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
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

static CareStaff *
add_specialist (OneCouple  *fixture,
                const char *employee_no,
                const char *name)
{
  CareStaff *staff = new_staff (employee_no, name, CARE_ROLE_SPECIALIST);
  g_autoptr(GError) error = NULL;

  g_assert_true (care_team_save (fixture->office, staff, &error));
  g_assert_no_error (error);
  staff->version = 1;

  return staff;
}

/* By hand, with a reason, and only to somebody who takes calls. */
static void
test_assign (OneCouple     *fixture,
             gconstpointer  data)
{
  g_autoptr(CareStaff) staff = add_specialist (fixture, "0300", "周涛");
  g_autoptr(CareCustomer) customer = NULL;
  g_autoptr(GError) error = NULL;
  const CareStaff *me = care_office_get_me (fixture->office);

  g_assert_false (care_team_assign (fixture->office, fixture->customer_id, staff->id, " ", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (care_team_assign (fixture->office, fixture->customer_id, me->id, "客人指定", &error));
  g_assert_error (error, CARE_ERROR, CARE_ERROR_INVALID);
  g_clear_error (&error);

  g_assert_true (care_team_assign (fixture->office, fixture->customer_id, staff->id, "客人指定", &error));
  g_assert_no_error (error);
  customer = care_store_read (care_office_get_store (fixture->office), get_customer,
                              &fixture->customer_id, NULL, &error);
  g_assert_cmpint (customer->assigned_to, ==, staff->id);
  g_assert_cmpint (customer->assigned_on, ==, care_office_get_today (fixture->office));
}

static void
taken_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return *result;
}

static CareTeamBoard *
load_board (CareOffice *office)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;
  CareTeamBoard *board;

  care_team_board_load_async (office, taken_cb, &result);
  board = care_team_board_load_finish (wait_for (&result), &error);
  g_assert_no_error (error);

  return board;
}

/* Who leaves, leaves couples behind: they count as nobody's until they are shared out again. */
static void
test_leaving (OneCouple     *fixture,
              gconstpointer  data)
{
  g_autoptr(CareStaff) staff = add_specialist (fixture, "0300", "周涛");
  g_autoptr(CareTeamBoard) before = load_board (fixture->office);
  g_autoptr(CareTeamBoard) shared = NULL;
  g_autoptr(CareTeamBoard) after = NULL;
  guint n_shared = 0;

  g_assert_cmpuint (before->n_unassigned, ==, 1);
  g_assert_cmpuint (care_team_board_count_specialists (before), ==, 1);
  g_assert_true (care_team_share_out (fixture->office, &n_shared, NULL));
  shared = load_board (fixture->office);
  g_assert_cmpuint (shared->n_unassigned, ==, 0);
  staff->has_left = TRUE;
  g_assert_true (care_team_save (fixture->office, staff, NULL));
  after = load_board (fixture->office);
  g_assert_cmpuint (after->n_unassigned, ==, 1);
  g_assert_cmpuint (care_team_board_count_specialists (after), ==, 0);
}

static void
mark_day (OneCouple         *fixture,
          const CareAbsence *absence,
          gboolean           is_off)
{
  g_autoptr(GAsyncResult) result = NULL;
  g_autoptr(GError) error = NULL;

  care_team_mark_day_async (fixture->office, absence, is_off, taken_cb, &result);
  g_assert_true (care_team_mark_day_finish (wait_for (&result), &error));
  g_assert_no_error (error);
}

/* Without a name, whoever has least to do stands in; and the day can be taken back. */
static void
test_day_off (OneCouple     *fixture,
              gconstpointer  data)
{
  g_autoptr(CareStaff) staff = add_specialist (fixture, "0300", "周涛");
  g_autoptr(CareStaff) other = add_specialist (fixture, "0301", "陈静");
  CareAbsence absence = { staff->id, care_office_get_today (fixture->office), 0 };
  g_autoptr(CareTeamBoard) off = NULL;
  g_autoptr(CareTeamBoard) back = NULL;
  const CareAbsence *marked;

  mark_day (fixture, &absence, TRUE);
  off = load_board (fixture->office);
  marked = care_team_board_find_absence (off, staff->id, absence.day);
  g_assert_nonnull (marked);
  g_assert_cmpint (marked->substitute_id, ==, other->id);
  g_assert_null (care_team_board_find_absence (off, staff->id, absence.day + 1));
  mark_day (fixture, &absence, FALSE);
  back = load_board (fixture->office);
  g_assert_null (care_team_board_find_absence (back, staff->id, absence.day));
}

/* A question with a single answer is not asked; with two people it is. */
static void
test_alone (OneCouple     *fixture,
            gconstpointer  data)
{
  g_autoptr(CareStaff) staff = NULL;

  care_office_sign_out (fixture->office);
  g_assert_true (care_office_start_alone (fixture->office));
  g_assert_nonnull (care_office_get_me (fixture->office));
  staff = add_specialist (fixture, "0300", "周涛");
  care_office_sign_out (fixture->office);
  g_assert_false (care_office_start_alone (fixture->office));
  g_assert_null (care_office_get_me (fixture->office));
}

static void
test_alone_with_password (OneCouple     *fixture,
                          gconstpointer  data)
{
  g_assert_true (care_office_set_password (fixture->office, "secret", NULL));
  care_office_sign_out (fixture->office);
  g_assert_false (care_office_start_alone (fixture->office));
}

static gboolean
is_renamed (CareOffice *office)
{
  return g_strcmp0 (care_office_get_me (office)->name, "李敏敏") == 0;
}

/* What is changed of oneself holds at once, also for the next change. */
static void
test_own_record (OneCouple     *fixture,
                 gconstpointer  data)
{
  g_autoptr(CareStaff) me = care_staff_copy (care_office_get_me (fixture->office));
  g_autoptr(GError) error = NULL;

  g_free (me->name);
  me->name = g_strdup ("李敏敏");
  g_assert_true (care_team_save (fixture->office, me, &error));
  while (!is_renamed (fixture->office))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (care_office_set_password (fixture->office, "secret", &error));
  g_assert_no_error (error);
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

  ADD ("/team/assign", test_assign);
  ADD ("/team/leaving", test_leaving);
  ADD ("/team/day-off", test_day_off);
  ADD ("/team/alone", test_alone);
  ADD ("/team/alone-with-password", test_alone_with_password);
  ADD ("/team/own-record", test_own_record);

  return g_test_run ();
}
