/* care-export-sources.h — the lists that leave the office
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Customers: a row for each order, under the headings the importer knows. Calls: the
 * register of what was done. Others can be added beside them (care-list-export.h).
 */
#pragma once

#include "care-list-export.h"

/**
 * care_export_sources_new_customers:
 * @ids: (element-type gint64): in their order
 */
CareExportSource *care_export_sources_new_customers (CareOffice *office,
                                                     GArray     *ids) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_export_sources_new_calls:
 *
 * The calls, messages and visits made from @from to @until. Waits for the worker.
 */
CareExportSource *care_export_sources_new_calls     (CareOffice *office,
                                                     CareDay     from,
                                                     CareDay     until,
                                                     GError    **error) G_GNUC_WARN_UNUSED_RESULT;
