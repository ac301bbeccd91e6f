/* care-import-dialog.c — what a list would bring, before it is brought
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-dialog.h"
#include "ui/care-page.h"
#include "ui/widgets/care-choose-file.h"
#include "ui/widgets/care-text-shown.h"

/* More refusals than this nobody reads on a screen; the saved file has them all. */
#define MOST_SHOWN 200

struct _CareImportDialog
{
  AdwWindow          parent_instance;

  AdwWindowTitle    *title;
  GtkStack          *stack;
  GtkLabel          *doing;
  GtkProgressBar    *progress;
  AdwStatusPage     *failure;
  GtkLabel          *summary;
  GtkBox            *counts;
  CareImportColumns *columns;
  GtkWidget         *rejects_group;
  GtkListBox        *rejects;
  GtkWidget         *import;

  CareOffice        *office;
  char              *path;
  GCancellable      *cancellable;
  gboolean           is_previewed; /* the columns are shown */
  gboolean           is_done;
};

enum
{
  IMPORTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareImportDialog, care_import_dialog, ADW_TYPE_WINDOW)

/* ---- the plan ---------------------------------------------------------------------- */

static void
add_count (CareImportDialog *self,
           guint             count,
           const char       *label)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *text = g_strdup_printf ("%u", count);
  GtkWidget *number = gtk_label_new (text);
  GtkWidget *name = gtk_label_new (label);

  gtk_widget_add_css_class (number, "title-2");
  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (box), number);
  gtk_box_append (GTK_BOX (box), name);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "care-count");
  gtk_box_append (self->counts, box);
}

static void
add_reject (CareImportDialog       *self,
            const CareImportRemark *remark)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *title = NULL;
  g_autofree char *below = NULL;

  /* Translators: a row of a list, and why it was refused. */
  title = g_strdup_printf (_("Row %1$u: %2$s"), remark->row, remark->reason);
  below = g_strconcat (remark->column, *remark->value != '\0' ? ": " : "", remark->value, NULL);
  care_text_shown_below (ADW_ACTION_ROW (row), title, below);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_widget_set_focusable (row, TRUE);
  gtk_list_box_append (self->rejects, row);
}

static void
empty_plan (CareImportDialog *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->counts))) != NULL)
    gtk_box_remove (self->counts, child);
  while ((child = GTK_WIDGET (gtk_list_box_get_row_at_index (self->rejects, 0))) != NULL)
    gtk_list_box_remove (self->rejects, child);
  gtk_widget_set_visible (self->rejects_group, FALSE);
}

static void
show_plan (CareImportDialog       *self,
           const CareImportReport *report)
{
  g_autofree char *summary = care_import_report_dup_summary (report);

  empty_plan (self);
  gtk_label_set_text (self->summary, summary);
  /* The counts say it all, unless there is more to say. */
  gtk_widget_set_visible (GTK_WIDGET (self->summary), report->created + report->updated == 0 ||
                                                      report->already_imported_at != CARE_MOMENT_NONE);
  add_count (self, report->created, _("New"));
  add_count (self, report->updated, _("Changed"));
  add_count (self, report->unchanged, _("Unchanged"));
  add_count (self, report->rejected, _("Refused"));
  for (guint i = 0; i < MIN (report->rejects->len, MOST_SHOWN); i++)
    {
      CareImportRemark remark = care_import_report_get_reject (report, i);

      add_reject (self, &remark);
    }
  gtk_widget_set_visible (self->rejects_group, report->rejected > 0);
  gtk_stack_set_visible_child_name (self->stack, "plan");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.run", report->created + report->updated > 0);
  gtk_widget_grab_focus (self->import);
}

/* Where the list can be seen, it can also be said what its columns mean. */

static void
show_failure (CareImportDialog *self,
              const GError     *error)
{
  g_autofree char *sentence = care_page_dup_sentence (error);

  if (self->is_previewed)
    {
      empty_plan (self);
      gtk_label_set_text (self->summary, sentence);
      gtk_widget_set_visible (GTK_WIDGET (self->summary), TRUE);
      gtk_stack_set_visible_child_name (self->stack, "plan");
      gtk_widget_child_focus (GTK_WIDGET (self->columns), GTK_DIR_TAB_FORWARD);
      return;
    }

  care_text_shown_on_status (self->failure, sentence);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

/* ---- reading and writing ------------------------------------------------------------ */

static void
progress_cb (guint    n_done,
             guint    n_total,
             gpointer data)
{
  CareImportDialog *self = data;

  if (n_total > 0)
    gtk_progress_bar_set_fraction (self->progress, (double) n_done / n_total);
}

static void
run (CareImportDialog    *self,
     gboolean             is_rehearsal,
     const char          *rejects_path,
     GAsyncReadyCallback  callback)
{
  CareImporterOptions options = { .is_rehearsal = is_rehearsal, .rejects_path = rejects_path,
                                  .charset = care_import_columns_get_charset (self->columns),
                                  .mapping = care_import_columns_get_mapping (self->columns),
                                  .progress = progress_cb, .progress_data = self };

  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  gtk_progress_bar_set_fraction (self->progress, 0);
  gtk_label_set_text (self->doing, is_rehearsal ? _("Reading the list…") : _("Importing…"));
  gtk_stack_set_visible_child_name (self->stack, "busy");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.run", FALSE);
  care_importer_run_async (self->office, self->path, &options, self->cancellable, callback,
                           g_object_ref (self));
}

static CareImportReport *
finish (CareImportDialog *self,
        GAsyncResult     *result)
{
  g_autoptr(GError) error = NULL;
  CareImportReport *report;

  report = care_importer_run_finish (self->office, result, &error);
  if (self->is_done)
    g_clear_pointer (&report, care_import_report_unref);
  else if (report == NULL)
    show_failure (self, error);

  return report;
}

static void
rehearsed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareImportDialog) self = data;
  g_autoptr(CareImportReport) report = finish (self, result);

  if (report != NULL)
    show_plan (self, report);
}

