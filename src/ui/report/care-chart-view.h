/* care-chart-view.h — a chart on the screen
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lays the chart out for its own size and paints it; the picture is kept until the
 * numbers, the size or the colours change. The pointer and the arrow keys read the
 * values; a click or Return asks for the records behind one. Signals: "read" (words of
 * the value that is pointed at, or NULL), "opened" (series and point).
 */
#pragma once

#include <adwaita.h>

#include "domain/care-chart-data.h"

#define CARE_TYPE_CHART_VIEW (care_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (CareChartView, care_chart_view, CARE, CHART_VIEW, GtkWidget)

GtkWidget     *care_chart_view_new      (void);
void           care_chart_view_set_data (CareChartView *self,
                                         CareChartData *data);
CareChartData *care_chart_view_get_data (CareChartView *self);

/* The value that is pointed at; FALSE when none is. */
gboolean       care_chart_view_get_here (CareChartView *self,
                                         guint         *series,
                                         guint         *point);
