/* care-consequence-record.h — what a call leaves behind in words, not in dates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One part of care-consequence.h: cases, promises, inquiries, findings and messages.
 */
#pragma once

#include "care-consequence.h"

/**
 * care_consequence_record_effect:
 * @effects: (element-type CareWalkEffect): of the whole call
 * @walked: the effect to carry out, of a kind that leaves a record
 * @said: (transfer full): what was typed for it, else the question and its answer
 * @list: (element-type CareConsequence): takes the consequence
 */
void care_consequence_record_effect (GPtrArray            *effects,
                                     const CareWalkEffect *walked,
                                     char                 *said,
                                     GPtrArray            *list);

/* A promised reply that was spoken through without a word about the promise has kept it. */
void care_consequence_record_reply  (const CareCallResult *result,
                                     GPtrArray            *list);
