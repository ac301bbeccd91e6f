/* care-shell.h — a sidebar that folds away where there is no room for it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The only file that knows which container the toolkit has for this (AdwFlap today).
 */
#pragma once

#include <adwaita.h>

#define CARE_TYPE_SHELL (care_shell_get_type ())
G_DECLARE_FINAL_TYPE (CareShell, care_shell, CARE, SHELL, AdwBin)

/* Properties: "sidebar", "content" (widgets), "folded" (read), "show-sidebar", "at-end". */
void     care_shell_set_show_sidebar (CareShell *self,
                                      gboolean   shown);
gboolean care_shell_get_show_sidebar (CareShell *self);
gboolean care_shell_is_folded        (CareShell *self);
