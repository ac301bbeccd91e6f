/* care-campaigner.h — begins a campaign, deals its calls out, and closes it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every customer of the filter who may be called gets one call. One's own customers
 * stay one's own; those without a specialist are dealt out evenly among the
 * specialists on duty (D7). Whoever must not be called, or has not agreed to a
 * promotion, is left out and counted.
 */
#pragma once

#include "care-office.h"
#include "domain/care-campaign.h"

CARE_DECLARE_RECORD (CareCampaignStart, care_campaign_start)

/* What came of beginning. */
struct _CareCampaignStart
{
  CareCampaign *campaign;       /* (owned) with its id and counts */
  guint         n_not_allowed;  /* do not wish to be called, or to hear of promotions */
};
#define CARE_TYPE_CAMPAIGN_START (care_campaign_start_get_type ())

/* All of these wait; for the command line and for tests. */

/* Begins @campaign: stores it and deals its calls out. INVALID says what is missing. */
CareCampaignStart *care_campaigner_begin   (CareOffice    *office,
                                            CareCampaign  *campaign,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;
/* (transfer full) (element-type CareCampaign). */
GPtrArray         *care_campaigner_list    (CareOffice    *office,
                                            GError       **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_campaigner_archive:
 * @analysis: (nullable): for its report
 *
 * What is still open is not called any more, and the campaign is never changed again.
 */
gboolean           care_campaigner_archive (CareOffice    *office,
                                            gint64         id,
                                            const char    *analysis,
                                            GError       **error);
