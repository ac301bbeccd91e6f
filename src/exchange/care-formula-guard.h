/* care-formula-guard.h — keeps a spreadsheet from calculating what a customer wrote
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Excel and WPS take a cell of a text file, or one that is pasted, for a formula when
 * it begins with = + - or @, in full width too, and turn a long number into 1.38E+10.
 * A cell that would be taken so gets an apostrophe in front: the spreadsheet's own
 * sign for "this is text". What is meant to come back to us is never guarded.
 */
#pragma once

#include <glib.h>

gboolean  care_formula_guard_is_needed (const char *text);

/* @text as a spreadsheet may be given it. */
char     *care_formula_guard           (const char *text) G_GNUC_WARN_UNUSED_RESULT;
