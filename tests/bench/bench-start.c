/* bench-start.c — from the start of the program to its first frame
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The program starts itself: as the window on a sample file, and as a bare window
 * with a list of a thousand rows in four columns, the least that such a program can
 * be. Each tells the moment at which its first frame was painted.
 */
#include <adwaita.h>
#include <string.h>
#include <unistd.h>

#include "app/care-application.h"
#include "care-bench.h"

#define N_STARTS  9
#define N_ROWS    1000
#define N_COLUMNS 4

/* ---- in the child ------------------------------------------------------------------------ */

static void
painted_cb (GdkFrameClock *clock,
            gpointer       data)
{
  g_print ("painted %" G_GINT64_FORMAT "\n", g_get_monotonic_time ());
  _exit (0);
}

static void
window_added_cb (GtkApplication *application,
                 GtkWindow      *window,
                 gpointer        data)
{
  gtk_widget_realize (GTK_WIDGET (window));
  g_signal_connect (gtk_widget_get_frame_clock (GTK_WIDGET (window)), "after-paint",
                    G_CALLBACK (painted_cb), NULL);
}

static void
set_up_cell_cb (GtkSignalListItemFactory *factory,
                GtkListItem              *item,
                gpointer                  data)
{
  gtk_list_item_set_child (item, gtk_label_new (NULL));
}

static void
bind_cell_cb (GtkSignalListItemFactory *factory,
              GtkListItem              *item,
              gpointer                  data)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static GtkWidget *
bare_list_new (void)
{
  GtkStringList *rows = gtk_string_list_new (NULL);
  GtkSingleSelection *selection = gtk_single_selection_new (G_LIST_MODEL (rows));
  GtkWidget *view = gtk_column_view_new (GTK_SELECTION_MODEL (selection));

  for (int i = 0; i < N_ROWS; i++)
    gtk_string_list_take (rows, g_strdup_printf ("王芳 %d", i));
  for (int i = 0; i < N_COLUMNS; i++)
    {
      GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
      g_autoptr(GtkColumnViewColumn) column = gtk_column_view_column_new ("Column", factory);

      g_signal_connect (factory, "setup", G_CALLBACK (set_up_cell_cb), NULL);
      g_signal_connect (factory, "bind", G_CALLBACK (bind_cell_cb), NULL);
      gtk_column_view_append_column (GTK_COLUMN_VIEW (view), column);
    }

  return view;
}

static void
activate_bare_cb (GtkApplication *application,
                  gpointer        data)
{
  GtkWidget *window = adw_application_window_new (application);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), bare_list_new ());
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), scroller);
  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 720);
  gtk_window_present (GTK_WINDOW (window));
}

static int
run_bare (void)
{
  g_autoptr(AdwApplication) application = adw_application_new ("org.studio.Bare", G_APPLICATION_NON_UNIQUE);

  g_signal_connect (application, "activate", G_CALLBACK (activate_bare_cb), NULL);
  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return g_application_run (G_APPLICATION (application), 0, NULL);
}

static int
run_ours (char *path)
{
  g_autoptr(CareApplication) application = care_application_new ();
  char name[] = "customer-care";
  char option[] = "--file";
  char *arguments[] = { name, option, path, NULL };

  g_signal_connect (application, "window-added", G_CALLBACK (window_added_cb), NULL);

  return g_application_run (G_APPLICATION (application), 3, arguments);
}

/* ---- in the parent ------------------------------------------------------------------------- */

static void
start_once (const char     *program,
            const char     *mode,
            const char     *path,
            CareBenchWatch *watch)
{
  const char *arguments[] = { program, mode, path, NULL };
  g_autofree char *told = NULL;
  g_autoptr(GError) error = NULL;
  const char *mark;
  double milliseconds;

  care_bench_watch_start (watch);
  if (!g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, &told, NULL, NULL, &error))
    g_error ("%s", error->message);
  mark = g_strrstr (told, "painted ");
  if (mark == NULL)
    g_error ("%s: no frame was painted", mode);
  milliseconds = (double) (g_ascii_strtoll (mark + strlen ("painted "), NULL, 10) - watch->began) / 1000;
  g_array_append_val (watch->samples, milliseconds);
}

static void
bench_size (const char *program,
            guint       n_customers)
{
  CareOffice *office = care_bench_open_copy (n_customers);
  const char *path = care_store_get_path (care_office_get_store (office));
  g_autofree char *size = care_bench_size_name (n_customers);
  CareBenchWatch ours = CARE_BENCH_WATCH_INIT;
  CareBenchWatch bare = CARE_BENCH_WATCH_INIT;

  for (int i = 0; i < N_STARTS; i++)
    {
      start_once (program, "--ours", path, &ours);
      start_once (program, "--bare", NULL, &bare);
    }
  care_bench_tell ("start/first-frame", size, &ours, &bare);
  care_bench_close_sample (office);
}

int
main (int   argc,
      char *argv[])
{
  if (argc > 1 && g_str_equal (argv[1], "--bare"))
    return run_bare ();
  if (argc > 2 && g_str_equal (argv[1], "--ours"))
    return run_ours (argv[2]);

  for (const guint *size = care_bench_sizes (); *size != 0; size++)
    bench_size (argv[0], *size);

  return 0;
}
