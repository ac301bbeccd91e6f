/* screen.c — what the window's tests share: a studio, a window, and patience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include <locale.h>

#include "ui/care-window-private.h"

#define PATIENCE_SECONDS 40

void
screen_init (int    *argc,
             char ***argv)
{
  g_autoptr(GtkCssProvider) style = gtk_css_provider_new ();

  g_test_init (argc, argv, NULL);
  setlocale (LC_ALL, "");
  adw_init ();

  /* What the application does with its own style. */
  gtk_css_provider_load_from_resource (style, "/org/studio/CustomerCare/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (), GTK_STYLE_PROVIDER (style),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

CareOffice *
screen_new_office (void)
{
  g_autoptr(CareClock) clock = care_clock_new_fixed (SCREEN_NOW);
  g_autoptr(GError) error = NULL;
  CareOffice *office = care_office_found (NULL, "罗曼影楼", "0217", "李敏", clock, &error);

  g_assert_no_error (error);

  return office;
}

void
screen_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

CareWindow *
screen_new_window (CareOffice *office)
{
  CareWindow *window = CARE_WINDOW (care_window_new (NULL, care_office_get_clock (office)));

  care_window_set_patience (window, 0);
  care_window_set_office (window, office);
  gtk_window_present (GTK_WINDOW (window));
  screen_settle ();

  return window;
}

void
screen_end (CareWindow *window,
            CareOffice *office)
{
  GtkWindow *gone = GTK_WINDOW (window);

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &gone);
  gtk_window_destroy (GTK_WINDOW (window));
  screen_settle ();
  g_assert_null (gone);
  g_assert_finalize_object (office);
}

static gboolean
expired_cb (gpointer data)
{
  *(gboolean *) data = TRUE;

  return G_SOURCE_REMOVE;
}

void
screen_wait (ScreenCheck check,
             gpointer    data)
{
  const char *factor = g_getenv ("CARE_PATIENCE");
  gboolean expired = FALSE;
  guint times = factor != NULL ? (guint) g_ascii_strtoull (factor, NULL, 10) : 1;
  guint id = g_timeout_add_seconds (PATIENCE_SECONDS * times, expired_cb, &expired);

  while (!check (data) && !expired)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (check (data));
  if (!expired)
    g_source_remove (id);
}

gpointer
screen_get_page (CareWindow *window)
{
  return care_window_get_page (window);
}

void
screen_shoot (CareWindow *window,
              const char *name)
{
  const char *folder = g_getenv ("CARE_PICTURES");
  g_autofree char *path = g_strdup_printf ("%s/%s.png", folder, name);
  g_autoptr(GdkPaintable) paintable = NULL;
  g_autoptr(GdkTexture) texture = NULL;
  g_autoptr(GskRenderNode) node = NULL;
  GtkSnapshot *snapshot;

  if (folder == NULL)
    return;
  for (int i = 0; i < 40; i++)
    {
      screen_settle ();
      g_usleep (10000);
    }
  paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, gdk_paintable_get_intrinsic_width (paintable),
                          gdk_paintable_get_intrinsic_height (paintable));
  node = gtk_snapshot_free_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (window)), node, NULL);
  gdk_texture_save_to_png (texture, path);
}
