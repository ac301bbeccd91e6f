/* care-import-report.h — what an import came to
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "domain/care-day.h"
#include "domain/care-moment.h"
#include "domain/care-record.h"

CARE_DECLARE_RECORD (CareImportReport, care_import_report)

struct _CareImportReport
{
  gint64      batch;           /* 0: nothing was written */
  char       *kind;            /* (owned) "bookings" */
  char       *file_name;       /* (owned) without its folder */
  gboolean    is_rehearsal;    /* what would happen, without its happening */
  guint       rows;            /* below the headings */
  guint       created;         /* orders that were not on file */
  guint       updated;         /* orders with a changed field */
  guint       unchanged;
  guint       rejected;        /* rows that were refused */
  guint       couples;         /* new among those of the created orders */
  guint       calls_planned;
  guint       kept;            /* fields where the list says otherwise, and what is on file was kept */
  GPtrArray  *rejects;         /* (owned) (element-type CareBookingRemark) every reason of refused rows */
  GPtrArray  *warnings;        /* (owned) (element-type CareBookingRemark) what somebody should look at */
  char       *rejects_path;    /* (owned) (nullable) where the refused rows were written */
  CareMoment  already_imported_at; /* the same file, earlier; none: it is new */
  CareDay     already_imported_on;
};
#define CARE_TYPE_IMPORT_REPORT (care_import_report_get_type ())

/**
 * care_import_report_dup_summary:
 *
 * Returns: (transfer full): one or two translated sentences for the person who
 *   imported, plainly also when nothing came of it
 */
char *care_import_report_dup_summary (const CareImportReport *self) G_GNUC_WARN_UNUSED_RESULT;

/* One reason why a row was refused, in words; everything is borrowed from the report. */
typedef struct
{
  guint       row;    /* number in the file; 0: about the whole file */
  const char *column; /* heading as in the file; "" for the whole row */
  const char *value;
  const char *reason;
} CareImportRemark;

/* The refusal at @position, of report->rejects->len. */
CareImportRemark care_import_report_get_reject (const CareImportReport *self,
                                                guint                   position);
