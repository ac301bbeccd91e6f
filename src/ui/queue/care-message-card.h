/* care-message-card.h — the message that goes out in place of a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Greetings and notices are written: the text of the script, filled in, with its
 * length and the messages it costs. Nothing is sent from here: it is copied, sent by
 * the office's own way, and confirmed. A message with a gap is not to be sent.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"

#define CARE_TYPE_MESSAGE_CARD (care_message_card_get_type ())
G_DECLARE_FINAL_TYPE (CareMessageCard, care_message_card, CARE, MESSAGE_CARD, GtkBox)

/* Signals: "told" (string), a sentence in passing; "sent" (int, a CareOutcome). */

GtkWidget *care_message_card_new      (void);

/* Hides itself where the open call is to be spoken. */
void       care_message_card_set_desk (CareMessageCard *self,
                                       CareCallDesk    *desk);
