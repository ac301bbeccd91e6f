/* care-complaint-path-check.c — the guards of the steps of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-complaint-path-private.h"
#include "care-text.h"

/* Fewer letters than this tell nobody what happened. */
#define CONTENT_MIN 10

#define REOPEN_SECONDS (90 * G_GINT64_CONSTANT (86400))

#define REMEDY(name) (1u << CARE_REMEDY_##name)

static const CareWord refusals[] = {
  { "NONE",       "refusal", NC_("refusal", "This step can be taken.") },
  { "STATE",      "refusal", NC_("refusal", "Another step comes first.") },
  { "ROLE",       "refusal", NC_("refusal", "You do not have the right to take this step.") },
  { "NOT_MINE",   "refusal", NC_("refusal", "A colleague follows this complaint.") },
  { "MISSING",    "refusal", NC_("refusal", "Something is still missing.") },
  { "LIMIT",      "refusal", NC_("refusal",
                                 "This goes beyond your authority: a higher leader has to decide.") },
  { "FOUR_EYES",  "refusal", NC_("refusal",
                                 "Somebody else has to decide on your own proposal or judgement.") },
  { "ACCUSED",    "refusal", NC_("refusal",
                                 "The complaint is about you: somebody else has to take this step.") },
  { "MANAGER",    "refusal", NC_("refusal", "Only a manager can decide now.") },
  { "SIGNATURE",  "refusal", NC_("refusal", "The customer has to sign for this remedy first.") },
  { "UNFINISHED", "refusal", NC_("refusal", "Not every measure is done and confirmed.") },
  { "TOO_LATE",   "refusal",
    NC_("refusal", "The complaint was closed more than ninety days ago: please record a new one.") },
  { "MAJOR",      "refusal", NC_("refusal", "A major complaint is decided by a leader.") },
  { "TIME",       "refusal", NC_("refusal",
                                 "A time is wrong: what was said lies behind, what is promised ahead.") },
  { "OTHER",      "refusal", NC_("refusal", "These two complaints cannot be put together.") },
};

CARE_DEFINE_WORDS (CareRefusal, care_refusal, refusals)

/* What a check works with. */
typedef struct
{
  const CareComplaint     *before;
  const CareComplaint     *entered;
  const CareComplaintStep *step;
  const CareComplaintSeat *seat;
  GPtrArray               *missing; /* (element-type utf8) static names */
} Check;

static void
miss (Check      *check,
      const char *name)
{
  g_ptr_array_add (check->missing, (gpointer) name);
}

/* ---- rights --------------------------------------------------------------------- */

void
care_complaint_rules_set_house (CareComplaintRules *self)
{
  static const CareComplaintRules house = {
    .service_solves = TRUE,
    .major_amount = 100000,
    .minor_amount = 10000,
  };
  /* In fen, by remedy: what a specialist and a supervisor may order. */
  static const gint64 limits[CARE_N_REMEDIES][2] = {
    [CARE_REMEDY_APOLOGY]    = { G_MAXINT64, G_MAXINT64 },
    [CARE_REMEDY_EXPLAIN]    = { G_MAXINT64, G_MAXINT64 },
    [CARE_REMEDY_REWORK]     = { -1, G_MAXINT64 },
    [CARE_REMEDY_REDO]       = { -1, G_MAXINT64 },
    [CARE_REMEDY_RESHOOT]    = { -1, G_MAXINT64 },
    [CARE_REMEDY_PRIORITY]   = { -1, G_MAXINT64 },
    [CARE_REMEDY_ADD]        = { -1, 50000 },
    [CARE_REMEDY_GIFT]       = { 5000, 30000 },
    [CARE_REMEDY_DISCOUNT]   = { -1, 30000 },
    [CARE_REMEDY_REFUND]     = { -1, -1 },
    [CARE_REMEDY_COMPENSATE] = { -1, -1 },
    [CARE_REMEDY_DELIVER]    = { -1, G_MAXINT64 },
    [CARE_REMEDY_STAFF]      = { -1, G_MAXINT64 },
    [CARE_REMEDY_INVITE]     = { -1, G_MAXINT64 },
  };

  *self = house;
  self->hours = *care_complaint_hours_get_house ();
  for (int remedy = 0; remedy < CARE_N_REMEDIES; remedy++)
    {
      self->limits[CARE_ROLE_NONE][remedy] = -1;
      self->limits[CARE_ROLE_SPECIALIST][remedy] = limits[remedy][0];
      self->limits[CARE_ROLE_SUPERVISOR][remedy] = limits[remedy][1];
      self->limits[CARE_ROLE_MANAGER][remedy] = G_MAXINT64;
      self->limits[CARE_ROLE_SYSTEM][remedy] = -1;
    }
}

