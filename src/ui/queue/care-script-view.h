/* care-script-view.h — the script of the open call, one page at a time
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was said stands above with a tick, what comes is grey below; the page between
 * them is what is said now, with its answers as numbered buttons and, where an answer
 * wants words, a day or an hour, a field for it. The verbs below are what keys and
 * buttons do; each returns whether anything happened.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"

#define CARE_TYPE_SCRIPT_VIEW (care_script_view_get_type ())
G_DECLARE_FINAL_TYPE (CareScriptView, care_script_view, CARE, SCRIPT_VIEW, AdwBin)

void     care_script_view_set_desk     (CareScriptView *self,
                                        CareCallDesk   *desk);

/* Stands above the script and scrolls with it. */
void     care_script_view_set_top      (CareScriptView *self,
                                        GtkWidget      *top);

/* Nothing may be said yet: the call must be justified first, or not be made at all. */
void     care_script_view_set_locked   (CareScriptView *self,
                                        gboolean        is_locked);

gboolean care_script_view_go_on        (CareScriptView *self);
gboolean care_script_view_go_back      (CareScriptView *self);
gboolean care_script_view_satisfied    (CareScriptView *self);
gboolean care_script_view_complain     (CareScriptView *self);
/* Gives the current question its answer @number, from 1. */
gboolean care_script_view_answer       (CareScriptView *self,
                                        guint           number);

/* The page takes the focus; single keys work from here. */
void     care_script_view_focus        (CareScriptView *self);
