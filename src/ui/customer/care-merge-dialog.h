/* care-merge-dialog.h — two files side by side, a choice for each field that differs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Emits "chosen" when the two shall become one; the choices stand in the CareMerge.
 */
#pragma once

#include <adwaita.h>

#include "model/care-merge.h"

#define CARE_TYPE_MERGE_DIALOG (care_merge_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CareMergeDialog, care_merge_dialog, CARE, MERGE_DIALOG, AdwWindow)

/* @merge: its choices follow what is pressed. */
GtkWidget *care_merge_dialog_new (GtkWindow *parent,
                                  CareMerge *merge);
