/* care-campaign-table.h — campaigns, with how far they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-campaign.h"

CareCampaign *care_campaign_table_get     (CareDb              *db,
                                           gint64               id,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* (transfer full) (element-type CareCampaign): those under way first, the newest first. */
GPtrArray    *care_campaign_table_list    (CareDb              *db,
                                           GError             **error) G_GNUC_WARN_UNUSED_RESULT;

/* Stores a new one; its id, or 0 with @error set. */
gint64        care_campaign_table_add     (CareDb              *db,
                                           const CareCampaign  *campaign,
                                           GError             **error);

/* Closes the campaign for good; CONFLICT when it is archived already. */
gboolean      care_campaign_table_archive (CareDb              *db,
                                           gint64               id,
                                           const char          *analysis,
                                           GError             **error);

/* The open calls of a campaign are not made any more. */
gboolean      care_campaign_table_cancel_open (CareDb          *db,
                                           gint64               id,
                                           GError             **error);
