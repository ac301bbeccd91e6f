/* care-field-row.c — one field of a couple's file, to be typed into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "care-field-row.h"
#include "ui/widgets/care-text-shown.h"

struct _CareFieldRow
{
  AdwBin         parent_instance;

  CareFormPlace  place;
  GtkWidget     *input;    /* AdwEntryRow, AdwComboRow, GtkSwitch or GtkTextView */
  GtkWidget     *remark;
  GtkWidget     *theirs;   /* what a colleague wrote, and the button that takes it */
  char          *their_text;
  const CareFieldInfo *info;
  gboolean       is_quiet; /* set by the program, not by the person */
};

enum
{
  TYPED,
  THEIRS_TAKEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareFieldRow, care_field_row, ADW_TYPE_BIN)

static void
typed_cb (CareFieldRow *self)
{
  if (!self->is_quiet)
    g_signal_emit (self, signals[TYPED], 0);
}

/* ---- one row for each kind ------------------------------------------------------ */

static GtkWidget *
new_entry (CareFieldRow *self,
           const char   *label)
{
  self->input = adw_entry_row_new ();
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->input), label);
  g_signal_connect_swapped (self->input, "changed", G_CALLBACK (typed_cb), self);

  return self->input;
}

static GtkWidget *
new_choice (CareFieldRow   *self,
            const char     *label,
            CareChoiceFunc  choices)
{
  g_autoptr(GtkStringList) words = gtk_string_list_new (NULL);

  for (int i = 0; choices (i) != NULL; i++)
    gtk_string_list_append (words, choices (i));
  self->input = adw_combo_row_new ();
  care_text_shown_on_row (ADW_PREFERENCES_ROW (self->input), label);
  adw_combo_row_set_model (ADW_COMBO_ROW (self->input), G_LIST_MODEL (words));
  g_signal_connect_swapped (self->input, "notify::selected", G_CALLBACK (typed_cb), self);

  return self->input;
}

static GtkWidget *
new_switch (CareFieldRow *self,
            const char   *label)
{
  GtkWidget *row = adw_action_row_new ();

  self->input = gtk_switch_new ();
  gtk_widget_set_valign (self->input, GTK_ALIGN_CENTER);
  care_text_shown_below (ADW_ACTION_ROW (row), label, NULL);
  care_text_shown_to_reader (self->input, label);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), self->input);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), self->input);
  g_signal_connect_swapped (self->input, "notify::active", G_CALLBACK (typed_cb), self);

  return row;
}

static GtkWidget *
new_block (CareFieldRow *self,
           const char   *label)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *name = gtk_label_new (label);
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->input = gtk_text_view_new ();
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (self->input), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (self->input), FALSE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->input);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), 84);
  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_widget_add_css_class (name, "caption");
  gtk_widget_add_css_class (name, "dim-label");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_widget_add_css_class (box, "care-block");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  care_text_shown_to_reader (self->input, label);
  g_signal_connect_swapped (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)), "changed",
                            G_CALLBACK (typed_cb), self);

  return row;
}

static GtkWidget *
new_row (CareFieldRow        *self,
         const CareFieldInfo *info,
         const char          *label)
{
  switch (info->kind)
    {
    case CARE_FORM_TEXT:
    case CARE_FORM_DATE:
    case CARE_FORM_BIRTHDAY:
    case CARE_FORM_PHONES:
    case CARE_FORM_TIMES:
    case CARE_FORM_MONEY:
      return new_entry (self, label);
    case CARE_FORM_BLOCK:
      return new_block (self, label);
    case CARE_FORM_CHOICE:
      return new_choice (self, label, info->choices);
    case CARE_FORM_SWITCH:
      return new_switch (self, label);
    }

  g_return_val_if_reached (NULL);
}

/* ---- object --------------------------------------------------------------------- */

static void
care_field_row_finalize (GObject *object)
{
  g_free (CARE_FIELD_ROW (object)->their_text);

  G_OBJECT_CLASS (care_field_row_parent_class)->finalize (object);
}

static void
care_field_row_class_init (CareFieldRowClass *klass)
{
  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_FIELD_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[THEIRS_TAKEN] = g_signal_new ("theirs-taken", CARE_TYPE_FIELD_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                        NULL, NULL, G_TYPE_NONE, 0);
  G_OBJECT_CLASS (klass)->finalize = care_field_row_finalize;
}

static void
care_field_row_init (CareFieldRow *self)
{
}

static void
take_theirs_cb (CareFieldRow *self)
{
  g_autofree char *text = g_strdup (self->their_text);

  care_field_row_set_text (self, text);
  care_field_row_set_theirs (self, NULL);
  care_field_row_take_focus (self);
  g_signal_emit (self, signals[THEIRS_TAKEN], 0);
}

