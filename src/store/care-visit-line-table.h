/* care-visit-line-table.h — the attempts of a period, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-visit-line.h"

/* (transfer full) (element-type CareVisitLine): begun from @from_at up to @until_at, that moment
 * excluded; oldest first. */
GPtrArray *care_visit_line_table_list             (CareDb      *db,
                                                   CareMoment   from_at,
                                                   CareMoment   until_at,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;

/* The attempts of a campaign, oldest first. */
GPtrArray *care_visit_line_table_list_of_campaign (CareDb      *db,
                                                   gint64       campaign_id,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;
