/* care-campaign.h — one reason to call many
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A unified return visit (统一回访), a survey, a festival, the studio's anniversary, a
 * promotion: the supervisor picks the customers by a filter, the calls are dealt out,
 * the progress is watched; at the end the register and the report are printed and the
 * campaign is archived: from then on it is read and never changed.
 */
#pragma once

#include "care-call-type.h"
#include "care-customer-filter.h"
#include "care-moment.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareCampaign, care_campaign)

struct _CareCampaign
{
  gint64               id;
  char                *name;        /* (owned) */
  char                *purpose;     /* (owned) (nullable) one step of the service, or the whole */
  CareCallType         type;
  CareCustomerFilter  *filter;      /* (owned) how the customers were chosen */
  CareDay              first_on;
  CareDay              last_on;
  char                *analysis;    /* (owned) (nullable) for its report */
  CareMoment           created_at;
  gint64               created_by;
  CareMoment           archived_at; /* 0: still under way */
  gint64               version;

  /* Counted, not stored. */
  guint                n_calls;
  guint                n_open;
  guint                n_done;
  guint                n_not_reached;
  guint                n_refused;
};
#define CARE_TYPE_CAMPAIGN (care_campaign_get_type ())

/* Whether calls of @type may be dealt out to many at once. */
gboolean care_campaign_may_be   (CareCallType         type);

/* Says what is missing before it can begin. */
gboolean care_campaign_check    (const CareCampaign  *self,
                                 CareDay              today,
                                 GError             **error);

/* How many of a hundred calls are over. */
guint    care_campaign_get_done (const CareCampaign  *self);
