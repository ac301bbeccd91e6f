/* care-sentence.h — a sentence of a script on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said aloud is shown in the customer's language with its blanks filled in.
 * What is not known is marked, and a screen reader hears "blank", so that nobody reads
 * a gap out by accident. What is meant for the specialist follows the language of the
 * screen.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-script-facts.h"

/**
 * care_sentence_new:
 * @has_gap: (out) (optional): something in it is not known
 *
 * (transfer floating) (nullable): %NULL when there is nothing to say
 */
GtkWidget  *care_sentence_new           (const CareScriptFacts *facts,
                                         const CareScriptWords *words,
                                         gboolean              *has_gap);

/* The same in one line that is cut where it must be. */
GtkWidget  *care_sentence_new_short     (const CareScriptFacts *facts,
                                         const CareScriptWords *words);

/* A remark that is never read out; (nullable). */
GtkWidget  *care_sentence_new_remark    (const CareScriptWords *words);

/* In the language of the screen; (nullable), borrowed. */
const char *care_sentence_get_for_staff (const CareScriptWords *words);
