/* care-visit-summary.h — what the return-visit summary tells of a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-statistics.h"

CARE_DECLARE_RECORD (CareVisitSummary, care_visit_summary)

struct _CareVisitSummary
{
  CarePeriod     period;
  GPtrArray     *calls;              /* (owned) (element-type CareTally) by reason, most first */
  CareTally     *all_calls;          /* (owned) */
  GPtrArray     *departments;        /* (owned) (element-type CareTally) how they were rated */
  GPtrArray     *departments_before; /* (owned) (element-type CareTally) in the period before */
  CareChartData *chart;              /* (owned) */
  GPtrArray     *missing;            /* (owned) (element-type utf8) members nobody has called */
  guint          n_complaints;       /* that visits brought to light */
};
#define CARE_TYPE_VISIT_SUMMARY (care_visit_summary_get_type ())

/* Counts it; run in the store's worker. */
CareVisitSummary *care_visit_summary_load (CareDb                 *db,
                                           const CareReportQuery  *query,
                                           GError                **error) G_GNUC_WARN_UNUSED_RESULT;
