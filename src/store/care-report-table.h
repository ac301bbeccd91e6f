/* care-report-table.h — reports that were handed in, and what they are made of
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A report is never changed: whatever comes later is added as another version. The
 * other half of this table gathers a day's facts for a report that is being made.
 */
#pragma once

#include "care-db.h"
#include "domain/care-daily-report.h"

/* (nullable): what was handed in last; @is_found says whether %NULL is an error. */
CareDailyReport *care_report_table_get_daily      (CareDb                 *db,
                                                   CareDay                 day,
                                                   gboolean               *is_found,
                                                   GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type CareDailyReport): all versions of a day, the newest first. */
GPtrArray       *care_report_table_list_versions  (CareDb                 *db,
                                                   CareDay                 day,
                                                   GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores @report as it is; its number and version are given by the caller. */
gboolean         care_report_table_add_daily      (CareDb                 *db,
                                                   const CareDailyReport  *report,
                                                   GError                **error);

/* A span of time, and the day it is. */
typedef struct
{
  CareDay    day;
  CareMoment since;
  CareMoment until;
  GTimeZone *zone;
} CareReportSpan;

/* Fills @report with the figures and lines of the span; complaints and promises are the caller's. */
gboolean         care_report_table_gather         (CareDb                 *db,
                                                   const CareReportSpan   *span,
                                                   CareDailyReport        *report,
                                                   GError                **error);

/* (element-type CareHandOver): the orders that reached a stage on @day. */
GPtrArray       *care_report_table_list_handed_over (CareDb               *db,
                                                   CareDay                 day,
                                                   GError                **error) G_GNUC_WARN_UNUSED_RESULT;

/* (element-type utf8): nicks of what @staff_id has ticked on @day. */
GPtrArray       *care_report_table_list_ticks     (CareDb                 *db,
                                                   gint64                  staff_id,
                                                   CareDay                 day,
                                                   GError                **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean         care_report_table_tick           (CareDb                 *db,
                                                   gint64                  staff_id,
                                                   CareDay                 day,
                                                   const char             *item,
                                                   gboolean                is_ticked,
                                                   GError                **error);
