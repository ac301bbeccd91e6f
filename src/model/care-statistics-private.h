/* care-statistics-private.h — what the charts of the catalogue share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <math.h>

#include "care-statistics.h"

/* An empty chart with title and period in words. */
CareChartData *care_statistics_begin        (const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             const CarePeriod       *period) G_GNUC_WARN_UNUSED_RESULT;

/* The period that is compared with; FALSE when nothing is. */
gboolean       care_statistics_get_before   (const CareReportQuery  *query,
                                             const CarePeriod       *period,
                                             CarePeriod             *before);

/* (element-type CareTally): the records of the chart, counted by what it groups by. */
GPtrArray     *care_statistics_count_groups (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* One group: called by the label of its nick or the name of a person, and with the records
 * it stands for as "TYPE=PROOF_FOLLOW". */
void           care_statistics_add_point    (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             CareChartData          *data,
                                             const CareTally        *tally);

/* The charts, by the way they are drawn. */
CareChartData *care_statistics_draw_trend   (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_outcomes (CareDb                *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_ratings (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_groups  (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_hours   (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_purchases (CareDb               *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_pareto    (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_verdicts  (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_durations (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
CareChartData *care_statistics_draw_open      (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
/* Records that the studio does not keep. */
CareChartData *care_statistics_draw_nothing (CareDb                 *db,
                                             const CareChartPlan    *plan,
                                             const CareReportQuery  *query,
                                             GError                **error);
