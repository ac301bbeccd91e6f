/* test-reports.c — a supervisor looks at the charts, opens a value and comes back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include <glib/gstdio.h>

#include "model/care-demo.h"
#include "ui/report/care-chart-card.h"
#include "ui/report/care-chart-view.h"
#include "ui/report/care-reports-page.h"

typedef struct
{
  CareOffice *office;
  CareWindow *window;
} Screen;

static CareReportsPage *
get_page (Screen *screen)
{
  gpointer page = screen_get_page (screen->window);

  return CARE_IS_REPORTS_PAGE (page) ? page : NULL;
}

static CareChartCard *
get_card (Screen     *screen,
          const char *name)
{
  return CARE_CHART_CARD (care_reports_page_get_card (get_page (screen), name));
}

static gboolean
is_counted (gpointer data)
{
  CareReportsPage *page = get_page (data);
  GtkWidget *card = page != NULL ? care_reports_page_get_card (page, "points") : NULL;

  /* The last of the catalogue: those before it are there, too. */
  return card != NULL && care_chart_card_get_data (CARE_CHART_CARD (card))->period != NULL;
}

static gboolean
is_listing (gpointer data)
{
  return get_page (data) != NULL && g_str_equal (care_reports_page_get_view (get_page (data)), "list");
}

static void
set_up (Screen        *screen,
        gconstpointer  data)
{
  g_autoptr(GError) error = NULL;
  CareDemoReport report;

  screen->office = screen_new_office ();
  care_demo_fill (screen->office, 60, 7, NULL, NULL, NULL, &report, &error);
  g_assert_no_error (error);
  screen->window = screen_new_window (screen->office);
  care_window_go (screen->window, "reports", 0);
  screen_wait (is_counted, screen);
}

static void
tear_down (Screen        *screen,
           gconstpointer  data)
{
  screen_end (screen->window, screen->office);
}

/* ---- what is pressed ------------------------------------------------------------- */

static GtkWidget *
find_view (GtkWidget *widget)
{
  if (CARE_IS_CHART_VIEW (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_view (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
press (GtkWidget *view,
       guint      key)
{
  GListModel *controllers = gtk_widget_observe_controllers (view);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr(GtkEventController) controller = g_list_model_get_item (controllers, i);
      gboolean is_taken = FALSE;

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, 0, &is_taken);
    }
  g_object_unref (controllers);
}

/* ---- promises -------------------------------------------------------------------- */

static void
test_charts (Screen        *screen,
             gconstpointer  data)
{
  const CareChartData *outcomes = care_chart_card_get_data (get_card (screen, "visit-outcomes"));
  const CareChartData *points = care_chart_card_get_data (get_card (screen, "points"));

  g_assert_false (care_chart_data_is_empty (outcomes));
  g_assert_cmpint (outcomes->n, >, 0);
  g_assert_nonnull (points->missing);
  screen_shoot (screen->window, "reports");
}

static void
test_keys (Screen        *screen,
           gconstpointer  data)
{
  GtkWidget *view = find_view (GTK_WIDGET (get_card (screen, "visit-outcomes")));
  guint series, point;

  g_assert_false (care_chart_view_get_here (CARE_CHART_VIEW (view), &series, &point));
  press (view, GDK_KEY_Right);
  press (view, GDK_KEY_Down);
  press (view, GDK_KEY_Right);
  g_assert_true (care_chart_view_get_here (CARE_CHART_VIEW (view), &series, &point));
  g_assert_cmpuint (series, ==, 1);
  g_assert_cmpuint (point, ==, 1);
}

/* The list behind a value is as long as the value says. */
static void
test_list (Screen        *screen,
           gconstpointer  data)
{
  CareChartCard *card = get_card (screen, "visit-outcomes");
  GtkWidget *view = find_view (GTK_WIDGET (card));
  double value = care_chart_data_get_value (care_chart_card_get_data (card), 0, 0);

  press (view, GDK_KEY_Right);
  press (view, GDK_KEY_Return);
  screen_wait (is_listing, screen);
  g_assert_cmpfloat ((double) care_reports_page_count_rows (get_page (screen)), ==, value);
  screen_shoot (screen->window, "reports-list");
  gtk_widget_activate_action (GTK_WIDGET (get_page (screen)), "reports.back", NULL);
  g_assert_cmpstr (care_reports_page_get_view (get_page (screen)), ==, "charts");
}

static void
test_table (Screen        *screen,
            gconstpointer  data)
{
  CareChartCard *card = get_card (screen, "visit-outcomes");

  gtk_widget_activate_action (GTK_WIDGET (card), "chart.table", NULL);
  g_assert_true (care_chart_card_is_table (card));
  screen_shoot (screen->window, "reports-table");
  gtk_widget_activate_action (GTK_WIDGET (card), "chart.table", NULL);
  g_assert_false (care_chart_card_is_table (card));
}

static void
test_save (Screen        *screen,
           gconstpointer  data)
{
  static const char * const endings[] = { "png", "svg", "pdf", "xlsx", "csv" };
  CareChartCard *card = get_card (screen, "visit-outcomes");
  g_autofree char *folder = g_dir_make_tmp ("care-reports-XXXXXX", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *name = g_strdup_printf ("chart.%s", endings[i]);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      care_chart_card_save (card, path);
      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
      g_remove (path);
    }
  g_rmdir (folder);
}

static void
test_copy (Screen        *screen,
           gconstpointer  data)
{
  GtkWidget *card = GTK_WIDGET (get_card (screen, "visit-outcomes"));
  GdkContentFormats *formats;

  gtk_widget_activate_action (card, "chart.copy", NULL);
  formats = gdk_clipboard_get_formats (gtk_widget_get_clipboard (card));
  g_assert_true (gdk_content_formats_contain_gtype (formats, G_TYPE_STRING));
  g_assert_true (gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE));
}

int
main (int   argc,
      char *argv[])
{
  static const struct
  {
    const char *path;
    void      (*test) (Screen *screen, gconstpointer data);
  } promises[] = {
    { "/reports/charts", test_charts },
    { "/reports/keys",   test_keys },
    { "/reports/list",   test_list },
    { "/reports/table",  test_table },
    { "/reports/save",   test_save },
    { "/reports/copy",   test_copy },
  };

  screen_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    g_test_add (promises[i].path, Screen, NULL, set_up, promises[i].test, tear_down);

  return g_test_run ();
}
