/* care-consequence-record.c — what a call leaves behind in words, not in dates
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-consequence-record.h"

#include <string.h>

/* A kind of effect and the finding it becomes. */
static const struct
{
  CareEffectKind   kind;
  const char      *word;    /* (nullable) any */
  CareFindingKind  finding;
} findings[] = {
  { CARE_EFFECT_LEAD,   "referral_lead",   CARE_FINDING_REFERRAL },
  { CARE_EFFECT_LEAD,   NULL,              CARE_FINDING_LEAD },
  { CARE_EFFECT_CARD,   "renew_intent",    CARE_FINDING_CARD_RENEW },
  { CARE_EFFECT_CARD,   "upgrade_request", CARE_FINDING_CARD_UPGRADE },
  { CARE_EFFECT_GIFT,   NULL,              CARE_FINDING_GIFT },
  { CARE_EFFECT_LAPSE,  NULL,              CARE_FINDING_LAPSE },
  { CARE_EFFECT_SURVEY, NULL,              CARE_FINDING_SURVEY },
};

static CareConsequence *
add (GPtrArray           *list,
     CareConsequenceKind  kind,
     char                *text)
{
  CareConsequence *consequence = care_consequence_new ();

  consequence->kind = kind;
  consequence->text = text;
  consequence->department = CARE_DEPARTMENT_SERVICE;
  g_ptr_array_add (list, consequence);

  return consequence;
}

/* The reason the customer gave anywhere in the call, with the words typed for it. */
static void
add_reason (GPtrArray       *effects,
            CareConsequence *inquiry)
{
  for (guint i = 0; i < effects->len; i++)
    {
      const CareWalkEffect *walked = effects->pdata[i];

      if (walked->effect->kind != CARE_EFFECT_REASON)
        continue;
      inquiry->reason = care_inquiry_reason_from_nick (walked->effect->word, CARE_INQUIRY_REASON_OTHER);
      g_free (inquiry->remedy);
      inquiry->remedy = g_strdup (walked->text);
    }
}

static void
add_inquiry (GPtrArray            *effects,
             const CareWalkEffect *walked,
             char                 *said,
             GPtrArray            *list)
{
  CareConsequence *inquiry = add (list, CARE_CONSEQUENCE_INQUIRY, said);

  inquiry->word = g_strdup (walked->effect->word);
  if (g_strcmp0 (inquiry->word, "LOST") == 0)
    {
      inquiry->reason = CARE_INQUIRY_REASON_OTHER;
      add_reason (effects, inquiry);
    }
}

static void
add_finding (const CareWalkEffect *walked,
             char                 *said,
             GPtrArray            *list)
{
  const CareEffect *effect = walked->effect;
  CareConsequence *finding = add (list, CARE_CONSEQUENCE_FINDING, said);

  for (guint i = 0; i < G_N_ELEMENTS (findings); i++)
    if (findings[i].kind == effect->kind &&
        (findings[i].word == NULL || g_strcmp0 (findings[i].word, effect->word) == 0))
      {
        finding->finding = findings[i].finding;
        break;
      }
  finding->word = g_strdup (effect->word);
}

void
care_consequence_record_effect (GPtrArray            *effects,
                                const CareWalkEffect *walked,
                                char                 *said,
                                GPtrArray            *list)
{
  const CareEffect *effect = walked->effect;
  CareConsequence *consequence;

  if (effect->kind == CARE_EFFECT_INQUIRY)
    add_inquiry (effects, walked, said, list);
  else if (effect->kind == CARE_EFFECT_CASE)
    add (list, CARE_CONSEQUENCE_CASE, said)->follows_up = g_strcmp0 (effect->word, "follow_up") == 0;
  else if (effect->kind == CARE_EFFECT_MEMO)
    add (list, CARE_CONSEQUENCE_MEMO, said);
  else if (effect->kind == CARE_EFFECT_PROMISE)
    {
      consequence = add (list, CARE_CONSEQUENCE_PROMISE, said);
      consequence->promise = care_promise_state_from_nick (effect->word, CARE_PROMISE_KEPT);
    }
  else
    add_finding (walked, said, list);
}

void
care_consequence_record_reply (const CareCallResult *result,
                               GPtrArray            *list)
{
  if (result->context->type != CARE_CALL_REPLY_PROMISED ||
      result->outcome != CARE_OUTCOME_REACHED_DONE)
    return;

  for (guint i = 0; i < list->len; i++)
    if (((const CareConsequence *) list->pdata[i])->kind == CARE_CONSEQUENCE_PROMISE)
      return;

  add (list, CARE_CONSEQUENCE_PROMISE, NULL)->promise = CARE_PROMISE_KEPT;
}