static void
previewed_cb (GObject      *source,
              GAsyncResult *result,
              gpointer      data)
{
  g_autoptr(CareImportDialog) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareImportPreview) preview = care_import_preview_load_finish (result, &error);

  if (self->is_done)
    return;
  if (preview == NULL)
    {
      show_failure (self, error);
      return;
    }

  care_import_columns_show (self->columns, preview);
  self->is_previewed = TRUE;
  run (self, TRUE, NULL, rehearsed_cb);
}

/* Looks at the list as it is to be read, then tries it. */
static void
read_list (CareImportDialog *self)
{
  CareImporterOptions options = { .charset = care_import_columns_get_charset (self->columns),
                                  .mapping = care_import_columns_get_mapping (self->columns) };

  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  gtk_label_set_text (self->doing, _("Reading the list…"));
  gtk_stack_set_visible_child_name (self->stack, "busy");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.run", FALSE);
  care_import_preview_load_async (self->office, self->path, &options, self->cancellable, previewed_cb,
                                  g_object_ref (self));
}

static void
end (CareImportDialog *self)
{
  self->is_done = TRUE;
  gtk_window_destroy (GTK_WINDOW (self));
}

static void
imported_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr(CareImportDialog) self = data;
  g_autoptr(CareImportReport) report = finish (self, result);

  if (report == NULL)
    return;
  g_signal_emit (self, signals[IMPORTED], 0, report);
  end (self);
}

static void
rejects_saved_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(CareImportDialog) self = data;
  g_autoptr(CareImportReport) report = finish (self, result);

  if (report == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "plan");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.run", report->created + report->updated > 0);
}

/* ---- actions ---------------------------------------------------------------------------- */

static void
run_cb (GtkWidget  *widget,
        const char *action,
        GVariant   *parameter)
{
  run (CARE_IMPORT_DIALOG (widget), FALSE, NULL, imported_cb);
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  CareImportDialog *self = CARE_IMPORT_DIALOG (widget);

  g_cancellable_cancel (self->cancellable);
  end (self);
}

static void
rejects_chosen_cb (const char *path,
                   gpointer    data)
{
  g_autoptr(CareImportDialog) self = data;

  if (path != NULL && !self->is_done)
    run (self, TRUE, path, rejects_saved_cb);
}

static void
save_rejects_cb (GtkWidget  *widget,
                 const char *action,
                 GVariant   *parameter)
{
  CareImportDialog *self = CARE_IMPORT_DIALOG (widget);
  g_autofree char *beside = care_importer_dup_rejects_path (self->path);
  g_autofree char *name = g_path_get_basename (beside);

  care_choose_file_to_save (widget, _("Save refused rows"), name, rejects_chosen_cb, g_object_ref (self));
}

/* ---- object -------------------------------------------------------------------------------- */

static void
care_import_dialog_dispose (GObject *object)
{
  CareImportDialog *self = CARE_IMPORT_DIALOG (object);

  self->is_done = TRUE;
  g_clear_object (&self->office);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->path, g_free);

  G_OBJECT_CLASS (care_import_dialog_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/studio/CustomerCare/ui/customer/care-import-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, title);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, doing);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, failure);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, summary);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, counts);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, columns);
  gtk_widget_class_bind_template_callback (widget_class, read_list);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, rejects_group);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, rejects);
  gtk_widget_class_bind_template_child (widget_class, CareImportDialog, import);
}

static void
care_import_dialog_class_init (CareImportDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_import_dialog_dispose;
  g_type_ensure (CARE_TYPE_IMPORT_COLUMNS);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "import.run", NULL, run_cb);
  gtk_widget_class_install_action (widget_class, "import.cancel", NULL, cancel_cb);
  gtk_widget_class_install_action (widget_class, "import.save-rejects", NULL, save_rejects_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "import.cancel", NULL);

  signals[IMPORTED] = g_signal_new ("imported", CARE_TYPE_IMPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                    NULL, G_TYPE_NONE, 1, CARE_TYPE_IMPORT_REPORT);
}

static void
care_import_dialog_init (CareImportDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_import_dialog_new (GtkWindow  *parent,
                        CareOffice *office,
                        const char *path)
{
  CareImportDialog *self = g_object_new (CARE_TYPE_IMPORT_DIALOG, "transient-for", parent, NULL);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *shown = g_filename_display_name (name);

  self->office = g_object_ref (office);
  self->path = g_strdup (path);
  adw_window_title_set_subtitle (self->title, shown);
  read_list (self);

  return GTK_WIDGET (self);
}

const char *
care_import_dialog_get_view (CareImportDialog *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

CareImportColumns *
care_import_dialog_get_columns (CareImportDialog *self)
{
  return self->columns;
}
