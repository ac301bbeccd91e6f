/* care-report-desk.h — the charts of the Reports page
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps a list of charts for one period, comparison and set of filters. Whatever is
 * asked anew is counted chart by chart in the store's worker: the page fills from the
 * top and never waits, and answers to an older question are thrown away. Signals:
 * "changed" (the question), "counted" (figures are there), "failed" (with a sentence).
 */
#pragma once

#include "care-item.h"
#include "care-office.h"
#include "care-statistics-list.h"

CARE_DECLARE_ITEM (CareChartItem, care_chart_item, CARE, CHART_ITEM, CareChartData)
#define CARE_TYPE_CHART_ITEM (care_chart_item_get_type ())

#define CARE_TYPE_REPORT_DESK (care_report_desk_get_type ())
G_DECLARE_FINAL_TYPE (CareReportDesk, care_report_desk, CARE, REPORT_DESK, GObject)

CareReportDesk        *care_report_desk_new            (CareOffice       *office) G_GNUC_WARN_UNUSED_RESULT;
CareOffice            *care_report_desk_get_office     (CareReportDesk   *self);

/* (element-type CareChartItem): in the order of the catalogue. */
GListModel            *care_report_desk_get_charts     (CareReportDesk   *self);

/* (element-type CareKpiLine) (nullable): until they are counted. */
GArray                *care_report_desk_get_figures    (CareReportDesk   *self);

/* What is asked. */
const CareReportQuery *care_report_desk_get_query      (CareReportDesk   *self);
void                   care_report_desk_set_period     (CareReportDesk   *self,
                                                        const CarePeriod *period);
void                   care_report_desk_set_comparison (CareReportDesk   *self,
                                                        CareComparison    comparison);
/* Nicks that live for ever, or NULL for all. */
void                   care_report_desk_set_type       (CareReportDesk   *self,
                                                        const char       *type);
void                   care_report_desk_set_level      (CareReportDesk   *self,
                                                        const char       *level);
void                   care_report_desk_set_department (CareReportDesk   *self,
                                                        const char       *department);
void                   care_report_desk_set_staff      (CareReportDesk   *self,
                                                        gint64            staff_id);

/* Counts everything anew; does so by itself when the file changes. */
void                   care_report_desk_refresh        (CareReportDesk   *self);

/* Whether charts are still being counted. */
gboolean               care_report_desk_is_busy        (CareReportDesk   *self);

/**
 * care_report_desk_list_async:
 *
 * The records behind one value of a chart: (element-type CareStatisticsRow).
 */
void                   care_report_desk_list_async     (CareReportDesk   *self,
                                                        CareChartData    *data,
                                                        guint             series,
                                                        guint             point,
                                                        GAsyncReadyCallback callback,
                                                        gpointer          user_data);
GPtrArray             *care_report_desk_list_finish    (GAsyncResult     *result,
                                                        GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareStaff): who may be chosen as a filter; waits for the store. */
void                   care_report_desk_list_staff_async (CareReportDesk *self,
                                                        GAsyncReadyCallback callback,
                                                        gpointer          user_data);
