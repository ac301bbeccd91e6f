/* care-call-situation.c — a call as it is being made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-call-situation.h"

#include "care-answerer.h"

#include "domain/care-festival.h"

/* A promised reply may take three days (R132). */
#define REPLY_DAYS 3

CareScriptContext
care_call_situation_get_context (const CareCallSituation *self)
{
  const CareBrief *brief = self->brief;
  CareScriptContext context = { 0 };

  context.type = brief->call->type;
  context.customer = brief->customer;
  context.person = self->person;
  context.order = brief->order;
  context.specialist = self->me;
  context.base_on = brief->call->base_on;
  context.today = care_civil_get_day (self->now);

  return context;
}

static void
add_wish (const CareCallSituation *self,
          CareScriptFacts         *facts)
{
  CareClosingWish wish = { 0 };
  g_autofree char *name = NULL;
  g_autofree char *greeting = NULL;

  wish.now = self->now;
  wish.wedding_on = self->brief->customer->wedding_on;
  wish.festival_on = care_festival_find_next (care_civil_get_day (self->now), self->rules->language,
                                              &name, &greeting);
  wish.festival = name;
  wish.greeting = greeting;
  wish.is_new_year = care_festival_is_new_year (care_civil_get_day (self->now));
  care_script_facts_set_wish (facts, self->book, &wish);
}

/* What is noted beside the script of a call that came in. */
static void
add_incoming (const CareIncoming *incoming,
              CareScriptFacts    *facts)
{
  CareDepartment department = incoming->department != CARE_DEPARTMENT_NONE ? incoming->department
                                                                           : CARE_DEPARTMENT_SERVICE;

  care_script_facts_set (facts, "colleague", incoming->colleague);
  care_script_facts_set (facts, "dept_target", care_department_get_label (department));
  care_script_facts_set (facts, "message", incoming->what);
}

CareScriptFacts *
care_call_situation_new_facts (const CareCallSituation *self)
{
  CareScriptFacts *facts = care_script_facts_new (self->rules->language);
  CareScriptContext context = care_call_situation_get_context (self);

  care_script_facts_set_studio (facts, self->rules->studio, self->rules->address, self->rules->tel,
                                self->rules->open_hours);
  care_script_facts_fill (facts, &context);
  add_wish (self, facts);
  if (self->brief->incoming != NULL)
    add_incoming (self->brief->incoming, facts);

  return facts;
}

/* The step of the complaint block at which the customer says what happened. */
#define STEP_SUBJECT "CMP3"

/* A day told in the call is the one the reply repeats. */
static void
add_confirmed_day (const CareStepView *view,
                   CareScriptFacts    *facts)
{
  if (view->confirms == CARE_EFFECT_FIELD_SHOOT_DAY)
    care_script_facts_set_day (facts, "shoot_date", view->day);
  else if (view->confirms == CARE_EFFECT_FIELD_PROOF_DAY)
    care_script_facts_set_day (facts, "proof_date", view->day);
  else if (view->confirms == CARE_EFFECT_FIELD_PICKUP_DAY)
    care_script_facts_set_day (facts, "pickup_date", view->day);
}

static void
add_typed_views (GPtrArray       *views,
                 CareScriptFacts *facts)
{
  for (guint i = 0; i < views->len; i++)
    {
      const CareStepView *view = g_ptr_array_index (views, i);

      if (view->day != CARE_DAY_NONE)
        {
          care_script_facts_set_day (facts, "date", view->day);
          add_confirmed_day (view, facts);
        }
      if (view->at != CARE_CIVIL_NONE)
        {
          care_script_facts_set_time (facts, "time", view->at);
          care_script_facts_set_time (facts, "reply_by", view->at);
        }
      if (view->text != NULL && g_str_equal (view->step->id, STEP_SUBJECT))
        care_script_facts_set (facts, "complaint_subject", view->text);
    }
}

