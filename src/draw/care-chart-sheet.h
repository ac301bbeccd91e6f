/* care-chart-sheet.h — charts on the pages of a report
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-chart.h"
#include "care-sheet.h"

/**
 * care_chart_sheet_add:
 * @height: millimetres
 *
 * A chart as wide as the sheet. Black ink paints it hatched.
 */
void       care_chart_sheet_add     (CareSheet           *sheet,
                                     CareChartData       *data,
                                     const CareMeasure   *measure,
                                     double               height);

/* The table behind a chart, as rows of the sheet. */
void       care_chart_sheet_add_table (CareSheet         *sheet,
                                     const CareChartData *data);

/**
 * care_chart_sheet_new:
 *
 * One chart, its table below it, and what they say in a sentence: what "Print" prints.
 */
CareSheet *care_chart_sheet_new     (const CareSheetHead *head,
                                     CareChartData       *data,
                                     const CareMeasure   *measure) G_GNUC_WARN_UNUSED_RESULT;