gboolean
care_complaint_rules_may_order (const CareComplaintRules *self,
                                CareRole                  role,
                                const CareComplaintPlan  *plan)
{
  gint64 limit = G_MAXINT64;

  for (int remedy = 0; remedy < CARE_N_REMEDIES; remedy++)
    if ((plan->remedies & (1u << remedy)) != 0)
      limit = MIN (limit, self->limits[role][remedy]);
  if (plan->is_whole && (plan->remedies & REMEDY (RESHOOT)) != 0 && role != CARE_ROLE_MANAGER)
    return FALSE;

  return limit >= 0 && plan->cost <= limit;
}

gboolean
care_complaint_plan_needs_signature (const CareComplaintPlan *plan)
{
  const guint spoken = REMEDY (APOLOGY) | REMEDY (EXPLAIN) | REMEDY (GIFT) | REMEDY (PRIORITY) |
                       REMEDY (DELIVER) | REMEDY (STAFF) | REMEDY (INVITE);

  return (plan->remedies & ~spoken) != 0;
}

/* What a specialist does only for complaints that are one's own. */
static gboolean
is_personal (CareComplaintMove move)
{
  static const CareComplaintMove personal[] = {
    CARE_MOVE_UNDERSTOOD, CARE_MOVE_INSIST, CARE_MOVE_INVESTIGATED, CARE_MOVE_SUBMIT,
    CARE_MOVE_DECIDE_SELF, CARE_MOVE_ACCEPT, CARE_MOVE_REJECT, CARE_MOVE_PREFER, CARE_MOVE_HAND_OVER,
    CARE_MOVE_CARRIED_OUT, CARE_MOVE_FOLLOW_UP, CARE_MOVE_REOPEN, CARE_MOVE_EDIT, CARE_MOVE_SIGN,
    CARE_MOVE_WAIT, CARE_MOVE_RESUME, CARE_MOVE_CONFIRM,
  };

  for (guint i = 0; i < G_N_ELEMENTS (personal); i++)
    if (personal[i] == move)
      return TRUE;

  return FALSE;
}

/* Nobody judges, decides or signs off what is said about oneself. */
static gboolean
is_deciding (CareComplaintMove move)
{
  static const CareComplaintMove deciding[] = {
    CARE_MOVE_ESTABLISH, CARE_MOVE_DECLINE, CARE_MOVE_DECIDE_SELF, CARE_MOVE_CHOOSE, CARE_MOVE_SEND_BACK,
    CARE_MOVE_CARRIED_OUT, CARE_MOVE_CLOSE, CARE_MOVE_WITHDRAW, CARE_MOVE_END, CARE_MOVE_ANSWER,
    CARE_MOVE_MERGE, CARE_MOVE_REGRADE, CARE_MOVE_PENALISE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (deciding); i++)
    if (deciding[i] == move)
      return TRUE;

  return FALSE;
}

/* Places within a state where a step has no meaning. */
static gboolean
fits_details (const CareComplaint *before,
              CareComplaintMove    move)
{
  if (move == CARE_MOVE_ANSWER)
    return before->kind == CARE_COMPLAINT_GRIEVANCE;
  if (move == CARE_MOVE_NOTICE)
    return care_complaint_is_major (before) && before->noticed_at == CARE_MOMENT_NONE;
  if (move == CARE_MOVE_SIGN)
    return before->agreement == CARE_AGREEMENT_PENDING;
  if (move == CARE_MOVE_WAIT)
    return before->waiting_since == CARE_MOMENT_NONE;
  if (move == CARE_MOVE_RESUME)
    return before->waiting_since != CARE_MOMENT_NONE && before->agreement != CARE_AGREEMENT_PENDING;

  return TRUE;
}

static const CareComplaintPlan *
find_plan (GPtrArray *plans,
           int        position)
{
  if (plans == NULL || position < 1 || (guint) position > plans->len)
    return NULL;

  return plans->pdata[position - 1];
}

