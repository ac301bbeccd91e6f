/* care-call-type.h — the thirty-one reasons to call a customer
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For each reason: how many days after its base day it is due, how many more days
 * it may take, how urgent it is, by which ways it is done. Offsets are settings of
 * the office; these are the house rules they start with (R58 to R80).
 */
#pragma once

#include "care-kind.h"

typedef enum
{
  CARE_CALL_BOOKING_THANKS,
  CARE_CALL_SCHEDULE_FOLLOW,
  CARE_CALL_DRESS_REMIND,
  CARE_CALL_SHOOT_THANKS,
  CARE_CALL_PROOF_FOLLOW,
  CARE_CALL_PICKUP_NOTICE,
  CARE_CALL_PICKUP_FOLLOW,
  CARE_CALL_WEDDING_PREP,
  CARE_CALL_WEDDING_DAY,
  CARE_CALL_RETURN_VISIT,
  CARE_CALL_NEW_ASSIGN,
  CARE_CALL_BIRTHDAY,
  CARE_CALL_WED_ANNIV,
  CARE_CALL_SHOOT_ANNIV,
  CARE_CALL_FESTIVAL,
  CARE_CALL_STORE_DAY,
  CARE_CALL_PROMO,
  CARE_CALL_CARD_RENEW,
  CARE_CALL_CARD_UPGRADE,
  CARE_CALL_POINTS_GIFT,
  CARE_CALL_TOP3_VISIT,
  CARE_CALL_INQUIRY_FOLLOW,
  CARE_CALL_WINBACK,
  CARE_CALL_STAGE_LATE,
  CARE_CALL_REPLY_PROMISED,
  CARE_CALL_COMPLAINT_AFTER,
  CARE_CALL_OUTCOME_NOTICE,
  CARE_CALL_SURVEY,
  CARE_CALL_CALLBACK,
  CARE_CALL_COMPLAINT_OFFER,
  CARE_CALL_COMPLAINT_DECLINE
} CareCallType;
#define CARE_N_CALL_TYPES (CARE_CALL_COMPLAINT_DECLINE + 1)
CARE_DECLARE_WORDS (CareCallType, care_call_type)

typedef struct
{
  int      offset;   /* days from the base day to the due day; negative: before */
  int      grace;    /* days from the due day to the deadline */
  int      priority; /* 1 first */
  guint    channels; /* bits 1 << CareChannel */
  CareChannel first_channel; /* the usual way */
  gboolean is_greeting; /* congratulates: kept apart from other calls, and never moved past its day */
  gboolean needs_promo_consent;
} CareCallRule;

/* The house rule for @type; never NULL. */
const CareCallRule *care_call_type_get_rule    (CareCallType type);

/**
 * care_call_type_get_channel:
 *
 * The usual way to reach a customer of @level: VIP and important customers are rung
 * up on birthdays, anniversaries and festivals, the others get a message.
 */
CareChannel         care_call_type_get_channel (CareCallType type,
                                                CareLevel    level);

/* Whether a customer who answered @consent when asked about promotions may get this call. */
gboolean            care_call_type_is_allowed  (CareCallType type,
                                                CareConsent  consent);
