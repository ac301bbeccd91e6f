/* care-customer-page-actions.c — what is entered on a couple's page itself
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-customer-page-private.h"
#include "care-record-dialog.h"
#include "domain/care-document.h"
#include "model/care-document-form.h"
#include "model/care-order-line-form.h"
#include "model/care-stage-form.h"
#include "model/care-survey-form.h"
#include "model/care-timeline.h"
#include "model/care-undo.h"
#include "ui/widgets/care-ask.h"
#include "ui/widgets/care-choose-file.h"

static CareDay
get_today (CareCustomerPage *self)
{
  return care_office_get_today (care_customer_desk_get_office (self->desk));
}

/* ---- the dialog ------------------------------------------------------------------------- */

static void
saved_cb (CareCustomerPage *self,
          CareFileTask     *task)
{
  g_autofree char *sentence = care_file_task_dup_sentence (task);

  self->undo_act = task->act_id;
  care_page_tell (CARE_PAGE (self), sentence, task->act_id != 0);
}

static void
show_form (CareCustomerPage *self,
           CareRecordForm   *form)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *dialog = care_record_dialog_new (GTK_WINDOW (root), self->desk, form);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (saved_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* ---- taking back ------------------------------------------------------------------------- */

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareCustomerPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (care_undo_finish (result, &error))
    care_page_tell (CARE_PAGE (self), _("Taken back"), FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
}

void
care_customer_page_undo (CarePage *page)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (page);
  gint64 act_id = self->undo_act;

  self->undo_act = 0;
  if (act_id != 0)
    care_undo_run_async (care_customer_desk_get_office (self->desk), act_id, undone_cb, g_object_ref (self));
}

/* ---- orders ------------------------------------------------------------------------------ */

static const CareOrder *
find_order (CareCustomerPage *self,
            gint64            id)
{
  return self->file != NULL ? care_customer_file_get_order (self->file, id) : NULL;
}

static void
stage_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);
  const CareOrder *order;
  gint64 order_id;
  int stage;

  g_variant_get (parameter, "(xi)", &order_id, &stage);
  order = find_order (self, order_id);
  if (order != NULL)
    show_form (self, care_stage_form_new (self->file, order, (CareStage) stage, get_today (self)));
}

/* The stage that comes next in the newest order that is still open, done today. */
static void
next_stage_cb (GtkWidget  *widget,
               const char *action,
               GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);

  for (guint i = 0; self->file != NULL && i < self->file->orders->len; i++)
    {
      const CareOrder *order = self->file->orders->pdata[i];
      CareStage stage = care_order_get_next_stage (order);
      CareRecordForm *form;

      if (order->state != CARE_ORDER_OPEN || stage == CARE_STAGE_WEDDING)
        continue;
      form = care_stage_form_new (self->file, order, stage, get_today (self));
      care_stage_form_fill_done (form);
      show_form (self, form);
      return;
    }
}

static const CareOrderLine *
find_line (GPtrArray *lines,
           gint64     id)
{
  for (guint i = 0; i < lines->len; i++)
    if (((const CareOrderLine *) lines->pdata[i])->id == id)
      return lines->pdata[i];

  return NULL;
}

static void
line_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);
  const CareOrder *order;
  gint64 order_id;
  gint64 id;
  int kind;

  g_variant_get (parameter, "(xix)", &order_id, &kind, &id);
  order = find_order (self, order_id);
  if (order == NULL)
    return;
  show_form (self, care_order_line_form_new (order, (CareOrderLineKind) kind,
                                             find_line (kind == CARE_ORDER_PAYMENT ? order->payments
                                                                                   : order->purchases, id),
                                             get_today (self)));
}

/* ---- surveys and documents ---------------------------------------------------------------- */

static void
survey_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);
  gint64 id = g_variant_get_int64 (parameter);
  const CareSurvey *survey = NULL;
  gint64 me = care_office_get_actor (care_customer_desk_get_office (self->desk)).staff_id;

  if (self->file == NULL)
    return;
  for (guint i = 0; i < self->file->surveys->len; i++)
    if (((const CareSurvey *) self->file->surveys->pdata[i])->id == id)
      survey = self->file->surveys->pdata[i];
  show_form (self, care_survey_form_new (self->file,
                                         self->file->orders->len > 0 ? self->file->orders->pdata[0] : NULL,
                                         survey, me, get_today (self)));
}

static const CareDocument *
find_document (CareCustomerPage *self,
               gint64            id)
{
  for (guint i = 0; self->file != NULL && i < self->file->documents->len; i++)
    if (((const CareDocument *) self->file->documents->pdata[i])->id == id)
      return self->file->documents->pdata[i];

  return NULL;
}

static void
add_document (CareCustomerPage *self,
              CareDocumentKind  kind,
              const char       *path)
{
  g_autoptr(CareDocument) document = care_document_new ();

  document->customer_id = self->id;
  document->kind = kind;
  document->uri = g_strdup (path);
  show_form (self, care_document_form_new (document, get_today (self)));
}