/* Who decides cannot be anybody: a manager, somebody else, a leader. */
static CareRefusal
check_decider (const Check *check)
{
  const CareComplaint *before = check->before;
  const CareComplaintSeat *seat = check->seat;
  CareComplaintMove move = check->step->move;
  gboolean judges = move == CARE_MOVE_ESTABLISH || move == CARE_MOVE_DECLINE;
  gboolean chooses = move == CARE_MOVE_CHOOSE || move == CARE_MOVE_DECIDE_SELF;

  if (is_deciding (move) && seat->staff_id != 0 &&
      (seat->staff_id == before->accused_id || seat->staff_id == before->resp_person_id))
    return CARE_REFUSAL_ACCUSED;
  if ((judges && before->is_review) || (chooses && before->round >= CARE_COMPLAINT_MANAGER_ROUND))
    {
      if (seat->role != CARE_ROLE_MANAGER)
        return CARE_REFUSAL_MANAGER;
      if (judges && seat->staff_id == before->judged_by)
        return CARE_REFUSAL_FOUR_EYES;
    }
  if ((move == CARE_MOVE_DECIDE_SELF || move == CARE_MOVE_ANSWER) && care_complaint_is_major (before))
    return CARE_REFUSAL_MAJOR;

  return CARE_REFUSAL_NONE;
}

static CareRefusal
check_right (const Check *check)
{
  const CareComplaint *before = check->before;
  const CareComplaintSeat *seat = check->seat;
  CareComplaintMove move = check->step->move;

  if ((before == NULL) != (move == CARE_MOVE_NEW) ||
      (before != NULL && (!care_complaint_path_starts (move, before->state) || !fits_details (before, move))))
    return CARE_REFUSAL_STATE;
  if (!care_complaint_path_allows (move, seat->role, seat->rules))
    return CARE_REFUSAL_ROLE;
  if (seat->role == CARE_ROLE_SPECIALIST && before != NULL && !seat->is_mine && is_personal (move))
    return CARE_REFUSAL_NOT_MINE;

  return before != NULL ? check_decider (check) : CARE_REFUSAL_NONE;
}

/* ---- what is missing ------------------------------------------------------------ */

static void
check_complainant (Check *check)
{
  const CareComplaint *entered = check->entered;

  if (entered->anonymous_reason != NULL)
    return;
  if (entered->complainant == NULL && (check->step->move != CARE_MOVE_NEW || entered->customer_id == 0))
    miss (check, "complainant");
  if (entered->phone == NULL && (check->step->move != CARE_MOVE_NEW || entered->customer_id == 0))
    miss (check, "phone");
}

static void
check_registration (Check *check)
{
  const CareComplaint *entered = check->entered;

  check_complainant (check);
  if (entered->content != NULL && care_text_count_letters (entered->content) < CONTENT_MIN)
    miss (check, "content");
  if (!entered->has_stage && entered->department == CARE_DEPARTMENT_NONE)
    miss (check, "department");
  if (entered->remedies_asked == 0 && entered->remedy_asked == NULL && !entered->no_remedy)
    miss (check, "remedy_asked");
}

static gboolean
is_outside (CareRootCause cause)
{
  return cause >= CARE_ROOT_CAUSE_O1;
}

static gboolean
is_plan_complete (const CareComplaintPlan *plan)
{
  return plan->content != NULL && plan->remedies != 0 && plan->done_by != CARE_DAY_NONE &&
         plan->proposer_id != 0;
}

static void
check_plans (Check *check)
{
  GPtrArray *plans = check->step->plans;
  guint wanted = 1;

  if (check->step->move == CARE_MOVE_SUBMIT && check->before->severity != CARE_SEVERITY_MINOR)
    wanted = 2;
  if (plans == NULL || plans->len < wanted)
    {
      miss (check, "plans");
      return;
    }
  for (guint i = 0; i < plans->len; i++)
    if (!is_plan_complete (plans->pdata[i]))
      {
        miss (check, "plans");
        return;
      }
}

static void
check_measures (Check *check)
{
  GPtrArray *measures = check->step->measures;

  if (measures == NULL || measures->len == 0)
    {
      miss (check, "measures");
      return;
    }
  for (guint i = 0; i < measures->len; i++)
    {
      const CareComplaintMeasure *measure = measures->pdata[i];

      if (measure->department == CARE_DEPARTMENT_NONE || measure->action == NULL ||
          measure->due_on == CARE_DAY_NONE)
        {
          miss (check, "measures");
          return;
        }
    }
}

