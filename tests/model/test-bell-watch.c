/* test-bell-watch.c — the window speaks where no notification can
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "model/care-bell-watch.h"
#include "one-couple.h"

static GTestDBus *
new_bus (void)
{
  GTestDBus *bus = g_test_dbus_new (G_TEST_DBUS_NONE);

  g_test_dbus_up (bus);

  return bus;
}

static void
spin_until_banner (CareBellWatch *watch,
                   gboolean       wanted)
{
  while ((care_bell_watch_get_banner (watch) != NULL) != wanted)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
woken_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* Without a server there is a banner; a server that comes takes it away. */
static void
test_server_comes (OneCouple     *fixture,
                   gconstpointer  data)
{
  g_autoptr(GTestDBus) bus = new_bus ();
  g_autoptr(GDBusConnection) server = NULL;
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) answer = NULL;
  g_autoptr(CareQueueDesk) desk = care_queue_desk_new (fixture->office);
  CareBellWatch *watch = care_bell_watch_new (desk);

  spin_until_banner (watch, TRUE);
  g_assert_cmpstr (care_bell_watch_get_banner (watch), ==, "1 call is due.");

  server = g_dbus_connection_new_for_address_sync (g_test_dbus_get_bus_address (bus),
                                                   G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                   G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                                   NULL, NULL, &error);
  g_assert_no_error (error);
  answer = g_dbus_connection_call_sync (server, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                        "org.freedesktop.DBus", "RequestName",
                                        g_variant_new ("(su)", "org.freedesktop.Notifications", 0), NULL,
                                        G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
  spin_until_banner (watch, FALSE);

  g_assert_finalize_object (watch);
  g_clear_object (&desk);
  g_assert_true (g_dbus_connection_close_sync (server, NULL, NULL));
  g_clear_object (&server);
  g_test_dbus_down (bus);
}

/* When nobody is to be called, there is nothing to say. */
static void
test_nothing_due (OneCouple     *fixture,
                  gconstpointer  data)
{
  g_autoptr(GTestDBus) bus = new_bus ();
  g_autoptr(CareQueueDesk) desk = care_queue_desk_new (fixture->office);
  CareBellWatch *watch = care_bell_watch_new (desk);

  spin_until_banner (watch, TRUE);
  care_clock_set (fixture->clock, ONE_COUPLE_NOW + 2 * 3600);
  spin_until_banner (watch, FALSE);

  g_assert_finalize_object (watch);
  g_clear_object (&desk);
  g_test_dbus_down (bus);
}

#define ADD(path, func) g_test_add (path, OneCouple, NULL, one_couple_set_up, func, one_couple_tear_down)

int
main (int   argc,
      char *argv[])
{
  guint source;
  int code;

  g_test_dbus_unset ();
  g_test_init (&argc, &argv, NULL);
  source = g_timeout_add (20, woken_cb, NULL);

  ADD ("/bell-watch/server-comes", test_server_comes);
  ADD ("/bell-watch/nothing-due", test_nothing_due);

  code = g_test_run ();
  g_source_remove (source);

  return code;
}
