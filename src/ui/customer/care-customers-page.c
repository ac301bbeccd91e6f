/* care-customers-page.c — every couple by name, or those that match the search
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-row.h"
#include "care-customers-page.h"
#include "care-import-dialog.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

struct _CareCustomersPage
{
  CarePage          parent_instance;

  GtkStack         *stack;
  AdwStatusPage    *empty;
  AdwStatusPage    *nothing_found;
  GtkListView      *list;

  CareCustomerDesk *desk;
  gboolean          has_asked;
  gint64            batch_id;      /* of the last import, to be taken back */
};

G_DEFINE_FINAL_TYPE (CareCustomersPage, care_customers_page, CARE_TYPE_PAGE)

/* ---- the list ------------------------------------------------------------------- */

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  gtk_list_item_set_child (item, care_customer_row_new ());
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item)
{
  care_customer_row_set_item (CARE_CUSTOMER_ROW (gtk_list_item_get_child (item)),
                              gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item)
{
  care_customer_row_set_item (CARE_CUSTOMER_ROW (gtk_list_item_get_child (item)), NULL);
}

static GtkListItemFactory *
new_factory (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);

  return factory;
}

static void
activated_cb (CareCustomersPage *self,
              guint              position)
{
  gint64 id = care_customer_list_get_id (care_customer_desk_get_list (self->desk), position);

  if (id != 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-customer", "x", id);
}

/* ---- which of the four is shown ------------------------------------------------- */

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
  g_autofree char *title = NULL;

  if (is_searching (self))
    title = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u found", "%u found", n_items), n_items);
  else
    title = g_strdup (_("Customers"));
  care_page_set_title (CARE_PAGE (self), title);
}

static void
show_view (CareCustomersPage *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (care_customer_desk_get_list (self->desk)));
  const char *view = "list";

  if (care_customer_desk_is_busy (self->desk) && n_items == 0)
    view = gtk_stack_get_visible_child_name (self->stack);
  else if (n_items == 0)
    view = is_searching (self) ? "nothing-found" : "empty";
  gtk_stack_set_visible_child_name (self->stack, view);
  show_title (self, n_items);
}

const char *
care_customers_page_get_view (CareCustomersPage *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

static void
failed_cb (CareCustomersPage *self,
           const GError      *error)
{
  care_page_tell_error (CARE_PAGE (self), error);
}

/* ---- importing --------------------------------------------------------------------- */

static void
imported_cb (CareCustomersPage *self,
             CareImportReport  *report)
{
  g_autofree char *summary = care_import_report_dup_summary (report);

  self->batch_id = report->batch;
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

  sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Taken back: %u order.", "Taken back: %u orders.",
                                           undo.removed), undo.removed);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
care_customers_page_undo (CarePage *page)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (page);

  if (self->batch_id != 0)
    care_importer_undo_async (care_customer_desk_get_office (self->desk), self->batch_id, NULL, undone_cb,
                              g_object_ref (self));
  self->batch_id = 0;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_customers_page_arrive (CarePage *page,
                            gint64    subject)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (page);

  if (!self->has_asked)
    care_customer_desk_refresh (self->desk);
  self->has_asked = TRUE;
  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
care_customers_page_dispose (GObject *object)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (object);

  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_customers_page_parent_class)->dispose (object);
}

static void
care_customers_page_class_init (CareCustomersPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_customers_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_customers_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_customers_page_undo;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-customers-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, stack);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, empty);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, nothing_found);
  gtk_widget_class_bind_template_child (widget_class, CareCustomersPage, list);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_install_action (widget_class, "customers.import", NULL, import_cb);
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
}

GtkWidget *
care_customers_page_new (CareCustomerDesk *desk)
{
  CareCustomersPage *self = g_object_new (CARE_TYPE_CUSTOMERS_PAGE, NULL);
  GListModel *list = G_LIST_MODEL (care_customer_desk_get_list (desk));
  GtkSelectionModel *selection = GTK_SELECTION_MODEL (gtk_single_selection_new (g_object_ref (list)));
  g_autoptr(GtkListItemFactory) factory = new_factory ();

  self->desk = g_object_ref (desk);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, selection);
  g_object_unref (selection);
  g_signal_connect_object (list, "items-changed", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "notify::busy", G_CALLBACK (show_view), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (desk, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
