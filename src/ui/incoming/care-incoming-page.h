/* care-incoming-page.h — somebody rings the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Left who is on the line and what is open with them; right what is read out and
 * answered, and below it the five Ws and the H, whom it is passed on to, and until
 * when they were promised an answer. All by keys: Ctrl+I opens it, digits answer,
 * Ctrl+Enter saves.
 */
#pragma once

#include "model/care-incoming-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_INCOMING_PAGE (care_incoming_page_get_type ())
G_DECLARE_FINAL_TYPE (CareIncomingPage, care_incoming_page, CARE, INCOMING_PAGE, CarePage)

GtkWidget *care_incoming_page_new (CareIncomingDesk *desk);
