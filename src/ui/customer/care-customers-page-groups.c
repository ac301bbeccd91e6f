/* care-customers-page-groups.c — groups of one's own are saved, renamed and given up
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customers-page-private.h"

/* ---- telling and taking back ----------------------------------------------------------- */

static void
tell (CareCustomersPage *self,
      const char        *sentence)
{
  self->undo = CARE_LIST_UNDO_GROUP;
  care_page_tell (CARE_PAGE (self), sentence, TRUE);
}

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (care_group_desk_undo_finish (self->group_desk, result, &error))
    care_page_tell (CARE_PAGE (self), _("Taken back."), FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

void
care_customers_page_undo_group (CareCustomersPage *self)
{
  if (care_group_desk_can_undo (self->group_desk))
    care_group_desk_undo_async (self->group_desk, undone_cb, g_object_ref (self));
}

/* ---- saving ------------------------------------------------------------------------------ */

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;
  gint64 id;

  if (self->desk == NULL)
    return;
  id = care_group_desk_save_finish (self->group_desk, result, &error);
  if (id == 0)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  care_group_pane_choose (self->groups, -id);
  tell (self, _("The group is saved."));
}

/* The group of the pane that is being renamed, or NULL. */
static const CareSavedFilter *
find_renamed (CareCustomersPage *self)
{
  GListModel *list = care_group_desk_get_list (self->group_desk);

  for (guint i = 0; self->group_id != 0 && i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr(CareGroupItem) item = g_list_model_get_item (list, i);
      const CareGroupLine *line = care_group_item_get_record (item);

      if (line->saved != NULL && line->saved->id == self->group_id)
        return line->saved;
    }

  return NULL;
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (widget);
  CareOffice *office = care_customer_desk_get_office (self->desk);
  const CareSavedFilter *renamed = find_renamed (self);
  g_autoptr(CareSavedFilter) group = renamed != NULL ? care_saved_filter_copy (renamed)
                                                     : care_saved_filter_new ();

  g_free (group->name);
  group->name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->group_name))));
  if (renamed == NULL)
    {
      group->filter = care_customer_filter_copy (care_customer_desk_get_filter (self->desk));
      group->staff_id = gtk_check_button_get_active (self->group_shared)
                        ? 0 : care_office_get_actor (office).staff_id;
    }
  gtk_menu_button_popdown (self->save_button);
  care_group_desk_save_async (self->group_desk, group, saved_cb, g_object_ref (self));
}

static void
rename_cb (CareCustomersPage     *self,
           const CareSavedFilter *group)
{
  gtk_menu_button_popup (self->save_button);
  self->group_id = group->id;
  gtk_editable_set_text (GTK_EDITABLE (self->group_name), group->name);
  gtk_widget_set_visible (GTK_WIDGET (self->group_shared), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (self->group_name));
}

/* Opened by its own button the popover is about the list as it is shown now. */
static void
popover_changed_cb (CareCustomersPage *self)
{
  GtkPopover *popover = gtk_menu_button_get_popover (self->save_button);

  if (!gtk_widget_get_visible (GTK_WIDGET (popover)))
    return;
  self->group_id = 0;
  gtk_editable_set_text (GTK_EDITABLE (self->group_name), "");
  gtk_check_button_set_active (self->group_shared, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->group_shared), care_group_desk_may_share (self->group_desk));
  gtk_widget_grab_focus (GTK_WIDGET (self->group_name));
}

/* ---- giving up ----------------------------------------------------------------------------- */

static void
dropped_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (care_group_desk_drop_finish (self->group_desk, result, &error))
    tell (self, _("The group is deleted; its customers stay."));
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
drop_cb (CareCustomersPage     *self,
         const CareSavedFilter *group)
{
  care_group_desk_drop_async (self->group_desk, group, dropped_cb, g_object_ref (self));
}

void
care_customers_page_install_groups (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "customers.save-group", NULL, save_cb);
}

void
care_customers_page_connect_groups (CareCustomersPage *self)
{
  GtkPopover *popover = gtk_menu_button_get_popover (self->save_button);

  gtk_popover_set_default_widget (popover, GTK_WIDGET (self->group_save));
  g_signal_connect_object (popover, "notify::visible", G_CALLBACK (popover_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->groups, "rename", G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->groups, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
}
