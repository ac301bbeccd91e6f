/* test-scripts.c — the supervisor changes what is said in calls, on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "model/care-script-workshop.h"
#include "model/one-couple.h"
#include "ui/office/care-scripts-page.h"

typedef struct
{
  OneCouple        couple;
  CareWindow      *window;
  CareScriptsPage *page;
} Workshop;

static void
set_up (Workshop      *workshop,
        gconstpointer  data)
{
  one_couple_set_up (&workshop->couple, NULL);
  workshop->window = screen_new_window (workshop->couple.office);
  care_window_go (workshop->window, "scripts", 0);
  workshop->page = screen_get_page (workshop->window);
  g_assert_true (CARE_IS_SCRIPTS_PAGE (workshop->page));
  care_scripts_page_choose (workshop->page, "SHOOT_THANKS");
  screen_settle ();
}

static void
tear_down (Workshop      *workshop,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (workshop->window));
  screen_settle ();
  one_couple_tear_down (&workshop->couple, NULL);
}

static gboolean
is_second_version (gpointer office)
{
  return care_script_book_get (care_office_get_book (office), "SHOOT_THANKS")->number == 2;
}

static void
test_save (Workshop      *workshop,
           gconstpointer  data)
{
  care_scripts_page_type (workshop->page, "B1", "{studio}感谢两位昨天的辛苦。");
  screen_shoot (workshop->window, "scripts");
  gtk_widget_activate_action (GTK_WIDGET (workshop->page), "scripts.save", NULL);
  screen_wait (is_second_version, workshop->couple.office);
}

/* What is wrong is said, and nothing is stored. */
static void
test_wrong (Workshop      *workshop,
            gconstpointer  data)
{
  g_autoptr(GPtrArray) versions = NULL;

  care_scripts_page_type (workshop->page, "B1", "{nobody_knows}");
  gtk_widget_activate_action (GTK_WIDGET (workshop->page), "scripts.save", NULL);
  screen_settle ();
  versions = care_script_workshop_list_versions (workshop->couple.office, "SHOOT_THANKS", NULL);
  g_assert_cmpuint (versions->len, ==, 1);
}

#define ADD(path, func) g_test_add (path, Workshop, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  ADD ("/scripts-page/save", test_save);
  ADD ("/scripts-page/wrong", test_wrong);

  return g_test_run ();
}
