/* care-complaint-tips.h — what to remember at each moment of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The house's rules for talking to somebody who is angry, shown where they are needed:
 * while listening, while judging, before the call with the plan, before the gentle no.
 * Translated; nothing here decides anything.
 */
#pragma once

#include "care-complaint-kind.h"

typedef enum
{
  CARE_TIP_RECEIVING,
  CARE_TIP_JUDGING,
  CARE_TIP_INVESTIGATING,
  CARE_TIP_PROPOSING,
  CARE_TIP_CHOOSING,
  CARE_TIP_INFORMING,
  CARE_TIP_DECLINING,
  CARE_TIP_CARRYING_OUT,
  CARE_TIP_CALLING_BACK,
  CARE_TIP_EVALUATING
} CareTipMoment;
#define CARE_N_TIP_MOMENTS (CARE_TIP_EVALUATING + 1)

/* The moment that a complaint in this state is at. */
CareTipMoment  care_complaint_tips_get_moment (CareComplaintState state);

/* (nullable): the tip at @position, translated; NULL beyond the last. */
const char    *care_complaint_tips_get        (CareTipMoment      moment,
                                               guint              position);

/**
 * care_complaint_tips_get_phrase:
 * @avoid: (out): what never to say
 * @say: (out): what to say instead
 *
 * Returns: FALSE beyond the last pair
 */
gboolean       care_complaint_tips_get_phrase (guint              position,
                                               const char       **avoid,
                                               const char       **say);
