/* care-script-check.h — whether a script can be read to its end
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asked before an edited script is saved and when the book is read: every jump leads
 * somewhere, no way goes round in a circle or stops at a question, every step can be
 * reached, every name in braces is a fact the program knows. The message names script
 * and step.
 */
#pragma once

#include "care-script.h"

/**
 * care_script_check:
 * @book: the other scripts it refers to
 */
gboolean care_script_check      (const CareScript      *self,
                                 const CareScriptBook  *book,
                                 GError               **error);
gboolean care_script_check_book (const CareScriptBook  *book,
                                 GError               **error);

/**
 * care_script_find_target:
 * @from: (nullable): the script that jumps; %NULL for a REF, which leaves its script
 * @target: step of @from, closing, or script of @book
 * @script: (out): where the jump leads, borrowed
 * @index: (out): its step
 *
 * Returns: whether there is such a place; %FALSE too for RETURN, HANGUP and ORIGINAL
 */
gboolean care_script_find_target (const CareScript     *from,
                                  const CareScriptBook *book,
                                  const char           *target,
                                  const CareScript    **script,
                                  guint                *index);
