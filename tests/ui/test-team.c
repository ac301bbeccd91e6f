/* test-team.c — a supervisor gathers a team on the screen and shares customers out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "ui/care-window-private.h"
#include "ui/customer/care-customer-edit-page.h"
#include "ui/office/care-office-page.h"
#include "ui/office/care-person-page.h"

static gboolean
is_at (gpointer data)
{
  gpointer *both = data;

  return g_strcmp0 (care_window_get_place (both[0]), both[1]) == 0;
}

static void
wait_for_place (CareWindow *window,
                const char *place)
{
  gpointer both[] = { window, (gpointer) place };

  screen_wait (is_at, both);
}

static void
act (CareWindow *window,
     const char *action)
{
  g_assert_true (gtk_widget_activate_action (screen_get_page (window), action, NULL));
}

/* ---- what is waited for --------------------------------------------------------- */

static const CareTeamBoard *
get_board (CareWindow *window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_OFFICE_PAGE (page) ? care_office_page_get_board (page) : NULL;
}

static gboolean
is_person_ready (gpointer window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_PERSON_PAGE (page) && care_person_page_is_ready (page);
}

static gboolean
is_couple_ready (gpointer window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_CUSTOMER_EDIT_PAGE (page) && care_customer_edit_page_is_ready (page);
}

static gboolean
has_one_specialist (gpointer window)
{
  const CareTeamBoard *board = get_board (window);

  return board != NULL && care_team_board_count_specialists (board) == 1;
}

static gboolean
has_no_specialist (gpointer window)
{
  const CareTeamBoard *board = get_board (window);

  return board != NULL && care_team_board_count_specialists (board) == 0;
}

static gboolean
is_waiting (gpointer window)
{
  return get_board (window) != NULL && get_board (window)->n_unassigned == 1;
}

static gboolean
is_shared (gpointer window)
{
  return get_board (window) != NULL && get_board (window)->n_unassigned == 0;
}

static gboolean
is_off_today (gpointer window)
{
  const CareTeamBoard *board = get_board (window);

  return board != NULL && board->absences->len == 1;
}

static gboolean
is_refused (gpointer window)
{
  return care_person_page_get_told (screen_get_page (window)) != NULL;
}

/* ---- what is done --------------------------------------------------------------- */

static void
enter_couple (CareWindow *window)
{
  act (window, "win.new-customer");
  screen_wait (is_couple_ready, window);
  care_customer_edit_page_type (screen_get_page (window), (CareFormPlace) { -1, 0 }, "王芳");
  act (window, "edit.save");
  wait_for_place (window, "customer");
}

static void
type_person (CareWindow *window,
             const char *employee_no,
             const char *name)
{
  g_autoptr(CareStaff) staff = care_staff_new ();

  staff->employee_no = g_strdup (employee_no);
  staff->name = g_strdup (name);
  staff->role = CARE_ROLE_SPECIALIST;
  staff->department = CARE_DEPARTMENT_SERVICE;
  staff->ability = 4;
  care_person_page_type (screen_get_page (window), staff);
}

static void
add_specialist (CareWindow *window)
{
  care_window_go (window, "office", 0);
  screen_wait (has_no_specialist, window);
  act (window, "office.add");
  screen_wait (is_person_ready, window);
  type_person (window, "0300", "周涛 <b>&");
  act (window, "person.save");
  wait_for_place (window, "office");
  screen_wait (has_one_specialist, window);
}

static gint64
get_specialist_id (CareWindow *window)
{
  const CareTeamBoard *board = get_board (window);

  for (guint i = 0; i < board->people->len; i++)
    if (((CareStaff *) board->people->pdata[i])->role == CARE_ROLE_SPECIALIST)
      return ((CareStaff *) board->people->pdata[i])->id;

  g_assert_not_reached ();
}

static void
open_specialist (CareWindow *window)
{
  g_assert_true (gtk_widget_activate_action (screen_get_page (window), "win.show-person", "x",
                                             get_specialist_id (window)));
  screen_wait (is_person_ready, window);
}

/* ---- tests ---------------------------------------------------------------------- */

