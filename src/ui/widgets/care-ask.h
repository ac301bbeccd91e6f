/* care-ask.h — a question that cannot be taken back with Undo
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For the few acts that are final, and for telling what a whole dialog must hold.
 * The only file that knows which dialog the toolkit has (AdwMessageDialog today).
 * Escape is always Cancel, and Return never does the final thing by accident.
 */
#pragma once

#include <adwaita.h>

/* @yes: whether the question was answered with its own word. */
typedef void (*CareAnswerFunc) (gboolean yes,
                                gpointer data);

/**
 * care_ask:
 * @verb: what the button says, e.g. "Erase"
 * @final: whether it cannot be taken back: the button is red and not the default
 */
void care_ask  (GtkWidget      *from,
                const char     *heading,
                const char     *body,
                const char     *verb,
                gboolean        final,
                CareAnswerFunc  answered,
                gpointer        data);

/* Something to be read, with one button. */
void care_tell (GtkWidget      *from,
                const char     *heading,
                const char     *body);
