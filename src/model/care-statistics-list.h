/* care-statistics-list.h — the records behind a value of a chart
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-statistics.h"
#include "store/care-statistics-line-table.h"

/* More than this nobody reads through. */
#define CARE_STATISTICS_MOST_ROWS 500

CARE_DECLARE_RECORD (CareStatisticsRow, care_statistics_row)

/* A line of the list: a couple, and why it is in it. */
struct _CareStatisticsRow
{
  gint64   customer_id;  /* 0: a stranger */
  gint64   complaint_id; /* 0: the line is about no complaint */
  char    *names;        /* (owned) */
  char    *what;         /* (owned) e.g. "Post-proofing call · Done" */
  CareDay  day;
};
#define CARE_TYPE_STATISTICS_ROW (care_statistics_row_get_type ())

/* Whether the values of @data have records that can be listed. */
gboolean   care_statistics_can_list (const CareChartData   *data);

/**
 * care_statistics_list:
 *
 * Returns: (transfer full) (element-type CareStatisticsRow): newest first, at most
 * %CARE_STATISTICS_MOST_ROWS
 */
GPtrArray *care_statistics_list     (CareDb                *db,
                                     const CareChartData   *data,
                                     guint                  series,
                                     guint                  point,
                                     const CareReportQuery *query,
                                     GError               **error) G_GNUC_WARN_UNUSED_RESULT;
