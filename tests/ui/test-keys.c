/* test-keys.c — every key is in the overlay, and every action it names exists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "screen.h"

#include "ui/care-keys.h"
#include "ui/care-places.h"

static void
collect_titles (GtkWidget  *widget,
                GHashTable *accelerators)
{
  if (GTK_IS_SHORTCUTS_SHORTCUT (widget))
    {
      char *accelerator = NULL;

      g_object_get (widget, "accelerator", &accelerator, NULL);
      g_hash_table_add (accelerators, accelerator);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_titles (child, accelerators);
}

static void
test_overlay (void)
{
  g_autoptr(GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GtkWidget *window = care_keys_new_window ();
  const CareKey *key;

  collect_titles (window, shown);
  for (guint i = 0; (key = care_keys_get (i)) != NULL; i++)
    g_assert_true (g_hash_table_contains (shown, key->keys));
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
}

static gboolean
is_drawn (gpointer window)
{
  return gtk_widget_get_mapped (window) && gtk_widget_get_width (window) > 0;
}

/* Seen as a person sees it: whatever GTK warns of ends the test. */
static void
test_seen (void)
{
  GtkWidget *window = care_keys_new_window ();

  gtk_window_present (GTK_WINDOW (window));
  screen_wait (is_drawn, window);
  for (guint i = 0; i < 20; i++)
    {
      gtk_widget_queue_draw (window);
      screen_settle ();
      g_usleep (5000);
    }
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (window);
  screen_settle ();
}

/* No key of the window does two things; a page may give its own a meaning. */
static void
test_once (void)
{
  g_autoptr(GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  const CareKey *key;

  for (guint i = 0; (key = care_keys_get (i)) != NULL; i++)
    if (key->action != NULL)
      g_assert_true (g_hash_table_add (known, (gpointer) key->keys));
  for (guint i = 0; (key = care_keys_get (i)) != NULL; i++)
    if (key->action == NULL)
      g_assert_false (g_hash_table_contains (known, key->keys));
}

static void
test_understood (void)
{
  const CareKey *key;

  for (guint i = 0; (key = care_keys_get (i)) != NULL; i++)
    {
      /* "1...9" is a range, "n b" are two keys. */
      g_autofree char *plain = g_strdelimit (g_strdup (key->keys), ".", ' ');
      g_auto(GStrv) accelerators = g_strsplit (plain, " ", -1);

      for (guint j = 0; accelerators[j] != NULL; j++)
        {
          guint value = 0;
          GdkModifierType modifiers = 0;

          if (*accelerators[j] == '\0')
            continue;
          g_assert_true (gtk_accelerator_parse (accelerators[j], &value, &modifiers));
          g_assert_cmpuint (value, !=, 0);
        }
    }
}

/* Every "win." action of the table is one the window has. */
static void
test_actions (void)
{
  GtkWidgetClass *klass = g_type_class_ref (CARE_TYPE_WINDOW);
  const CareKey *key;

  for (guint i = 0; (key = care_keys_get (i)) != NULL; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr(GVariant) target = NULL;
      gboolean is_found = FALSE;
      const GVariantType *type;
      const char *property;
      const char *action;
      GType owner;

      if (key->action == NULL || !g_str_has_prefix (key->action, "win."))
        continue;
      g_assert_true (g_action_parse_detailed_name (key->action, &name, &target, NULL));
      for (guint j = 0;
           !is_found && gtk_widget_class_query_action (klass, j, &owner, &action, &type, &property); j++)
        is_found = g_str_equal (action, name);
      g_assert_true (is_found);
    }
  g_type_class_unref (klass);
}

/* Whatever stands in the sidebar has a key of its own. */
static void
test_places (void)
{
  const CareKey *key;

  for (guint place = 0; care_places_get (place) != NULL && care_places_get (place)->title != NULL; place++)
    {
      g_autofree char *action = g_strdup_printf ("win.go(%u)", place);
      gboolean is_found = FALSE;

      for (guint i = 0; (key = care_keys_get (i)) != NULL; i++)
        is_found = is_found || g_strcmp0 (key->action, action) == 0;
      g_assert_true (is_found);
    }
}

int
main (int   argc,
      char *argv[])
{
  screen_init (&argc, &argv);

  g_test_add_func ("/keys/overlay", test_overlay);
  g_test_add_func ("/keys/seen", test_seen);
  g_test_add_func ("/keys/once", test_once);
  g_test_add_func ("/keys/understood", test_understood);
  g_test_add_func ("/keys/actions", test_actions);
  g_test_add_func ("/keys/places", test_places);

  return g_test_run ();
}
