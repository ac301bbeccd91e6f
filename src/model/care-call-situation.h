/* care-call-situation.h — a call as it is being made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Puts a brief, the house rules, the scripts, the caller and the hour together, and
 * answers from them: what the script's blanks are filled with, where its walk begins,
 * and what saving would do. The page's preview and the recorder ask the same
 * functions, so what was shown is what happens.
 */
#pragma once

#include "care-brief.h"
#include "care-house-rules.h"
#include "domain/care-consequence.h"
#include "domain/care-script-facts.h"
#include "domain/care-script-walk.h"

typedef struct
{
  CareBrief            *brief;
  const CareHouseRules *rules;
  CareScriptBook       *book;
  const CareStaff      *me;     /* who calls */
  guint                 person; /* index of the person spoken to */
  CareCivil             now;
} CareCallSituation;

CareScriptContext  care_call_situation_get_context (const CareCallSituation *self);

/* The facts of the call in the language the script is read in. */
CareScriptFacts   *care_call_situation_new_facts   (const CareCallSituation *self) G_GNUC_WARN_UNUSED_RESULT;

/* What the customer has said in @walk fills blanks, too: the day named, what a complaint is about. */
void               care_call_situation_add_typed   (const CareCallSituation *self,
                                                    const CareScriptWalk    *walk,
                                                    CareScriptFacts         *facts);

/* A walk at its beginning, or where @saved left it; NULL when there is no such script. */
CareScriptWalk    *care_call_situation_new_walk    (const CareCallSituation *self,
                                                    const char              *saved) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_situation_assess:
 * @walk: (nullable): nobody answered
 * @agreed: the time the customer named, or none; overrides what the walk says
 * @retry: (out): what becomes of the call itself
 *
 * Returns: (transfer full) (element-type CareConsequence): everything saving will do
 */
GPtrArray         *care_call_situation_assess      (const CareCallSituation *self,
                                                    const CareScriptWalk    *walk,
                                                    CareOutcome              outcome,
                                                    CareCivil                agreed,
                                                    CareRetry               *retry) G_GNUC_WARN_UNUSED_RESULT;