static void
chosen_cb (const char *path,
           gpointer    data)
{
  g_autoptr(CareCustomerPage) self = data;

  if (path != NULL && self->desk != NULL)
    add_document (self, CARE_DOCUMENT_SCAN, path);
}

static void
add_file_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  care_choose_file (widget, _("Add a document"), NULL, NULL, chosen_cb,
                    g_object_ref (CARE_CUSTOMER_PAGE (widget)));
}

static void
document_cb (GtkWidget  *widget,
             const char *action,
             GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);
  const CareDocument *document = find_document (self, g_variant_get_int64 (parameter));

  if (document != NULL)
    show_form (self, care_document_form_new (document, get_today (self)));
  else
    add_document (self, CARE_DOCUMENT_RECORDING, NULL);
}

static void
launched_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareCustomerPage) self = data;

  if (!g_app_info_launch_default_for_uri_finish (result, NULL) && self->desk != NULL)
    care_page_tell (CARE_PAGE (self), _("No program on this computer can show this document."), FALSE);
}

static void
open_document_cb (GtkWidget  *widget,
                  const char *action,
                  GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);
  const CareDocument *document = find_document (self, g_variant_get_int64 (parameter));
  g_autofree char *uri = document != NULL ? care_document_dup_uri (document) : NULL;
  g_autofree char *path = uri != NULL ? g_filename_from_uri (uri, NULL, NULL) : NULL;
  g_autofree char *sentence = NULL;

  if (document == NULL)
    return;
  if (uri == NULL)
    /* Translators: %s is the number of a recording, or a place in a cupboard. */
    sentence = g_strdup_printf (_("This is no file on the computer; look for it by “%s”."), document->uri);
  else if (path != NULL && !g_file_test (path, G_FILE_TEST_EXISTS))
    sentence = g_strdup_printf (_("The file “%s” is not there any more. It may have been moved, or its disk "
                                  "is not connected."), path);
  if (sentence != NULL)
    care_page_tell (CARE_PAGE (self), sentence, FALSE);
  else
    g_app_info_launch_default_for_uri_async (uri, NULL, NULL, launched_cb, g_object_ref (self));
}

/* ---- what the history tells ----------------------------------------------------------------- */

static void
tell_event (CareCustomerPage *self,
            CareEventKind     kind,
            gint64            id)
{
  GTimeZone *zone = care_office_get_rules (care_customer_desk_get_office (self->desk))->zone;
  g_autoptr(GPtrArray) events = NULL;

  if (self->file == NULL)
    return;
  events = care_timeline_list (self->file, CARE_TIMELINE_ALL, get_today (self), zone);
  for (guint i = 0; i < events->len; i++)
    {
      const CareEvent *event = events->pdata[i];

      if (event->kind == kind && event->id == id)
        care_tell (GTK_WIDGET (self), event->title, event->detail != NULL ? event->detail : "");
    }
}

static void
visit_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  tell_event (CARE_CUSTOMER_PAGE (widget), CARE_EVENT_VISIT, g_variant_get_int64 (parameter));
}

static void
complaint_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  gint64 id = g_variant_get_int64 (parameter);

  if (!gtk_widget_activate_action (widget, "win.show-complaint", "x", id))
    tell_event (CARE_CUSTOMER_PAGE (widget), CARE_EVENT_COMPLAINT, id);
}

/* ---- elsewhere ---------------------------------------------------------------------------- */

static void
edit_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);

  if (self->id != 0)
    gtk_widget_activate_action (widget, "win.edit-customer", "x", self->id);
}

static void
history_cb (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  CareCustomerPage *self = CARE_CUSTOMER_PAGE (widget);

  if (self->id != 0)
    gtk_widget_activate_action (widget, "win.show-history", "x", self->id);
}

void
care_customer_page_install_actions (GtkWidgetClass *klass)
{
  gtk_widget_class_install_action (klass, "customer.edit", NULL, edit_cb);
  gtk_widget_class_install_action (klass, "customer.stage", "(xi)", stage_cb);
  gtk_widget_class_install_action (klass, "customer.next-stage", NULL, next_stage_cb);
  gtk_widget_class_install_action (klass, "customer.line", "(xix)", line_cb);
  gtk_widget_class_install_action (klass, "customer.survey", "x", survey_cb);
  gtk_widget_class_install_action (klass, "customer.add-file", NULL, add_file_cb);
  gtk_widget_class_install_action (klass, "customer.document", "x", document_cb);
  gtk_widget_class_install_action (klass, "customer.open-document", "x", open_document_cb);
  gtk_widget_class_install_action (klass, "customer.visit", "x", visit_cb);
  gtk_widget_class_install_action (klass, "customer.complaint", "x", complaint_cb);
  gtk_widget_class_install_action (klass, "customer.history", NULL, history_cb);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_e, GDK_CONTROL_MASK, "customer.edit", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_d, GDK_CONTROL_MASK, "customer.next-stage", NULL);
  gtk_widget_class_add_binding_action (klass, GDK_KEY_h, GDK_CONTROL_MASK, "customer.history", NULL);
}
