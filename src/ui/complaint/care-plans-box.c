/* care-plans-box.c — the proposals of a complaint, side by side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-plan-card.h"
#include "care-plans-box.h"

#define N_FIRST_CARDS 2 /* so many plans are asked for */
#define MOST_IN_A_ROW 3

struct _CarePlansBox
{
  AdwBin                    parent_instance;

  const CareComplaintHouse *house;
  GtkFlowBox               *flow;
  GtkWidget                *more;
  GPtrArray                *cards; /* (element-type CarePlanCard) borrowed */
  int                       round;
};

enum
{
  CHOSEN,
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarePlansBox, care_plans_box, ADW_TYPE_BIN)

static void
typed_cb (CarePlansBox *self)
{
  g_signal_emit (self, signals[TYPED], 0);
}

static void
chosen_cb (CarePlansBox *self,
           int           position)
{
  for (guint i = 0; i < self->cards->len; i++)
    care_plan_card_mark (self->cards->pdata[i], (int) i + 1 == position);
  g_signal_emit (self, signals[CHOSEN], 0, position);
}

static CarePlanCard *
add_card (CarePlansBox            *self,
          const CareComplaintPlan *plan,
          gboolean                 may_edit)
{
  GtkWidget *card = care_plan_card_new (self->house, plan, (int) self->cards->len + 1, may_edit);

  g_signal_connect_swapped (card, "typed", G_CALLBACK (typed_cb), self);
  g_signal_connect_swapped (card, "chosen", G_CALLBACK (chosen_cb), self);
  gtk_flow_box_append (self->flow, card);
  gtk_widget_set_focusable (gtk_widget_get_parent (card), FALSE);
  g_ptr_array_add (self->cards, card);

  return CARE_PLAN_CARD (card);
}

guint
care_plans_box_add (CarePlansBox *self)
{
  g_autoptr(CareComplaintPlan) plan = care_complaint_plan_new ();

  plan->round = self->round;
  add_card (self, plan, TRUE);

  return self->cards->len - 1;
}

void
care_plans_box_show (CarePlansBox        *self,
                     const CareComplaint *complaint,
                     GPtrArray           *plans,
                     gboolean             may_edit)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->flow))) != NULL)
    gtk_flow_box_remove (self->flow, child);
  g_ptr_array_set_size (self->cards, 0);
  self->round = complaint->round;
  for (guint i = 0; i < plans->len; i++)
    {
      const CareComplaintPlan *plan = plans->pdata[i];

      if (plan->round == complaint->round)
        care_plan_card_mark (add_card (self, plan, may_edit), plan->position == complaint->chosen_plan);
    }
  while (may_edit && self->cards->len < N_FIRST_CARDS)
    care_plans_box_add (self);
  gtk_widget_set_visible (self->more, may_edit);
  gtk_widget_set_visible (GTK_WIDGET (self), self->cards->len > 0);
}

void
care_plans_box_set_quiet (CarePlansBox *self)
{
  for (guint i = 0; i < self->cards->len; i++)
    care_plan_card_set_quiet (self->cards->pdata[i]);
}

GPtrArray *
care_plans_box_read (CarePlansBox *self)
{
  g_autoptr(GPtrArray) plans = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_plan_unref);

  for (guint i = 0; i < self->cards->len; i++)
    {
      CareComplaintPlan *plan;

      if (care_plan_card_is_empty (self->cards->pdata[i]))
        continue;
      plan = care_plan_card_read (self->cards->pdata[i]);
      if (plan == NULL)
        return NULL;
      plan->position = (int) plans->len + 1;
      g_ptr_array_add (plans, plan);
    }

  return g_steal_pointer (&plans);
}

void
care_plans_box_type (CarePlansBox *self,
                     guint         plan,
                     const char   *field,
                     const char   *words)
{
  care_plan_card_type (self->cards->pdata[plan], field, words);
}

static void
care_plans_box_finalize (GObject *object)
{
  g_ptr_array_unref (CARE_PLANS_BOX (object)->cards);

  G_OBJECT_CLASS (care_plans_box_parent_class)->finalize (object);
}

static void
care_plans_box_class_init (CarePlansBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_plans_box_finalize;

  /**
   * CarePlansBox::chosen:
   * @position: of the plan, from 1
   */
  signals[CHOSEN] = g_signal_new ("chosen", CARE_TYPE_PLANS_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_PLANS_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_plans_box_init (CarePlansBox *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->cards = g_ptr_array_new ();
  self->flow = GTK_FLOW_BOX (gtk_flow_box_new ());
  gtk_flow_box_set_selection_mode (self->flow, GTK_SELECTION_NONE);
  gtk_flow_box_set_min_children_per_line (self->flow, N_FIRST_CARDS);
  gtk_flow_box_set_max_children_per_line (self->flow, MOST_IN_A_ROW);
  gtk_flow_box_set_homogeneous (self->flow, TRUE);
  self->more = gtk_button_new_with_label (_("One more plan"));
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (care_plans_box_add), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->flow));
  gtk_box_append (GTK_BOX (box), self->more);
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
care_plans_box_new (const CareComplaintHouse *house)
{
  CarePlansBox *self = g_object_new (CARE_TYPE_PLANS_BOX, NULL);

  self->house = house;

  return GTK_WIDGET (self);
}
