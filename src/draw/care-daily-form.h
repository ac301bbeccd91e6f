/* care-daily-form.h — F07, the daily report, laid out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Eight sections for the supervisor and the general manager: figures, grievances in
 * red, what must be solved at once, the complaint board, who was not reached, errors
 * of departments, tomorrow, and room for instructions. A section that holds nothing
 * says "none".
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-daily-report.h"

/* Everything is borrowed. */
typedef struct
{
  CareLanguage           language;
  gboolean               fills_labels;
  const char            *studio;
  GTimeZone             *zone;       /* (nullable) of a blank */
  CareCivil              printed_at;
  const char            *printed_by; /* (nullable) */
  const CareDailyReport *report;     /* (nullable) a blank for the pen */
} CareDailyPaper;

CareSheet *care_daily_form_new (const CareDailyPaper *paper,
                                const CareMeasure    *measure) G_GNUC_WARN_UNUSED_RESULT;
