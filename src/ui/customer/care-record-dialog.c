/* care-record-dialog.c — a stage, a payment, a document: typed, looked at, saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-field-row.h"
#include "care-record-dialog.h"
#include "domain/care-error.h"
#include "model/care-stage-form.h"
#include "ui/care-page.h"
#include "ui/widgets/care-banner.h"

/* What saving would do is looked up when typing pauses. */
#define PAUSE_MILLISECONDS 250

struct _CareRecordDialog
{
  AdwWindow         parent_instance;

  CareBanner       *banner;
  GtkBox           *shortcuts;
  GtkBox           *fields;
  GtkLabel         *preview;
  GtkWidget        *remove;

  CareCustomerDesk *desk;
  CareRecordForm   *form;
  GPtrArray        *rows;       /* CareFieldRow, borrowed */
  guint             pause_id;
  gboolean          is_saving;
  gboolean          is_done;
};

enum
{
  SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareRecordDialog, care_record_dialog, ADW_TYPE_WINDOW)

static CareOffice *
get_office (CareRecordDialog *self)
{
  return care_customer_desk_get_office (self->desk);
}

/* ---- what saving would do ------------------------------------------------------------- */

static void
set_preview (CareRecordDialog *self,
             const char       *sentence)
{
  gtk_label_set_text (self->preview, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->preview), sentence != NULL && *sentence != '\0');
}

static void
rehearsed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareRecordDialog) self = data;
  g_autoptr(CareFileTask) task = care_file_task_finish (result, NULL);
  g_autofree char *moves = NULL;

  if (self->is_done)
    return;
  if (task == NULL)
    {
      set_preview (self, NULL);
      return;
    }

  moves = care_moves_dup_sentence ("", task->moves);
  set_preview (self, *moves != '\0' ? moves : _("No call moves."));
}

static gboolean
pause_cb (gpointer data)
{
  CareRecordDialog *self = data;
  g_autoptr(CareFileTask) task = NULL;
  int field;

  self->pause_id = 0;
  task = care_record_form_is_changed (self->form) ? care_record_form_read (self->form, &field, NULL) : NULL;
  if (task == NULL)
    set_preview (self, NULL);
  else
    care_file_task_run_async (task, get_office (self), TRUE, rehearsed_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static void
look_ahead (CareRecordDialog *self)
{
  if (!self->form->has_preview)
    return;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  self->pause_id = g_timeout_add (PAUSE_MILLISECONDS, pause_cb, self);
}

/* ---- the fields ------------------------------------------------------------------------ */

static int
find_field (CareRecordDialog *self,
            CareFieldRow     *row)
{
  guint position = 0;

  g_ptr_array_find (self->rows, row, &position);

  return (int) position;
}

static void
typed_cb (CareRecordDialog *self,
          CareFieldRow     *row)
{
  int field = find_field (self, row);
  g_autofree char *text = care_field_row_dup_text (row);
  g_autofree char *remark = NULL;

  care_record_form_set (self->form, field, text);
  remark = care_record_form_check (self->form, field);
  care_field_row_set_remark (row, remark);
  look_ahead (self);
}

static void
theirs_taken_cb (CareRecordDialog *self,
                 CareFieldRow     *row)
{
  typed_cb (self, row);
}

static void
show_fields (CareRecordDialog *self)
{
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const CareRecordField *field = self->form->fields->pdata[i];

      care_field_row_set_text (self->rows->pdata[i], field->text);
      care_field_row_set_theirs (self->rows->pdata[i], field->theirs);
    }
  look_ahead (self);
}

static void
add_fields (CareRecordDialog *self)
{
  for (guint i = 0; i < self->form->fields->len; i++)
    {
      const CareRecordField *field = self->form->fields->pdata[i];
      GtkWidget *row = care_field_row_new_for (&field->info, field->label);

      g_signal_connect_object (row, "typed", G_CALLBACK (typed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "theirs-taken", G_CALLBACK (theirs_taken_cb), self, G_CONNECT_SWAPPED);
      gtk_box_append (self->fields, row);
      g_ptr_array_add (self->rows, row);
    }
  show_fields (self);
}

/* ---- saving ---------------------------------------------------------------------------- */

static void
end (CareRecordDialog *self)
{
  if (self->is_done)
    return;
  self->is_done = TRUE;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
reloaded_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareRecordDialog) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareCustomerFile) file = NULL;
  g_autoptr(CareRecordForm) now = NULL;
  g_autofree char *sentence = NULL;

  self->is_saving = FALSE;
  if (self->is_done)
    return;
  file = care_customer_desk_load_finish (self->desk, result, &error);
  now = file != NULL ? self->form->again (self->form, file) : NULL;
  if (now == NULL)
    {
      care_banner_set_text (self->banner, _("A colleague has removed this meanwhile."));
      return;
    }
  sentence = care_conflicts_dup_sentence (care_record_form_rebase (self->form, now));
  care_banner_set_text (self->banner, sentence);
  show_fields (self);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareRecordDialog) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareFileTask) task = care_file_task_finish (result, &error);
  g_autofree char *sentence = NULL;

  if (self->is_done)
    return;
  if (task != NULL)
    {
      g_signal_emit (self, signals[SAVED], 0, task);
      end (self);
      return;
    }
  if (g_error_matches (error, CARE_ERROR, CARE_ERROR_CONFLICT) && self->form->again != NULL)
    {
      care_customer_desk_load_async (self->desk, self->form->customer_id, reloaded_cb, g_object_ref (self));
      return;
    }

  sentence = care_page_dup_sentence (error);
  self->is_saving = FALSE;
  care_banner_set_text (self->banner, sentence);
}