static void
check_follow_up (Check *check)
{
  const CareComplaint *entered = check->entered;

  if (entered->unreachable_reason != NULL)
    return;
  if (entered->feedback == NULL)
    miss (check, "feedback");
  if (entered->result_rating == CARE_RATING_NONE)
    miss (check, "result_rating");
  if (entered->handling_rating == CARE_RATING_NONE)
    miss (check, "handling_rating");
}

static void
check_prevention (Check *check)
{
  const CareComplaint *entered = check->entered;

  if (entered->preventive == NULL && entered->no_preventive_reason == NULL)
    miss (check, "preventive");
  if (entered->preventive == NULL)
    return;
  if (entered->preventive_owner_id == 0)
    miss (check, "preventive_owner_id");
  if (entered->preventive_due == CARE_DAY_NONE)
    miss (check, "preventive_due");
}

static void
check_agreement (Check *check)
{
  const CareComplaint *entered = check->entered;

  if (entered->agreement != CARE_AGREEMENT_SIGNED)
    return;
  if (entered->agreement_no == NULL)
    miss (check, "agreement_no");
  if (entered->signed_on == CARE_DAY_NONE)
    miss (check, "signed_on");
}

/* What the acts bring along besides fields. */
static void
check_act (Check *check)
{
  const CareComplaintStep *step = check->step;
  CareComplaintMove move = step->move;
  gboolean speaks = move == CARE_MOVE_NOTE || move == CARE_MOVE_REPLY || move == CARE_MOVE_WAIT;

  if (speaks && (step->note == NULL || *step->note == '\0'))
    miss (check, "note");
  if (move == CARE_MOVE_CONFIRM && step->measures == NULL)
    miss (check, "measures");
  if (move == CARE_MOVE_ATTACH && (step->attachment == NULL || step->attachment->reference == NULL))
    miss (check, "attachment");
  if (move == CARE_MOVE_PENALISE && (step->penalty == NULL || step->penalty->person_id == 0))
    miss (check, "penalty");
  if ((move == CARE_MOVE_LINK || move == CARE_MOVE_MERGE) && step->other == NULL)
    miss (check, "other");
}

static void
check_needs (Check *check)
{
  g_auto(GStrv) needs = g_strsplit (care_complaint_path_get_needs (check->step->move), " ", -1);

  for (guint i = 0; needs[i] != NULL && *needs[i] != '\0'; i++)
    {
      const CareComplaintField *field = care_complaint_field_find (needs[i]);

      if (!care_complaint_field_is_set (field, check->entered))
        miss (check, field->name);
    }
}

static void
check_missing (Check *check)
{
  const CareComplaint *entered = check->entered;
  CareComplaintMove move = check->step->move;

  check_needs (check);
  check_act (check);
  if (move == CARE_MOVE_NEW)
    check_complainant (check);
  if (move == CARE_MOVE_REGISTER)
    check_registration (check);
  if (move == CARE_MOVE_ESTABLISH && entered->resp_person_id == 0 && !entered->resp_person_unknown)
    miss (check, "resp_person_id");
  if (move == CARE_MOVE_INVESTIGATED && entered->resp_person_id == 0 && !is_outside (entered->root_cause))
    miss (check, "resp_person_id");
  if (move == CARE_MOVE_SUBMIT || move == CARE_MOVE_DECIDE_SELF)
    check_plans (check);
  if (move == CARE_MOVE_CHOOSE && entered->chosen_plan != 0 &&
      find_plan (check->step->plans, entered->chosen_plan) == NULL)
    miss (check, "chosen_plan");
  if (move == CARE_MOVE_PREFER && entered->wanted_plan != 0 &&
      (find_plan (check->step->plans, entered->wanted_plan) == NULL ||
       entered->wanted_plan == check->before->chosen_plan))
    miss (check, "wanted_plan");
  if (move == CARE_MOVE_ACCEPT || move == CARE_MOVE_SIGN)
    check_agreement (check);
  if (move == CARE_MOVE_HAND_OVER)
    check_measures (check);
  if (move == CARE_MOVE_CARRIED_OUT && entered->remedies_given == 0 && entered->actual_amount == 0 &&
      entered->actual_goods == NULL)
    miss (check, "remedies_given");
  if (move == CARE_MOVE_FOLLOW_UP)
    check_follow_up (check);
  if (move == CARE_MOVE_CLOSE)
    check_prevention (check);
}

/* ---- what is wrong although nothing is missing ------------------------------------ */

