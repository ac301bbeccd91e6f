/* care-import-preview.h — a list as it stands in its file, and what its columns mean
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first rows under the headings, in the letters that were recognised or chosen, for
 * somebody to look at before anything is imported. What the columns mean can be said
 * otherwise; the answer is a mapping (care-booking-mapping.h) that is remembered for
 * lists with the same headings. Field names in it are never translated.
 */
#pragma once

#include "care-importer.h"

CARE_DECLARE_RECORD (CareImportPreview, care_import_preview)

struct _CareImportPreview
{
  char      *kind;       /* (owned) CARE_IMPORT_…; only the columns of bookings can be mapped */
  char      *encoding;   /* (owned) (nullable) of a text file */
  guint      header_row; /* number in the file */
  GPtrArray *headings;   /* (owned) (element-type utf8) */
  GArray    *fields;     /* (owned) (element-type int) of each column; empty for other kinds */
  GPtrArray *rows;       /* (owned) (element-type GStrv) the first few */
};
#define CARE_TYPE_IMPORT_PREVIEW (care_import_preview_get_type ())

/**
 * care_import_preview_load_async:
 *
 * Reads the file in a thread of its own. Fails only when it cannot be read at all: of a
 * list without a known heading the first row is shown as headings.
 */
void                care_import_preview_load_async  (CareOffice                *office,
                                                     const char                *path,
                                                     const CareImporterOptions *options,
                                                     GCancellable              *cancellable,
                                                     GAsyncReadyCallback        callback,
                                                     gpointer                   user_data);
CareImportPreview  *care_import_preview_load_finish (GAsyncResult              *result,
                                                     GError                   **error)
                                                     G_GNUC_WARN_UNUSED_RESULT;

/* The waiting form, for tests. */
CareImportPreview  *care_import_preview_load        (CareOffice                *office,
                                                     const char                *path,
                                                     const CareImporterOptions *options,
                                                     GError                   **error)
                                                     G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_import_preview_dup_mapping:
 *
 * Returns: (transfer full): what the columns mean now, for CareImporterOptions.mapping
 */
char               *care_import_preview_dup_mapping (const CareImportPreview   *self)
                                                     G_GNUC_WARN_UNUSED_RESULT;

/* Meanings a column can have, from 0 (not read); NULL beyond the last. */
const char         *care_import_preview_get_field_label (guint                  field);

/* (array zero-terminated=1): encodings to choose from. */
const char * const *care_import_preview_list_charsets (void);
