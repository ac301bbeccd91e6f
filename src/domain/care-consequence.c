/* care-consequence.c — what saving a call will do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-consequence-record.h"

/* Steps of the complaint block: what happened, what is asked for, what is to become of it. */
#define STEP_CONTENT  "CMP3"
#define STEP_REMEDY   "CMP5"
#define STEP_DECISION "CMP6"

CARE_DEFINE_RECORD (CareConsequence, care_consequence)

static void
care_consequence_clear (CareConsequence *self)
{
  g_free (self->word);
  g_free (self->text);
  g_free (self->remedy);
}

/* The list in the making. */
typedef struct
{
  const CareCallResult *result;
  GPtrArray            *effects; /* (element-type CareWalkEffect) */
  GPtrArray            *list;
} Maker;

static CareConsequence *
add (Maker               *maker,
     CareConsequenceKind  kind)
{
  CareConsequence *consequence = care_consequence_new ();

  consequence->kind = kind;
  g_ptr_array_add (maker->list, consequence);
  return consequence;
}

static CareConsequence *
find (Maker               *maker,
      CareConsequenceKind  kind)
{
  for (guint i = 0; i < maker->list->len; i++)
    {
      CareConsequence *consequence = g_ptr_array_index (maker->list, i);

      if (consequence->kind == kind)
        return consequence;
    }

  return NULL;
}

static CareDay
get_today (Maker *maker)
{
  return care_civil_get_day (maker->result->now);
}

static CareDepartment
get_department (Maker            *maker,
                const CareEffect *effect)
{
  return effect->department != CARE_DEPARTMENT_NONE
           ? effect->department
           : care_script_context_get_service (maker->result->context);
}

static const CareWalkEffect *
find_effect (Maker          *maker,
             CareEffectKind  kind)
{
  for (guint i = 0; i < maker->effects->len; i++)
    {
      const CareWalkEffect *walked = g_ptr_array_index (maker->effects, i);

      if (walked->effect->kind == kind)
        return walked;
    }

  return NULL;
}

/* Another effect of the same answer. */
static const CareEffect *
find_beside (Maker                *maker,
             const CareWalkEffect *walked,
             CareEffectKind        kind)
{
  for (guint i = 0; i < maker->effects->len; i++)
    {
      const CareWalkEffect *other = g_ptr_array_index (maker->effects, i);

      if (other->step == walked->step && other->effect->kind == kind)
        return other->effect;
    }

  return NULL;
}

/* What was typed for a step of the complaint block. */
static char *
dup_typed (Maker      *maker,
           const char *step_id)
{
  g_autoptr(GPtrArray) answers = NULL;

  answers = care_script_walk_list_answers (maker->result->walk, NULL, CARE_DEPARTMENT_NONE);
  for (guint i = 0; i < answers->len; i++)
    {
      const CareAnswer *answer = g_ptr_array_index (answers, i);

      if (g_str_equal (answer->step_id, step_id))
        return g_strdup (answer->text);
    }

  return NULL;
}

static const char *
get_label (Maker                *maker,
           const CareWalkEffect *walked)
{
  for (guint i = 0; i < walked->step->options->len; i++)
    {
      const CareScriptOption *option = g_ptr_array_index (walked->step->options, i);

      for (guint j = 0; j < option->effects->len; j++)
        if (option->effects->pdata[j] == walked->effect)
          return care_script_words_get (&option->label, maker->result->facts->language);
    }

  return NULL;
}

/* What was typed, else the question and its answer as they stand in the script. */
static char *
dup_said (Maker                *maker,
          const CareWalkEffect *walked)
{
  const char *label = get_label (maker, walked);
  g_autofree char *question = NULL;

  if (walked->text != NULL)
    return g_strdup (walked->text);

  question = care_script_facts_fill_text (maker->result->facts, &walked->step->text, NULL);
  return label != NULL ? g_strconcat (question, " — ", label, NULL) : g_steal_pointer (&question);
}

