/* care-register-apply.h — the lines of a complaint register, into the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A complaint whose number is on file is left alone: a register is evidence, and
 * nothing overwrites it. A new one goes to the couple with that telephone and name, or
 * stays a stranger's. Who was answered long ago is owed no call.
 *
 * Runs in the store's worker, inside one transaction.
 */
#pragma once

#include "care-import-apply.h"
#include "exchange/care-register-plan.h"

/* What the job needs; all borrowed. */
typedef struct
{
  const CareRegisterPlan *plan;
  const CareHouseRules   *rules;
  const char             *checksum;
  CareImportReport       *report;   /* filled */
  CareImportProgress      progress; /* (nullable) */
  gpointer                progress_data;
} CareRegisterApply;

/* A #CareJob under CARE_DEED_IMPORT; @data is a CareRegisterApply. */
gpointer care_register_apply_job (CareDb        *db,
                                  gpointer       data,
                                  GCancellable  *cancellable,
                                  GError       **error);
