/* care-answer-field.c — what an answer wants typed, right beside it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-answer-field.h"

#include "domain/care-day-words.h"
#include "domain/care-language.h"
#include "domain/care-text.h"
#include "domain/care-typed-time.h"
#include "ui/widgets/care-text-shown.h"

struct _CareAnswerField
{
  AdwBin          parent_instance;

  CareEffectWant  want;
  CareCivil       now;
  GtkWidget      *entry;
  GtkWidget      *reading;  /* how a day or an hour was understood */
  gboolean        is_setting;
};

enum
{
  TYPED,
  ENTERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareAnswerField, care_answer_field, ADW_TYPE_BIN)

static char *
dup_reading (CareAnswerField *self)
{
  CareDay today = care_civil_get_day (self->now);
  CareDay day = care_answer_field_get_day (self);

  if (self->want == CARE_EFFECT_WANTS_TIME)
    return care_civil_dup_short (care_answer_field_get_time (self), today);
  if (day == CARE_DAY_NONE)
    return g_strdup ("");

  return care_language_format_weekday (care_language_of_locale (g_get_language_names ()[0]), day);
}

static void
show_reading (CareAnswerField *self)
{
  g_autofree char *reading = dup_reading (self);

  if (self->want != CARE_EFFECT_WANTS_DAY && self->want != CARE_EFFECT_WANTS_TIME)
    return;

  if (care_answer_field_is_wrong (self))
    {
      gtk_label_set_text (GTK_LABEL (self->reading), self->want == CARE_EFFECT_WANTS_DAY
                          ? _("▲ Not a day") : _("▲ Not an hour to come"));
      gtk_widget_add_css_class (self->reading, "error");
      return;
    }
  gtk_label_set_text (GTK_LABEL (self->reading), reading);
  gtk_widget_remove_css_class (self->reading, "error");
}

static void
changed_cb (CareAnswerField *self)
{
  show_reading (self);
  if (!self->is_setting)
    g_signal_emit (self, signals[TYPED], 0);
}

static void
activate_cb (CareAnswerField *self)
{
  g_signal_emit (self, signals[ENTERED], 0);
}

static gboolean
care_answer_field_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (CARE_ANSWER_FIELD (widget)->entry);
}

static void
care_answer_field_class_init (CareAnswerFieldClass *klass)
{
  GTK_WIDGET_CLASS (klass)->grab_focus = care_answer_field_grab_focus;

  /**
   * CareAnswerField::typed:
   *
   * The text has changed.
   */
  signals[TYPED] = g_signal_new ("typed", CARE_TYPE_ANSWER_FIELD, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
  /**
   * CareAnswerField::entered:
   *
   * Enter was pressed: typing is over.
   */
  signals[ENTERED] = g_signal_new ("entered", CARE_TYPE_ANSWER_FIELD, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
care_answer_field_init (CareAnswerField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);

  self->entry = gtk_entry_new ();
  gtk_entry_set_max_length (GTK_ENTRY (self->entry), CARE_TEXT_ADDRESS_MAX);
  self->reading = gtk_label_new (NULL);
  gtk_label_set_ellipsize (GTK_LABEL (self->reading), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (self->reading), 0);
  gtk_widget_set_hexpand (self->reading, TRUE);
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_box_append (GTK_BOX (box), self->reading);
  g_signal_connect_swapped (self->entry, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (activate_cb), self);
  adw_bin_set_child (ADW_BIN (self), box);
}

static const char *
get_hint (CareEffectWant want)
{
  switch (want)
    {
    case CARE_EFFECT_WANTS_DAY:
      /* Translators: an example of a day as people type it. */
      return _("28 Nov");
    case CARE_EFFECT_WANTS_TIME:
      /* Translators: an example of a day and an hour as people type them. */
      return _("Fri 15:00");
    case CARE_EFFECT_WANTS_NOTHING:
    case CARE_EFFECT_WANTS_WORDS:
      return _("In the customer’s words");
    }

  g_return_val_if_reached (NULL);
}

GtkWidget *
care_answer_field_new (CareEffectWant  want,
                       CareCivil       now,
                       const char     *label)
{
  CareAnswerField *self = g_object_new (CARE_TYPE_ANSWER_FIELD, NULL);
  gboolean is_words = want != CARE_EFFECT_WANTS_DAY && want != CARE_EFFECT_WANTS_TIME;

  self->want = want;
  self->now = now;
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), get_hint (want));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), 18);
  gtk_widget_set_hexpand (self->entry, is_words);
  gtk_widget_set_visible (self->reading, !is_words);
  care_text_shown_to_reader (self->entry, label);

  return GTK_WIDGET (self);
}

void
care_answer_field_set (CareAnswerField *self,
                       const char      *text,
                       CareDay          day,
                       CareCivil        at)
{
  g_autofree char *shown = NULL;

  if (self->want == CARE_EFFECT_WANTS_DAY)
    shown = care_day_to_iso (day);
  else if (self->want == CARE_EFFECT_WANTS_TIME)
    shown = care_civil_to_iso (at);
  else
    shown = g_strdup (text);

  if (shown != NULL && self->want == CARE_EFFECT_WANTS_TIME)
    g_strdelimit (shown, "T", ' ');
  self->is_setting = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), shown != NULL ? shown : "");
  self->is_setting = FALSE;
}

const char *
care_answer_field_get_text (CareAnswerField *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

CareDay
care_answer_field_get_day (CareAnswerField *self)
{
  return care_typed_day_read (care_answer_field_get_text (self), care_civil_get_day (self->now));
}

CareCivil
care_answer_field_get_time (CareAnswerField *self)
{
  return care_typed_time_read (care_answer_field_get_text (self), self->now);
}

CareEffectWant
care_answer_field_get_want (CareAnswerField *self)
{
  return self->want;
}

gboolean
care_answer_field_is_empty (CareAnswerField *self)
{
  return *care_answer_field_get_text (self) == '\0';
}

gboolean
care_answer_field_is_wrong (CareAnswerField *self)
{
  if (care_answer_field_is_empty (self))
    return FALSE;
  if (self->want == CARE_EFFECT_WANTS_TIME)
    return care_answer_field_get_time (self) == CARE_CIVIL_NONE;

  return self->want == CARE_EFFECT_WANTS_DAY && care_answer_field_get_day (self) == CARE_DAY_NONE;
}

GtkWidget *
care_answer_field_find_wrong (GtkWidget *widget)
{
  if (CARE_IS_ANSWER_FIELD (widget))
    return care_answer_field_is_wrong (CARE_ANSWER_FIELD (widget)) ? widget : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *wrong = care_answer_field_find_wrong (child);

      if (wrong != NULL)
        return wrong;
    }

  return NULL;
}
