/* care-cli-walk.h — a script walked by what was typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * --answers, --text and --appointment name steps of the script; the walk goes to each
 * of them as the window would. The opening counts as answered "yes". Questions nobody
 * mentions are passed over and stay without answer. A step or an answer that does not
 * exist, or that this call never comes to, is an error that names it.
 */
#pragma once

#include "care-cli-call.h"

/**
 * care_cli_walk_take:
 * @walk: at its beginning
 *
 * Walks as the options say; INVALID with a sentence otherwise.
 */
gboolean care_cli_walk_take        (CareCliArguments  *arguments,
                                    CareScriptBook    *book,
                                    CareScriptWalk    *walk,
                                    GError           **error);

/* Whether any of those options was given. */
gboolean care_cli_walk_is_wanted   (CareCliArguments  *arguments);

/* The customer was there and had time: what the opening asks counts as answered "yes". */
void     care_cli_walk_open        (CareScriptWalk    *walk);
