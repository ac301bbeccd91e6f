/* care-notifier.c — shows notifications, and never waits for their server
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-notifier"

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <libnotify/notify.h>

#include "care-notifier.h"

#define SERVER "org.freedesktop.Notifications"

/* The standard categories have a call that comes in, none that is owed. */
#define CATEGORY "x-studio.call-due"

struct _CareNotifier
{
  CareNoticeFunc  func;
  gpointer        data;
  GThread        *thread;     /* (nullable) none before the first notification */
  GMainContext   *context;    /* the thread's */
  GMutex          mutex;
  GCond           ended;
  gboolean        has_ended;

  /* The thread's alone. */
  GMainLoop      *loop;
  GHashTable     *shown;      /* what about → NotifyNotification */
  gboolean        has_actions;
  gboolean        has_markup;
  gboolean        knows_server;
};

/* One thing to do in the thread, or to tell in the main context. */
typedef struct
{
  CareNotifier    *notifier;
  gint64           about;
  char            *title;     /* with "opened": the token */
  char            *body;
  CareNoticeEvent  event;
  gboolean         take_back;
} Note;

static void
note_free (gpointer data)
{
  Note *note = data;

  g_free (note->title);
  g_free (note->body);
  g_free (note);
}

/* g_main_context_invoke() could run it here; an idle source cannot. */
static void
post (GMainContext *context,
      GSourceFunc   func,
      Note         *note)
{
  g_autoptr(GSource) source = g_idle_source_new ();

  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, func, note, note_free);
  g_source_attach (source, context);
}

static Note *
new_note (CareNotifier *self,
          gint64        about)
{
  Note *note = g_new0 (Note, 1);

  note->notifier = self;
  note->about = about;

  return note;
}

/* ---- in the thread ------------------------------------------------------------ */

static gboolean
told_cb (gpointer data)
{
  Note *note = data;

  note->notifier->func (note->about, note->event, note->title, note->notifier->data);

  return G_SOURCE_REMOVE;
}

static void
tell (CareNotifier    *self,
      gint64           about,
      CareNoticeEvent  event,
      const char      *token)
{
  Note *note = new_note (self, about);

  note->event = event;
  note->title = g_strdup (token);
  post (NULL, told_cb, note);
}

static gint64
get_about (NotifyNotification *notification)
{
  return *(gint64 *) g_object_get_data (G_OBJECT (notification), "about");
}

static void
action_cb (NotifyNotification *notification,
           char               *action,
           gpointer            data)
{
  CareNotifier *self = data;
  gint64 about = get_about (notification);

  if (g_str_equal (action, "snooze"))
    tell (self, about, CARE_NOTICE_SNOOZED, NULL);
  else
    tell (self, about, CARE_NOTICE_OPENED, notify_notification_get_activation_token (notification));
  g_object_ref (notification);
  g_hash_table_remove (self->shown, &about);
  notify_notification_close (notification, NULL);
  g_object_unref (notification);
}

static void
closed_cb (NotifyNotification *notification,
           gpointer            data)
{
  CareNotifier *self = data;
  gint64 about = get_about (notification);

  if (g_hash_table_lookup (self->shown, &about) == notification)
    g_hash_table_remove (self->shown, &about);
}

static void
notification_free (gpointer data)
{
  g_signal_handlers_disconnect_matched (data, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, closed_cb, NULL);
  g_object_unref (data);
}

/* Asks the bus itself; FALSE when it says no. */
static gboolean
ask_bus (GDBusConnection *bus,
         const char      *method,
         GVariant        *arguments)
{
  g_autoptr(GVariant) answer = NULL;

  answer = g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus",
                                        "org.freedesktop.DBus", method, arguments, NULL,
                                        G_DBUS_CALL_FLAGS_NONE, -1, NULL, NULL);

  return answer != NULL;
}

/* libnotify warns aloud of what is no mistake of ours: no bus, or nobody on it who shows. */
static gboolean
has_server (void)
{
  g_autoptr(GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);

  return bus != NULL &&
         (ask_bus (bus, "GetNameOwner", g_variant_new ("(s)", SERVER)) ||
          ask_bus (bus, "StartServiceByName", g_variant_new ("(su)", SERVER, 0)));
}

static void
meet_server (CareNotifier *self)
{
  GList *abilities = self->knows_server ? NULL : notify_get_server_caps ();

  self->knows_server = self->knows_server || abilities != NULL;
  for (GList *ability = abilities; ability != NULL; ability = ability->next)
    {
      self->has_actions = self->has_actions || g_str_equal (ability->data, "actions");
      self->has_markup = self->has_markup || g_str_equal (ability->data, "body-markup");
    }
  g_list_free_full (abilities, g_free);
}

static NotifyNotification *
new_notification (CareNotifier *self,
                  const Note   *note)
{
  NotifyNotification *notification = notify_notification_new (note->title, note->body, APP_ID);

  g_object_set_data_full (G_OBJECT (notification), "about",
                          g_memdup2 (&note->about, sizeof note->about), g_free);
  notify_notification_set_urgency (notification, NOTIFY_URGENCY_NORMAL);
  notify_notification_set_category (notification, CATEGORY);
  notify_notification_set_hint_string (notification, "desktop-entry", APP_ID);
  g_signal_connect (notification, "closed", G_CALLBACK (closed_cb), self);
  if (!self->has_actions)
    return notification;

  notify_notification_add_action (notification, "default", _("Open"), action_cb, self, NULL);
  if (note->about > 0)
    notify_notification_add_action (notification, "call", _("Call"), action_cb, self, NULL);
  if (note->about != CARE_NOTICE_DAY)
    notify_notification_add_action (notification, "snooze", _("Snooze 15 min"), action_cb, self, NULL);

  return notification;
}