static GtkWidget *
new_theirs (CareFieldRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (NULL);
  GtkWidget *button = gtk_button_new_with_label (_("Take Theirs"));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (box, "care-theirs");
  gtk_widget_set_visible (box, FALSE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), button);
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (take_theirs_cb), self);

  return box;
}

GtkWidget *
care_field_row_new_for (const CareFieldInfo *info,
                        const char          *label)
{
  CareFieldRow *self = g_object_new (CARE_TYPE_FIELD_ROW, NULL);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  self->info = info;
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_list_box_append (GTK_LIST_BOX (list), new_row (self, info, label));
  gtk_widget_add_css_class (list, "care-field");
  care_text_shown_to_reader (list, label);
  self->remark = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->remark), 0);
  gtk_label_set_wrap (GTK_LABEL (self->remark), TRUE);
  gtk_widget_add_css_class (self->remark, "care-remark");
  gtk_widget_set_visible (self->remark, FALSE);
  self->theirs = new_theirs (self);
  gtk_box_append (GTK_BOX (box), list);
  gtk_box_append (GTK_BOX (box), self->remark);
  gtk_box_append (GTK_BOX (box), self->theirs);
  adw_bin_set_child (ADW_BIN (self), box);

  return GTK_WIDGET (self);
}

GtkWidget *
care_field_row_new (CareFormPlace place)
{
  g_autofree char *label = place.order < 0
                           ? care_customer_field_dup_label ((CareCustomerField) place.field)
                           : care_order_field_dup_label ((CareOrderField) place.field);
  GtkWidget *row = care_field_row_new_for (care_form_place_get_info (place), label);

  CARE_FIELD_ROW (row)->place = place;

  return row;
}

CareFormPlace
care_field_row_get_place (CareFieldRow *self)
{
  return self->place;
}

static char *
dup_block (GtkTextView *view)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

char *
care_field_row_dup_text (CareFieldRow *self)
{
  guint chosen;

  if (ADW_IS_ENTRY_ROW (self->input))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->input)));
  if (GTK_IS_TEXT_VIEW (self->input))
    return dup_block (GTK_TEXT_VIEW (self->input));
  if (GTK_IS_SWITCH (self->input))
    return g_strdup (gtk_switch_get_active (GTK_SWITCH (self->input)) ? "1" : "");

  chosen = adw_combo_row_get_selected (ADW_COMBO_ROW (self->input));

  return chosen == 0 || chosen == GTK_INVALID_LIST_POSITION ? g_strdup ("") : g_strdup_printf ("%u", chosen);
}

void
care_field_row_set_text (CareFieldRow *self,
                         const char   *text)
{
  self->is_quiet = TRUE;
  if (ADW_IS_ENTRY_ROW (self->input))
    gtk_editable_set_text (GTK_EDITABLE (self->input), text);
  else if (GTK_IS_TEXT_VIEW (self->input))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->input)), text, -1);
  else if (GTK_IS_SWITCH (self->input))
    gtk_switch_set_active (GTK_SWITCH (self->input), g_str_equal (text, "1"));
  else
    adw_combo_row_set_selected (ADW_COMBO_ROW (self->input), (guint) strtoul (text, NULL, 10));
  self->is_quiet = FALSE;
}

void
care_field_row_set_remark (CareFieldRow *self,
                           const char   *sentence)
{
  gtk_label_set_text (GTK_LABEL (self->remark), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->remark, sentence != NULL);
  if (sentence != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self), "care-wrong");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "care-wrong");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->input), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sentence != NULL ? sentence : "", -1);
}

/* A choice or a switch is told by its word. */
static char *
spell (CareFieldRow *self,
       const char   *text)
{
  if (self->info->kind == CARE_FORM_CHOICE)
    {
      const char *word = self->info->choices ((int) strtol (text, NULL, 10));

      return g_strdup (word != NULL ? word : text);
    }
  if (self->info->kind == CARE_FORM_SWITCH)
    return g_strdup (g_str_equal (text, "1") ? _("Yes") : _("No"));

  return g_strdup (*text != '\0' ? text : _("nothing"));
}

void
care_field_row_set_theirs (CareFieldRow *self,
                           const char   *theirs)
{
  GtkWidget *label = gtk_widget_get_first_child (self->theirs);
  g_autofree char *word = theirs != NULL ? spell (self, theirs) : NULL;
  /* Translators: %s is what a colleague wrote into a field. */
  g_autofree char *sentence = word != NULL ? g_strdup_printf (_("A colleague wrote: %s"), word) : NULL;

  g_free (self->their_text);
  self->their_text = g_strdup (theirs);
  gtk_label_set_text (GTK_LABEL (label), sentence != NULL ? sentence : "");
  gtk_widget_set_visible (self->theirs, theirs != NULL);
}

void
care_field_row_take_focus (CareFieldRow *self)
{
  gtk_widget_grab_focus (self->input);
}
