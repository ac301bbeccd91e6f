/* care-export-dialog.h — a list is being written, and can be stopped
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows how far the file has come. Closing it, or Escape, stops: nothing is left of the
 * file. Signal "told" (sentence) when it is written; "failed" (error) when it cannot be.
 */
#pragma once

#include <adwaita.h>

#include "model/care-list-export.h"

#define CARE_TYPE_EXPORT_DIALOG (care_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CareExportDialog, care_export_dialog, CARE, EXPORT_DIALOG, AdwWindow)

/**
 * care_export_dialog_new:
 * @source: (transfer full):
 *
 * Begins at once.
 */
GtkWidget *care_export_dialog_new (GtkWindow         *parent,
                                   CareOffice        *office,
                                   CareExportSource  *source,
                                   const char        *path,
                                   CareExportFlavour  flavour) G_GNUC_WARN_UNUSED_RESULT;
