/* care-message-card.c — the message that goes out in place of a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-message-card.h"

#include "care-sentence.h"
#include "domain/care-call-type.h"
#include "domain/care-sms.h"
#include "ui/widgets/care-text-shown.h"
#include "ui/widgets/care-wrap-box.h"

struct _CareMessageCard
{
  GtkBox        parent_instance;

  CareCallDesk *desk;
  GtkWidget    *text;      /* holds the sentence */
  GtkWidget    *length;
  GtkWidget    *sms;
  GtkWidget    *letter;
};

enum
{
  TOLD,
  SENT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareMessageCard, care_message_card, GTK_TYPE_BOX)

static const CareScriptWords *
get_words (CareMessageCard *self)
{
  CareScriptWalk *walk = care_call_desk_get_walk (self->desk);

  return walk != NULL ? &care_script_walk_get_script (walk)->sms : NULL;
}

static gboolean
is_written (CareMessageCard *self)
{
  CareBrief *brief = care_call_desk_get_brief (self->desk);
  CareChannel first;

  if (brief == NULL || get_words (self) == NULL)
    return FALSE;

  first = care_call_type_get_channel (brief->call->type, brief->customer->level);

  return first == CARE_CHANNEL_SMS || first == CARE_CHANNEL_MAIL || first == CARE_CHANNEL_EMAIL;
}

static void
show_length (CareMessageCard *self,
             const char      *text,
             gboolean         has_gap)
{
  CareSmsLength length = care_sms_measure (text);
  g_autofree char *counted = NULL;
  g_autofree char *sentence = NULL;

  counted = g_strdup_printf (ngettext ("%u letter", "%u letters", length.n_letters), length.n_letters);
  if (has_gap)
    sentence = g_strdup (_("▲ A blank is not known: this message is not ready to be sent."));
  else
    sentence = g_strdup_printf (ngettext ("%1$s, %2$u message", "%1$s, %2$u messages", length.n_parts),
                                counted, length.n_parts);
  gtk_label_set_text (GTK_LABEL (self->length), sentence);
  if (has_gap)
    gtk_widget_add_css_class (self->length, "warning");
  else
    gtk_widget_remove_css_class (self->length, "warning");
}

static void
show_message (CareMessageCard *self)
{
  const CareScriptFacts *facts = care_call_desk_get_facts (self->desk);
  gboolean is_shown = is_written (self);
  gboolean has_gap = FALSE;
  g_autofree char *text = NULL;
  GtkWidget *sentence;

  if (is_shown)
    text = care_script_facts_fill_text (facts, get_words (self), NULL);
  is_shown = text != NULL && *text != '\0';
  gtk_widget_set_visible (GTK_WIDGET (self), is_shown);
  if (!is_shown)
    return;

  sentence = care_sentence_new (facts, get_words (self), &has_gap);
  gtk_widget_add_css_class (sentence, "script-sentence");
  adw_bin_set_child (ADW_BIN (self->text), sentence);
  show_length (self, text, has_gap);
  gtk_widget_set_sensitive (self->sms, !has_gap);
  gtk_widget_set_sensitive (self->letter, !has_gap);
}

static void
copy_cb (CareMessageCard *self)
{
  g_autofree char *text = care_script_facts_fill_text (care_call_desk_get_facts (self->desk),
                                                       get_words (self), NULL);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  g_signal_emit (self, signals[TOLD], 0, _("Message copied"));
}

static void
sms_cb (CareMessageCard *self)
{
  g_signal_emit (self, signals[SENT], 0, (int) CARE_OUTCOME_SMS_SENT);
}

static void
letter_cb (CareMessageCard *self)
{
  g_signal_emit (self, signals[SENT], 0, (int) CARE_OUTCOME_MAILED);
}

static void
care_message_card_dispose (GObject *object)
{
  CareMessageCard *self = CARE_MESSAGE_CARD (object);

  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);

  G_OBJECT_CLASS (care_message_card_parent_class)->dispose (object);
}

static void
care_message_card_class_init (CareMessageCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = care_message_card_dispose;

  /**
   * CareMessageCard::told:
   * @sentence: what happened, in passing
   */
  signals[TOLD] = g_signal_new ("told", CARE_TYPE_MESSAGE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * CareMessageCard::sent:
   * @outcome: a CareOutcome
   */
  signals[SENT] = g_signal_new ("sent", CARE_TYPE_MESSAGE_CARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, G_TYPE_INT);
}

static GtkWidget *
add_button (CareMessageCard *self,
            GtkWidget       *box,
            const char      *label,
            GCallback        clicked)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_focus_on_click (button, FALSE);
  care_text_shown_to_reader (button, label);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  care_wrap_box_append (CARE_WRAP_BOX (box), button);

  return button;
}

static void
care_message_card_init (CareMessageCard *self)
{
  GtkWidget *buttons = care_wrap_box_new (6);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "script-page");
  gtk_widget_add_css_class (GTK_WIDGET (self), "message-card");

  self->text = adw_bin_new ();
  self->length = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->length), 0);
  gtk_label_set_wrap (GTK_LABEL (self->length), TRUE);
  gtk_widget_add_css_class (self->length, "caption");
  gtk_box_append (GTK_BOX (self), self->text);
  gtk_box_append (GTK_BOX (self), self->length);
  add_button (self, buttons, _("Copy"), G_CALLBACK (copy_cb));
  self->letter = add_button (self, buttons, _("Letter Posted"), G_CALLBACK (letter_cb));
  self->sms = add_button (self, buttons, _("SMS Sent"), G_CALLBACK (sms_cb));
  gtk_box_append (GTK_BOX (self), buttons);
}

void
care_message_card_set_desk (CareMessageCard *self,
                            CareCallDesk    *desk)
{
  g_return_if_fail (self->desk == NULL);

  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::brief", G_CALLBACK (show_message), self);
  g_signal_connect_swapped (desk, "walked", G_CALLBACK (show_message), self);
  show_message (self);
}

GtkWidget *
care_message_card_new (void)
{
  return g_object_new (CARE_TYPE_MESSAGE_CARD, NULL);
}