/* What the scripts of the house ask departments for, in the words of the office. */
static const char *
get_task_words (const char *word)
{
  static const struct
  {
    const char *word;
    const char *label;
  } tasks[] = {
    { "arrange shooting date", N_("Arrange the shooting date") },
    { "change shooting date",  N_("Change the shooting date") },
    { "cancellation request",  N_("The customer wants to cancel") },
    { "arrange proofing",      N_("Arrange the proofing") },
    { "rush order",            N_("The customer needs it earlier") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    if (g_strcmp0 (tasks[i].word, word) == 0)
      return _(tasks[i].label);

  return word;
}

static void
add_task (Maker                *maker,
          const CareWalkEffect *walked,
          CareDepartment        department,
          const char           *words)
{
  CareConsequence *task = add (maker, CARE_CONSEQUENCE_DEPARTMENT_TASK);
  g_autofree char *said = dup_said (maker, walked);

  task->department = department;
  task->day = walked->day;
  task->at = walked->at;
  if (words == NULL)
    task->text = g_steal_pointer (&said);
  else
    task->text = walked->text != NULL ? g_strconcat (words, ": ", walked->text, NULL) : g_strdup (words);
}

static void
add_note (Maker                *maker,
          const CareWalkEffect *walked)
{
  g_autofree char *said = dup_said (maker, walked);

  add (maker, CARE_CONSEQUENCE_NOTE)->text = g_strconcat (said, " (", walked->effect->source, ")", NULL);
}

static void
add_feedback (Maker                *maker,
              const CareWalkEffect *walked)
{
  CareConsequence *item = add (maker, CARE_CONSEQUENCE_FEEDBACK_ITEM);

  item->department = get_department (maker, walked->effect);
  if (g_str_equal (walked->step->id, STEP_DECISION))
    item->text = dup_typed (maker, STEP_CONTENT);
  if (item->text == NULL)
    item->text = dup_said (maker, walked);
}

/* The customer was asked, and wants nothing done about it. */
static gboolean
is_opinion_only (Maker *maker)
{
  for (guint i = 0; i < maker->effects->len; i++)
    {
      const CareWalkEffect *walked = g_ptr_array_index (maker->effects, i);

      if (walked->effect->kind == CARE_EFFECT_FEEDBACK && g_str_equal (walked->step->id, STEP_DECISION))
        return TRUE;
    }

  return FALSE;
}

/* About the first department the customer was dissatisfied with. */
static void
add_complaint (Maker                *maker,
               const CareWalkEffect *walked)
{
  const CareOrder *order = maker->result->context->order;
  CareConsequence *draft = add (maker, CARE_CONSEQUENCE_COMPLAINT_DRAFT);
  const CareServer *server = NULL;

  draft->department = get_department (maker, walked->effect);
  if (order != NULL && order->servers != NULL)
    server = care_order_get_server (order, draft->department);
  draft->staff_id = server != NULL ? server->staff_id : 0;
  draft->text = dup_said (maker, walked);
}

/* One angry call is one complaint, however many departments it is about. */
static void
add_to_complaint (Maker                *maker,
                  const CareWalkEffect *walked)
{
  CareConsequence *draft = find (maker, CARE_CONSEQUENCE_COMPLAINT_DRAFT);
  g_autofree char *said = dup_said (maker, walked);
  g_autofree char *line = NULL;
  char *text;

  if (draft == NULL)
    {
      add_complaint (maker, walked);
      return;
    }

  /* Translators: a department and what the customer said about it. */
  line = g_strdup_printf (C_("complaint", "%1$s: %2$s"),
                          care_department_get_label (get_department (maker, walked->effect)),
                          said != NULL ? said : care_rating_get_label (CARE_RATING_DISSATISFIED));
  text = draft->text != NULL ? g_strconcat (draft->text, "\n", line, NULL) : g_strdup (line);
  g_free (draft->text);
  draft->text = text;
}

static void
follow_rating (Maker                *maker,
               const CareWalkEffect *walked)
{
  if (walked->effect->rating == CARE_RATING_DISSATISFIED && !is_opinion_only (maker))
    add_to_complaint (maker, walked);
  else if (walked->effect->rating >= CARE_RATING_NEUTRAL && walked->text != NULL)
    add_feedback (maker, walked);
}

/* The complaint block was read to its end: the first draft becomes the complaint. */
static void
register_complaint (Maker                *maker,
                    const CareWalkEffect *walked)
{
  CareConsequence *draft = find (maker, CARE_CONSEQUENCE_COMPLAINT_DRAFT);
  g_autofree char *content = dup_typed (maker, STEP_CONTENT);

  if (draft == NULL)
    {
      add_complaint (maker, walked);
      draft = find (maker, CARE_CONSEQUENCE_COMPLAINT_DRAFT);
    }

  draft->is_registered = TRUE;
  draft->remedy = dup_typed (maker, STEP_REMEDY);
  if (content != NULL)
    {
      g_free (draft->text);
      draft->text = g_steal_pointer (&content);
    }
}

static void
move_stage (Maker                *maker,
            const CareWalkEffect *walked,
            CareStage             stage)
{
  CareConsequence *move;

  if (walked->day == CARE_DAY_NONE)
    {
      if (walked->text != NULL)
        add_task (maker, walked, care_stage_get_department (stage), NULL);
      return;
    }

  move = add (maker, CARE_CONSEQUENCE_MOVE_STAGE);
  move->stage = stage;
  move->day = walked->day;
}

static void
follow_field (Maker                *maker,
              const CareWalkEffect *walked)
{
  const CareEffect *effect = walked->effect;
  const CareOrder *order = maker->result->context->order;
  CareConsequence *set;
  CareStage stage;

  if (care_effect_field_get_stage (effect->field, &stage) ||
      (effect->field == CARE_EFFECT_FIELD_STAGE_DAY &&
       care_script_context_get_stage (maker->result->context, &stage)))
    {
      gboolean is_known = order != NULL && care_stage_date_get_day (&order->stages[stage]) == walked->day;

      if (effect->kind == CARE_EFFECT_UPDATE || !is_known)
        move_stage (maker, walked, stage);
      return;
    }

  if (effect->kind != CARE_EFFECT_UPDATE || find (maker, CARE_CONSEQUENCE_SET_FIELD) != NULL)
    return;

  set = add (maker, CARE_CONSEQUENCE_SET_FIELD);
  set->field = effect->field;
  set->text = g_strdup (walked->text);
}

static void
follow_appointment (Maker                *maker,
                    const CareWalkEffect *walked)
{
  const char *what = walked->effect->word;

  if (g_str_equal (what, "DRESS"))
    move_stage (maker, walked, CARE_STAGE_DRESS);
  else if (g_str_equal (what, "SIGN"))
    add_task (maker, walked, CARE_DEPARTMENT_SERVICE, _("Signing of the agreement"));
  else
    add_task (maker, walked, CARE_DEPARTMENT_DRESS, _("Choosing the wedding-day dress"));
}

/* The day another call is due, none when only the planner can know. */
static CareDay
get_due_day (Maker                *maker,
             const CareWalkEffect *walked)
{
  const CareScriptContext *context = maker->result->context;
  const CareCallRule *rule = care_call_type_get_rule (walked->effect->call_type);
  CareDay today = get_today (maker);
  CareDay wedding = context->customer != NULL ? context->customer->wedding_on : CARE_DAY_NONE;

  if (walked->at != CARE_CIVIL_NONE)
    return care_civil_get_day (walked->at);
  if (walked->effect->when == CARE_EFFECT_WHEN_DAYS)
    return today + walked->effect->days;
  if (walked->effect->when == CARE_EFFECT_WHEN_EXPIRY)
    return context->base_on > today ? MAX (context->base_on + walked->effect->days, today + 1)
                                    : CARE_DAY_NONE;
  if (walked->day != CARE_DAY_NONE)
    return walked->day;
  if (walked->effect->call_type == CARE_CALL_REPLY_PROMISED)
    return today + MAX (maker->result->reply_days, 0);
  if (walked->effect->call_type == CARE_CALL_PICKUP_NOTICE)
    return CARE_DAY_NONE;
  if (walked->effect->call_type == CARE_CALL_WEDDING_PREP)
    return wedding > today ? MAX (wedding + rule->offset, today + 1) : CARE_DAY_NONE;

  return today + MAX (rule->offset, 1);
}

static void
follow_schedule (Maker                *maker,
                 const CareWalkEffect *walked)
{
  CareCallType type = walked->effect->call_type;
  CareDay day = get_due_day (maker, walked);
  CareConsequence *plan;

  /* Not now but later: the same call stays open, and care-retry.h says until when. */
  if (type == CARE_CALL_CALLBACK && find_beside (maker, walked, CARE_EFFECT_OUTCOME) != NULL)
    return;

  if (day == CARE_DAY_NONE)
    {
      if (walked->effect->when == CARE_EFFECT_WHEN_EXPIRY)
        add_note (maker, walked);
      return;
    }

  plan = add (maker, CARE_CONSEQUENCE_PLAN_CALL);
  plan->call_type = type;
  plan->day = day;
  plan->at = walked->at;
  if (type == CARE_CALL_REPLY_PROMISED && plan->at != CARE_CIVIL_NONE)
    {
      plan->at = care_promise_limit (plan->at, maker->result->now);
      plan->day = care_civil_get_day (plan->at);
    }
  plan->change_hands = find_beside (maker, walked, CARE_EFFECT_SUGGEST) != NULL;
  plan->text = dup_said (maker, walked);
}

static void
add_notify (Maker    *maker,
            CareRole  role,
            gboolean  urgent,
            char     *text)
{
  CareConsequence *notify = add (maker, CARE_CONSEQUENCE_NOTIFY);

  notify->role = role;
  notify->urgent = urgent;
  notify->text = text;
}

static void
follow_notify (Maker                *maker,
               const CareWalkEffect *walked)
{
  if (!walked->effect->if_major || find_effect (maker, CARE_EFFECT_SEVERITY) != NULL)
    add_notify (maker, walked->effect->role, walked->effect->urgent, dup_said (maker, walked));
}

static void
follow_flag (Maker                *maker,
             const CareWalkEffect *walked)
{
  if (g_str_equal (walked->effect->word, "no_anniversary"))
    add (maker, CARE_CONSEQUENCE_NO_ANNIVERSARY);
  else if (!g_str_equal (walked->effect->word, "phone_invalid"))
    add_note (maker, walked);
  else if (find (maker, CARE_CONSEQUENCE_PHONE_INVALID) == NULL)
    add (maker, CARE_CONSEQUENCE_PHONE_INVALID);
}

static void
follow_word (Maker                *maker,
             const CareWalkEffect *walked,
             CareConsequenceKind   kind)
{
  CareConsequence *consequence = add (maker, kind);

  consequence->department = get_department (maker, walked->effect);
  consequence->text = g_strdup (walked->effect->word);
}

/* An offered complaint that nobody took up is at least an opinion. */
static void
follow_offer (Maker                *maker,
              const CareWalkEffect *walked)
{
  if (walked->text != NULL && find_beside (maker, walked, CARE_EFFECT_RATE) == NULL &&
      find_effect (maker, CARE_EFFECT_CREATE_COMPLAINT) == NULL)
    add_feedback (maker, walked);
}

static void
follow_effect (Maker                *maker,
               const CareWalkEffect *walked)
{
  const CareEffect *effect = walked->effect;

  switch (effect->kind)
    {
    case CARE_EFFECT_RATE:
      follow_rating (maker, walked);
      break;
    case CARE_EFFECT_CONFIRM:
    case CARE_EFFECT_UPDATE:
      follow_field (maker, walked);
      break;
    case CARE_EFFECT_APPOINTMENT:
      follow_appointment (maker, walked);
      break;
    case CARE_EFFECT_TASK:
      add_task (maker, walked, get_department (maker, effect), get_task_words (effect->word));
      break;
    case CARE_EFFECT_SCHEDULE:
      follow_schedule (maker, walked);
      break;
    case CARE_EFFECT_VISIT:
      add_task (maker, walked, CARE_DEPARTMENT_SERVICE, _("Visit the customer"));
      break;
    case CARE_EFFECT_FLAG:
      follow_flag (maker, walked);
      break;
    case CARE_EFFECT_OPT_OUT:
      add (maker, CARE_CONSEQUENCE_OPT_OUT)->all = effect->all;
      break;
    case CARE_EFFECT_FEEDBACK:
      add_feedback (maker, walked);
      break;
    case CARE_EFFECT_INCIDENT:
      follow_word (maker, walked, CARE_CONSEQUENCE_INCIDENT);
      break;
    case CARE_EFFECT_OFFER_COMPLAINT:
      follow_offer (maker, walked);
      break;
    case CARE_EFFECT_NOTIFY:
      follow_notify (maker, walked);
      break;
    case CARE_EFFECT_INQUIRY:
    case CARE_EFFECT_LEAD:
    case CARE_EFFECT_LAPSE:
    case CARE_EFFECT_CASE:
    case CARE_EFFECT_PROMISE:
    case CARE_EFFECT_CARD:
    case CARE_EFFECT_GIFT:
    case CARE_EFFECT_SURVEY:
    case CARE_EFFECT_MEMO:
      care_consequence_record_effect (maker->effects, walked, dup_said (maker, walked), maker->list);
      break;
    case CARE_EFFECT_MOVE_COMPLAINT:
    case CARE_EFFECT_RATE_COMPLAINT:
    case CARE_EFFECT_REMEDY:
    case CARE_EFFECT_SEVERITY:
      add_note (maker, walked);
      break;
    case CARE_EFFECT_CREATE_COMPLAINT: /* when all ratings are known */
    case CARE_EFFECT_OUTCOME:          /* care-retry.h */
    case CARE_EFFECT_TEXT:             /* stands in the visit, with the answer */
    case CARE_EFFECT_REASON:
    case CARE_EFFECT_PRINT:
    case CARE_EFFECT_SUGGEST:
      break;
    }
}

/* What becomes of the call itself. */
static void
follow_retry (Maker           *maker,
              const CareRetry *retry)
{
  if (retry->action == CARE_RETRY_CLOSE)
    add (maker, CARE_CONSEQUENCE_CLOSE_CALL)->state = retry->state;
  else if (retry->agreed != CARE_CIVIL_NONE)
    add (maker, CARE_CONSEQUENCE_AGREE_TIME)->at = retry->agreed;
  else
    add (maker, CARE_CONSEQUENCE_KEEP_OPEN)->at = retry->not_before;

  if (retry->phone_is_wrong)
    add (maker, CARE_CONSEQUENCE_PHONE_INVALID);
  if (retry->send_not_reached)
    add (maker, CARE_CONSEQUENCE_SEND_SMS);
  if (retry->tell_supervisor || retry->action == CARE_RETRY_ASK_SUPERVISOR)
    add_notify (maker, CARE_ROLE_SUPERVISOR, FALSE, care_retry_describe (retry, get_today (maker)));
}

CareCivil
care_call_result_get_agreed (const CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) effects = care_script_walk_list_effects (walk);
  CareCivil agreed = CARE_CIVIL_NONE;
  gboolean is_later = FALSE;

  for (guint i = 0; i < effects->len; i++)
    {
      const CareWalkEffect *walked = g_ptr_array_index (effects, i);

      if (walked->effect->kind == CARE_EFFECT_OUTCOME)
        is_later = walked->effect->outcome == CARE_OUTCOME_REACHED_LATER ||
                   walked->effect->outcome == CARE_OUTCOME_THIRD_PARTY;
      else if (is_later && walked->effect->kind == CARE_EFFECT_SCHEDULE &&
               walked->effect->call_type == CARE_CALL_CALLBACK)
        agreed = walked->at;
    }

  return agreed;
}

GPtrArray *
care_call_result_list_consequences (const CareCallResult *self)
{
  g_autoptr(GPtrArray) effects = NULL;
  Maker maker = { self, NULL, NULL };
  const CareWalkEffect *complaint;

  g_return_val_if_fail (self != NULL && self->context != NULL, NULL);

  maker.list = g_ptr_array_new_with_free_func ((GDestroyNotify) care_consequence_unref);
  if (self->retry != NULL && self->outcome != CARE_OUTCOME_NONE)
    follow_retry (&maker, self->retry);
  if (self->walk == NULL)
    return maker.list;

  effects = care_script_walk_list_effects (self->walk);
  maker.effects = effects;
  for (guint i = 0; i < effects->len; i++)
    follow_effect (&maker, g_ptr_array_index (effects, i));

  complaint = find_effect (&maker, CARE_EFFECT_CREATE_COMPLAINT);
  if (complaint != NULL)
    register_complaint (&maker, complaint);
  care_consequence_record_reply (self, maker.list);

  return maker.list;
}
