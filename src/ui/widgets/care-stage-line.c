/* care-stage-line.c — how far an order has come, as a line of dots
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-stage-line.h"
#include "care-text-shown.h"
#include "domain/care-day-words.h"
#include "domain/care-stage-move.h"

typedef enum
{
  LOOK_NONE,
  LOOK_PLANNED,
  LOOK_DONE,
  LOOK_LATE
} Look;

struct _CareStageLine
{
  AdwBin     parent_instance;

  GtkWidget *box;
};

G_DEFINE_FINAL_TYPE (CareStageLine, care_stage_line, ADW_TYPE_BIN)

static const struct
{
  const char *dot;
  const char *style;
} looks[] = {
  [LOOK_NONE]    = { "–", "dim-label" },
  [LOOK_PLANNED] = { "○", "care-stage-planned" },
  [LOOK_DONE]    = { "●", "care-stage-done" },
  [LOOK_LATE]    = { "▲", "error" },
};

/* Eight of them have room beside each other in a narrow window. */
static const char * const short_names[] = {
  [CARE_STAGE_BOOKED]     = NC_("short stage", "Booked"),
  [CARE_STAGE_DRESS]      = NC_("short stage", "Dress"),
  [CARE_STAGE_SHOOT]      = NC_("short stage", "Shooting"),
  [CARE_STAGE_PROOF]      = NC_("short stage", "Proofing"),
  [CARE_STAGE_PRODUCTION] = NC_("short stage", "Making"),
  [CARE_STAGE_READY]      = NC_("short stage", "Ready"),
  [CARE_STAGE_PICKUP]     = NC_("short stage", "Pick-up"),
  [CARE_STAGE_WEDDING]    = NC_("short stage", "Wedding"),
};

static CareStageDate
get_date (const CareOrder *order,
          int              stage,
          CareDay          wedding_on,
          CareDay          today)
{
  CareStageDate wedding = { wedding_on, CARE_DAY_NONE, CARE_STAGE_STATUS_PENDING };

  if (stage != CARE_STAGE_WEDDING)
    return order->stages[stage];
  if (wedding_on != CARE_DAY_NONE && wedding_on < today)
    wedding.done_on = wedding_on;

  return wedding;
}

static Look
get_look (const CareStageDate *date,
          CareDay              today)
{
  if (date->done_on != CARE_DAY_NONE)
    return LOOK_DONE;
  if (date->planned_on == CARE_DAY_NONE || date->status == CARE_STAGE_STATUS_CANCELLED)
    return LOOK_NONE;

  return care_stage_days_late (date, today) > 0 ? LOOK_LATE : LOOK_PLANNED;
}

/* When the goods are made and come in stands in the line only where it is known, and until they
 * are fetched, so that the usual stages have room. */
static gboolean
is_worth_room (const CareOrder *order,
               int              stage)
{
  if (stage != CARE_STAGE_PRODUCTION && stage != CARE_STAGE_READY)
    return TRUE;

  return care_stage_date_get_day (&order->stages[stage]) != CARE_DAY_NONE &&
         order->stages[CARE_STAGE_PICKUP].done_on == CARE_DAY_NONE;
}

static char *
describe_stage (int                  stage,
                const CareStageDate *date,
                CareDay              today)
{
  const char *name = care_stage_get_label ((CareStage) stage);
  g_autofree char *day = care_day_dup_short (care_stage_date_get_day (date));

  switch (get_look (date, today))
    {
    case LOOK_NONE:
      /* Translators: a stage of an order, e.g. “Selection: no date yet”. */
      return g_strdup_printf (_("%s: no date yet"), name);
    case LOOK_PLANNED:
      /* Translators: a stage of an order and a day, e.g. “Selection: planned for 28 Nov”. */
      return g_strdup_printf (_("%1$s: planned for %2$s"), name, day);
    case LOOK_DONE:
      /* Translators: a stage of an order and a day. */
      return g_strdup_printf (_("%1$s: done on %2$s"), name, day);
    case LOOK_LATE:
      /* Translators: a stage of an order and a day. */
      return g_strdup_printf (_("%1$s: late, was planned for %2$s"), name, day);
    }

  g_return_val_if_reached (NULL);
}

char *
care_stage_line_describe (const CareOrder *order,
                          CareDay          wedding_on,
                          CareDay          today)
{
  GString *words = g_string_new (NULL);

  for (int stage = 0; stage < CARE_N_STAGES; stage++)
    {
      CareStageDate date = get_date (order, stage, wedding_on, today);
      g_autofree char *sentence = describe_stage (stage, &date, today);

      if (is_worth_room (order, stage))
        g_string_append_printf (words, "%s%s", words->len > 0 ? ". " : "", sentence);
    }

  return g_string_free (words, FALSE);
}

static GtkWidget *
new_label (const char *text,
           const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, style);

  return label;
}

static GtkWidget *
new_stop (int                  stage,
          const CareStageDate *date,
          CareDay              today)
{
  GtkWidget *stop = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  Look look = get_look (date, today);
  g_autofree char *day = care_day_dup_short (care_stage_date_get_day (date));
  g_autofree char *sentence = describe_stage (stage, date, today);
  const char *name = g_dpgettext2 (GETTEXT_PACKAGE, "short stage", short_names[stage]);
  GtkWidget *below = new_label (*day != '\0' ? day : "–", "caption");

  gtk_box_append (GTK_BOX (stop), new_label (looks[look].dot, looks[look].style));
  gtk_box_append (GTK_BOX (stop), new_label (name, "caption-heading"));
  gtk_box_append (GTK_BOX (stop), below);
  if (look == LOOK_LATE)
    {
      /* Translators: under a stage of an order whose planned day has passed. */
      gtk_box_append (GTK_BOX (stop), new_label (C_("stage", "late"), "caption"));
      gtk_widget_add_css_class (gtk_widget_get_last_child (stop), "error");
    }
  gtk_widget_set_tooltip_text (stop, sentence);

  return stop;
}

static void
care_stage_line_class_init (CareStageLineClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_IMG);
}

static void
care_stage_line_init (CareStageLine *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_box_set_homogeneous (GTK_BOX (self->box), TRUE);
  gtk_widget_add_css_class (self->box, "care-stage-line");
  adw_bin_set_child (ADW_BIN (self), self->box);
}

GtkWidget *
care_stage_line_new (void)
{
  return g_object_new (CARE_TYPE_STAGE_LINE, NULL);
}

void
care_stage_line_set_order (CareStageLine   *self,
                           const CareOrder *order,
                           CareDay          wedding_on,
                           CareDay          today)
{
  g_autofree char *words = care_stage_line_describe (order, wedding_on, today);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  for (int stage = 0; stage < CARE_N_STAGES; stage++)
    {
      CareStageDate date = get_date (order, stage, wedding_on, today);

      if (is_worth_room (order, stage))
        gtk_box_append (GTK_BOX (self->box), new_stop (stage, &date, today));
    }
  care_text_shown_to_reader (GTK_WIDGET (self), words);
}
