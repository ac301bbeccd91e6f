/* care-chart-card.h — a chart with what can be done to it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The chart, the value that is pointed at in words, and a menu: show as a table, copy,
 * save, print. Signals: "opened" (series and point), "told" (a sentence), "print".
 */
#pragma once

#include <adwaita.h>

#include "model/care-report-desk.h"

#define CARE_TYPE_CHART_CARD (care_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (CareChartCard, care_chart_card, CARE, CHART_CARD, AdwBin)

GtkWidget     *care_chart_card_new        (CareChartItem *item);
CareChartData *care_chart_card_get_data   (CareChartCard *self);
void           care_chart_card_show_table (CareChartCard *self,
                                           gboolean       is_table);
gboolean       care_chart_card_is_table   (CareChartCard *self);

/* Writes the picture or the table, as the name says; tells what became of it. */
void           care_chart_card_save       (CareChartCard *self,
                                           const char    *path);
