/* care-report-print.h — a chart on its way to paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "domain/care-chart-data.h"
#include "model/care-office.h"

/* Shows the page before it is printed. */
void care_report_print_chart (GtkWidget     *from,
                              CareOffice    *office,
                              CareChartData *data);
