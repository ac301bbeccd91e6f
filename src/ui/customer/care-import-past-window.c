/* care-import-past-window.c — the lists that came in so far, each to be taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-import-past-window.h"
#include "model/care-importer.h"
#include "ui/care-page.h"
#include "ui/widgets/care-ask.h"
#include "ui/widgets/care-text-shown.h"

struct _CareImportPastWindow
{
  AdwWindow        parent_instance;

  AdwToastOverlay *toasts;
  GtkStack        *stack;
  GtkListBox      *lists;

  CareOffice      *office;   /* NULL when the window is gone */
  guint            n_lists;
};

G_DEFINE_FINAL_TYPE (CareImportPastWindow, care_import_past_window, ADW_TYPE_WINDOW)

static void load (CareImportPastWindow *self);

static void
tell (CareImportPastWindow *self,
      const char           *sentence)
{
  adw_toast_overlay_add_toast (self->toasts, care_text_shown_in_toast (sentence));
}

/* ---- taking back ------------------------------------------------------------------- */

static char *
dup_undone (const CareImportUndo *undo)
{
  if (undo->complaints > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Taken back: %u complaint.",
                                         "Taken back: %u complaints.", undo->complaints), undo->complaints);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Taken back: %u order.", "Taken back: %u orders.",
                                       undo->removed), undo->removed);
}

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareImportPastWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autofree char *sentence = NULL;
  CareImportUndo undo = { NULL };

  if (self->office == NULL)
    return;
  if (care_importer_undo_finish (self->office, result, &undo, &error))
    sentence = dup_undone (&undo);
  else
    sentence = care_page_dup_sentence (error);
  tell (self, sentence);
  load (self);
}

void
care_import_past_window_take_back (CareImportPastWindow *self,
                                   gint64                batch)
{
  care_importer_undo_async (self->office, batch, NULL, undone_cb, g_object_ref (self));
}

typedef struct
{
  CareImportPastWindow *window;  /* (owned) */
  gint64                batch;
} Question;

static void
answered_cb (gboolean yes,
             gpointer data)
{
  g_autofree Question *question = data;
  g_autoptr(CareImportPastWindow) self = question->window;

  if (yes && self->office != NULL)
    care_import_past_window_take_back (self, question->batch);
}

static void
take_back_cb (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  Question *question = g_new0 (Question, 1);

  question->window = g_object_ref (CARE_IMPORT_PAST_WINDOW (widget));
  question->batch = g_variant_get_int64 (parameter);
  care_ask (widget, _("Take this import back?"),
            _("What the list brought is removed and what it changed is put back. Customers on whom somebody "
              "has worked since stay as they are."), _("Take Back"), TRUE, answered_cb, question);
}

/* ---- rows -------------------------------------------------------------------------- */

static char *
dup_about (const CareImportPast *past)
{
  g_autofree char *when = care_civil_to_iso (past->when);
  g_autofree char *counts = g_strdup_printf (_("%1$u new, %2$u changed, %3$u refused"), past->n_created,
                                             past->n_updated, past->n_rejected);
  const char *who = past->who != NULL ? past->who : "";
  const char *kind = g_str_equal (past->kind, CARE_IMPORT_COMPLAINTS) ? _("Complaints") : _("Orders");

  g_strdelimit (when, "T", ' ');

  return g_strjoin (" · ", kind, when, who, past->is_undone ? _("Taken back") : counts, NULL);
}

static GtkWidget *
new_row (const CareImportPast *past)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_("Take Back"));
  g_autofree char *about = dup_about (past);
  /* Translators: the button beside an imported file, for a screen reader. */
  g_autofree char *name = g_strdup_printf (_("Take back %s"), past->file_name);

  care_text_shown_below (ADW_ACTION_ROW (row), past->file_name, about);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  if (past->is_undone)
    {
      gtk_widget_set_focusable (row, TRUE);
      g_object_ref_sink (button);
      g_object_unref (button);
      return row;
    }

  care_text_shown_to_reader (button, name);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "past.take-back");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "x", past->batch);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
show_lists (CareImportPastWindow *self,
            GPtrArray            *lists)
{
  GtkWidget *row;

  while ((row = GTK_WIDGET (gtk_list_box_get_row_at_index (self->lists, 0))) != NULL)
    gtk_list_box_remove (self->lists, row);
  for (guint i = 0; i < lists->len; i++)
    gtk_list_box_append (self->lists, new_row (lists->pdata[i]));
  self->n_lists = lists->len;
  gtk_stack_set_visible_child_name (self->stack, lists->len > 0 ? "lists" : "empty");
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareImportPastWindow) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(GPtrArray) lists = care_import_history_load_finish (result, &error);
  g_autofree char *sentence = NULL;

  if (self->office == NULL)
    return;
  if (lists != NULL)
    {
      show_lists (self, lists);
      return;
    }

  sentence = care_page_dup_sentence (error);
  tell (self, sentence);
}

static void
load (CareImportPastWindow *self)
{
  care_import_history_load_async (self->office, loaded_cb, g_object_ref (self));
}

/* ---- object ------------------------------------------------------------------------ */

static void
care_import_past_window_dispose (GObject *object)
{
  g_clear_object (&CARE_IMPORT_PAST_WINDOW (object)->office);

  G_OBJECT_CLASS (care_import_past_window_parent_class)->dispose (object);
}

static void
care_import_past_window_class_init (CareImportPastWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_import_past_window_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/studio/CustomerCare/ui/customer/"
                                               "care-import-past-window.ui");
  gtk_widget_class_bind_template_child (widget_class, CareImportPastWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, CareImportPastWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, CareImportPastWindow, lists);
  gtk_widget_class_install_action (widget_class, "past.take-back", "x", take_back_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
care_import_past_window_init (CareImportPastWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
care_import_past_window_new (GtkWindow  *parent,
                             CareOffice *office)
{
  CareImportPastWindow *self = g_object_new (CARE_TYPE_IMPORT_PAST_WINDOW, "transient-for", parent, NULL);

  self->office = g_object_ref (office);
  load (self);

  return GTK_WIDGET (self);
}

guint
care_import_past_window_get_n_lists (CareImportPastWindow *self)
{
  return self->n_lists;
}
