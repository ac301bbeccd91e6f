/* care-extra-form.c — what a step asks for that is no field of the complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-extra-form.h"
#include "domain/care-money.h"
#include "ui/widgets/care-text-shown.h"

struct _CareExtraForm
{
  AdwBin                    parent_instance;

  const CareComplaintHouse *house;
  CareComplaintMove         move;
  GtkWidget                *list;
  AdwComboRow              *kind;   /* of the penalty or attachment */
  AdwComboRow              *person;
  AdwComboRow              *blame;
  GtkWidget                *amount; /* entry row */
  GtkWidget                *words;  /* entry row: note, reference or rule */
};

G_DEFINE_FINAL_TYPE (CareExtraForm, care_extra_form, ADW_TYPE_BIN)

gboolean
care_extra_form_is_asked (CareComplaintMove move)
{
  return move == CARE_MOVE_NOTE || move == CARE_MOVE_PENALISE || move == CARE_MOVE_ATTACH;
}

static AdwComboRow *
add_choice (CareExtraForm *self,
            const char    *label,
            GtkStringList *words)
{
  GtkWidget *row = adw_combo_row_new ();

  care_text_shown_on_row (ADW_PREFERENCES_ROW (row), label);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (words));
  g_object_unref (words);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);

  return ADW_COMBO_ROW (row);
}

static GtkWidget *
add_entry (CareExtraForm *self,
           const char    *label)
{
  GtkWidget *row = adw_entry_row_new ();

  care_text_shown_on_row (ADW_PREFERENCES_ROW (row), label);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);

  return row;
}

static void
add_penalty (CareExtraForm *self)
{
  GtkStringList *people = gtk_string_list_new (NULL);
  GtkStringList *blames = gtk_string_list_new (NULL);
  GtkStringList *kinds = gtk_string_list_new (NULL);

  for (guint i = 0; i < self->house->staff->len; i++)
    gtk_string_list_append (people, ((const CareStaff *) self->house->staff->pdata[i])->name);
  for (int i = CARE_BLAME_DIRECT; i <= CARE_BLAME_DEPT_HEAD; i++)
    gtk_string_list_append (blames, care_blame_get_label ((CareBlame) i));
  for (int i = CARE_PENALTY_SPOKEN; i <= CARE_PENALTY_TRAINING; i++)
    gtk_string_list_append (kinds, care_penalty_kind_get_label ((CarePenaltyKind) i));
  self->person = add_choice (self, _("Person"), people);
  self->blame = add_choice (self, _("Responsible as"), blames);
  self->kind = add_choice (self, _("Penalty"), kinds);
  self->amount = add_entry (self, _("Amount or points"));
  self->words = add_entry (self, _("Rule of the house"));
}

static void
add_attachment (CareExtraForm *self)
{
  GtkStringList *kinds = gtk_string_list_new (NULL);

  for (int i = CARE_ATTACHMENT_PHOTO; i <= CARE_ATTACHMENT_OTHER; i++)
    gtk_string_list_append (kinds, care_attachment_kind_get_label ((CareAttachmentKind) i));
  self->kind = add_choice (self, _("Kind"), kinds);
  self->words = add_entry (self, _("Where it lies: file, folder, recorder’s number"));
}

static CareComplaintPenalty *
read_penalty (CareExtraForm *self)
{
  CareComplaintPenalty *penalty = care_complaint_penalty_new ();
  guint person = adw_combo_row_get_selected (self->person);

  if (person < self->house->staff->len)
    penalty->person_id = ((const CareStaff *) self->house->staff->pdata[person])->id;
  penalty->blame = (CareBlame) adw_combo_row_get_selected (self->blame);
  penalty->kind = (CarePenaltyKind) adw_combo_row_get_selected (self->kind);
  care_money_parse (gtk_editable_get_text (GTK_EDITABLE (self->amount)), &penalty->amount);
  /* Points are counted, money is kept in fen. */
  if (penalty->kind == CARE_PENALTY_POINTS)
    penalty->amount /= 100;
  penalty->rule = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->words)));

  return penalty;
}

static CareComplaintAttachment *
read_attachment (CareExtraForm *self)
{
  CareComplaintAttachment *attachment = care_complaint_attachment_new ();

  attachment->kind = (CareAttachmentKind) adw_combo_row_get_selected (self->kind);
  attachment->reference = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->words))));

  return attachment;
}

gboolean
care_extra_form_read (CareExtraForm            *self,
                      CareComplaintPenalty    **penalty,
                      CareComplaintAttachment **attachment,
                      char                    **note)
{
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->words));

  if (self->move == CARE_MOVE_PENALISE)
    *penalty = read_penalty (self);
  else if (words[0] == '\0')
    gtk_widget_grab_focus (self->words);
  else if (self->move == CARE_MOVE_ATTACH)
    *attachment = read_attachment (self);
  else
    *note = g_strstrip (g_strdup (words));

  return self->move == CARE_MOVE_PENALISE || words[0] != '\0';
}

gboolean
care_extra_form_type (CareExtraForm *self,
                      const char    *field,
                      const char    *words)
{
  GtkWidget *entry = g_str_equal (field, "amount") ? self->amount
                     : g_str_equal (field, "note") || g_str_equal (field, "reference") ? self->words : NULL;

  if (entry != NULL)
    gtk_editable_set_text (GTK_EDITABLE (entry), words);

  return entry != NULL;
}

static void
care_extra_form_class_init (CareExtraFormClass *klass)
{
}

static void
care_extra_form_init (CareExtraForm *self)
{
  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "boxed-list");
  adw_bin_set_child (ADW_BIN (self), self->list);
}

GtkWidget *
care_extra_form_new (const CareComplaintHouse *house,
                     CareComplaintMove         move)
{
  CareExtraForm *self = g_object_new (CARE_TYPE_EXTRA_FORM, NULL);

  self->house = house;
  self->move = move;
  if (move == CARE_MOVE_PENALISE)
    add_penalty (self);
  else if (move == CARE_MOVE_ATTACH)
    add_attachment (self);
  else
    self->words = add_entry (self, _("Note"));

  return GTK_WIDGET (self);
}
