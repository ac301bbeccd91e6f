/* care-step-card.c — the form of one step of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-fields.h"
#include "care-extra-form.h"
#include "care-measures-box.h"
#include "care-plans-box.h"
#include "care-step-card.h"
#include "model/care-step-prefill.h"

struct _CareStepCard
{
  AdwBin                    parent_instance;

  const CareComplaintHouse *house;
  CareComplaintMove         move;
  CareComplaint            *entered;
  CareComplaintFields      *fields;
  CarePlansBox             *plans;    /* (nullable) */
  CareMeasuresBox          *measures; /* (nullable) */
  CareExtraForm            *extra;    /* (nullable) */
};

enum
{
  TYPED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareStepCard, care_step_card, ADW_TYPE_BIN)

static void
typed_cb (CareStepCard *self)
{
  g_signal_emit (self, signals[TYPED], 0);
}

/* ---- which parts a step asks for ---------------------------------------------------- */

static gboolean
draws_up_plans (CareComplaintMove move)
{
  return move == CARE_MOVE_SUBMIT || move == CARE_MOVE_DECIDE_SELF;
}

static gboolean
shows_plans (CareComplaintMove move)
{
  return draws_up_plans (move) || move == CARE_MOVE_CHOOSE || move == CARE_MOVE_SEND_BACK ||
         move == CARE_MOVE_ACCEPT || move == CARE_MOVE_REJECT || move == CARE_MOVE_PREFER;
}

static void
plan_chosen_cb (CareStepCard *self,
                int           position)
{
  g_autofree char *number = g_strdup_printf ("%d", position);
  const char *field = self->move == CARE_MOVE_PREFER ? "wanted_plan" : "chosen_plan";

  if (self->move == CARE_MOVE_CHOOSE || self->move == CARE_MOVE_PREFER)
    care_complaint_fields_type (self->fields, field, number);
}

static void
add_plans (CareStepCard            *self,
           GtkWidget               *box,
           const CareComplaintFile *file)
{
  if (!shows_plans (self->move))
    return;

  self->plans = CARE_PLANS_BOX (care_plans_box_new (self->house));
  care_plans_box_show (self->plans, self->entered, file->plans, draws_up_plans (self->move));
  g_signal_connect_swapped (self->plans, "chosen", G_CALLBACK (plan_chosen_cb), self);
  g_signal_connect_swapped (self->plans, "typed", G_CALLBACK (typed_cb), self);
  if (self->move != CARE_MOVE_CHOOSE && self->move != CARE_MOVE_PREFER)
    care_plans_box_set_quiet (self->plans);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->plans));
}

static void
add_measures (CareStepCard            *self,
              GtkWidget               *box,
              const CareComplaintFile *file)
{
  g_autoptr(GPtrArray) measures = care_step_prefill_measures (file);
  gboolean is_handed = self->move == CARE_MOVE_HAND_OVER;
  gboolean is_ticked = self->move == CARE_MOVE_CONFIRM || self->move == CARE_MOVE_CARRIED_OUT;

  if (!is_handed && !is_ticked)
    return;

  self->measures = CARE_MEASURES_BOX (care_measures_box_new (self->house));
  care_measures_box_show (self->measures, measures,
                          is_handed ? CARE_MEASURES_EDIT : CARE_MEASURES_TICK);
  g_signal_connect_swapped (self->measures, "typed", G_CALLBACK (typed_cb), self);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->measures));
}

static void
add_extra (CareStepCard *self,
           GtkWidget    *box)
{
  if (!care_extra_form_is_asked (self->move))
    return;

  self->extra = CARE_EXTRA_FORM (care_extra_form_new (self->house, self->move));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->extra));
}

void
care_step_card_show (CareStepCard            *self,
                     const CareComplaintFile *file,
                     const CareComplaint     *entered,
                     CareComplaintMove        move)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  g_clear_pointer (&self->entered, care_complaint_unref);
  self->entered = care_complaint_copy (entered);
  self->move = move;
  self->plans = NULL;
  self->measures = NULL;
  self->extra = NULL;
  self->fields = CARE_COMPLAINT_FIELDS (care_complaint_fields_new (self->house));
  add_plans (self, box, file);
  add_measures (self, box, file);
  care_complaint_fields_add (self->fields, NULL, care_complaint_path_get_needs (move));
  care_complaint_fields_add (self->fields, NULL, care_complaint_path_get_takes (move));
  care_complaint_fields_show (self->fields, self->entered);
  g_signal_connect_swapped (self->fields, "typed", G_CALLBACK (typed_cb), self);
  gtk_widget_set_visible (GTK_WIDGET (self->fields), !care_complaint_fields_is_empty (self->fields));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->fields));
  add_extra (self, box);
  adw_bin_set_child (ADW_BIN (self), box);
}

CareComplaintMove
care_step_card_get_move (CareStepCard *self)
{
  return self->move;
}

/* ---- what was entered --------------------------------------------------------------- */

static gboolean
fill_parts (CareStepCard        *self,
            CareComplaintChange *change)
{
  if (self->plans != NULL && draws_up_plans (self->move))
    {
      change->plans = care_plans_box_read (self->plans);
      if (change->plans == NULL)
        return FALSE;
    }
  if (self->measures != NULL)
    {
      change->measures = care_measures_box_read (self->measures);
      if (change->measures == NULL)
        return FALSE;
    }
  if (self->extra != NULL)
    return care_extra_form_read (self->extra, &change->penalty, &change->attachment, &change->note);

  return TRUE;
}

gboolean
care_step_card_fill (CareStepCard        *self,
                     CareComplaintChange *change)
{
  change->entered = care_complaint_copy (self->entered);

  return care_complaint_fields_read (self->fields, change->entered) && fill_parts (self, change);
}

void
care_step_card_mark (CareStepCard      *self,
                     const char *const *missing)
{
  care_complaint_fields_mark (self->fields, missing);
}

void
care_step_card_take_focus (CareStepCard *self)
{
  if (!gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD))
    gtk_widget_grab_focus (GTK_WIDGET (self));
}

void
care_step_card_type (CareStepCard *self,
                     const char   *field,
                     const char   *words)
{
  g_auto(GStrv) parts = g_strsplit (field, ".", 3);
  guint64 number = 0;
  gboolean is_part = parts[1] != NULL && parts[2] != NULL &&
                     g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXUINT, &number, NULL);

  if (is_part && g_str_equal (parts[0], "plan"))
    care_plans_box_type (self->plans, (guint) number, parts[2], words);
  else if (is_part && g_str_equal (parts[0], "measure"))
    care_measures_box_type (self->measures, (guint) number, parts[2], words);
  else if (self->extra != NULL && care_extra_form_type (self->extra, field, words))
    return;
  else
    care_complaint_fields_type (self->fields, field, words);
}

/* ---- object ------------------------------------------------------------------------- */

static void
care_step_card_finalize (GObject *object)
{
  g_clear_pointer (&CARE_STEP_CARD (object)->entered, care_complaint_unref);

  G_OBJECT_CLASS (care_step_card_parent_class)->finalize (object);
}

static void
care_step_card_class_init (CareStepCardClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = care_step_card_finalize;

  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_STEP_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
care_step_card_init (CareStepCard *self)
{
}

GtkWidget *
care_step_card_new (const CareComplaintHouse *house)
{
  CareStepCard *self = g_object_new (CARE_TYPE_STEP_CARD, NULL);

  self->house = house;

  return GTK_WIDGET (self);
}
