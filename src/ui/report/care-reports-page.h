/* care-reports-page.h — the charts of the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Period, comparison and filters above, figures and charts below. A value that is
 * clicked, or chosen with the arrow keys and Return, opens the list of the records
 * behind it; Escape leads back. A specialist finds the own figures here.
 */
#pragma once

#include "model/care-report-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_REPORTS_PAGE (care_reports_page_get_type ())
G_DECLARE_FINAL_TYPE (CareReportsPage, care_reports_page, CARE, REPORTS_PAGE, CarePage)

GtkWidget  *care_reports_page_new      (CareReportDesk  *desk);

/* "charts" or "list". */
const char *care_reports_page_get_view (CareReportsPage *self);

/* The card of the chart called @name, or NULL. */
GtkWidget  *care_reports_page_get_card (CareReportsPage *self,
                                        const char      *name);

/* How many records the list shows. */
guint       care_reports_page_count_rows (CareReportsPage *self);
