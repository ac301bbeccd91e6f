/* care-finding.h — something worth knowing that a call brought to light
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A friend who may come, an interest in an offer, the wish to renew or upgrade a
 * card, a gift to be put aside, why somebody stays away, what a survey said. None of
 * them moves an order; each is counted, listed for whoever takes it up, and ticked
 * off when that is done.
 */
#pragma once

#include "care-moment.h"
#include "care-record.h"
#include "care-word.h"

typedef enum
{
  CARE_FINDING_LEAD,         /* interested in an offer */
  CARE_FINDING_REFERRAL,     /* knows somebody who may come */
  CARE_FINDING_CARD_RENEW,
  CARE_FINDING_CARD_UPGRADE,
  CARE_FINDING_GIFT,         /* to be put aside until it is collected */
  CARE_FINDING_LAPSE,        /* @word: why the customer stays away */
  CARE_FINDING_SURVEY        /* @word: scores or recommend */
} CareFindingKind;
#define CARE_N_FINDING_KINDS (CARE_FINDING_SURVEY + 1)
CARE_DECLARE_WORDS (CareFindingKind, care_finding_kind)

/* Why a customer stays away; the words of the win-back script. */
typedef enum
{
  CARE_LAPSE_NONE,
  CARE_LAPSE_NO_NEED,
  CARE_LAPSE_PRICE,
  CARE_LAPSE_QUALITY,
  CARE_LAPSE_SERVICE,
  CARE_LAPSE_COMPLAINT,
  CARE_LAPSE_COMPETITOR,
  CARE_LAPSE_INCONVENIENT,
  CARE_LAPSE_MOVED,
  CARE_LAPSE_SEPARATED,
  CARE_LAPSE_OTHER
} CareLapse;
CARE_DECLARE_WORDS (CareLapse, care_lapse)

CARE_DECLARE_RECORD (CareFinding, care_finding)

struct _CareFinding
{
  gint64           id;
  CareFindingKind  kind;
  char            *word;        /* (owned) (nullable) a nick: of CareLapse for LAPSE */
  char            *body;        /* (owned) (nullable) in the customer's words */
  gint64           customer_id;
  gint64           visit_id;    /* 0: an incoming call */
  CareMoment       created_at;
  gint64           created_by;
  CareMoment       done_at;
};
#define CARE_TYPE_FINDING (care_finding_get_type ())
