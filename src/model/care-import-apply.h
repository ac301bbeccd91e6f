/* care-import-apply.h — the rows of a list, one after the other, into the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row whose order number is known changes that order, in the fields where the list
 * has changed since it was imported last and nobody has edited them here: newer edits
 * win, and what was kept is told. An empty cell never erases. A row with a new number
 * brings an order: to the couple on file that has one of its telephones and one of its
 * names, whose gaps it fills, or to a new couple.
 *
 * New couples are shared out among the specialists on duty. Only those who booked in
 * the last seven days get the day of the assignment with it and so are owed a first
 * contact: care_call_plan_customer() plans none without that day, and four hundred old
 * couples must not flood the office.
 *
 * Runs in the store's worker, inside one transaction.
 */
#pragma once

#include "care-import-report.h"
#include "care-planner.h"
#include "exchange/care-booking-plan.h"

/* Told in the worker, every some hundred rows. */
typedef void (*CareImportProgress) (guint    n_done,
                                    guint    n_rows,
                                    gpointer data);

/* What the job needs; all borrowed. */
typedef struct
{
  const CareBookingPlan *plan;
  const CareHouseRules  *rules;
  CareDay                today;
  const char            *checksum;
  CareImportReport      *report;   /* filled */
  CareImportProgress     progress; /* (nullable) */
  gpointer               progress_data;
  const char            *profile_key; /* (nullable) setting that keeps @profile */
  const char            *profile;
} CareImportApply;

/* A #CareJob under CARE_DEED_IMPORT; @data is a CareImportApply. */
gpointer care_import_apply_job (CareDb        *db,
                                gpointer       data,
                                GCancellable  *cancellable,
                                GError       **error);
