/* test-welcome.c — a studio is started, left and opened again; a list is imported
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include <glib/gstdio.h>

#include "model/care-office-start.h"
#include "ui/care-window-private.h"
#include "ui/customer/care-customers-page.h"
#include "ui/customer/care-import-dialog.h"
#include "ui/customer/care-import-past-window.h"
#include "ui/setup/care-preferences.h"

/* Where these stand among the meanings of a column. */
#define FIELD_ORDER_NO 2
#define FIELD_NAME     3

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

static CareWindow *
new_bare_window (CareClock *clock)
{
  CareWindow *window = CARE_WINDOW (care_window_new (NULL, clock));

  care_window_set_patience (window, 0);
  gtk_window_present (GTK_WINDOW (window));
  care_window_set_office (window, NULL);
  wait_for_place (window, "welcome");

  return window;
}

static GtkWidget *
find_row (GtkWidget  *widget,
          const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_ENTRY_ROW (widget) &&
      g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (widget)), title))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);

  return found;
}

static void
type (CareWindow *window,
      const char *title,
      const char *text)
{
  GtkWidget *row = find_row (GTK_WIDGET (window), title);

  g_assert_nonnull (row);
  gtk_editable_set_text (GTK_EDITABLE (row), text);
}

static gboolean
is_told (gpointer window)
{
  CareWindow *self = window;

  return care_welcome_page_get_told (self->welcome) != NULL;
}

static gboolean
is_asked (gpointer sign_in)
{
  return care_sign_in_page_get_n_people (sign_in) > 0;
}

static gboolean
is_refused (gpointer window)
{
  CareWindow *self = window;

  return care_sign_in_page_get_told (self->sign_in) != NULL;
}

static void
test_first_run (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (SCREEN_NOW);
  g_autofree char *path = care_office_start_dup_path ();
  CareWindow *window = new_bare_window (clock);
  const CareStaff *me;

  screen_shoot (window, "welcome");
  gtk_widget_activate_action (GTK_WIDGET (window->welcome), "welcome.show-form", NULL);
  type (window, "Name of the studio", "罗曼影楼");
  type (window, "Your name", "李敏");
  type (window, "Your employee number", "0217");
  type (window, "Password, if you want one", "春天");
  screen_shoot (window, "start");
  g_signal_emit_by_name (find_row (GTK_WIDGET (window), "Your name"), "entry-activated");
  wait_for_place (window, "today");
  me = care_office_get_me (care_window_get_office (window));
  g_assert_cmpstr (me->employee_no, ==, "0217");
  g_assert_nonnull (me->password);
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  gtk_window_destroy (GTK_WINDOW (window));

  /* The next morning it asks for the password. */
  window = new_bare_window (clock);
  care_window_open_file (window, path);
  wait_for_place (window, "sign-in");
  screen_wait (is_asked, window->sign_in);
  care_sign_in_page_try (window->sign_in, "秋天");
  screen_wait (is_refused, window);
  screen_shoot (window, "wrong-password");
  care_sign_in_page_try (window->sign_in, "春天");
  wait_for_place (window, "today");
  gtk_window_destroy (GTK_WINDOW (window));
  screen_settle ();
}

static void
test_bad_file (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (SCREEN_NOW);
  CareWindow *window = new_bare_window (clock);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "no-such-studio.db", NULL);

  care_window_open_file (window, path);
  wait_for_place (window, "welcome");
  screen_wait (is_told, window);
  screen_shoot (window, "bad-file");
  gtk_window_destroy (GTK_WINDOW (window));
  screen_settle ();
}

static GtkWidget *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr(GtkWidget) window = g_list_model_get_item (windows, i);

      if (CARE_IS_IMPORT_DIALOG (window))
        return window;
    }

  return NULL;
}

static gboolean
is_planned (gpointer data)
{
  return find_dialog () != NULL &&
         g_str_equal (care_import_dialog_get_view (CARE_IMPORT_DIALOG (find_dialog ())), "plan");
}

static gboolean
has_customers (gpointer window)
{
  CareWindow *self = window;

  return g_list_model_get_n_items (G_LIST_MODEL (care_customer_desk_get_list (self->desks->customers))) > 0;
}

static gboolean
has_three_customers (gpointer window)
{
  CareWindow *self = window;

  return g_list_model_get_n_items (G_LIST_MODEL (care_customer_desk_get_list (self->desks->customers))) == 3;
}

static gboolean
has_no_customers (gpointer window)
{
  return !has_customers (window);
}

/* The list hears of the import before the page does. */
static gboolean
has_customers_and_undo (gpointer window)
{
  return has_customers (window) && CARE_WINDOW (window)->undo_page != NULL;
}

