/* care-customer-row.c — one couple in the list of customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-row.h"
#include "domain/care-customer.h"
#include "domain/care-phone.h"
#include "ui/widgets/care-text-shown.h"

struct _CareCustomerRow
{
  AdwBin            parent_instance;

  GtkLabel         *names;
  GtkLabel         *below;
  GtkLabel         *complaint;
  GtkLabel         *level;
  GtkLabel         *phone;

  CareCustomerItem *item;
};

G_DEFINE_FINAL_TYPE (CareCustomerRow, care_customer_row, ADW_TYPE_BIN)

static char *
describe (const CareCustomerLine *line)
{
  g_autofree char *wedding = care_day_to_iso (line->wedding_on);
  GString *text = g_string_new (line->customer_no);

  if (line->order_no != NULL)
    g_string_append_printf (text, " · %s", line->order_no);
  if (wedding != NULL)
    {
      /* Translators: below a couple's names in the list; %s is a date. */
      g_autofree char *words = g_strdup_printf (_("wedding %s"), wedding);

      g_string_append_printf (text, " · %s", words);
    }
  if (line->do_not_call)
    g_string_append_printf (text, " · %s", _("do not call"));

  return g_string_free (text, FALSE);
}

/* The list view's own row has no name unless it is given one. */
static void
tell_reader (CareCustomerRow *self,
             const char      *below)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *name = g_strconcat (gtk_label_get_text (self->names), ", ", below,
                                       gtk_widget_get_visible (GTK_WIDGET (self->complaint)) ? ", " : "",
                                       gtk_widget_get_visible (GTK_WIDGET (self->complaint))
                                       ? _("complaint") : "", NULL);

  if (parent != NULL)
    care_text_shown_to_reader (parent, name);
}

static void
show_record (CareCustomerRow *self)
{
  const CareCustomerLine *line = self->item != NULL ? care_customer_item_get_record (self->item) : NULL;
  g_autofree char *phone = NULL;
  g_autofree char *below = NULL;
  g_autofree char *level = NULL;

  if (line == NULL)
    {
      gtk_label_set_text (self->names, "…");
      gtk_label_set_text (self->below, "");
      gtk_label_set_text (self->phone, "");
      gtk_label_set_text (self->level, "");
      gtk_widget_set_visible (GTK_WIDGET (self->complaint), FALSE);
      return;
    }

  phone = care_phone_mask (line->phone);
  below = describe (line);
  if (care_level_is_member (line->level))
    level = g_strconcat ("★ ", care_level_get_label (line->level), NULL);
  gtk_label_set_text (self->names, line->names);
  gtk_label_set_text (self->below, below);
  gtk_label_set_text (self->phone, phone != NULL ? phone : "–");
  gtk_label_set_text (self->level, level != NULL ? level : "");
  gtk_label_set_text (self->complaint, _("▲ Complaint"));
  gtk_widget_set_visible (GTK_WIDGET (self->complaint), line->n_complaints > 0);
  tell_reader (self, below);
}

static void
care_customer_row_dispose (GObject *object)
{
  care_customer_row_set_item (CARE_CUSTOMER_ROW (object), NULL);

  G_OBJECT_CLASS (care_customer_row_parent_class)->dispose (object);
}

static void
care_customer_row_class_init (CareCustomerRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_customer_row_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-customer-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CareCustomerRow, names);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerRow, below);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerRow, complaint);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerRow, level);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerRow, phone);
}

static void
care_customer_row_init (CareCustomerRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_customer_row_new (void)
{
  return g_object_new (CARE_TYPE_CUSTOMER_ROW, NULL);
}

void
care_customer_row_set_item (CareCustomerRow  *self,
                            CareCustomerItem *item)
{
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_swapped (item, "notify::record", G_CALLBACK (show_record), self);
  show_record (self);
}
