/* care-complaint-page-steps.c — taking the next step of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-page-private.h"
#include "model/care-step-prefill.h"
#include "ui/widgets/care-text-shown.h"

/* Acts beside the path, in the order they are offered. */
static const CareComplaintMove acts[] = {
  CARE_MOVE_REPLY, CARE_MOVE_NOTE, CARE_MOVE_ATTACH, CARE_MOVE_RESUME, CARE_MOVE_REGRADE,
  CARE_MOVE_ASSIGN, CARE_MOVE_PENALISE, CARE_MOVE_WITHDRAW, CARE_MOVE_END,
};

static CareRole
get_role (CareComplaintPage *self)
{
  return care_office_get_actor (care_complaint_desk_get_office (self->desk)).role;
}

static gboolean
is_offered (CareComplaintPage *self,
            CareComplaintMove  move)
{
  const CareHouseRules *rules = care_office_get_rules (care_complaint_desk_get_office (self->desk));

  return care_complaint_path_starts (move, self->file->complaint->state) &&
         care_complaint_path_allows (move, get_role (self), &rules->complaint);
}

/* ---- the form of a step ------------------------------------------------------------- */

static void
show_refusal (CareComplaintPage *self,
              const char        *sentence)
{
  g_autofree char *words = sentence != NULL ? g_strconcat ("▲ ", sentence, NULL) : NULL;

  gtk_label_set_text (self->refusal, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->refusal), words != NULL);
}

const char *
care_complaint_page_get_refusal (CareComplaintPage *self)
{
  return gtk_label_get_text (self->refusal);
}

static void
mark_move (CareComplaintPage *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->moves)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int move = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (child), "move"));

      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), move == self->move);
    }
}

static void
typed_cb (CareComplaintPage *self)
{
  self->is_typed = TRUE;
}

static CareComplaint *
prefill (CareComplaintPage *self,
         CareComplaintMove  move)
{
  CareOffice *office = care_complaint_desk_get_office (self->desk);
  CareComplaint *entered = care_complaint_copy (self->file->complaint);

  care_step_prefill (entered, move, self->file, care_office_get_rules (office),
                     care_clock_get_now (care_office_get_clock (office)),
                     care_office_get_actor (office).staff_id);

  return entered;
}

static void
open_form (CareComplaintPage *self,
           CareComplaintMove  move)
{
  g_autoptr(CareComplaint) entered = prefill (self, move);

  self->move = (int) move;
  self->is_typed = FALSE;
  self->card = CARE_STEP_CARD (care_step_card_new (&self->house));
  care_step_card_show (self->card, self->file, entered, move);
  g_signal_connect_swapped (self->card, "typed", G_CALLBACK (typed_cb), self);
  adw_bin_set_child (self->holder, GTK_WIDGET (self->card));
  gtk_button_set_label (self->take, care_complaint_move_get_label (move));
  gtk_widget_set_visible (GTK_WIDGET (self->take), TRUE);
  show_refusal (self, NULL);
  mark_move (self);
}

static void
close_form (CareComplaintPage *self)
{
  self->move = -1;
  self->card = NULL;
  self->is_typed = FALSE;
  adw_bin_set_child (self->holder, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->take), FALSE);
  show_refusal (self, NULL);
}

/* ---- which steps there are ---------------------------------------------------------- */

static void
picked_cb (CareComplaintPage *self,
           GtkToggleButton   *button)
{
  int move = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "move"));

  if (gtk_toggle_button_get_active (button) && move != self->move)
    {
      open_form (self, (CareComplaintMove) move);
      care_step_card_take_focus (self->card);
    }
  else if (move == self->move)
    gtk_toggle_button_set_active (button, TRUE);
}

static void
add_move (CareComplaintPage *self,
          CareComplaintMove  move,
          gboolean           is_next)
{
  GtkWidget *button = gtk_toggle_button_new_with_label (care_complaint_move_get_label (move));

  g_object_set_data (G_OBJECT (button), "move", GINT_TO_POINTER ((int) move));
  if (!is_next)
    gtk_widget_add_css_class (button, "flat");
  g_signal_connect_swapped (button, "toggled", G_CALLBACK (picked_cb), self);
  care_wrap_box_append (self->moves, button);
}