static void
save_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareRecordDialog *self = CARE_RECORD_DIALOG (widget);
  g_autoptr(CareFileTask) task = NULL;
  g_autoptr(GError) error = NULL;
  int field;

  if (self->is_saving)
    return;
  /* An input method's unfinished letters belong to the field. */
  gtk_window_set_focus (GTK_WINDOW (self), NULL);
  task = care_record_form_read (self->form, &field, &error);
  if (task == NULL)
    {
      care_field_row_set_remark (self->rows->pdata[field], error->message);
      care_field_row_take_focus (self->rows->pdata[field]);
      return;
    }

  self->is_saving = TRUE;
  care_file_task_run_async (task, get_office (self), FALSE, saved_cb, g_object_ref (self));
}

static void
remove_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CareRecordDialog *self = CARE_RECORD_DIALOG (widget);

  if (self->is_saving || self->form->drop == NULL)
    return;
  self->is_saving = TRUE;
  care_file_task_run_async (self->form->drop, get_office (self), FALSE, saved_cb, g_object_ref (self));
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  end (CARE_RECORD_DIALOG (widget));
}

/* ---- the three that are entered most ------------------------------------------------------ */

static void
fill (CareRecordDialog *self,
      void            (*filler) (CareRecordForm *form),
      int               field)
{
  filler (self->form);
  show_fields (self);
  care_field_row_take_focus (self->rows->pdata[field]);
}

static void
done_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  fill (CARE_RECORD_DIALOG (widget), care_stage_form_fill_done, CARE_STAGE_FIELD_DONE);
}

static void
later_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  fill (CARE_RECORD_DIALOG (widget), care_stage_form_fill_later, CARE_STAGE_FIELD_PLANNED);
}

static void
redo_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  fill (CARE_RECORD_DIALOG (widget), care_stage_form_fill_redo, CARE_STAGE_FIELD_PLANNED);
}

/* ---- object ----------------------------------------------------------------------------- */

static gboolean
close_cb (CareRecordDialog *self)
{
  end (self);

  return TRUE;
}

static void
care_record_dialog_dispose (GObject *object)
{
  CareRecordDialog *self = CARE_RECORD_DIALOG (object);

  self->is_done = TRUE;
  g_clear_handle_id (&self->pause_id, g_source_remove);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->form, care_record_form_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (care_record_dialog_parent_class)->dispose (object);
}

static void
care_record_dialog_class_init (CareRecordDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_record_dialog_dispose;
  g_type_ensure (CARE_TYPE_BANNER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-record-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CareRecordDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, CareRecordDialog, shortcuts);
  gtk_widget_class_bind_template_child (widget_class, CareRecordDialog, fields);
  gtk_widget_class_bind_template_child (widget_class, CareRecordDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, CareRecordDialog, remove);
  gtk_widget_class_install_action (widget_class, "record.save", NULL, save_cb);
  gtk_widget_class_install_action (widget_class, "record.remove", NULL, remove_cb);
  gtk_widget_class_install_action (widget_class, "record.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "record.done", NULL, done_cb);
  gtk_widget_class_install_action (widget_class, "record.later", NULL, later_cb);
  gtk_widget_class_install_action (widget_class, "record.redo", NULL, redo_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "record.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "record.save", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "record.cancel", NULL);

  signals[SAVED] = g_signal_new ("saved", CARE_TYPE_RECORD_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, CARE_TYPE_FILE_TASK);
}

static void
care_record_dialog_init (CareRecordDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "close-request", G_CALLBACK (close_cb), NULL);
}

GtkWidget *
care_record_dialog_new (GtkWindow        *parent,
                        CareCustomerDesk *desk,
                        CareRecordForm   *form)
{
  CareRecordDialog *self = g_object_new (CARE_TYPE_RECORD_DIALOG, "transient-for", parent,
                                         "title", form->title, NULL);

  self->desk = g_object_ref (desk);
  self->form = form;
  add_fields (self);
  gtk_widget_set_visible (GTK_WIDGET (self->shortcuts), form->has_preview);
  gtk_widget_set_visible (self->remove, form->drop != NULL);
  care_field_row_take_focus (self->rows->pdata[0]);

  return GTK_WIDGET (self);
}

void
care_record_dialog_type (CareRecordDialog *self,
                         int               field,
                         const char       *text)
{
  care_field_row_set_text (self->rows->pdata[field], text);
  typed_cb (self, self->rows->pdata[field]);
}

const char *
care_record_dialog_get_preview (CareRecordDialog *self)
{
  return gtk_label_get_text (self->preview);
}

const char *
care_record_dialog_get_told (CareRecordDialog *self)
{
  return care_banner_get_text (self->banner);
}
