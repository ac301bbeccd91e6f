/* care-list-export.h — a list leaves the office as a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks for the right and writes the audit row first; then reads and writes a few
 * hundred rows at a time, so that the office goes on meanwhile. Nothing is left of a
 * file that was cancelled. What is exported is a source: which columns there are, and
 * how some of its rows are written (care-export-sources.h).
 */
#pragma once

#include "care-office.h"
#include "exchange/care-table-writer.h"

typedef struct
{
  CareDeed          deed;       /* EXPORT_CUSTOMERS or EXPORT_LIST */
  const char       *subject;    /* kind of record, for the audit */
  const char       *title;      /* translated; of the sheet */
  const CareColumn *columns;    /* translated titles; must outlive the export */
  guint             n_columns;
  guint             n_rows;
  gpointer          data;       /* (owned) by the source */
  GDestroyNotify    free_data;

  /* Writes the rows from @from on, at most @n of them; runs in the worker. */
  gboolean        (*write) (CareDb          *db,
                            gpointer         data,
                            guint            from,
                            guint            n,
                            CareTableWriter *writer,
                            GError         **error);
} CareExportSource;

void     care_export_source_free    (CareExportSource     *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareExportSource, care_export_source_free)

/* Told how many rows of how many are written, in the main thread. */
typedef void (*CareExportProgress) (guint    n_done,
                                    guint    n_rows,
                                    gpointer data);

/**
 * care_list_export_run:
 * @source: (transfer full):
 * @n_rows: (out): how many were written
 *
 * Waits. For the command line and for tests.
 */
gboolean care_list_export_run        (CareOffice           *office,
                                      CareExportSource     *source,
                                      const char           *path,
                                      CareExportFlavour     flavour,
                                      guint                *n_rows,
                                      GError              **error);

/**
 * care_list_export_run_async:
 * @source: (transfer full):
 * @progress: (nullable):
 */
void     care_list_export_run_async  (CareOffice           *office,
                                      CareExportSource     *source,
                                      const char           *path,
                                      CareExportFlavour     flavour,
                                      CareExportProgress    progress,
                                      gpointer              progress_data,
                                      GCancellable         *cancellable,
                                      GAsyncReadyCallback   callback,
                                      gpointer              user_data);
gboolean care_list_export_run_finish (GAsyncResult         *result,
                                      guint                *n_rows,
                                      GError              **error);
