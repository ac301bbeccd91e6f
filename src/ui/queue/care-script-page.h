/* care-script-page.h — what is said now, and how it may be answered
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page of a walk, built anew whenever the walk moves. It decides nothing: it says
 * by signals which button was pressed and what was typed.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-script-facts.h"
#include "domain/care-script-walk.h"

#define CARE_TYPE_SCRIPT_PAGE (care_script_page_get_type ())
G_DECLARE_FINAL_TYPE (CareScriptPage, care_script_page, CARE, SCRIPT_PAGE, GtkBox)

/**
 * care_script_page_new:
 * @order: (nullable): whose days stand beside answers that confirm them
 */
GtkWidget *care_script_page_new   (const CareScriptWalk  *walk,
                                   const CareScriptFacts *facts,
                                   const CareOrder       *order,
                                   CareCivil              now);

/* (nullable): the question that waits; %NULL where something is to be said before it. */
GtkWidget *care_script_page_get_current (CareScriptPage *self);

/* (nullable): the step whose answer wants words, a day or an hour that nobody typed yet. */
const char *care_script_page_get_waiting (CareScriptPage *self);

/* @prefers_field: an empty field that waits for words takes the focus, else the page itself. */
void       care_script_page_focus (CareScriptPage        *self,
                                   gboolean               prefers_field);
