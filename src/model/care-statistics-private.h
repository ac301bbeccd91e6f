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

/* What a group is called: the label of a nick, the name of a person. */
char          *care_statistics_dup_label    (CareDb                 *db,
                                             CareGrouping            by,
                                             const char             *group) G_GNUC_WARN_UNUSED_RESULT;

/* Which records a point stands for: "TYPE=PROOF_FOLLOW". */
char          *care_statistics_dup_key      (CareGrouping            by,
                                             const char             *group) G_GNUC_WARN_UNUSED_RESULT;

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