static gboolean
has_wrong_time (const Check *check)
{
  const CareComplaint *entered = check->entered;
  CareComplaintMove move = check->step->move;
  CareMoment now = check->seat->now;

  if ((move == CARE_MOVE_NEW || move == CARE_MOVE_REGISTER) && entered->told_at > now)
    return TRUE;
  if (care_complaint_path_writes (move, CARE_COMPLAINT_DRAFT, "reply_by") &&
      entered->reply_by != CARE_MOMENT_NONE && entered->reply_by <= now && move != CARE_MOVE_NEW &&
      move != CARE_MOVE_EDIT)
    return TRUE;
  if (move == CARE_MOVE_ESTABLISH && entered->investigate_until <= now)
    return TRUE;

  return move == CARE_MOVE_ACCEPT && entered->offered_at > now;
}

static CareRefusal
check_order (const Check *check)
{
  const CareComplaintSeat *seat = check->seat;
  CareComplaintMove move = check->step->move;
  int position = MAX (check->entered->chosen_plan, move == CARE_MOVE_DECIDE_SELF ? 1 : 0);
  const CareComplaintPlan *plan = find_plan (check->step->plans, position);

  if (move != CARE_MOVE_CHOOSE && move != CARE_MOVE_DECIDE_SELF)
    return CARE_REFUSAL_NONE;
  if (plan == NULL)
    return CARE_REFUSAL_MISSING;
  if (!care_complaint_rules_may_order (seat->rules, seat->role, plan))
    return CARE_REFUSAL_LIMIT;
  if (move == CARE_MOVE_CHOOSE && plan->proposer_id == seat->staff_id && !plan->is_leaders)
    return CARE_REFUSAL_FOUR_EYES;

  return CARE_REFUSAL_NONE;
}

static CareRefusal
check_signature (const Check *check)
{
  CareComplaintMove move = check->step->move;
  CareAgreement agreement = check->entered->agreement;
  const CareComplaintPlan *plan = find_plan (check->step->plans, check->before->chosen_plan);
  gboolean is_spoken = agreement == CARE_AGREEMENT_ORAL || agreement == CARE_AGREEMENT_RECORDED;

  if ((move == CARE_MOVE_ACCEPT || move == CARE_MOVE_SIGN) && is_spoken && plan != NULL &&
      care_complaint_plan_needs_signature (plan))
    return CARE_REFUSAL_SIGNATURE;
  if (move == CARE_MOVE_SIGN && agreement == CARE_AGREEMENT_PENDING)
    return CARE_REFUSAL_SIGNATURE;
  if (move == CARE_MOVE_HAND_OVER && check->before->agreement <= CARE_AGREEMENT_PENDING)
    return CARE_REFUSAL_SIGNATURE;

  return CARE_REFUSAL_NONE;
}

static gboolean
has_open_measure (GPtrArray *measures)
{
  for (guint i = 0; measures != NULL && i < measures->len; i++)
    {
      const CareComplaintMeasure *measure = measures->pdata[i];

      if (measure->done_on == CARE_DAY_NONE || measure->confirmed_by == 0)
        return TRUE;
    }

  return FALSE;
}

static CareRefusal
check_other (const Check *check)
{
  const CareComplaint *other = check->step->other;
  CareComplaintMove move = check->step->move;

  if (move != CARE_MOVE_LINK && move != CARE_MOVE_MERGE)
    return CARE_REFUSAL_NONE;
  if (other->id == check->before->id || other->merged_into != 0 ||
      (move == CARE_MOVE_MERGE && !care_complaint_is_open (other)))
    return CARE_REFUSAL_OTHER;

  return CARE_REFUSAL_NONE;
}

static CareRefusal
check_sense (const Check *check)
{
  const CareComplaintStep *step = check->step;
  CareRefusal refusal;

  if (has_wrong_time (check))
    return CARE_REFUSAL_TIME;
  if (step->move == CARE_MOVE_REOPEN_CLOSED && check->seat->now - check->before->closed_at > REOPEN_SECONDS)
    return CARE_REFUSAL_TOO_LATE;
  if (step->move == CARE_MOVE_CARRIED_OUT && has_open_measure (step->measures))
    return CARE_REFUSAL_UNFINISHED;
  if (step->move == CARE_MOVE_FOLLOW_UP && check->entered->unreachable_reason != NULL &&
      check->seat->role == CARE_ROLE_SPECIALIST)
    return CARE_REFUSAL_ROLE;
  if (step->move == CARE_MOVE_PENALISE && step->penalty->decided_by != 0 &&
      check->seat->role != CARE_ROLE_MANAGER)
    return CARE_REFUSAL_ROLE;
  refusal = check_order (check);
  if (refusal == CARE_REFUSAL_NONE && check->before != NULL)
    refusal = check_signature (check);

  return refusal != CARE_REFUSAL_NONE ? refusal : check_other (check);
}