static void
shoot_dialog (const char *name)
{
  if (find_dialog () != NULL)
    screen_shoot ((CareWindow *) find_dialog (), name);
}

static void
test_import (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  g_autofree char *list = g_test_build_filename (G_TEST_DIST, "fixtures", "bookings-broken.csv", NULL);

  care_window_go (window, "customers", 0);
  wait_for_place (window, "customers");
  care_customers_page_import (screen_get_page (window), list);
  screen_wait (is_planned, NULL);
  shoot_dialog ("import");
  gtk_widget_activate_action (find_dialog (), "import.run", NULL);
  screen_wait (has_customers_and_undo, window);
  screen_shoot (window, "imported");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  screen_wait (has_no_customers, window);

  screen_end (window, office);
}

static gboolean
is_renamed (gpointer office)
{
  return g_str_equal (care_office_get_rules (office)->studio, "金色时光");
}

static void
test_preferences (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  GtkWidget *preferences = care_preferences_new (GTK_WINDOW (window), office);
  GtkWidget *row;

  gtk_window_present (GTK_WINDOW (preferences));
  row = find_row (preferences, "Name of the studio");
  gtk_editable_set_text (GTK_EDITABLE (row), "金色时光");
  screen_shoot ((CareWindow *) preferences, "preferences");
  g_signal_emit_by_name (row, "apply");
  screen_wait (is_renamed, office);
  gtk_window_destroy (GTK_WINDOW (preferences));

  screen_end (window, office);
}

static gboolean
has_a_list (gpointer past)
{
  return care_import_past_window_get_n_lists (past) == 1;
}

/* What came in can be taken back long after its toast has gone. */
static void
test_earlier_imports (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  g_autofree char *list = g_test_build_filename (G_TEST_DIST, "fixtures", "bookings-broken.csv", NULL);
  g_autoptr(GError) error = NULL;
  g_autoptr(CareImportReport) report = care_importer_run (office, list, NULL, NULL, &error);
  GtkWidget *past;

  g_assert_no_error (error);
  care_window_go (window, "customers", 0);
  screen_wait (has_customers, window);
  past = care_import_past_window_new (GTK_WINDOW (window), office);
  gtk_window_present (GTK_WINDOW (past));
  screen_wait (has_a_list, past);
  screen_shoot ((CareWindow *) past, "earlier-imports");
  care_import_past_window_take_back (CARE_IMPORT_PAST_WINDOW (past), report->batch);
  screen_wait (has_no_customers, window);
  gtk_window_destroy (GTK_WINDOW (past));
  screen_settle ();
  screen_end (window, office);
}

/* A list whose headings nobody knows is told what they mean, once. */
static void
test_unknown_headings (void)
{
  CareOffice *office = screen_new_office ();
  CareWindow *window = screen_new_window (office);
  g_autofree char *folder = g_dir_make_tmp ("care-list-XXXXXX", NULL);
  g_autofree char *list = g_build_filename (folder, "odd.csv", NULL);
  CareImportColumns *columns;

  g_assert_true (g_file_set_contents (list, "甲,乙,丙\nA1,王芳、赵磊,13800138000\nA2,李静,13900139000\n", -1, NULL));
  care_window_go (window, "customers", 0);
  wait_for_place (window, "customers");
  care_customers_page_import (screen_get_page (window), list);
  screen_wait (is_planned, NULL);
  shoot_dialog ("import-unknown");
  columns = care_import_dialog_get_columns (CARE_IMPORT_DIALOG (find_dialog ()));
  care_import_columns_choose (columns, 0, FIELD_ORDER_NO);
  screen_wait (is_planned, NULL);
  care_import_columns_choose (columns, 1, FIELD_NAME);
  screen_wait (is_planned, NULL);
  shoot_dialog ("import-mapped");
  gtk_widget_activate_action (find_dialog (), "import.run", NULL);
  screen_wait (has_customers_and_undo, window);
  /* The next list with these headings needs no words. */
  g_assert_true (g_file_set_contents (list, "甲,乙,丙\nA3,林静,13700137000\n", -1, NULL));
  care_customers_page_import (screen_get_page (window), list);
  screen_wait (is_planned, NULL);
  gtk_widget_activate_action (find_dialog (), "import.run", NULL);
  screen_wait (has_three_customers, window);
  screen_end (window, office);
  g_unlink (list);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  g_test_add_func ("/welcome/first-run", test_first_run);
  g_test_add_func ("/welcome/bad-file", test_bad_file);
  g_test_add_func ("/welcome/import", test_import);
  g_test_add_func ("/welcome/earlier-imports", test_earlier_imports);
  g_test_add_func ("/welcome/unknown-headings", test_unknown_headings);
  g_test_add_func ("/welcome/preferences", test_preferences);

  return g_test_run ();
}
