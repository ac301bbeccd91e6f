/* test-day.c — the day is ticked, its report added to and handed in, on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "model/one-couple.h"
#include "ui/care-window-private.h"
#include "ui/day/care-day-page.h"
#include "ui/print/care-print-preview.h"

/* 17:40 of the day of one-couple.h. */
#define NEARLY_SIX (ONE_COUPLE_NOW + (7 * 60 + 35) * 60)

typedef struct
{
  OneCouple    couple;
  CareWindow  *window;
  CareDayPage *page;
} Day;

static gboolean
is_ready (gpointer window)
{
  gpointer page = screen_get_page (window);

  return CARE_IS_DAY_PAGE (page) && care_day_page_is_ready (page);
}

static void
set_up (Day           *day,
        gconstpointer  data)
{
  one_couple_set_up (&day->couple, NULL);
  day->window = screen_new_window (day->couple.office);
  gtk_widget_activate_action (GTK_WIDGET (day->window), "win.day", NULL);
  screen_wait (is_ready, day->window);
  day->page = screen_get_page (day->window);
}

static void
tear_down (Day           *day,
           gconstpointer  data)
{
  gtk_window_destroy (GTK_WINDOW (day->window));
  screen_settle ();
  one_couple_tear_down (&day->couple, NULL);
}

/* The first widget of @type below @widget that says @words, or NULL. */
static gpointer
find (GtkWidget  *widget,
      GType       type,
      const char *words)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (words == NULL || strstr (text, words) != NULL))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      gpointer found = find (child, type, words);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
test_shown (Day           *day,
            gconstpointer  data)
{
  g_assert_nonnull (find (GTK_WIDGET (day->page), GTK_TYPE_LABEL, "Post-shooting call"));
  g_assert_nonnull (find (GTK_WIDGET (day->page), GTK_TYPE_LABEL, "Shooting · 王芳、赵磊"));
  g_assert_null (care_day_page_get_told (day->page));
  g_assert_cmpuint (care_page_get_badge (CARE_PAGE (day->page)), ==, 0);
  screen_shoot (day->window, "day");
}

static gboolean
is_told (gpointer page)
{
  return care_day_page_get_told (page) != NULL;
}

static gboolean
is_handed_in (gpointer page)
{
  return is_told (page) && strstr (care_day_page_get_told (page), "handed in") != NULL;
}

static void
test_hand_in (Day           *day,
              gconstpointer  data)
{
  GtkWidget *entry = find (GTK_WIDGET (day->page), GTK_TYPE_ENTRY, NULL);

  care_clock_set (day->couple.clock, NEARLY_SIX);
  screen_wait (is_told, day->page);
  g_assert_nonnull (strstr (care_day_page_get_told (day->page), "before 18:00"));
  g_assert_cmpuint (care_page_get_badge (CARE_PAGE (day->page)), ==, 1);
  screen_shoot (day->window, "day-reminder");

  gtk_editable_set_text (GTK_EDITABLE (entry), "相册迟到，客户很生气");
  gtk_widget_activate_action (GTK_WIDGET (day->page), "day.submit", NULL);
  screen_wait (is_handed_in, day->page);
  g_assert_nonnull (strstr (care_day_page_get_told (day->page), "RB20261121-001, version 1"));
  g_assert_cmpuint (care_page_get_badge (CARE_PAGE (day->page)), ==, 0);
  entry = find (GTK_WIDGET (day->page), GTK_TYPE_ENTRY, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "相册迟到，客户很生气");
  screen_shoot (day->window, "day-handed-in");
}

static gboolean
is_ticked (gpointer window)
{
  return is_ready (window) &&
         gtk_check_button_get_active (find (screen_get_page (window), GTK_TYPE_CHECK_BUTTON, NULL));
}

/* A tick is kept: the page that is opened again shows it. */
static void
test_tick (Day           *day,
           gconstpointer  data)
{
  GtkCheckButton *check = find (GTK_WIDGET (day->page), GTK_TYPE_CHECK_BUTTON, NULL);

  gtk_check_button_set_active (check, TRUE);
  care_window_go (day->window, "customers", 0);
  care_window_go (day->window, "day", 0);
  screen_wait (is_ticked, day->window);
}

static void
test_print (Day           *day,
            gconstpointer  data)
{
  CarePrintPreview *preview = NULL;
  g_autoptr(GList) windows = NULL;

  gtk_widget_activate_action (GTK_WIDGET (day->page), "day.print", NULL);
  windows = gtk_window_list_toplevels ();
  for (GList *window = windows; window != NULL; window = window->next)
    if (CARE_IS_PRINT_PREVIEW (window->data))
      preview = window->data;
  g_assert_nonnull (preview);
  gtk_window_destroy (GTK_WINDOW (preview));
}

#define ADD(path, func) g_test_add (path, Day, NULL, set_up, func, tear_down)

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  ADD ("/day/shown", test_shown);
  ADD ("/day/hand-in", test_hand_in);
  ADD ("/day/tick", test_tick);
  ADD ("/day/print", test_print);

  return g_test_run ();
}
