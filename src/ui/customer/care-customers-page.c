/* care-customers-page.c — the couples of a group, or those that match the search
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customers-page-private.h"
#include "care-import-dialog.h"
#include "model/care-team-board.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

G_DEFINE_FINAL_TYPE (CareCustomersPage, care_customers_page, CARE_TYPE_PAGE)

/* ---- what is shown ---------------------------------------------------------------- */

static void
opened_cb (CareCustomersPage *self,
           gint64             id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-customer", "x", id);
}

static gboolean
is_searching (CareCustomersPage *self)
{
  const char *query = care_customer_desk_get_query (self->desk);

  return query != NULL && *query != '\0';
}

static void
show_title (CareCustomersPage *self,
            guint              n_items)
{
  const CareGroupLine *group = care_group_pane_get_chosen (self->groups);
  g_autofree char *title = NULL;
  g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u customer", "%u customers",
                                                         n_items), n_items);
  g_autofree char *heading = NULL;

  if (is_searching (self))
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u found", "%u found", n_items), n_items);
  else
    title = g_strdup (_("Customers"));
  if (is_searching (self))
    heading = g_strdup (title);
  else
    heading = g_strdup_printf ("%s · %s", group != NULL ? care_group_line_get_name (group)
                               : care_customer_group_get_label (CARE_GROUP_ALL), count);
  gtk_label_set_text (self->heading, heading);
  care_page_set_title (CARE_PAGE (self), title);
}

/* Whether nobody is kept back by a group or a condition. */
static gboolean
shows_everybody (CareCustomersPage *self)
{
  const CareCustomerFilter *filter = care_customer_desk_get_filter (self->desk);

  return filter->group == CARE_GROUP_ALL && care_customer_filter_get_set (filter) == 0;
}

static void
show_view (CareCustomersPage *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (care_customer_desk_get_list (self->desk)));
  const char *view = "list";

  if (care_customer_desk_is_busy (self->desk) && n_items == 0)
    view = gtk_stack_get_visible_child_name (self->stack);
  else if (n_items == 0 && is_searching (self))
    view = "nothing-found";
  else if (n_items == 0)
    view = shows_everybody (self) ? "empty" : "nobody-here";
  gtk_stack_set_visible_child_name (self->stack, view);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "customers.print", n_items > 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->export_button), n_items > 0);
  show_title (self, n_items);
}

const char *
care_customers_page_get_view (CareCustomersPage *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

CareGroupPane *
care_customers_page_get_groups (CareCustomersPage *self)
{
  return self->groups;
}

CareCustomerGrid *
care_customers_page_get_grid (CareCustomersPage *self)
{
  return self->grid;
}

static void
failed_cb (CareCustomersPage *self,
           const GError      *error)
{
  care_page_tell_error (CARE_PAGE (self), error);
}

/* ---- groups and conditions ----------------------------------------------------------- */

/* The order of the lines stays when the group changes, unless the group has its own. */
static void
group_chosen_cb (CareCustomersPage   *self,
                 const CareGroupLine *line)
{
  g_autoptr(CareCustomerFilter) filter = care_group_line_new_filter (line);

  if (line->saved == NULL)
    {
      filter->sort = care_customer_desk_get_filter (self->desk)->sort;
      filter->is_descending = care_customer_desk_get_filter (self->desk)->is_descending;
    }
  care_filter_bar_set_filter (self->filter, filter);
  care_customer_desk_set_filter (self->desk, filter);
  gtk_widget_set_visible (self->filter_side,
                          gtk_widget_get_visible (self->filter_side) ||
                          care_customer_filter_get_set (filter) != 0);
}

/* The bar knows nothing of the order. */
static void
conditions_changed_cb (CareCustomersPage        *self,
                       const CareCustomerFilter *conditions)
{
  const CareCustomerFilter *before = care_customer_desk_get_filter (self->desk);
  g_autoptr(CareCustomerFilter) filter = care_customer_filter_copy (conditions);

  filter->sort = before->sort;
  filter->is_descending = before->is_descending;
  care_customer_desk_set_filter (self->desk, filter);
}

static void
clear_filter_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (widget);
  g_autoptr(CareCustomerFilter) filter = NULL;

  filter = care_customer_filter_copy (care_customer_desk_get_filter (self->desk));
  care_customer_filter_clear_set (filter);
  care_filter_bar_set_filter (self->filter, filter);
  care_customer_desk_set_filter (self->desk, filter);
}

static void
staff_listed_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareTeamBoard) board = care_team_board_load_finish (result, &error);

  if (self->desk == NULL)
    return;
  if (board != NULL)
    care_filter_bar_set_staff (self->filter, board->people);
  else
    failed_cb (self, error);
}

/* ---- importing --------------------------------------------------------------------- */

