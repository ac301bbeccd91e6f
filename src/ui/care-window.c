/* care-window.c — the window: who sits here, which page is open, what passes by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-window"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-habits.h"
#include "care-window-private.h"
#include "model/care-office-start.h"
#include "ui/widgets/care-text-shown.h"

/* An unattended desk shows customers' names to whoever passes by. */
#define PATIENCE (5 * 60)
#define LOOK_SECONDS 5

G_DEFINE_FINAL_TYPE (CareWindow, care_window, ADW_TYPE_APPLICATION_WINDOW)

static void show_root (CareWindow *self);

/* ---- opening a file ------------------------------------------------------------- */

static void
opened_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareOffice) office = care_office_start_finish (result, &error);

  if (office != NULL)
    {
      care_habits_put (self->habits, "last-file", self->path);
      care_window_set_office (self, office);
      return;
    }

  g_info ("the file was not opened: %s", error->message);
  show_root (self);
  care_welcome_page_tell_error (self->welcome, error);
}

void
care_window_open_file (CareWindow *self,
                       const char *path)
{
  g_return_if_fail (CARE_IS_WINDOW (self));

  g_free (self->path);
  self->path = g_strdup (path);
  gtk_stack_set_visible_child_name (self->root, "opening");
  care_office_start_open_async (path, self->clock, opened_cb, g_object_ref (self));
}

static void
open_chosen_cb (CareWindow *self,
                const char *path)
{
  care_window_open_file (self, path);
}

static void
founded_cb (CareWindow *self,
            CareOffice *office,
            const char *path)
{
  care_habits_put (self->habits, "last-file", path);
  care_window_set_office (self, office);
}

/* ---- who sits here -------------------------------------------------------------- */

static void
need_sign_in (CareWindow *self)
{
  if (self->sign_in == NULL)
    {
      self->sign_in = CARE_SIGN_IN_PAGE (care_sign_in_page_new ());
      gtk_stack_add_named (self->root, GTK_WIDGET (self->sign_in), "sign-in");
    }
  care_sign_in_page_set_office (self->sign_in, self->office);
  gtk_stack_set_visible_child_name (self->root, "sign-in");
}

static void
need_welcome (CareWindow *self)
{
  if (self->welcome == NULL)
    {
      self->welcome = CARE_WELCOME_PAGE (care_welcome_page_new (self->clock));
      g_signal_connect_swapped (self->welcome, "open-file", G_CALLBACK (open_chosen_cb), self);
      g_signal_connect_swapped (self->welcome, "founded", G_CALLBACK (founded_cb), self);
      gtk_stack_add_named (self->root, GTK_WIDGET (self->welcome), "welcome");
    }
  gtk_stack_set_visible_child_name (self->root, "welcome");
}

static void
show_person (CareWindow *self)
{
  const CareStaff *me = care_office_get_me (self->office);
  g_autofree char *person = g_strdup_printf ("%s · %s", me->name,
                                             me->employee_no != NULL ? me->employee_no : "–");

  care_sidebar_set_person (self->sidebar, person, care_office_get_rules (self->office)->studio);
  care_sidebar_set_role (self->sidebar, me->role);
}

static void
office_changed_cb (CareWindow *self,
                   guint       topics)
{
  if ((topics & CARE_TOPIC_STAFF) != 0 && care_office_get_me (self->office) != NULL)
    show_person (self);
}

static void
enable_office_actions (CareWindow *self,
                       gboolean    enabled)
{
  static const char * const actions[] = {
    "win.go", "win.search", "win.new-customer", "win.edit-customer", "win.show-customer",
    "win.show-person", "win.show-place", "win.show-history", "win.import", "win.show-imports", "win.lock",
    "win.toggle-sidebar", "win.menu",
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], enabled);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", enabled && self->undo_page != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", enabled && self->steps->len > 0);
}

static void
bell_spoke_cb (CareWindow *self)
{
  care_window_show_bell (self);
}

static void
show_root (CareWindow *self)
{
  gboolean is_seated = self->office != NULL && care_office_get_me (self->office) != NULL;

  enable_office_actions (self, is_seated);
  if (self->office == NULL)
    {
      need_welcome (self);
      return;
    }
  if (!is_seated)
    {
      need_sign_in (self);
      return;
    }

  if (self->desks == NULL)
    {
      self->desks = care_desks_new (self->office);
      self->bell_watch = care_bell_watch_new (self->desks->queue);
      g_signal_connect_object (self->bell_watch, "notify::banner", G_CALLBACK (bell_spoke_cb), self,
                               G_CONNECT_SWAPPED);
    }
  show_person (self);
  self->touched_at = g_get_monotonic_time ();
  care_window_enter (self);
}

void
care_window_set_office (CareWindow *self,
                        CareOffice *office)
{
  g_return_if_fail (CARE_IS_WINDOW (self));

  if (self->office != NULL)
    {
      care_window_leave_pages (self);
      g_signal_handlers_disconnect_by_data (self->office, self);
      care_office_close (self->office);
    }
  g_set_object (&self->office, office);
  if (office != NULL)
    {
      g_signal_connect_swapped (office, "signed-in", G_CALLBACK (show_root), self);
      g_signal_connect_swapped (office, "changed", G_CALLBACK (office_changed_cb), self);
      care_clock_start (self->clock);
    }
  show_root (self);
}

CareOffice *
care_window_get_office (CareWindow *self)
{
  return self->office;
}

/* ---- locking when nobody is there ----------------------------------------------- */

