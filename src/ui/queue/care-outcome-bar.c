/* care-outcome-bar.c — how the attempt ended
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-outcome-bar.h"

#include "care-answer-field.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

/* In the order in which they happen most. */
static const struct
{
  CareOutcome  outcome;
  guint        key;
  const char  *label;
} usual[] = {
  { CARE_OUTCOME_NO_ANSWER,       GDK_KEY_n, N_("No Answer") },
  { CARE_OUTCOME_BUSY,            GDK_KEY_b, N_("Busy") },
  { CARE_OUTCOME_REACHED_LATER,   GDK_KEY_l, N_("Later…") },
  { CARE_OUTCOME_WRONG_NUMBER,    GDK_KEY_w, N_("Wrong Number") },
  { CARE_OUTCOME_REACHED_REFUSED, GDK_KEY_r, N_("Refused") },
};

static const CareOutcome unusual[] = {
  CARE_OUTCOME_HUNG_UP, CARE_OUTCOME_THIRD_PARTY, CARE_OUTCOME_POWER_OFF, CARE_OUTCOME_OUT_OF_SERVICE,
  CARE_OUTCOME_INVALID, CARE_OUTCOME_SMS_SENT, CARE_OUTCOME_SMS_FAILED, CARE_OUTCOME_MAILED,
  CARE_OUTCOME_MAIL_RETURNED, CARE_OUTCOME_EMAIL_SENT, CARE_OUTCOME_VISITED,
};

struct _CareOutcomeBar
{
  GtkBox         parent_instance;

  CareCallDesk  *desk;
  GtkWidget     *flow;
  GtkWidget     *later;        /* the line that asks for the hour */
  GtkWidget     *field;        /* (nullable) made with the hour of the call */
  GtkWidget     *buttons[G_N_ELEMENTS (usual)];
  GtkMenuButton *more;
};

enum
{
  DONE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareOutcomeBar, care_outcome_bar, GTK_TYPE_BOX)

static void
mark (GtkWidget *button,
      gboolean   is_chosen)
{
  if (is_chosen)
    gtk_widget_add_css_class (button, "chosen");
  else
    gtk_widget_remove_css_class (button, "chosen");
  gtk_accessible_update_state (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_STATE_PRESSED,
                               is_chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

static void
show_outcome (CareOutcomeBar *self)
{
  CareOutcome outcome = care_call_desk_get_outcome (self->desk);
  gboolean is_unusual = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    mark (self->buttons[i], usual[i].outcome == outcome);
  for (guint i = 0; i < G_N_ELEMENTS (unusual); i++)
    is_unusual = is_unusual || unusual[i] == outcome;
  if (is_unusual)
    gtk_menu_button_set_label (self->more, care_outcome_get_label (outcome));
  else
    gtk_menu_button_set_icon_name (self->more, "view-more-horizontal-symbolic");
}

static void
hide_later (CareOutcomeBar *self)
{
  if (self->field != NULL)
    gtk_box_remove (GTK_BOX (self->later), self->field);
  self->field = NULL;
  gtk_widget_set_visible (self->later, FALSE);
}

static void
later_typed_cb (CareOutcomeBar *self)
{
  care_call_desk_set_outcome (self->desk, CARE_OUTCOME_REACHED_LATER,
                              care_answer_field_get_time (CARE_ANSWER_FIELD (self->field)));
}

static void
later_entered_cb (CareOutcomeBar *self)
{
  g_signal_emit (self, signals[DONE], 0);
}

static void
ask_later (CareOutcomeBar *self)
{
  CareCivil now = care_office_get_civil (care_call_desk_get_office (self->desk));

  hide_later (self);
  self->field = care_answer_field_new (CARE_EFFECT_WANTS_TIME, now, _("Call back at"));
  gtk_widget_set_hexpand (self->field, TRUE);
  g_signal_connect_swapped (self->field, "typed", G_CALLBACK (later_typed_cb), self);
  g_signal_connect_swapped (self->field, "entered", G_CALLBACK (later_entered_cb), self);
  gtk_box_append (GTK_BOX (self->later), self->field);
  gtk_widget_set_visible (self->later, TRUE);
  gtk_widget_grab_focus (self->field);
}

void
care_outcome_bar_choose (CareOutcomeBar *self,
                         CareOutcome     outcome)
{
  if (care_call_desk_get_brief (self->desk) == NULL)
    return;

  hide_later (self);
  if (care_call_desk_get_outcome (self->desk) == outcome)
    {
      care_call_desk_set_outcome (self->desk, CARE_OUTCOME_NONE, CARE_CIVIL_NONE);
      return;
    }

  care_call_desk_set_outcome (self->desk, outcome, CARE_CIVIL_NONE);
  if (outcome == CARE_OUTCOME_REACHED_LATER)
    ask_later (self);
}

static void
clicked_cb (GtkWidget      *button,
            CareOutcomeBar *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    if (self->buttons[i] == button)
      care_outcome_bar_choose (self, usual[i].outcome);
}

static void
add_usual (CareOutcomeBar *self,
           guint           position)
{
  GtkWidget *button = gtk_button_new_with_label (_(usual[position].label));
  g_autofree char *key = g_ascii_strup (gdk_keyval_name (usual[position].key), -1);
  g_autofree char *tip = g_strdup_printf (_("Key %s"), key);

  gtk_widget_set_focus_on_click (button, FALSE);
  gtk_widget_set_tooltip_text (button, tip);
  gtk_widget_add_css_class (button, "outcome");
  care_text_shown_to_reader (button, _(usual[position].label));
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  self->buttons[position] = button;
  care_wrap_box_append (CARE_WRAP_BOX (self->flow), button);
}

static GMenuModel *
new_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr(GMenu) outcomes = g_menu_new ();
  g_autoptr(GMenu) record = g_menu_new ();

  for (guint i = 0; i < G_N_ELEMENTS (unusual); i++)
    {
      g_autofree char *action = g_strdup_printf ("call.outcome('%s')", care_outcome_get_nick (unusual[i]));

      g_menu_append (outcomes, care_outcome_get_label (unusual[i]), action);
    }
  g_menu_append (record, _("Print Record"), "queue.print");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (outcomes));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (record));

  return G_MENU_MODEL (menu);
}