/* Whose turn it is, in words. */
static void
show_turn (CareComplaintPage *self,
           gboolean           is_mine)
{
  CareRole turn = care_complaint_path_get_turn (self->file->complaint);
  g_autofree char *words = NULL;

  if (turn == CARE_ROLE_NONE)
    words = g_strdup (_("This complaint is over."));
  else if (is_mine)
    words = g_strdup (_("What comes next"));
  else
    /* Translators: %s is a role: Supervisor, Manager. */
    words = g_strdup_printf (_("It is the turn of: %s"), care_role_get_label (turn));
  gtk_label_set_text (self->turn, words);
}

void
care_complaint_page_show_steps (CareComplaintPage *self)
{
  const int *next = care_complaint_path_list_next (self->file->complaint->state);
  int first = -1;

  close_form (self);
  self->moves = CARE_WRAP_BOX (care_wrap_box_new (6));
  adw_bin_set_child (self->moves_place, GTK_WIDGET (self->moves));
  for (int i = 0; next[i] >= 0; i++)
    if (is_offered (self, (CareComplaintMove) next[i]))
      {
        add_move (self, (CareComplaintMove) next[i], TRUE);
        if (first < 0)
          first = next[i];
      }
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (is_offered (self, acts[i]))
      add_move (self, acts[i], FALSE);
  show_turn (self, first >= 0);
  if (first >= 0)
    open_form (self, (CareComplaintMove) first);
}

int
care_complaint_page_get_move (CareComplaintPage *self)
{
  return self->move;
}

void
care_complaint_page_pick (CareComplaintPage *self,
                          CareComplaintMove  move)
{
  open_form (self, move);
}

void
care_complaint_page_type (CareComplaintPage *self,
                          const char        *field,
                          const char        *words)
{
  g_return_if_fail (self->card != NULL);

  care_step_card_type (self->card, field, words);
}

/* ---- taking it ---------------------------------------------------------------------- */

static void
taken_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr(CareComplaintPage) self = data;
  g_autoptr(GError) error = NULL;
  g_autoptr(CareComplaintChange) change = g_steal_pointer (&self->taking);
  g_autofree char *sentence = NULL;

  if (self->desk == NULL || change == NULL)
    return;
  if (!care_complaint_desk_take_finish (self->desk, result, &error))
    {
      sentence = care_page_dup_sentence (error);
      show_refusal (self, sentence);
      if (self->card != NULL)
        care_step_card_mark (self->card, (const char *const *) change->missing);
      return;
    }

  self->is_typed = FALSE;
  /* Translators: a step of a complaint was taken; %s is the state it is in now. */
  sentence = g_strdup_printf (_("Done: %s"), care_complaint_state_get_label (change->after->state));
  care_page_tell (CARE_PAGE (self), sentence, care_complaint_desk_can_undo (self->desk));
  care_complaint_page_load (self);
}

static void
take_cb (GtkWidget  *widget,
         const char *action,
         GVariant   *parameter)
{
  CareComplaintPage *self = CARE_COMPLAINT_PAGE (widget);
  g_autoptr(CareComplaintChange) change = NULL;

  if (self->card == NULL || self->taking != NULL)
    return;

  /* An input method's unfinished letters belong to the field. */
  gtk_root_set_focus (gtk_widget_get_root (widget), NULL);
  show_refusal (self, NULL);
  change = care_complaint_desk_new_change (self->desk, self->id, (CareComplaintMove) self->move);
  if (!care_step_card_fill (self->card, change))
    return;

  self->taking = g_steal_pointer (&change);
  care_complaint_desk_take_async (self->desk, self->taking, taken_cb, g_object_ref (self));
}

static void
undone_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr(CareComplaintPage) self = data;
  g_autoptr(GError) error = NULL;

  if (self->desk == NULL)
    return;
  if (care_complaint_desk_undo_finish (self->desk, result, &error))
    care_page_tell (CARE_PAGE (self), _("Taken back"), FALSE);
  else
    care_page_tell_error (CARE_PAGE (self), error);
  care_complaint_page_load (self);
}

void
care_complaint_page_undo (CarePage *page)
{
  CareComplaintPage *self = CARE_COMPLAINT_PAGE (page);

  care_complaint_desk_undo_async (self->desk, undone_cb, g_object_ref (self));
}

void
care_complaint_page_install_steps (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "complaint.take", NULL, take_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, "complaint.take",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "complaint.take",
                                       NULL);
}
