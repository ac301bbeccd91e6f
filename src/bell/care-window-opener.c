/* care-window-opener.c — asks the window for a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-window-opener"

#include "config.h"

#include <gio/gio.h>

#include "care-window-opener.h"

#define OBJECT_PATH "/org/studio/CustomerCare"
#define INTERFACE   "org.freedesktop.Application"

/* Starting a window on a slow PC takes longer than D-Bus usually waits. */
#define PATIENCE_MILLISECONDS 60000

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GVariant) answer = g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (answer == NULL)
    g_message ("the window did not open: %s", error->message);
}

static GVariant *
new_platform_data (const char *token)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_VARDICT);
  if (token != NULL)
    {
      g_variant_builder_add (&builder, "{sv}", "activation-token", g_variant_new_string (token));
      g_variant_builder_add (&builder, "{sv}", "desktop-startup-id", g_variant_new_string (token));
    }

  return g_variant_builder_end (&builder);
}

void
care_window_opener_open (gint64      call_id,
                         const char *token)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, &error);
  GVariant *platform_data;
  GVariant *arguments;
  GVariantBuilder parameter;

  if (bus == NULL)
    {
      g_message ("the window did not open: %s", error->message);
      return;
    }

  platform_data = new_platform_data (token);
  g_variant_builder_init (&parameter, G_VARIANT_TYPE ("av"));
  if (call_id != 0)
    g_variant_builder_add (&parameter, "v", g_variant_new_int64 (call_id));
  arguments = call_id != 0 ? g_variant_new ("(sav@a{sv})", "open-call", &parameter, platform_data)
                           : g_variant_new ("(@a{sv})", platform_data);
  if (call_id == 0)
    g_variant_builder_clear (&parameter);

  g_dbus_connection_call (bus, APP_ID, OBJECT_PATH, INTERFACE,
                          call_id != 0 ? "ActivateAction" : "Activate", arguments, NULL,
                          G_DBUS_CALL_FLAGS_NONE, PATIENCE_MILLISECONDS, NULL, opened_cb, NULL);
}
