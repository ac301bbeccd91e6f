/* care-visit-summary-form.h — F03, the return-visit summary
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was called and reached in a period, how satisfied people were and how that has
 * changed, the complaints that visits brought to light, and room for the analysis, the
 * proposals and the instruction of the general manager.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-call-type.h"
#include "domain/care-chart-data.h"
#include "domain/care-tally.h"

/* One reason for calling, or one department, now and before. */
typedef struct
{
  const CareTally *now;
  const CareTally *before; /* (nullable) */
} CareVisitSummaryLine;

/* Everything is borrowed; words may be NULL and leave room for the pen. */
typedef struct
{
  CareLanguage                language;
  gboolean                    is_blank;
  const char                 *studio;
  CarePeriod                  period;
  CareDay                     filled_on;
  CareCivil                   printed_at;
  const char                 *written_by;
  const CareVisitSummaryLine *calls;       /* each tally's group is the nick of a call type */
  guint                       n_calls;
  const CareTally            *all_calls;   /* (nullable) */
  const CareVisitSummaryLine *departments; /* each tally's group is the nick of a department */
  guint                       n_departments;
  CareChartData              *chart;       /* (nullable) of the satisfaction */
  guint                       n_complaints; /* brought to light by visits */
  GPtrArray                  *missing;     /* (nullable) (element-type utf8) members nobody has called */
  const char                 *analysis;
  const char                 *proposals;
} CareVisitSummaryPaper;

CareSheet *care_visit_summary_form_new (const CareVisitSummaryPaper *paper,
                                        const CareMeasure           *measure) G_GNUC_WARN_UNUSED_RESULT;
