/* care-customers-page-taking.c — lines are copied, printed and exported
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customers-page-private.h"
#include "care-export-dialog.h"
#include "draw/care-customer-list-paper.h"
#include "model/care-customer-taking.h"
#include "model/care-export-sources.h"
#include "ui/print/care-print-preview.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

static CareOffice *
get_office (CareCustomersPage *self)
{
  return care_customer_desk_get_office (self->desk);
}

/* ---- copying ------------------------------------------------------------------------------- */

static void
put_on_clipboard (CareCustomersPage        *self,
                  const CareCustomerTaking *taking)
{
  g_autofree char *text = NULL;
  g_autofree char *html = NULL;
  g_autofree char *sentence = NULL;
  g_autoptr(GBytes) bytes = NULL;
  GdkContentProvider *both[2];
  g_autoptr(GdkContentProvider) content = NULL;

  care_customer_taking_write (taking, &text, &html);
  bytes = g_bytes_new (html, strlen (html));
  both[0] = gdk_content_provider_new_for_bytes ("text/html", bytes);
  both[1] = gdk_content_provider_new_typed (G_TYPE_STRING, text);
  content = gdk_content_provider_new_union (both, G_N_ELEMENTS (both));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);

  sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Copied %u row.", "Copied %u rows.",
                                           taking->lines->len), taking->lines->len);
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
copied_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerTaking) taking = NULL;

  if (self->desk == NULL)
    return;
  taking = care_customer_taking_finish (get_office (self), result, &error);
  if (taking != NULL)
    put_on_clipboard (self, taking);
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

static void
copy_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (widget);
  g_autoptr(GArray) ids = care_customer_grid_list_chosen (self->grid);

  if (ids->len == 0)
    care_page_tell (CARE_PAGE (self), _("Choose the rows first; Ctrl+A chooses them all."), FALSE);
  else
    care_customer_taking_async (get_office (self), ids, copied_cb, g_object_ref (self));
}

/* ---- printing -------------------------------------------------------------------------------- */

static void
printed_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(CareCustomersPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerTaking) taking = NULL;
  const CareHouseRules *rules;
  CareCustomerListRecords records = { .filled_on = CARE_DAY_NONE };
  CareInk *ink;

  if (self->desk == NULL)
    return;
  taking = care_customer_taking_finish (get_office (self), result, &error);
  if (taking == NULL)
    {
      care_page_tell_error (CARE_PAGE (self), error);
      return;
    }

  rules = care_office_get_rules (get_office (self));
  records.language = rules->language;
  records.studio = rules->studio;
  records.heading = gtk_label_get_text (self->heading);
  records.filled_on = care_office_get_today (get_office (self));
  records.printed_at = care_office_get_civil (get_office (self));
  records.printed_by = care_office_get_me (get_office (self)) != NULL
                       ? care_office_get_me (get_office (self))->name : NULL;
  records.lines = taking->lines;
  records.look = taking->look;
  ink = care_ink_paper (rules->language, FALSE);
  care_print_preview_show (GTK_WIDGET (self), care_customer_list_paper_lay_out (&records, &ink->measure),
                           ink);
}

/* The chosen rows, or the whole list when there are not several. */
static void
print_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (widget);
  g_autoptr(GArray) ids = care_customer_grid_list_chosen (self->grid);

  if (ids->len < 2)
    {
      g_array_unref (ids);
      ids = g_array_ref (care_customer_list_get_ids (care_customer_desk_get_list (self->desk)));
    }
  care_customer_taking_async (get_office (self), ids, printed_cb, g_object_ref (self));
}

/* ---- exporting --------------------------------------------------------------------------------- */

typedef struct
{
  CareCustomersPage *self;
  CareExportFlavour  flavour;
} Wish;

static void
told_cb (CareCustomersPage *self,
         const char        *sentence)
{
  care_page_tell (CARE_PAGE (self), sentence, FALSE);
}

static void
failed_cb (CareCustomersPage *self,
           const GError      *error)
{
  care_page_tell_error (CARE_PAGE (self), error);
}

void
care_customers_page_export (CareCustomersPage *self,
                            const char        *path,
                            gboolean           is_exact)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GArray *ids = care_customer_list_get_ids (care_customer_desk_get_list (self->desk));
  CareExportSource *source = care_export_sources_new_customers (get_office (self), ids);
  GtkWidget *dialog = care_export_dialog_new (GTK_WINDOW (root), get_office (self), source, path,
                                              is_exact ? CARE_EXPORT_EXACT : CARE_EXPORT_FOR_SPREADSHEETS);

  g_signal_connect_object (dialog, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
place_chosen_cb (const char *path,
                 gpointer    data)
{
  Wish *wish = data;

  if (path != NULL && gtk_widget_get_root (GTK_WIDGET (wish->self)) != NULL)
    care_customers_page_export (wish->self, path, wish->flavour == CARE_EXPORT_EXACT);
  g_object_unref (wish->self);
  g_free (wish);
}

static void
export_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CareCustomersPage *self = CARE_CUSTOMERS_PAGE (widget);
  const char *kind = g_variant_get_string (parameter, NULL);
  g_autofree char *day = care_day_to_iso (care_office_get_today (get_office (self)));
  g_autofree char *name = g_strdup_printf ("%s %s.%s", _("Customers"), day,
                                           g_str_equal (kind, "xlsx") ? "xlsx" : "csv");
  Wish *wish = g_new0 (Wish, 1);

  wish->self = g_object_ref (self);
  wish->flavour = g_str_equal (kind, "exact") ? CARE_EXPORT_EXACT : CARE_EXPORT_FOR_SPREADSHEETS;
  care_choose_file_to_save (widget, _("Export the list"), name, place_chosen_cb, wish);
}

/* ---- set-up -------------------------------------------------------------------------------------- */

void
care_customers_page_install_taking (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "customers.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "customers.print", NULL, print_cb);
  gtk_widget_class_install_action (widget_class, "customers.export", "s", export_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "customers.copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "customers.print", NULL);
}

void
care_customers_page_set_up_taking (CareCustomersPage *self)
{
  g_autoptr(GMenu) menu = g_menu_new ();
  CareRole role = care_office_get_actor (get_office (self)).role;

  g_menu_append (menu, _("_Workbook for Excel and WPS (.xlsx)…"), "customers.export::xlsx");
  g_menu_append (menu, _("_Text File for Spreadsheets (.csv)…"), "customers.export::csv");
  g_menu_append (menu, _("_Exact Text File, to Be Read Again (.csv)…"), "customers.export::exact");
  gtk_menu_button_set_menu_model (self->export_button, G_MENU_MODEL (menu));
  gtk_widget_set_visible (GTK_WIDGET (self->export_button),
                          care_role_may (role, CARE_DEED_EXPORT_CUSTOMERS));
}
