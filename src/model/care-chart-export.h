/* care-chart-export.h — the table behind a chart as a workbook or a text file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "domain/care-chart-data.h"

/* Writes .xlsx or .csv, as @path says; counts and money are numbers there. */
gboolean care_chart_export_write    (const CareChartData  *data,
                                     const char           *path,
                                     GError              **error);

/* The table with tabs between the cells, for the clipboard. */
char    *care_chart_export_dup_text (const CareChartData  *data) G_GNUC_WARN_UNUSED_RESULT;