/* The server reads markup: what is plain text must stay it. */
static void
escape_body (CareNotifier *self,
             Note         *note)
{
  g_autofree char *plain = NULL;

  if (note->body == NULL || !self->has_markup)
    return;

  plain = g_steal_pointer (&note->body);
  note->body = g_markup_escape_text (plain, -1);
}

static gboolean
fail (CareNotifier *self,
      gint64        about)
{
  self->knows_server = FALSE;
  g_hash_table_remove (self->shown, &about);
  tell (self, about, CARE_NOTICE_FAILED, NULL);

  return G_SOURCE_REMOVE;
}

static gboolean
show_cb (gpointer data)
{
  Note *note = data;
  CareNotifier *self = note->notifier;
  NotifyNotification *notification;
  g_autoptr(GError) error = NULL;

  if (!has_server ())
    return fail (self, note->about);

  meet_server (self);
  escape_body (self, note);
  notification = g_hash_table_lookup (self->shown, &note->about);
  if (notification != NULL)
    notify_notification_update (notification, note->title, note->body, APP_ID);
  else
    {
      notification = new_notification (self, note);
      g_hash_table_insert (self->shown, g_object_get_data (G_OBJECT (notification), "about"), notification);
    }

  if (!notify_notification_show (notification, &error))
    {
      g_info ("not shown: %s", error != NULL ? error->message : "no reason given");
      return fail (self, note->about);
    }
  tell (self, note->about, CARE_NOTICE_SHOWN, NULL);

  return G_SOURCE_REMOVE;
}

static gboolean
close_cb (gpointer data)
{
  Note *note = data;
  NotifyNotification *notification = g_hash_table_lookup (note->notifier->shown, &note->about);

  if (notification == NULL)
    return G_SOURCE_REMOVE;

  g_object_ref (notification);
  g_hash_table_remove (note->notifier->shown, &note->about);
  notify_notification_close (notification, NULL);
  g_object_unref (notification);

  return G_SOURCE_REMOVE;
}

static gboolean
stop_cb (gpointer data)
{
  Note *note = data;
  GHashTableIter iter;
  gpointer notification;

  g_hash_table_iter_init (&iter, note->notifier->shown);
  while (note->take_back && g_hash_table_iter_next (&iter, NULL, &notification))
    notify_notification_close (notification, NULL);
  g_main_loop_quit (note->notifier->loop);

  return G_SOURCE_REMOVE;
}

static gpointer
work (gpointer data)
{
  CareNotifier *self = data;

  g_main_context_push_thread_default (self->context);
  notify_init (_("Customer Care"));
  self->shown = g_hash_table_new_full (g_int64_hash, g_int64_equal, NULL, notification_free);
  self->loop = g_main_loop_new (self->context, FALSE);
  g_main_loop_run (self->loop);

  g_hash_table_unref (self->shown);
  g_main_loop_unref (self->loop);
  notify_uninit ();
  g_main_context_pop_thread_default (self->context);

  g_mutex_lock (&self->mutex);
  self->has_ended = TRUE;
  g_cond_signal (&self->ended);
  g_mutex_unlock (&self->mutex);

  return NULL;
}

/* ---- in the main context -------------------------------------------------------- */

CareNotifier *
care_notifier_new (CareNoticeFunc func,
                   gpointer       data)
{
  CareNotifier *self = g_new0 (CareNotifier, 1);

  self->func = func;
  self->data = data;
  self->context = g_main_context_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->ended);

  return self;
}

void
care_notifier_show (CareNotifier *self,
                    gint64        about,
                    const char   *title,
                    const char   *body)
{
  Note *note = new_note (self, about);

  if (self->thread == NULL)
    self->thread = g_thread_new ("care-notifier", work, self);

  note->title = g_strdup (title);
  note->body = g_strdup (body);
  post (self->context, show_cb, note);
}

void
care_notifier_close (CareNotifier *self,
                     gint64        about)
{
  if (self->thread != NULL)
    post (self->context, close_cb, new_note (self, about));
}

static gboolean
has_ended_in_time (CareNotifier *self,
                   guint         milliseconds)
{
  gint64 until = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;
  gboolean in_time = TRUE;

  g_mutex_lock (&self->mutex);
  while (!self->has_ended && in_time)
    in_time = g_cond_wait_until (&self->ended, &self->mutex, until);
  in_time = self->has_ended;
  g_mutex_unlock (&self->mutex);

  return in_time;
}

gboolean
care_notifier_stop (CareNotifier *self,
                    gboolean      take_back,
                    guint         milliseconds)
{
  Note *note = new_note (self, CARE_NOTICE_SUMMARY);

  note->take_back = take_back;
  if (self->thread == NULL)
    note_free (note);
  else
    {
      post (self->context, stop_cb, note);
      if (!has_ended_in_time (self, milliseconds))
        return FALSE;
      g_thread_join (self->thread);
    }

  /* What the thread has told on its way out still names the notifier. */
  while (g_main_context_iteration (NULL, FALSE));
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->ended);
  g_free (self);

  return TRUE;
}
