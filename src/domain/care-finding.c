/* care-finding.c — something worth knowing that a call brought to light
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-finding.h"

static const CareWord kinds[] = {
  { "LEAD",         "finding", NC_("finding", "Interested in an offer") },
  { "REFERRAL",     "finding", NC_("finding", "May recommend us") },
  { "CARD_RENEW",   "finding", NC_("finding", "Wants to renew the card") },
  { "CARD_UPGRADE", "finding", NC_("finding", "Wants to upgrade the card") },
  { "GIFT",         "finding", NC_("finding", "Gift put aside") },
  { "LAPSE",        "finding", NC_("finding", "Why the customer stays away") },
  { "SURVEY",       "finding", NC_("finding", "Survey answer") },
};

static const CareWord lapses[] = {
  { "NONE",         "lapse", NC_("lapse", "No reason given") },
  { "NO_NEED",      "lapse", NC_("lapse", "No need at present") },
  { "PRICE",        "lapse", NC_("lapse", "Price") },
  { "QUALITY",      "lapse", NC_("lapse", "Quality") },
  { "SERVICE",      "lapse", NC_("lapse", "Service") },
  { "COMPLAINT",    "lapse", NC_("lapse", "A complaint not settled") },
  { "COMPETITOR",   "lapse", NC_("lapse", "Another studio") },
  { "INCONVENIENT", "lapse", NC_("lapse", "Inconvenient to come") },
  { "MOVED",        "lapse", NC_("lapse", "Moved away") },
  { "SEPARATED",    "lapse", NC_("lapse", "Separated") },
  { "OTHER",        "lapse", NC_("lapse", "Other") },
};

CARE_DEFINE_WORDS (CareFindingKind, care_finding_kind, kinds)
CARE_DEFINE_WORDS (CareLapse, care_lapse, lapses)
CARE_DEFINE_RECORD (CareFinding, care_finding)

static void
care_finding_clear (CareFinding *self)
{
  g_free (self->word);
  g_free (self->body);
}
