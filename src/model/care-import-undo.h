/* care-import-undo.h — a whole batch taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the batch brought goes: orders, couples, their calls, colleagues nobody names
 * any more. What it overwrote is put back, unless somebody has edited it since.
 * Couples on whom somebody has worked since the import (a visit, an attempt, a
 * complaint, a draft) stay as they are.
 */
#pragma once

#include "care-planner.h"

typedef struct
{
  const CareHouseRules *rules;    /* borrowed */
  CareDay               today;
  gint64                batch_id;
  guint                 removed;  /* orders that are gone */
  guint                 couples;  /* couples that are gone */
  guint                 restored; /* couples in whose files something was put back */
  guint                 kept;     /* couples and complaints left as they are, because of the work on them */
  guint                 complaints; /* that are gone */
} CareImportUndo;

/* A #CareJob under CARE_DEED_UNDO_IMPORT; @data is a CareImportUndo. */
gpointer care_import_undo_job (CareDb        *db,
                               gpointer       data,
                               GCancellable  *cancellable,
                               GError       **error);
