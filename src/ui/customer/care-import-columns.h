/* care-import-columns.h — the first rows of a list, and what its columns mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows a preview as a small table with a choice above every column, and a choice of the
 * letters for a text file. "changed" is emitted when somebody has chosen otherwise; the
 * list is to be read again then.
 */
#pragma once

#include <adwaita.h>

#include "model/care-import-preview.h"

#define CARE_TYPE_IMPORT_COLUMNS (care_import_columns_get_type ())
G_DECLARE_FINAL_TYPE (CareImportColumns, care_import_columns, CARE, IMPORT_COLUMNS, AdwPreferencesGroup)

void        care_import_columns_show        (CareImportColumns *self,
                                             CareImportPreview *preview);

/* (nullable): the encoding that was chosen; NULL: what is recognised */
const char *care_import_columns_get_charset (CareImportColumns *self);

/* (nullable): the mapping that was chosen; NULL: nobody has chosen */
const char *care_import_columns_get_mapping (CareImportColumns *self);

/* Chooses the meaning of a column, as its drop-down does; for tests. */
void        care_import_columns_choose      (CareImportColumns *self,
                                             guint              column,
                                             guint              field);