gboolean
care_complaint_path_check (const CareComplaint     *before,
                           const CareComplaintStep *step,
                           const CareComplaintSeat *seat,
                           CareComplaintAnswer     *answer)
{
  g_autoptr(GPtrArray) missing = g_ptr_array_new ();
  g_autoptr(CareComplaint) blank = care_complaint_new ();
  Check check = { before, step->entered, step, seat, missing };

  if (check.entered == NULL)
    check.entered = before != NULL ? before : blank;
  memset (answer, 0, sizeof *answer);
  answer->to = care_complaint_path_get_target (step->move, before != NULL ? before->state
                                                                           : CARE_COMPLAINT_DRAFT);
  answer->refusal = check_right (&check);
  if (answer->refusal != CARE_REFUSAL_NONE)
    return FALSE;

  check_missing (&check);
  if (missing->len > 0)
    {
      answer->refusal = CARE_REFUSAL_MISSING;
      g_ptr_array_add (missing, NULL);
      answer->missing = g_strdupv ((char **) missing->pdata);
      return FALSE;
    }
  answer->refusal = check_sense (&check);

  return answer->refusal == CARE_REFUSAL_NONE;
}

void
care_complaint_answer_clear (CareComplaintAnswer *self)
{
  g_clear_pointer (&self->missing, g_strfreev);
}

/* ---- in words ------------------------------------------------------------------- */

static const char *
get_label (const char *name)
{
  static const struct
  {
    const char *name;
    const char *label;
  } others[] = {
    { "plans",      N_("Proposals: content, remedy, date, proposer") },
    { "measures",   N_("Measures: department, action, date") },
    { "note",       N_("What was said") },
    { "attachment", N_("Where the attachment lies") },
    { "penalty",    N_("Whom the penalty is for") },
    { "other",      N_("The other complaint") },
  };
  const CareComplaintField *field = care_complaint_field_find (name);

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    if (g_str_equal (others[i].name, name))
      return _(others[i].label);

  return field != NULL ? care_complaint_field_get_label (field) : name;
}

static char *
describe_missing (const CareComplaintAnswer *self)
{
  GString *labels = g_string_new (NULL);

  for (guint i = 0; self->missing != NULL && self->missing[i] != NULL; i++)
    g_string_append_printf (labels, "%s%s", i > 0 ? ", " : "", get_label (self->missing[i]));

  return g_string_free (labels, FALSE);
}

/* The steps that come first, by name. */
static char *
describe_next (CareComplaintState state)
{
  const int *next = care_complaint_path_list_next (state);
  GString *labels = g_string_new (NULL);

  for (guint i = 0; next[i] >= 0; i++)
    g_string_append_printf (labels, "%s%s", i > 0 ? ", " : "",
                            care_complaint_move_get_label ((CareComplaintMove) next[i]));

  return g_string_free (labels, FALSE);
}

char *
care_complaint_answer_describe (const CareComplaintAnswer *self,
                                const CareComplaint       *before,
                                CareComplaintMove          move)
{
  g_autofree char *words = NULL;

  if (self->refusal == CARE_REFUSAL_MISSING && self->missing != NULL)
    {
      words = describe_missing (self);
      /* Translators: a step, what has still to be filled in for it. */
      return g_strdup_printf (_("“%1$s” still needs: %2$s."), care_complaint_move_get_label (move), words);
    }
  if (self->refusal == CARE_REFUSAL_STATE && before != NULL)
    {
      words = describe_next (before->state);
      /* Translators: a step that cannot be taken, the state the complaint is in, the steps that can. */
      return g_strdup_printf (_("“%1$s” is not possible while the complaint is “%2$s”. Next: %3$s."),
                              care_complaint_move_get_label (move),
                              care_complaint_state_get_label (before->state),
                              *words != '\0' ? words : _("nothing"));
    }

  return g_strdup (care_refusal_get_label (self->refusal));
}
