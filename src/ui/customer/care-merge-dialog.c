/* care-merge-dialog.c — two files side by side, a choice for each field that differs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-merge-dialog.h"
#include "ui/widgets/care-text-shown.h"

struct _CareMergeDialog
{
  AdwWindow  parent_instance;

  CareMerge *merge;
};

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareMergeDialog, care_merge_dialog, ADW_TYPE_WINDOW)

/* ---- one field --------------------------------------------------------------------------- */

static void
toggled_cb (GtkCheckButton *other,
            CareMergeField *field)
{
  field->takes_other = gtk_check_button_get_active (other);
}

static GtkWidget *
new_choice (const char *label,
            const char *text)
{
  GtkWidget *button = gtk_check_button_new_with_label (*text != '\0' ? text : _("nothing"));
  g_autofree char *name = g_strdup_printf ("%s: %s", label, *text != '\0' ? text : _("nothing"));

  care_text_shown_to_reader (button, name);
  gtk_widget_set_hexpand (button, TRUE);

  return button;
}

static void
attach_field (GtkWidget      *grid,
              int             at,
              CareMergeField *field)
{
  GtkWidget *label = gtk_label_new (field->label);
  GtkWidget *kept = new_choice (field->label, field->kept);
  GtkWidget *other = new_choice (field->label, field->other);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_check_button_set_group (GTK_CHECK_BUTTON (other), GTK_CHECK_BUTTON (kept));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (field->takes_other ? other : kept), TRUE);
  g_signal_connect (other, "toggled", G_CALLBACK (toggled_cb), field);
  gtk_grid_attach (GTK_GRID (grid), label, 0, at, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), kept, 1, at, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), other, 2, at, 1, 1);
}

static void
attach_heading (GtkWidget  *grid,
                int         column,
                const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_grid_attach (GTK_GRID (grid), label, column, 0, 1, 1);
}

static GtkWidget *
new_grid (CareMerge *merge)
{
  GtkWidget *grid = gtk_grid_new ();
  /* Translators: heading over the values of the file that stays; %s is its number. */
  g_autofree char *stays = g_strdup_printf (_("%s stays"), merge->keep->customer->customer_no);
  /* Translators: heading over the values of the file that goes; %s is its number. */
  g_autofree char *joins = g_strdup_printf (_("%s becomes part of it"), merge->drop->customer->customer_no);

  gtk_grid_set_column_spacing (GTK_GRID (grid), 18);
  gtk_grid_set_row_spacing (GTK_GRID (grid), 9);
  attach_heading (grid, 1, stays);
  attach_heading (grid, 2, joins);
  for (guint i = 0; i < merge->fields->len; i++)
    attach_field (grid, (int) i + 1, merge->fields->pdata[i]);

  return grid;
}

/* ---- the dialog ------------------------------------------------------------------------------ */

static void
merge_cb (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  g_signal_emit (widget, signals[CHOSEN], 0);
  gtk_window_destroy (GTK_WINDOW (widget));
}

static void
cancel_cb (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  gtk_window_destroy (GTK_WINDOW (widget));
}

static void
care_merge_dialog_dispose (GObject *object)
{
  /* The choices of the buttons point into it. */
  adw_window_set_content (ADW_WINDOW (object), NULL);
  g_clear_pointer (&CARE_MERGE_DIALOG (object)->merge, care_merge_unref);

  G_OBJECT_CLASS (care_merge_dialog_parent_class)->dispose (object);
}

static void
care_merge_dialog_class_init (CareMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = care_merge_dialog_dispose;
  gtk_widget_class_install_action (widget_class, "merge.run", NULL, merge_cb);
  gtk_widget_class_install_action (widget_class, "merge.cancel", NULL, cancel_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "merge.run", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "merge.cancel", NULL);

  signals[CHOSEN] = g_signal_new ("chosen", CARE_TYPE_MERGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 0);
}

static void
care_merge_dialog_init (CareMergeDialog *self)
{
}

static GtkWidget *
new_head (void)
{
  GtkWidget *head = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_label (_("Cancel"));
  GtkWidget *merge = gtk_button_new_with_label (_("Merge"));

  gtk_actionable_set_action_name (GTK_ACTIONABLE (cancel), "merge.cancel");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (merge), "merge.run");
  gtk_widget_add_css_class (merge, "suggested-action");
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (head), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (head), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (head), merge);

  return head;
}

static GtkWidget *
new_body (CareMerge *merge)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *words = gtk_label_new (_("Orders, calls, conversations and complaints of both are kept, and so "
                                      "are all telephones and notes. Choose what is right where they "
                                      "differ."));

  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_label_set_xalign (GTK_LABEL (words), 0);
  gtk_widget_set_margin_top (box, 18);
  gtk_widget_set_margin_bottom (box, 18);
  gtk_widget_set_margin_start (box, 18);
  gtk_widget_set_margin_end (box, 18);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), new_grid (merge));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  gtk_widget_set_vexpand (scrolled, TRUE);

  return scrolled;
}

GtkWidget *
care_merge_dialog_new (GtkWindow *parent,
                       CareMerge *merge)
{
  CareMergeDialog *self = g_object_new (CARE_TYPE_MERGE_DIALOG, "transient-for", parent, "modal", TRUE,
                                        "title", _("Merge Two Files"), "default-width", 720,
                                        "default-height", 520, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->merge = care_merge_ref (merge);
  gtk_box_append (GTK_BOX (box), new_head ());
  gtk_box_append (GTK_BOX (box), new_body (merge));
  adw_window_set_content (ADW_WINDOW (self), box);

  return GTK_WIDGET (self);
}
