/* care-customer-page.c — a couple's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-page-private.h"
#include "care-customer-view.h"
#include "care-order-view.h"
#include "care-papers-view.h"
#include "care-timeline-view.h"

G_DEFINE_FINAL_TYPE (CareCustomerPage, care_customer_page, CARE_TYPE_PAGE)

/* ---- showing -------------------------------------------------------------------- */

static void
empty_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static void
show_complaints (CareCustomerPage *self,
                 CareDay           today,
                 GTimeZone        *zone)
{
  g_autoptr(GPtrArray) events = care_timeline_list (self->file, CARE_TIMELINE_COMPLAINTS, today, zone);

  empty_box (self->complaints);
  for (guint i = 0; i < events->len; i++)
    gtk_box_append (self->complaints, care_customer_view_new_complaint (events->pdata[i]));
  gtk_widget_set_visible (GTK_WIDGET (self->complaints), events->len > 0);
}

static void
show_history (CareCustomerPage *self,
              CareDay           today)
{
  GTimeZone *zone = care_office_get_rules (care_customer_desk_get_office (self->desk))->zone;

  show_complaints (self, today, zone);
  care_timeline_view_set_file (CARE_TIMELINE_VIEW (self->timeline), self->file, today, zone);
}

static void
show_file (CareCustomerPage *self)
{
  CareDay today = care_office_get_today (care_customer_desk_get_office (self->desk));
  g_autofree char *names = care_customer_dup_names (self->file->customer);

  care_page_set_title (CARE_PAGE (self), names);
  gtk_label_set_text (self->names, names);
  care_customer_view_fill_marks (self->marks, self->file);
  empty_box (self->orders);
  for (guint i = 0; i < self->file->orders->len; i++)
    gtk_box_append (self->orders, care_order_view_new (self->file, self->file->orders->pdata[i], today));
  gtk_widget_set_visible (GTK_WIDGET (self->orders), self->file->orders->len > 0);
  empty_box (self->couple);
  gtk_box_append (self->couple, care_customer_view_new_couple (self->file));
  empty_box (self->papers);
  gtk_box_append (self->papers, care_papers_view_new (self->file));
  show_history (self, today);
  care_banner_set_action (self->banner, _("Continue"), "customer.edit");
  care_banner_set_text (self->banner, self->file->draft != NULL
                                      ? _("There are changes that were typed and not saved yet.") : NULL);
  gtk_widget_set_visible (self->content, TRUE);
}

/* ---- loading -------------------------------------------------------------------- */

static void load (CareCustomerPage *self);

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomerPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerFile) file = NULL;

  /* The page may have gone while it was waiting. */
  if (self->desk == NULL)
    return;
  file = care_customer_desk_load_finish (self->desk, result, &error);
  self->is_loading = FALSE;
  if (self->again)
    {
      load (self);
      return;
    }
  if (file == NULL)
    {
      gtk_widget_set_visible (self->content, FALSE);
      care_page_set_title (CARE_PAGE (self), _("Customer"));
      care_banner_set_action (self->banner, NULL, NULL);
      care_banner_set_text (self->banner, _("This file is not there any more."));
      /* Taken back, here or by a colleague: nobody is left on an empty page. */
      if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->file != NULL)
        gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
      g_clear_pointer (&self->file, care_customer_file_unref);
      return;
    }

  g_clear_pointer (&self->file, care_customer_file_unref);
  self->file = g_steal_pointer (&file);
  show_file (self);
}

static void
load (CareCustomerPage *self)
{
  self->again = self->is_loading;
  if (self->is_loading || self->id == 0)
    return;

  self->is_loading = TRUE;
  care_customer_desk_load_async (self->desk, self->id, loaded_cb, g_object_ref (self));
}

static void
changed_cb (CareCustomerPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    load (self);
}

const CareCustomerFile *
care_customer_page_get_file (CareCustomerPage *self)
{
  return self->file;
}

/* ---- object --------------------------------------------------------------------- */

static void
care_customer_page_arrive (CarePage *page,
                           gint64    subject)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (page);

  if (self->id != subject)
    {
      gtk_widget_set_visible (self->content, FALSE);
      care_banner_set_text (self->banner, NULL);
      care_page_set_title (page, _("Customer"));
      care_timeline_view_reset (CARE_TIMELINE_VIEW (self->timeline));
    }
  self->id = subject;
  load (self);
  gtk_widget_grab_focus (self->edit);
}

static void
care_customer_page_dispose (GObject *object)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (object);

  g_clear_object (&self->desk);
  g_clear_pointer (&self->file, care_customer_file_unref);

  G_OBJECT_CLASS (care_customer_page_parent_class)->dispose (object);
}

static void
care_customer_page_class_init (CareCustomerPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_customer_page_dispose;
  CARE_PAGE_CLASS (klass)->arrive = care_customer_page_arrive;
  CARE_PAGE_CLASS (klass)->undo = care_customer_page_undo;
  g_type_ensure (CARE_TYPE_BANNER);
  g_type_ensure (CARE_TYPE_TIMELINE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-customer-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, banner);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, names);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, marks);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, complaints);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, orders);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, couple);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, papers);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, timeline);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, content);
  gtk_widget_class_bind_template_child (widget_class, CareCustomerPage, edit);
  care_customer_page_install_actions (widget_class);
}

static void
care_customer_page_init (CareCustomerPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_customer_page_new (CareCustomerDesk *desk)
{
  CareCustomerPage *self = g_object_new (CARE_TYPE_CUSTOMER_PAGE, NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_object (desk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