static void
imported_cb (CareCustomersPage *self,
             CareImportReport  *report)
{
  g_autofree char *summary = care_import_report_dup_summary (report);

  self->batch_id = report->batch;
  self->undo = report->batch != 0 ? CARE_LIST_UNDO_IMPORT : CARE_LIST_UNDO_NOTHING;
  care_page_tell (CARE_PAGE (self), summary, report->batch != 0);
}

void
care_customers_page_import (CareCustomersPage *self,
                            const char        *path)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *dialog = care_import_dialog_new (GTK_WINDOW (root), care_customer_desk_get_office (self->desk),
                                              path);

  g_signal_connect_object (dialog, "imported", G_CALLBACK (imported_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
file_chosen_cb (const char *path,
                gpointer    data)
{
  g_autoptr(CareCustomersPage) self = data;

  if (path != NULL && gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    care_customers_page_import (self, path);
}

static void
import_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  static const char * const patterns[] = { "*.xlsx", "*.csv", "*.tsv", "*.txt", NULL };

  care_choose_file (widget, _("Import a list of orders"), _("Tables"), patterns, file_chosen_cb,
                    g_object_ref (widget));
}

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  CareImportUndo undo = { NULL };

  if (self->desk == NULL)
    return;
  if (!care_importer_undo_finish (care_customer_desk_get_office (self->desk), result, &undo, &error))
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  if (undo.complaints > 0)
    sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Taken back: %u complaint.",
                                             "Taken back: %u complaints.", undo.complaints), undo.complaints);
  else
    sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Taken back: %u order.",
                                             "Taken back: %u orders.", undo.removed), undo.removed);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
care_customers_page_undo (CarePage *page)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (page);

  if (self->undo == CARE_LIST_UNDO_IMPORT)
    care_importer_undo_async (care_customer_desk_get_office (self->desk), self->batch_id, NULL, undone_cb,
                              g_object_ref (self));
  else if (self->undo == CARE_LIST_UNDO_GROUP)
    care_customers_page_undo_group (self);
  self->undo = CARE_LIST_UNDO_NOTHING;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_customers_page_arrive (CarePage *page,
                            gint64    subject)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (page);

  if (!self->has_asked)
    {
      care_customer_desk_refresh (self->desk);
      care_group_desk_refresh (self->group_desk);
      care_team_board_load_async (care_customer_desk_get_office (self->desk), staff_listed_cb,
                                  g_object_ref (self));
    }
  self->has_asked = TRUE;
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static void
care_customers_page_dispose (GObject *object)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (object);

  g_clear_object (&self->group_desk);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_customers_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, empty);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, nobody_here);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, groups);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, groups_side);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, filter_side);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, filter);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, heading);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, grid);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, save_button);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, group_name);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, group_shared);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, group_save);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, export_button);
}

static void
care_customers_page_class_init (CareCustomersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_customers_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_customers_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_customers_page_undo;
  g_type_ensure (CARE_TYPE_CUSTOMER_GRID);
  g_type_ensure (CARE_TYPE_FILTER_BAR);
  g_type_ensure (CARE_TYPE_GROUP_PANE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-customers-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_install_action (widget_class, "customers.import", NULL, import_cb);
  gtk_widget_class_install_action (widget_class, "customers.clear-filter", NULL, clear_filter_cb);
  care_customers_page_install_taking (widget_class);
  care_customers_page_install_groups (widget_class);
}

static void
care_customers_page_init (CareCustomersPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  care_text_shown_on_status (self->empty,
                             _("Import the list of orders you have, or enter the first couple by hand. "
                               "Their calls are planned at once."));
  care_text_shown_on_status (self->nothing_found,
                             _("Try a part of the name, its initials, or four digits of the telephone."));
  care_text_shown_on_status (self->nobody_here, _("Choose another group, or empty the filter."));
}

GtkWidget *
care_customers_page_new (CareCustomerDesk *desk)
{
  CareCustomersPage *self = g_object_new (CARE_TYPE_CUSTOMERS_PAGE, NULL);
  GListModel *list = G_LIST_MODEL (care_customer_desk_get_list (desk));

  self->desk = g_object_ref (desk);
  self->group_desk = care_group_desk_new (care_customer_desk_get_office (desk));
  care_customer_grid_set_desk (self->grid, desk);
  care_filter_bar_set_filter (self->filter, care_customer_desk_get_filter (desk));
  care_group_pane_set_desk (self->groups, self->group_desk);
  g_signal_connect_object (self->groups, "chosen", G_CALLBACK (group_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->filter, "changed", G_CALLBACK (conditions_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::busy", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->group_desk, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  care_customers_page_connect_groups (self);
  care_customers_page_set_up_taking (self);

  return GTK_WIDGET (self);
}
