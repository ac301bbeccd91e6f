/* care-import-log.c — the batch that an imported list leaves behind
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-import-log.h"

#include "store/care-audit-table.h"
#include "store/care-import-table.h"

gboolean
care_import_log_begin (CareDb            *db,
                       CareImportReport  *report,
                       const char        *checksum,
                       GError           **error)
{
  CareImportBatch batch = { 0 };

  if (report->batch != 0)
    return TRUE;

  batch.kind = report->kind;
  batch.file_name = report->file_name;
  batch.checksum = (char *) checksum;
  report->batch = care_import_table_add (db, &batch, error);

  return report->batch != 0;
}

static gboolean
write_counts (CareDb                  *db,
              const CareImportReport  *report,
              GError                 **error)
{
  CareImportBatch batch = { 0 };

  if (report->batch == 0)
    return TRUE;

  batch.id = report->batch;
  batch.n_rows = report->rows;
  batch.n_created = report->created;
  batch.n_updated = report->updated;
  batch.n_unchanged = report->unchanged;
  batch.n_rejected = report->rejected;

  return care_import_table_finish (db, &batch, error);
}

gboolean
care_import_log_end (CareDb                  *db,
                     const CareImportReport  *report,
                     GError                 **error)
{
  g_autofree char *detail = g_strdup_printf ("created %u, updated %u, unchanged %u, rejected %u",
                                             report->created, report->updated, report->unchanged,
                                             report->rejected);

  return write_counts (db, report, error) &&
         care_audit_table_add (db, "import", report->batch, detail, error);
}
