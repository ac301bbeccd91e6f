/* care-report-filters.h — which days, and what of them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Period and steps to and fro, what it is compared with, and the filters. Whatever is
 * chosen goes straight to the desk.
 */
#pragma once

#include <adwaita.h>

#include "model/care-report-desk.h"

#define CARE_TYPE_REPORT_FILTERS (care_report_filters_get_type ())
G_DECLARE_FINAL_TYPE (CareReportFilters, care_report_filters, CARE, REPORT_FILTERS, AdwBin)

CareReportFilters *care_report_filters_new      (CareReportDesk    *desk);
void               care_report_filters_focus    (CareReportFilters *self);

/* Chooses a kind of period, as the list does. */
void               care_report_filters_set_kind (CareReportFilters *self,
                                                 CarePeriodKind     kind);
