/* care-choose-file.c — asks for a file to open or to write
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-choose-file.h"

typedef struct
{
  CareFileFunc chosen;
  gpointer     data;
} Choice;

static void
response_cb (GtkNativeDialog *dialog,
             int              response,
             Choice          *choice)
{
  g_autoptr(GFile) file = NULL;
  g_autofree char *path = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  if (file != NULL)
    path = g_file_get_path (file);
  choice->chosen (path, choice->data);
  g_object_unref (dialog);
}

static GtkFileChooserNative *
new_chooser (GtkWidget            *from,
             const char           *title,
             GtkFileChooserAction  action,
             CareFileFunc          chosen,
             gpointer              data)
{
  GtkRoot *root = gtk_widget_get_root (from);
  GtkFileChooserNative *dialog;
  Choice *choice = g_new0 (Choice, 1);

  choice->chosen = chosen;
  choice->data = data;
  dialog = gtk_file_chooser_native_new (title, GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, action,
                                        action == GTK_FILE_CHOOSER_ACTION_OPEN ? _("_Open") : _("_Save"),
                                        _("_Cancel"));
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), choice,
                         (GClosureNotify) (void (*) (void)) g_free, 0);

  return dialog;
}

static void
add_filters (GtkFileChooser     *chooser,
             const char         *kind,
             const char * const *patterns)
{
  g_autoptr(GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr(GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, kind);
  for (guint i = 0; patterns[i] != NULL; i++)
    gtk_file_filter_add_pattern (filter, patterns[i]);
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, filter);
  gtk_file_chooser_add_filter (chooser, all);
}

void
care_choose_file (GtkWidget          *from,
                  const char         *title,
                  const char         *kind,
                  const char * const *patterns,
                  CareFileFunc        chosen,
                  gpointer            data)
{
  GtkFileChooserNative *dialog = new_chooser (from, title, GTK_FILE_CHOOSER_ACTION_OPEN, chosen, data);

  if (patterns != NULL)
    add_filters (GTK_FILE_CHOOSER (dialog), kind, patterns);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

void
care_choose_file_to_save (GtkWidget    *from,
                          const char   *title,
                          const char   *name,
                          CareFileFunc  chosen,
                          gpointer      data)
{
  GtkFileChooserNative *dialog = new_chooser (from, title, GTK_FILE_CHOOSER_ACTION_SAVE, chosen, data);

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
