/* care-call-sheet.h — F17, the calls of a day on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For work without the computer: whom to call, why, by when, what was said last, and
 * room for the result. Telephones stand in full, for it is there to be dialled from.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-queue-entry.h"

/* Everything is borrowed. */
typedef struct
{
  CareLanguage  language;
  const char   *studio;
  const char   *specialist; /* (nullable) whose calls; NULL: everybody's */
  GTimeZone    *zone;
  CareDay       day;
  CareCivil     printed_at;
  const char   *printed_by; /* (nullable) */
  GPtrArray    *entries;    /* (element-type CareQueueEntry) in their order */
} CareCallSheetRecords;

/* (transfer full): finished. */
CareSheet *care_call_sheet_lay_out (const CareCallSheetRecords *records,
                                    const CareMeasure          *measure) G_GNUC_WARN_UNUSED_RESULT;
