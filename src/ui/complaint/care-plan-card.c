/* care-plan-card.c — one proposal of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-plan-card.h"
#include "domain/care-money.h"
#include "domain/care-typed-date.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

struct _CarePlanCard
{
  AdwBin             parent_instance;

  CareComplaintPlan *plan;
  GtkWidget         *box;
  GtkWidget         *mark;
  GtkEditable       *content;
  GtkEditable       *cost;
  GtkEditable       *done_by;
  GtkCheckButton    *ticks[CARE_N_REMEDIES];
  GtkWidget         *choose;  /* (nullable) */
  GtkLabel          *remark;
};

enum
{
  CHOSEN,
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CarePlanCard, care_plan_card, ADW_TYPE_BIN)

static void
typed_cb (CarePlanCard *self)
{
  g_signal_emit (self, signals[TYPED], 0);
}

static void
chosen_cb (CarePlanCard *self)
{
  g_signal_emit (self, signals[CHOSEN], 0, self->plan->position);
}

/* ---- typed into --------------------------------------------------------------------- */

static GtkEditable *
add_entry (CarePlanCard *self,
           const char   *label,
           const char   *text)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), label);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  care_text_shown_to_reader (entry, label);
  g_signal_connect_swapped (entry, "changed", G_CALLBACK (typed_cb), self);
  gtk_box_append (GTK_BOX (self->box), entry);

  return GTK_EDITABLE (entry);
}

static void
add_ticks (CarePlanCard *self)
{
  GtkWidget *ticks = care_wrap_box_new (6);

  for (int i = 0; i < CARE_N_REMEDIES; i++)
    {
      GtkWidget *tick = gtk_check_button_new_with_label (care_remedy_get_label ((CareRemedy) i));

      gtk_check_button_set_active (GTK_CHECK_BUTTON (tick), (self->plan->remedies & (1u << i)) != 0);
      g_signal_connect_swapped (tick, "toggled", G_CALLBACK (typed_cb), self);
      care_wrap_box_append (CARE_WRAP_BOX (ticks), tick);
      self->ticks[i] = GTK_CHECK_BUTTON (tick);
    }
  gtk_box_append (GTK_BOX (self->box), ticks);
}

static void
add_form (CarePlanCard *self)
{
  g_autofree char *cost = self->plan->cost != 0 ? care_money_format (self->plan->cost, NULL) : g_strdup ("");
  g_autofree char *day = care_day_to_iso (self->plan->done_by);

  self->content = add_entry (self, _("What is done"), self->plan->content != NULL ? self->plan->content : "");
  add_ticks (self);
  self->cost = add_entry (self, _("Cost (¥)"), cost);
  self->done_by = add_entry (self, _("Done by (date)"), day != NULL ? day : "");
}

/* ---- read --------------------------------------------------------------------------- */

static void
add_words (CarePlanCard *self,
           const char   *words,
           const char   *style)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (self->box), label);
}

static char *
list_remedies (const CareComplaintPlan *plan)
{
  GString *text = g_string_new (NULL);

  for (int i = 0; i < CARE_N_REMEDIES; i++)
    if ((plan->remedies & (1u << i)) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "",
                              care_remedy_get_label ((CareRemedy) i));

  return g_string_free (text, FALSE);
}

static void
add_reading (CarePlanCard             *self,
             const CareComplaintHouse *house)
{
  g_autofree char *remedies = list_remedies (self->plan);
  g_autofree char *cost = care_money_format (self->plan->cost, "¥");
  g_autofree char *day = care_day_to_iso (self->plan->done_by);
  g_autofree char *facts = g_strjoin (" · ", cost, day != NULL ? day : "–", NULL);

  add_words (self, self->plan->content != NULL ? self->plan->content : "", NULL);
  add_words (self, remedies, "dim-label");
  add_words (self, facts, "caption");
  self->choose = gtk_button_new_with_label (_("Choose this plan"));
  gtk_widget_set_halign (self->choose, GTK_ALIGN_START);
  g_signal_connect_swapped (self->choose, "clicked", G_CALLBACK (chosen_cb), self);
  gtk_box_append (GTK_BOX (self->box), self->choose);
}

/* ---- what was entered --------------------------------------------------------------- */

gboolean
care_plan_card_is_empty (CarePlanCard *self)
{
  return self->content != NULL && gtk_editable_get_text (self->content)[0] == '\0' &&
         gtk_editable_get_text (self->cost)[0] == '\0';
}

