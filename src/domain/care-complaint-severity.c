/* care-complaint-severity.c — how grave a complaint is, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-severity.h"

#define WEDDING_SOON_DAYS 7
#define SERIES 3

#define BIT(ground) (1u << CARE_GROUND_##ground)

static const CareWord grounds_words[] = {
  { "INJURY",       "ground", NC_("ground", "Injury or allergy") },
  { "LOSS",         "ground", NC_("ground", "Goods of the customer lost or stolen") },
  { "PICTURES",     "ground", NC_("ground", "Pictures lost or leaked") },
  { "PRIVACY",      "ground", NC_("ground", "Private data disclosed") },
  { "WEDDING_DAY",  "ground", NC_("ground", "Something missing or late on the wedding day") },
  { "MIX_UP",       "ground", NC_("ground", "Mixed up with another couple") },
  { "RESHOOT_ALL",  "ground", NC_("ground", "The whole set must be shot again") },
  { "AMOUNT",       "ground", NC_("ground", "Large refund or compensation") },
  { "ABUSE",        "ground", NC_("ground", "Abuse or harassment by staff") },
  { "SERIES",       "ground", NC_("ground", "Three customers with the same cause in a week") },
  { "REPEAT",       "ground", NC_("ground", "Second complaint about the same matter") },
  { "THREAT",       "ground", NC_("ground", "Authorities, lawyer, media or exposure") },
  { "VIP",          "ground", NC_("ground", "VIP or important customer, very upset") },
  { "WEDDING_SOON", "ground", NC_("ground", "Wedding within seven days") },
  { "FAULT",        "ground", NC_("ground", "A fault with a claim") },
  { "SAFETY",       "ground", NC_("ground", "Safety concerned") },
  { "DEPARTMENTS",  "ground", NC_("ground", "Several departments concerned") },
  { "IMPACT",       "ground", NC_("ground", "Large impact") },
  { "URGENT",       "ground", NC_("ground", "Immediate action needed and possible") },
  { "COMPENSATION", "ground", NC_("ground", "Compensation likely") },
};

CARE_DEFINE_WORDS (CareSeverityGround, care_severity_ground, grounds_words)

static const guint major_grounds = BIT (INJURY) | BIT (LOSS) | BIT (PICTURES) | BIT (PRIVACY) |
                                   BIT (WEDDING_DAY) | BIT (MIX_UP) | BIT (RESHOOT_ALL) | BIT (AMOUNT) |
                                   BIT (ABUSE) | BIT (SERIES) | BIT (REPEAT) | BIT (THREAT) | BIT (VIP) |
                                   BIT (WEDDING_SOON) | BIT (SAFETY);

static guint
find_grounds (const CareComplaint     *complaint,
              const CareSeverityFacts *facts)
{
  const guint money = 1u << CARE_REMEDY_REFUND | 1u << CARE_REMEDY_COMPENSATE;
  guint found = complaint->assessment;

  if (complaint->amount_asked >= facts->major_amount && (complaint->remedies_asked & money) != 0)
    found |= BIT (AMOUNT);
  if (facts->n_same_cause >= SERIES)
    found |= BIT (SERIES);
  if (complaint->repeat_of != 0)
    found |= BIT (REPEAT);
  if (complaint->way == CARE_COMPLAINT_WAY_AGENCY || complaint->is_external)
    found |= BIT (THREAT);
  if (facts->wedding_on >= facts->today && facts->wedding_on - facts->today <= WEDDING_SOON_DAYS)
    found |= BIT (WEDDING_SOON);
  /* Being important is not enough: the customer must be very upset, which only a person can tell. */
  if (facts->level < CARE_LEVEL_VIP)
    found &= ~BIT (VIP);

  return found;
}

static gboolean
has_claim (const CareComplaint     *complaint,
           const CareSeverityFacts *facts)
{
  const guint soft = 1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_EXPLAIN;

  return complaint->amount_asked > facts->minor_amount ||
         ((complaint->remedies_asked & ~soft) != 0 && complaint->amount_asked == 0);
}

CareSeverity
care_severity_suggest (const CareComplaint     *complaint,
                       const CareSeverityFacts *facts,
                       guint                   *grounds)
{
  const CareComplaintCause *cause = care_complaint_cause_find (complaint->cause_code);
  guint found = find_grounds (complaint, facts);

  if (has_claim (complaint, facts))
    found |= BIT (FAULT);
  *grounds = found;

  if ((found & major_grounds) != 0 || (cause != NULL && cause->is_major))
    return CARE_SEVERITY_MAJOR;
  if (found != 0)
    return CARE_SEVERITY_GENERAL;

  return CARE_SEVERITY_MINOR;
}

char *
care_severity_describe_grounds (guint grounds)
{
  GString *words = g_string_new (NULL);

  for (int i = 0; i < CARE_N_SEVERITY_GROUNDS; i++)
    if ((grounds & (1u << i)) != 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "",
                              care_severity_ground_get_label ((CareSeverityGround) i));

  return g_string_free (words, words->len == 0);
}
