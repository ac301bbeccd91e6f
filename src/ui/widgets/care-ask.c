/* care-ask.c — a question that cannot be taken back with Undo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-ask.h"

typedef struct
{
  CareAnswerFunc answered;
  gpointer       data;
} Question;

static void
response_cb (AdwMessageDialog *dialog,
             const char       *response,
             Question         *question)
{
  question->answered (g_str_equal (response, "yes"), question->data);
}

static GtkWidget *
new_dialog (GtkWidget  *from,
            const char *heading,
            const char *body)
{
  GtkRoot *root = gtk_widget_get_root (from);
  GtkWidget *dialog = adw_message_dialog_new (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, NULL, NULL);

  /* Never as a format: names stand in these sentences. */
  adw_message_dialog_set_heading (ADW_MESSAGE_DIALOG (dialog), heading);
  adw_message_dialog_set_body (ADW_MESSAGE_DIALOG (dialog), body != NULL ? body : "");

  return dialog;
}

void
care_ask (GtkWidget      *from,
          const char     *heading,
          const char     *body,
          const char     *verb,
          gboolean        final,
          CareAnswerFunc  answered,
          gpointer        data)
{
  GtkWidget *dialog = new_dialog (from, heading, body);
  AdwMessageDialog *message = ADW_MESSAGE_DIALOG (dialog);
  Question *question = g_new0 (Question, 1);

  question->answered = answered;
  question->data = data;
  adw_message_dialog_add_responses (message, "cancel", _("_Cancel"), "yes", verb, NULL);
  adw_message_dialog_set_close_response (message, "cancel");
  adw_message_dialog_set_default_response (message, final ? "cancel" : "yes");
  adw_message_dialog_set_response_appearance (message, "yes", final ? ADW_RESPONSE_DESTRUCTIVE
                                                                    : ADW_RESPONSE_SUGGESTED);
  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), question,
                         (GClosureNotify) (void (*) (void)) g_free, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

void
care_tell (GtkWidget  *from,
           const char *heading,
           const char *body)
{
  GtkWidget *dialog = new_dialog (from, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}
