/* care-report-print.c — a chart on its way to paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-report-print.h"

#include "draw/care-chart-sheet.h"
#include "ui/print/care-print-preview.h"

void
care_report_print_chart (GtkWidget     *from,
                         CareOffice    *office,
                         CareChartData *data)
{
  const CareHouseRules *rules = care_office_get_rules (office);
  const CareStaff *me = care_office_get_me (office);
  CareInk *ink = care_ink_paper (rules->language, FALSE);
  CareSheetHead head = { .language = rules->language, .fills_labels = TRUE, .is_confidential = TRUE };

  head.studio = rules->studio;
  head.title = data->title;
  head.filled_on = care_office_get_today (office);
  head.printed_at = care_office_get_civil (office);
  head.printed_by = me != NULL ? me->name : NULL;
  care_print_preview_show (from, care_chart_sheet_new (&head, data, &ink->measure), ink);
}