void
care_call_situation_add_typed (const CareCallSituation *self,
                               const CareScriptWalk    *walk,
                               CareScriptFacts         *facts)
{
  g_autoptr(GPtrArray) said = care_script_walk_list_said (walk);
  g_autoptr(GPtrArray) page = care_script_walk_list_page (walk);

  care_script_facts_set_day (facts, "reply_by", care_civil_get_day (self->now) + REPLY_DAYS);
  add_typed_views (said, facts);
  add_typed_views (page, facts);
  if (self->brief->incoming != NULL && self->brief->incoming->reply_by != CARE_CIVIL_NONE)
    care_script_facts_set_time (facts, "reply_by", self->brief->incoming->reply_by);
}

CareScriptWalk *
care_call_situation_new_walk (const CareCallSituation *self,
                              const char              *saved)
{
  CareScriptContext context = care_call_situation_get_context (self);
  guint also = self->rules->recording_on ? 1u << CARE_SCRIPT_WHEN_RECORDING : 0;
  const char *original = NULL;

  if (saved != NULL)
    {
      CareScriptWalk *walk = care_script_walk_restore (self->book, saved);

      if (walk != NULL)
        return walk;
    }
  if (self->brief->original != NULL)
    original = care_call_type_get_nick (self->brief->original->type);

  if (self->brief->incoming != NULL)
    return care_script_walk_new (self->book, CARE_SCRIPT_GREETING, NULL, also);

  return care_script_walk_new (self->book, care_call_type_get_nick (self->brief->call->type), original,
                               care_script_context_get_conditions (&context, also));
}

static CareRetry
retry_after (const CareCallSituation *self,
             CareOutcome              outcome,
             CareCivil                agreed)
{
  const CareBrief *brief = self->brief;
  CareDay today = care_civil_get_day (self->now);
  CareRetryLimits limits = CARE_RETRY_HOUSE_LIMITS;
  CareAttempt attempt = { 0 };
  int attempts_before = care_brief_count_attempts (brief, today, self->rules->zone);

  limits.max_attempts = self->rules->max_attempts;
  limits.max_days = self->rules->max_days;
  attempt.call = brief->call;
  attempt.outcome = outcome;
  attempt.attempts_today = attempts_before + 1;
  attempt.days_tried = care_brief_count_days (brief, self->rules->zone) + (attempts_before == 0);
  attempt.is_member = care_level_is_member (brief->customer->level);
  attempt.has_other_phone = brief->customer->phones != NULL &&
                            g_strv_length (brief->customer->phones) > 1;
  attempt.now = self->now;
  attempt.good.good_from = brief->customer->good_from;
  attempt.good.good_until = brief->customer->good_until;
  attempt.good.agreed = agreed;
  attempt.good.good_times = brief->customer->good_times;
  attempt.good.bad_times = brief->customer->bad_times;

  return care_retry_after (&attempt, &limits, &self->rules->window, self->rules->calendar);
}

GPtrArray *
care_call_situation_assess (const CareCallSituation *self,
                            const CareScriptWalk    *walk,
                            CareOutcome              outcome,
                            CareCivil                agreed,
                            CareRetry               *retry)
{
  g_autoptr(CareScriptFacts) facts = care_call_situation_new_facts (self);
  CareScriptContext context = care_call_situation_get_context (self);
  CareCallResult result = { 0 };
  GPtrArray *consequences;

  if (agreed == CARE_CIVIL_NONE && walk != NULL)
    agreed = care_call_result_get_agreed (walk);
  *retry = retry_after (self, outcome, agreed);

  result.context = &context;
  result.walk = walk;
  result.outcome = outcome;
  result.retry = self->brief->incoming == NULL ? retry : NULL;
  result.facts = facts;
  result.now = self->now;
  result.reply_days = REPLY_DAYS;

  consequences = care_call_result_list_consequences (&result);
  if (self->brief->incoming != NULL)
    care_answerer_adjust (self->brief->incoming, consequences, self->now);

  return consequences;
}
