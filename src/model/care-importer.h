/* care-importer.h — lists from elsewhere into the studio's file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading and understanding a list happens outside the store's worker, so that
 * colleagues' work goes on; writing it is one job and one transaction. Cancelling, or
 * a power cut, leaves nothing. Importing the same list again changes nothing. Rows
 * that cannot be understood are refused with their reasons and can be written to a
 * file, corrected and imported again.
 */
#pragma once

#include "care-import-apply.h"
#include "care-import-report.h"
#include "care-import-undo.h"
#include "care-office.h"

/* Kinds of lists, as batches and the command line name them. */
#define CARE_IMPORT_BOOKINGS   "bookings"
#define CARE_IMPORT_COMPLAINTS "complaints"

/* All zero and NULL: recognise everything, write it. */
typedef struct
{
  gboolean            is_rehearsal;  /* only say what would happen */
  const char         *kind;          /* (nullable) CARE_IMPORT_…; NULL: by the headings */
  const char         *mapping_path;  /* (nullable) see care-booking-mapping.h */
  const char         *mapping;       /* (nullable) the same as text; is kept for lists with these headings */
  const char         *charset;       /* (nullable) of a text file; wins over the mapping's */
  const char         *rejects_path;  /* (nullable) gets the refused rows, if there are any */
  CareImportProgress  progress;      /* (nullable) */
  gpointer            progress_data;
} CareImporterOptions;

/**
 * care_importer_run:
 *
 * Imports a list of orders, or a register of complaints, and waits; for the command
 * line and tests. Progress is told in the store's worker. A list of which every row was
 * refused is no error: the report says so.
 */
CareImportReport *care_importer_run         (CareOffice                *office,
                                             const char                *path,
                                             const CareImporterOptions *options,
                                             GCancellable              *cancellable,
                                             GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_importer_run_async:
 *
 * The same in a thread of its own. Progress is told in the caller's main context,
 * never more often than it can be shown, and not after @callback.
 */
void              care_importer_run_async   (CareOffice                *office,
                                             const char                *path,
                                             const CareImporterOptions *options,
                                             GCancellable              *cancellable,
                                             GAsyncReadyCallback        callback,
                                             gpointer                   user_data);
CareImportReport *care_importer_run_finish  (CareOffice                *office,
                                             GAsyncResult              *result,
                                             GError                   **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_importer_undo:
 * @undo: (out): what came of it
 *
 * Takes a batch back and waits. INVALID when that was done already, NOT_FOUND when
 * there is no such batch.
 */
gboolean          care_importer_undo        (CareOffice                *office,
                                             gint64                     batch_id,
                                             CareImportUndo            *undo,
                                             GError                   **error);
void              care_importer_undo_async  (CareOffice                *office,
                                             gint64                     batch_id,
                                             GCancellable              *cancellable,
                                             GAsyncReadyCallback        callback,
                                             gpointer                   user_data);
gboolean          care_importer_undo_finish (CareOffice                *office,
                                             GAsyncResult              *result,
                                             CareImportUndo            *undo,
                                             GError                   **error);

/**
 * care_importer_dup_rejects_path:
 *
 * Returns: (transfer full): beside the list: "bookings-rejected.csv"
 */
char             *care_importer_dup_rejects_path (const char           *path) G_GNUC_WARN_UNUSED_RESULT;