static gboolean
is_specialist_here (gpointer window)
{
  const CareStaff *me = care_office_get_me (care_window_get_office (window));

  return me != NULL && g_strcmp0 (me->employee_no, "0300") == 0;
}

static gboolean
are_two_people (gpointer sign_in)
{
  return care_sign_in_page_get_n_people (sign_in) == 2;
}

/* The specialist can sit down, and finds neither the page nor a way back to it. */
static void
test_add_and_switch (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  add_specialist (window);
  screen_shoot (window, "office-team");
  act (window, "win.lock");
  wait_for_place (window, "sign-in");
  screen_shoot (window, "office-sign-in");
  screen_wait (are_two_people, window->sign_in);
  care_sign_in_page_choose (window->sign_in, "0300");
  screen_wait (is_specialist_here, window);
  g_assert_cmpstr (care_window_get_place (window), !=, "office");
  care_window_go (window, "office", 0);
  g_assert_cmpstr (care_window_get_place (window), !=, "office");
  care_window_go (window, "person", 0);
  g_assert_cmpstr (care_window_get_place (window), !=, "person");
  screen_shoot (window, "office-specialist");

  screen_end (window, office);
}

static void
test_share_out (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  enter_couple (window);
  care_window_go (window, "office", 0);
  screen_wait (is_waiting, window);
  screen_shoot (window, "office-nobody");
  /* Nobody is there to get them. */
  act (window, "office.share-out");
  screen_settle ();
  g_assert_true (is_waiting (window));
  add_specialist (window);
  screen_shoot (window, "office-waiting");
  act (window, "office.share-out");
  screen_wait (is_shared, window);
  screen_shoot (window, "office-shared");

  screen_end (window, office);
}

/* A sentence says what is wrong, and what was typed stands where it stood. */
static void
test_refused (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  care_window_go (window, "office", 0);
  screen_wait (has_no_specialist, window);
  act (window, "office.add");
  screen_wait (is_person_ready, window);
  screen_shoot (window, "person-new");
  act (window, "person.save");
  g_assert_true (is_refused (window));
  type_person (window, "0217", "周涛");
  g_assert_false (is_refused (window));
  act (window, "person.save");
  screen_wait (is_refused, window);
  screen_shoot (window, "person-refused");
  type_person (window, "0300", "周涛");
  act (window, "person.save");
  wait_for_place (window, "office");
  screen_wait (has_one_specialist, window);

  screen_end (window, office);
}

/* Words that were typed wait for who is called away. */
static void
test_kept (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  care_window_go (window, "office", 0);
  screen_wait (has_no_specialist, window);
  act (window, "office.add");
  screen_wait (is_person_ready, window);
  type_person (window, "0300", "周涛");
  act (window, "person.leave");
  wait_for_place (window, "office");
  act (window, "office.add");
  wait_for_place (window, "person");
  act (window, "person.save");
  wait_for_place (window, "office");
  screen_wait (has_one_specialist, window);

  screen_end (window, office);
}

static void
test_leave_and_undo (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  add_specialist (window);
  open_specialist (window);
  screen_shoot (window, "person");
  act (window, "person.toggle-left");
  act (window, "win.back");
  screen_wait (has_no_specialist, window);
  screen_shoot (window, "office-left");
  act (window, "win.undo");
  screen_wait (has_one_specialist, window);

  screen_end (window, office);
}

static void
test_day_off (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);

  add_specialist (window);
  open_specialist (window);
  care_person_page_mark_day (screen_get_page (window), FALSE, 2);
  screen_settle ();
  act (window, "win.back");
  screen_wait (is_off_today, window);
  g_assert_cmpint (g_array_index (get_board (window)->absences, CareAbsence, 0).substitute_id, ==,
                   care_office_get_me (office)->id);
  screen_shoot (window, "office-off");

  screen_end (window, office);
}

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  g_test_add_func ("/team/add-and-switch", test_add_and_switch);
  g_test_add_func ("/team/share-out", test_share_out);
  g_test_add_func ("/team/refused", test_refused);
  g_test_add_func ("/team/kept", test_kept);
  g_test_add_func ("/team/leave-and-undo", test_leave_and_undo);
  g_test_add_func ("/team/day-off", test_day_off);

  return g_test_run ();
}
