/* care-import-dialog.h — what a list would bring, before it is brought
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the file at once without writing anything, then shows the counts, its first
 * rows with what every column means, and every refused row with its reason. "imported"
 * (report) is emitted when the person has said yes and it is done; the dialog closes
 * itself.
 */
#pragma once

#include <adwaita.h>

#include "care-import-columns.h"
#include "model/care-importer.h"

#define CARE_TYPE_IMPORT_DIALOG (care_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CareImportDialog, care_import_dialog, CARE, IMPORT_DIALOG, AdwWindow)

GtkWidget  *care_import_dialog_new      (GtkWindow        *parent,
                                         CareOffice       *office,
                                         const char       *path);

/* What the columns mean; for tests. */
CareImportColumns *care_import_dialog_get_columns (CareImportDialog *self);

/* "busy", "plan" or "failed". */
const char *care_import_dialog_get_view (CareImportDialog *self);
