/* care-export-dialog.c — a list is being written, and can be stopped
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-export-dialog.h"
#include "ui/widgets/care-text-shown.h"

struct _CareExportDialog
{
  AdwWindow       parent_instance;

  GtkProgressBar *bar;
  GCancellable   *cancellable;
  char           *name; /* of the file, for people */
};

enum
{
  TOLD,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareExportDialog, care_export_dialog, ADW_TYPE_WINDOW)

static void
progress_cb (guint    n_done,
             guint    n_rows,
             gpointer data)
{
  CareExportDialog *self = data;
  /* Translators: how far a list has been written: %1$u of %2$u rows. */
  g_autofree char *words = g_strdup_printf (_("%1$u of %2$u"), n_done, n_rows);

  gtk_progress_bar_set_fraction (self->bar, n_rows > 0 ? (double) n_done / n_rows : 1);
  gtk_progress_bar_set_text (self->bar, words);
}

static void
written_cb (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  g_autoptr(CareExportDialog) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  guint n_rows = 0;

  if (care_list_export_run_finish (result, &n_rows, &error))
    {
      sentence = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Saved %1$u row in “%2$s”.",
                                               "Saved %1$u rows in “%2$s”.", n_rows), n_rows, self->name);
      g_signal_emit (self, signals[TOLD], 0, sentence);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[TOLD], 0, _("The export was stopped; nothing was saved."));
  else
    g_signal_emit (self, signals[FAILED], 0, error);
  gtk_window_destroy (GTK_WINDOW (self));
}

/* It ends when the rows that are being written are. */
static gboolean
care_export_dialog_close_request (GtkWindow *window)
{
  g_cancellable_cancel (CARE_EXPORT_DIALOG (window)->cancellable);

  return TRUE;
}

static void
care_export_dialog_finalize (GObject *object)
{
  CareExportDialog *self = CARE_EXPORT_DIALOG (object);

  g_object_unref (self->cancellable);
  g_free (self->name);

  G_OBJECT_CLASS (care_export_dialog_parent_class)->finalize (object);
}

static void
care_export_dialog_class_init (CareExportDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_export_dialog_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = care_export_dialog_close_request;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close", NULL);

  signals[TOLD] = g_signal_new ("told", CARE_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_EXPORT_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_ERROR);
}

static void
care_export_dialog_init (CareExportDialog *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *heading = gtk_label_new (_("Exporting the list"));
  GtkWidget *bar = gtk_progress_bar_new ();
  GtkWidget *stop = gtk_button_new_with_mnemonic (_("_Stop"));

  self->cancellable = g_cancellable_new ();
  self->bar = GTK_PROGRESS_BAR (bar);
  gtk_widget_add_css_class (heading, "title-4");
  gtk_progress_bar_set_show_text (self->bar, TRUE);
  care_text_shown_to_reader (bar, _("Exporting the list"));
  gtk_widget_set_size_request (bar, 320, -1);
  gtk_widget_set_halign (stop, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (stop), "window.close");
  gtk_box_append (GTK_BOX (box), heading);
  gtk_box_append (GTK_BOX (box), bar);
  gtk_box_append (GTK_BOX (box), stop);
  gtk_widget_add_css_class (box, "care-card");
  adw_window_set_content (ADW_WINDOW (self), box);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
  gtk_window_set_resizable (GTK_WINDOW (self), FALSE);
}

GtkWidget *
care_export_dialog_new (GtkWindow         *parent,
                        CareOffice        *office,
                        CareExportSource  *source,
                        const char        *path,
                        CareExportFlavour  flavour)
{
  CareExportDialog *self = g_object_new (CARE_TYPE_EXPORT_DIALOG, "transient-for", parent, NULL);

  self->name = g_filename_display_basename (path);
  care_list_export_run_async (office, source, path, flavour, progress_cb, self, self->cancellable, written_cb,
                              g_object_ref (self));

  return GTK_WIDGET (self);
}