static gboolean
refuse (CarePlanCard *self,
        GtkEditable  *where,
        const char   *sentence)
{
  gtk_label_set_text (self->remark, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->remark), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (where));

  return FALSE;
}

static gboolean
read_numbers (CarePlanCard      *self,
              CareComplaintPlan *plan)
{
  CareMoneyVerdict verdict = care_money_parse (gtk_editable_get_text (self->cost), &plan->cost);
  CareTypedDate day = care_typed_date_read (gtk_editable_get_text (self->done_by));

  if (verdict != CARE_MONEY_OK && verdict != CARE_MONEY_EMPTY)
    return refuse (self, self->cost, care_money_verdict_get_message (verdict));
  if (day.kind != CARE_TYPED_DAY && day.kind != CARE_TYPED_EMPTY)
    return refuse (self, self->done_by, _("Please write the day like 2026-11-28."));

  plan->done_by = day.day;
  gtk_widget_set_visible (GTK_WIDGET (self->remark), FALSE);
  return TRUE;
}

CareComplaintPlan *
care_plan_card_read (CarePlanCard *self)
{
  g_autoptr(CareComplaintPlan) plan = care_complaint_plan_copy (self->plan);

  if (self->content == NULL)
    return g_steal_pointer (&plan);

  g_free (plan->content);
  plan->content = g_strstrip (g_strdup (gtk_editable_get_text (self->content)));
  plan->remedies = 0;
  for (int i = 0; i < CARE_N_REMEDIES; i++)
    if (gtk_check_button_get_active (self->ticks[i]))
      plan->remedies |= 1u << i;

  return read_numbers (self, plan) ? g_steal_pointer (&plan) : NULL;
}

void
care_plan_card_type (CarePlanCard *self,
                     const char   *field,
                     const char   *words)
{
  if (g_str_equal (field, "content"))
    gtk_editable_set_text (self->content, words);
  else if (g_str_equal (field, "cost"))
    gtk_editable_set_text (self->cost, words);
  else if (g_str_equal (field, "done_by"))
    gtk_editable_set_text (self->done_by, words);
  else
    gtk_check_button_set_active (self->ticks[care_remedy_from_nick (field, CARE_REMEDY_APOLOGY)], TRUE);
}

void
care_plan_card_mark (CarePlanCard *self,
                     gboolean      is_chosen)
{
  gtk_widget_set_visible (self->mark, is_chosen);
}

void
care_plan_card_set_quiet (CarePlanCard *self)
{
  if (self->choose != NULL)
    gtk_widget_set_visible (self->choose, FALSE);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_plan_card_finalize (GObject *object)
{
  g_clear_pointer (&CARE_PLAN_CARD (object)->plan, care_complaint_plan_unref);

  G_OBJECT_CLASS (care_plan_card_parent_class)->finalize (object);
}

static void
care_plan_card_class_init (CarePlanCardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_plan_card_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", CARE_TYPE_PLAN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_INT);
  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_PLAN_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_plan_card_init (CarePlanCard *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_add_css_class (self->box, "card");
  gtk_widget_add_css_class (self->box, "care-card");
  adw_bin_set_child (ADW_BIN (self), self->box);
}

GtkWidget *
care_plan_card_new (const CareComplaintHouse *house,
                    const CareComplaintPlan  *plan,
                    int                       number,
                    gboolean                  may_edit)
{
  CarePlanCard *self = g_object_new (CARE_TYPE_PLAN_CARD, NULL);
  /* Translators: one of several plans for a complaint; %d is its number. */
  g_autofree char *title = g_strdup_printf (_("Plan %d"), number);

  self->plan = care_complaint_plan_copy (plan);
  add_words (self, title, "heading");
  self->mark = gtk_label_new (_("✔ chosen"));
  gtk_widget_set_halign (self->mark, GTK_ALIGN_START);
  gtk_widget_set_visible (self->mark, FALSE);
  gtk_widget_add_css_class (self->mark, "care-mark");
  gtk_box_append (GTK_BOX (self->box), self->mark);
  if (may_edit)
    add_form (self);
  else
    add_reading (self, house);
  self->remark = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->remark, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->remark), "care-remark");
  gtk_widget_set_visible (GTK_WIDGET (self->remark), FALSE);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->remark));

  return GTK_WIDGET (self);
}
