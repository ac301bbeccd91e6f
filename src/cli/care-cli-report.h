/* care-cli-report.h — the period and the filters of charts and reports, as they are typed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-cli.h"
#include "model/care-statistics.h"

/* The options care_cli_report_read() knows, for a verb's row. */
#define CARE_CLI_REPORT_OPTIONS "from= to= compare= type= level= stage= department= specialist="

/**
 * care_cli_report_read:
 *
 * Reads the options into @query, narrowed to what the person signed in may see. This
 * month where no days are given. The studio must be open.
 */
gboolean care_cli_report_read (CareCli          *cli,
                               CareReportQuery  *query,
                               GError          **error);