static gboolean
touched_cb (CareWindow *self)
{
  self->touched_at = g_get_monotonic_time ();

  return GDK_EVENT_PROPAGATE;
}

static gboolean
watched_cb (gpointer data)
{
  CareWindow *self = data;
  gint64 idle = (g_get_monotonic_time () - self->touched_at) / G_USEC_PER_SEC;

  if (self->patience > 0 && idle >= self->patience)
    care_window_lock (self);

  return G_SOURCE_CONTINUE;
}

void
care_window_set_patience (CareWindow *self,
                          guint       seconds)
{
  self->patience = seconds;
  g_clear_handle_id (&self->watch_id, g_source_remove);
  if (seconds > 0)
    self->watch_id = g_timeout_add_seconds (MIN (seconds, LOOK_SECONDS), watched_cb, self);
}

static void
watch_hands (CareWindow *self)
{
  GtkEventController *events = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (events, "event", G_CALLBACK (touched_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), events);
}

/* ---- the search field ----------------------------------------------------------- */

static void
searched_cb (CareWindow *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->search));

  if (self->desks == NULL)
    return;
  care_customer_desk_set_query (self->desks->customers, typed);
  if (*typed != '\0' && g_strcmp0 (care_window_get_place (self), "customers") != 0)
    {
      care_window_go (self, "customers", 0);
      gtk_widget_grab_focus (GTK_WIDGET (self->search));
      gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
    }
}

/* Enter opens the best match. */
static void
search_activated_cb (CareWindow *self)
{
  gint64 id;

  if (self->desks == NULL)
    return;
  id = care_customer_list_get_id (care_customer_desk_get_list (self->desks->customers), 0);
  if (id != 0 && *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    care_window_go (self, "customer", id);
}

static void
search_stopped_cb (CareWindow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  if (care_window_get_page (self) != NULL)
    gtk_widget_child_focus (GTK_WIDGET (care_window_get_page (self)), GTK_DIR_TAB_FORWARD);
}

/* ---- object --------------------------------------------------------------------- */

static void
chosen_cb (CareWindow *self,
           guint       position)
{
  care_window_go (self, care_places_get (position)->name, 0);
  if (care_shell_is_folded (self->shell))
    care_shell_set_show_sidebar (self->shell, FALSE);
}

static void
restore_size (CareWindow *self)
{
  int width = care_habits_get_int (self->habits, "window-width", 1200);
  int height = care_habits_get_int (self->habits, "window-height", 760);

  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (self->habits == NULL)
    return;
  if (g_settings_get_boolean (self->habits, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  g_settings_bind (self->habits, "sidebar-shown", self->shell, "show-sidebar", G_SETTINGS_BIND_DEFAULT);
}

static void
remember_size (CareWindow *self)
{
  int width;
  int height;

  if (self->habits == NULL)
    return;
  gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);
  g_settings_set_boolean (self->habits, "window-maximized", gtk_window_is_maximized (GTK_WINDOW (self)));
  if (width > 0 && height > 0)
    {
      g_settings_set_int (self->habits, "window-width", width);
      g_settings_set_int (self->habits, "window-height", height);
    }
}

static gboolean
care_window_close_request (GtkWindow *window)
{
  CareWindow *self = CARE_WINDOW (window);
  CarePage *page = care_window_get_page (self);

  if (page != NULL)
    care_page_leave (page);
  remember_size (self);

  return GTK_WINDOW_CLASS (care_window_parent_class)->close_request (window);
}

static void
care_window_dispose (GObject *object)
{
  CareWindow *self = CARE_WINDOW (object);

  g_clear_handle_id (&self->watch_id, g_source_remove);
  if (self->office != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->office, self);
      care_window_leave_pages (self);
      care_office_close (self->office);
    }
  g_clear_object (&self->office);
  if (self->clock != NULL)
    care_clock_stop (self->clock);
  g_clear_object (&self->clock);
  g_clear_object (&self->habits);

  G_OBJECT_CLASS (care_window_parent_class)->dispose (object);
}

static void
care_window_finalize (GObject *object)
{
  CareWindow *self = CARE_WINDOW (object);

  g_array_unref (self->steps);
  g_free (self->path);

  G_OBJECT_CLASS (care_window_parent_class)->finalize (object);
}

static void
care_window_class_init (CareWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = care_window_dispose;
  object_class->finalize = care_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = care_window_close_request;

  g_type_ensure (CARE_TYPE_BANNER);
  g_type_ensure (CARE_TYPE_SHELL);
  g_type_ensure (CARE_TYPE_SIDEBAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/studio/CustomerCare/ui/care-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CareWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, root);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, shell);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, sidebar);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, bell_banner);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, title);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, back);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, search);
  gtk_widget_class_bind_template_child (widget_class, CareWindow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, searched_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  care_window_install_actions (widget_class);
}

static void
care_window_init (CareWindow *self)
{
  self->steps = g_array_new (FALSE, FALSE, sizeof (CareStep));
  self->habits = care_habits_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->sidebar, "chosen", G_CALLBACK (chosen_cb), self);
  enable_office_actions (self, FALSE);
  restore_size (self);
  watch_hands (self);
  care_window_set_patience (self, PATIENCE);
}

GtkWidget *
care_window_new (GtkApplication *application,
                 CareClock      *clock)
{
  CareWindow *self = g_object_new (CARE_TYPE_WINDOW, "application", application, NULL);

  self->clock = g_object_ref (clock);

  return GTK_WIDGET (self);
}
