/* care-window-actions.c — what the keys and menus of the window do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-window-private.h"
#include "ui/customer/care-import-past-window.h"

static void
go_cb (GtkWidget  *widget,
       const char *action,
       GVariant   *parameter)
{
  const CarePlace *place = care_places_get ((guint) g_variant_get_int32 (parameter));

  if (place != NULL && place->title != NULL)
    care_window_go (CARE_WINDOW (widget), place->name, 0);
}

static void
back_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  care_window_go_back (CARE_WINDOW (widget));
}

static void
search_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (CARE_WINDOW (widget)->search));
}

static void
new_customer_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "customer-edit", 0);
}

static void
day_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "day", 0);
}

static void
incoming_call_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "incoming", 0);
}

static void
edit_customer_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "customer-edit", g_variant_get_int64 (parameter));
}

static void
show_customer_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "customer", g_variant_get_int64 (parameter));
}

static void
show_history_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "history", g_variant_get_int64 (parameter));
}

/* Whose file or call is open; 0: nobody's. */
static gint64
find_customer (CareWindow *self)
{
  const char *place = care_window_get_place (self);
  CareBrief *brief = self->desks != NULL ? care_call_desk_get_brief (self->desks->call) : NULL;

  if (g_str_equal (place, "customer"))
    return self->here.subject;
  if (g_str_equal (place, "today") && brief != NULL)
    return brief->call->customer_id;

  return 0;
}

static void
new_complaint_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  CareWindow *self = CARE_WINDOW (widget);
  gint64 customer_id = g_variant_get_int64 (parameter);

  /* A customer is told from a draft by the sign. */
  care_window_go (self, "complaint-edit", -(customer_id != 0 ? customer_id : find_customer (self)));
}

static void
edit_complaint_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "complaint-edit", g_variant_get_int64 (parameter));
}

static void
show_complaint_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "complaint", g_variant_get_int64 (parameter));
}

static void
finish_complaint_cb (GtkWidget  *widget,
                     const char *action,
                     GVariant   *parameter)
{
  care_window_finish (CARE_WINDOW (widget), "complaint", g_variant_get_int64 (parameter));
}

static void
show_person_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), "person", g_variant_get_int64 (parameter));
}

/* A place that is about nobody in particular, by its name. */
static void
show_place_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  care_window_go (CARE_WINDOW (widget), g_variant_get_string (parameter, NULL), 0);
}

static void
finish_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  care_window_finish (CARE_WINDOW (widget), "customer", g_variant_get_int64 (parameter));
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CareWindow *self = CARE_WINDOW (widget);

  care_window_go (self, "customers", 0);
  gtk_widget_activate_action (GTK_WIDGET (care_window_get_page (self)), "customers.import", NULL);
}

static void
show_imports_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  gtk_window_present (GTK_WINDOW (care_import_past_window_new (GTK_WINDOW (widget),
                                                               CARE_WINDOW (widget)->office)));
}

/* The toast's button means the act it tells of, whatever has the focus. */
static void
take_back_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  CareWindow *self = CARE_WINDOW (widget);
  CarePage *page = g_steal_pointer (&self->undo_page);

  gtk_widget_action_set_enabled (widget, "win.undo", FALSE);
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  if (page != NULL)
    care_page_undo (page);
}

static void
undo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  /* Who types means the letters. */
  if ((!GTK_IS_TEXT (focus) && !GTK_IS_TEXT_VIEW (focus)) ||
      !gtk_widget_activate_action (focus, "text.undo", NULL))
    take_back_cb (widget, action, parameter);
}

static void
lock_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  care_window_lock (CARE_WINDOW (widget));
}

static void
toggle_sidebar_cb (GtkWidget  *widget,
                   const char *action,
                   GVariant   *parameter)
{
  CareShell *shell = CARE_WINDOW (widget)->shell;

  care_shell_set_show_sidebar (shell, !care_shell_get_show_sidebar (shell));
}

static void
menu_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  gtk_menu_button_popup (CARE_WINDOW (widget)->menu_button);
}

static void
open_studio_cb (GtkWidget  *widget,
                const char *action,
                GVariant   *parameter)
{
  CareWindow *self = CARE_WINDOW (widget);

  care_window_set_office (self, NULL);
}

void
care_window_lock (CareWindow *self)
{
  CarePage *page = care_window_get_page (self);

  if (self->office == NULL || care_office_get_me (self->office) == NULL)
    return;
  if (page != NULL)
    care_page_leave (page);
  care_office_sign_out (self->office);
}

void
care_window_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "win.go", "i", go_cb);
  gtk_widget_class_install_action (klass, "win.back", NULL, back_cb);
  gtk_widget_class_install_action (klass, "win.search", NULL, search_cb);
  gtk_widget_class_install_action (klass, "win.new-customer", NULL, new_customer_cb);
  gtk_widget_class_install_action (klass, "win.day", NULL, day_cb);
  gtk_widget_class_install_action (klass, "win.incoming-call", NULL, incoming_call_cb);
  gtk_widget_class_install_action (klass, "win.edit-customer", "x", edit_customer_cb);
  gtk_widget_class_install_action (klass, "win.show-customer", "x", show_customer_cb);
  gtk_widget_class_install_action (klass, "win.import", NULL, import_cb);
  gtk_widget_class_install_action (klass, "win.show-imports", NULL, show_imports_cb);
  gtk_widget_class_install_action (klass, "win.show-person", "x", show_person_cb);
  gtk_widget_class_install_action (klass, "win.show-place", "s", show_place_cb);
  gtk_widget_class_install_action (klass, "win.show-history", "x", show_history_cb);
  gtk_widget_class_install_action (klass, "win.finish", "x", finish_cb);
  gtk_widget_class_install_action (klass, "win.new-complaint", "x", new_complaint_cb);
  gtk_widget_class_install_action (klass, "win.edit-complaint", "x", edit_complaint_cb);
  gtk_widget_class_install_action (klass, "win.show-complaint", "x", show_complaint_cb);
  gtk_widget_class_install_action (klass, "win.finish-complaint", "x", finish_complaint_cb);
  gtk_widget_class_install_action (klass, "win.undo", NULL, undo_cb);
  gtk_widget_class_install_action (klass, "win.take-back", NULL, take_back_cb);
  gtk_widget_class_install_action (klass, "win.lock", NULL, lock_cb);
  gtk_widget_class_install_action (klass, "win.toggle-sidebar", NULL, toggle_sidebar_cb);
  gtk_widget_class_install_action (klass, "win.menu", NULL, menu_cb);
  gtk_widget_class_install_action (klass, "win.open-studio", NULL, open_studio_cb);
}
