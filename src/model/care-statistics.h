/* care-statistics.h — the charts and figures of the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A catalogue of charts by name, and one job that counts what a chart shows. The
 * Reports page, the command line and the printed reports ask here, so that one number
 * has one origin. A specialist sees figures of the own work only: the question is
 * narrowed here, below the page.
 */
#pragma once

#include "domain/care-chart-data.h"
#include "domain/care-kpi.h"
#include "store/care-statistics-table.h"

typedef enum
{
  CARE_COMPARE_NOTHING,
  CARE_COMPARE_BEFORE,   /* the period before */
  CARE_COMPARE_LAST_YEAR
} CareComparison;
CARE_DECLARE_WORDS (CareComparison, care_comparison)

typedef struct
{
  CareStatisticsQuery filter;  /* its period is the one reported on; its grouping is not used */
  CareComparison      comparison;
  CareDay             today;   /* months that have not begun are not drawn */
} CareReportQuery;

/* Narrows @query to what @actor may see. */
void           care_report_query_limit     (CareReportQuery        *query,
                                            CareActor               actor);

typedef struct _CareChartPlan CareChartPlan;

/* A chart of the catalogue. */
struct _CareChartPlan
{
  const char    *name;        /* stable: of files, the command line and tests */
  const char    *title;       /* msgid; NULL: that of its figure */
  CareChartKind  kind;
  gboolean       is_personal; /* has a meaning for one specialist */
  /*< private >*/
  CareChartData *(*draw) (CareDb *db, const CareChartPlan *plan, const CareReportQuery *query,
                          GError **error);
  int            kpi;
  int            source;
  int            by;
};

const char    *care_statistics_get_title   (const CareChartPlan    *self);

/* Whether @actor sees figures of others, and whether a chart means anything for one person. */
gboolean       care_statistics_may_see_all (CareActor               actor);
gboolean       care_statistics_may_see     (const CareChartPlan    *plan,
                                            CareActor               actor);

/* The chart before it is counted. */
CareChartData *care_statistics_begin_empty (const CareChartPlan    *plan) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): the nick of the call that asks about a stage. */
const char    *care_statistics_get_type_of_stage (CareStage         stage);

/* (nullable): the chart at @position, NULL beyond the last. */
const CareChartPlan *care_statistics_get_plan  (guint                   position);
const CareChartPlan *care_statistics_find_plan (const char             *name);

/**
 * care_statistics_draw:
 *
 * Counts what @plan shows. A chart whose records the studio does not keep is returned
 * with its reason and nothing in it.
 */
CareChartData *care_statistics_draw        (CareDb                 *db,
                                            const CareChartPlan    *plan,
                                            const CareReportQuery  *query,
                                            GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* A figure beside what it is compared with. */
typedef struct
{
  CareKpi    kpi;
  CareFigure now;
  CareFigure before; /* no data where nothing is compared */
} CareKpiLine;

/**
 * care_statistics_list_figures:
 *
 * Returns: (transfer full) (element-type CareKpiLine): all of them, in their order
 */
GArray        *care_statistics_list_figures (CareDb                *db,
                                            const CareReportQuery  *query,
                                            GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* The tally of the whole period, for reports that need raw counts. */
CareTally     *care_statistics_tally       (CareDb                 *db,
                                            const CareReportQuery  *query,
                                            GError                **error) G_GNUC_WARN_UNUSED_RESULT;
