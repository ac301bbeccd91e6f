/* care-bell-watch.c — what the window says itself when nobody else can
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-bell-watch.h"

#define SERVER "org.freedesktop.Notifications"

struct _CareBellWatch
{
  GObject        parent_instance;

  CareQueueDesk *desk;
  guint          watch_id;
  gboolean       is_mute;  /* there is no notification server */
  char          *banner;
};

enum
{
  PROP_0,
  PROP_BANNER,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (CareBellWatch, care_bell_watch, G_TYPE_OBJECT)

static char *
dup_sentence (CareBellWatch *self)
{
  guint n_due = care_queue_desk_count (self->desk, CARE_QUEUE_OVERDUE) +
                care_queue_desk_count (self->desk, CARE_QUEUE_NOW);

  if (!self->is_mute || n_due == 0)
    return NULL;

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u call is due.", "%u calls are due.", n_due),
                          n_due);
}

static void
update (CareBellWatch *self)
{
  g_autofree char *banner = dup_sentence (self);

  if (g_strcmp0 (banner, self->banner) == 0)
    return;

  g_free (self->banner);
  self->banner = g_steal_pointer (&banner);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BANNER]);
}

static void
rearranged_cb (CareQueueDesk *desk,
               gpointer       self)
{
  update (self);
}

static void
server_appeared_cb (GDBusConnection *bus,
                    const char      *name,
                    const char      *owner,
                    gpointer         data)
{
  CareBellWatch *self = data;

  self->is_mute = FALSE;
  update (self);
}

/* Also where there is no bus at all. */
static void
server_vanished_cb (GDBusConnection *bus,
                    const char      *name,
                    gpointer         data)
{
  CareBellWatch *self = data;

  self->is_mute = TRUE;
  update (self);
}

static void
care_bell_watch_dispose (GObject *object)
{
  CareBellWatch *self = CARE_BELL_WATCH (object);

  g_clear_handle_id (&self->watch_id, g_bus_unwatch_name);
  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->banner, g_free);

  G_OBJECT_CLASS (care_bell_watch_parent_class)->dispose (object);
}

static void
care_bell_watch_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  if (prop_id == PROP_BANNER)
    g_value_set_string (value, CARE_BELL_WATCH (object)->banner);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
care_bell_watch_class_init (CareBellWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_bell_watch_dispose;
  object_class->get_property = care_bell_watch_get_property;

  properties[PROP_BANNER] = g_param_spec_string ("banner", NULL, NULL, NULL,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
care_bell_watch_init (CareBellWatch *self)
{
}

CareBellWatch *
care_bell_watch_new (CareQueueDesk *desk)
{
  CareBellWatch *self = g_object_new (CARE_TYPE_BELL_WATCH, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect (desk, "rearranged", G_CALLBACK (rearranged_cb), self);

  /* A server that starts on demand is one, too. */
  self->watch_id = g_bus_watch_name (G_BUS_TYPE_SESSION, SERVER, G_BUS_NAME_WATCHER_FLAGS_AUTO_START,
                                     server_appeared_cb, server_vanished_cb, self, NULL);

  return self;
}

const char *
care_bell_watch_get_banner (CareBellWatch *self)
{
  return self->banner;
}
