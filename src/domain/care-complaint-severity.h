/* care-complaint-severity.h — how grave a complaint is, and why
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ticks that suggest a level (3.4; the last six are the assessment of ISO 10002).
 * Any one of the grounds of a major complaint makes it one. Whoever may judge can
 * choose another level with a reason.
 */
#pragma once

#include "care-complaint.h"

typedef enum
{
  CARE_GROUND_INJURY,        /* injury or allergy */
  CARE_GROUND_LOSS,          /* the customer's goods lost or stolen */
  CARE_GROUND_PICTURES,      /* pictures or negatives lost or leaked */
  CARE_GROUND_PRIVACY,       /* private data disclosed */
  CARE_GROUND_WEDDING_DAY,   /* dress, make-up or goods missing or late on the day */
  CARE_GROUND_MIX_UP,        /* with another couple's pictures */
  CARE_GROUND_RESHOOT_ALL,   /* of the whole set */
  CARE_GROUND_AMOUNT,        /* refund or compensation of the major amount */
  CARE_GROUND_ABUSE,         /* or harassment, by staff */
  CARE_GROUND_SERIES,        /* three customers with the same cause in a week */
  CARE_GROUND_REPEAT,        /* second complaint about the same matter */
  CARE_GROUND_THREAT,        /* association, 12315, lawyer, media, exposure */
  CARE_GROUND_VIP,           /* VIP or important customer, very upset */
  CARE_GROUND_WEDDING_SOON,  /* within seven days */
  CARE_GROUND_FAULT,         /* a fault with a claim, redo, delay of days */
  CARE_GROUND_SAFETY,
  CARE_GROUND_DEPARTMENTS,   /* several are concerned */
  CARE_GROUND_IMPACT,
  CARE_GROUND_URGENT,        /* immediate action is needed and possible */
  CARE_GROUND_COMPENSATION   /* is likely */
} CareSeverityGround;
#define CARE_N_SEVERITY_GROUNDS (CARE_GROUND_COMPENSATION + 1)
CARE_DECLARE_WORDS (CareSeverityGround, care_severity_ground)

/* What is known besides the complaint itself. */
typedef struct
{
  CareLevel level;         /* of the customer */
  CareDay   wedding_on;
  CareDay   today;
  int       n_same_cause;  /* customers who complained about the same matter within a week, this one too */
  gint64    major_amount;  /* fen */
  gint64    minor_amount;  /* fen; a claim up to this is minor */
} CareSeverityFacts;

/**
 * care_severity_suggest:
 * @grounds: (out): every ground that holds, ticked or found, as bits
 *
 * The level these ticks, the matter, the claim and the customer make of it.
 */
CareSeverity care_severity_suggest (const CareComplaint     *complaint,
                                    const CareSeverityFacts *facts,
                                    guint                   *grounds);

/* (transfer full) (nullable): the labels of @grounds, one after the other. */
char        *care_severity_describe_grounds (guint           grounds) G_GNUC_WARN_UNUSED_RESULT;