static void
add_more (CareOutcomeBar *self)
{
  GtkWidget *button = gtk_menu_button_new ();
  g_autoptr(GMenuModel) menu = new_menu ();

  self->more = GTK_MENU_BUTTON (button);
  gtk_menu_button_set_menu_model (self->more, menu);
  gtk_menu_button_set_direction (self->more, GTK_ARROW_UP);
  gtk_widget_add_css_class (button, "outcome");
  gtk_widget_set_tooltip_text (button, _("More outcomes"));
  care_text_shown_to_reader (button, _("More outcomes"));
  care_wrap_box_append (CARE_WRAP_BOX (self->flow), button);
}

static void
brief_changed_cb (CareOutcomeBar *self)
{
  hide_later (self);
  show_outcome (self);
}

static void
care_outcome_bar_dispose (GObject *object)
{
  CareOutcomeBar *self = CARE_OUTCOME_BAR (object);

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_outcome_bar_parent_class)->dispose (object);
}

static void
care_outcome_bar_class_init (CareOutcomeBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_outcome_bar_dispose;

  /**
   * CareOutcomeBar::done:
   *
   * What was asked for has been typed.
   */
  signals[DONE] = g_signal_new ("done", CARE_TYPE_OUTCOME_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
care_outcome_bar_init (CareOutcomeBar *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  self->later = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  gtk_widget_set_visible (self->later, FALSE);
  gtk_box_append (GTK_BOX (self->later), gtk_label_new (_("Call back at")));
  gtk_box_append (GTK_BOX (self), self->later);

  self->flow = care_wrap_box_new (4);
  gtk_box_append (GTK_BOX (self), self->flow);
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    add_usual (self, i);
  add_more (self);
}

void
care_outcome_bar_set_desk (CareOutcomeBar *self,
                           CareCallDesk   *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (brief_changed_cb), self);
  g_signal_connect_swapped (desk, "walked", G_CALLBACK (show_outcome), self);
  show_outcome (self);
}

gboolean
care_outcome_bar_press (CareOutcomeBar *self,
                        guint           keyval)
{
  for (guint i = 0; i < G_N_ELEMENTS (usual); i++)
    if (usual[i].key == gdk_keyval_to_lower (keyval))
      {
        care_outcome_bar_choose (self, usual[i].outcome);
        return TRUE;
      }

  return FALSE;
}
