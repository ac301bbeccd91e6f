/* care-complaint-path.c — which step may follow, who may take it, and what it needs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "care-complaint-path-private.h"

#define BIT(state) (1u << CARE_COMPLAINT_##state)

#define OPEN (BIT (DRAFT) | REGISTER_ON)
#define REGISTER_ON (BIT (REGISTERED) | BIT (INVESTIGATING) | BIT (PROPOSING) | BIT (AWAITING_APPROVAL) | \
                     BIT (APPROVED) | BIT (ACCEPTED) | BIT (IMPLEMENTING) | BIT (IMPLEMENTED) | \
                     BIT (FOLLOWED_UP) | BIT (DECLINING))
#define ANY (OPEN | BIT (CLOSED) | BIT (WITHDRAWN))
#define INFORMING (BIT (APPROVED) | BIT (DECLINING) | BIT (ACCEPTED))

#define S (1u << CARE_ROLE_SPECIALIST)
#define V (1u << CARE_ROLE_SUPERVISOR)
#define M (1u << CARE_ROLE_MANAGER)
#define P (1u << CARE_ROLE_SYSTEM)

#define STAY -1

#define REGISTERING \
  "kind complainant relation phone address anonymous_reason told_at way from_department has_stage stage" \
  " stage_on department accused_id subject content told_when told_where told_who told_why told_how" \
  " remedies_asked amount_asked remedy_asked no_remedy category cause_code severity assessment" \
  " severity_reason immediate_action reply_by customer_id order_id visit_id recorder_id"

/* Every step: where it starts, where it leads, who may, which fields it needs and may write. */
static const PathRule path_rules[CARE_N_COMPLAINT_MOVES] = {
  [CARE_MOVE_NEW]           = { 0, CARE_COMPLAINT_DRAFT, S | V | M, "", REGISTERING },
  [CARE_MOVE_REGISTER]      = { BIT (DRAFT), CARE_COMPLAINT_REGISTERED, S | V | M,
                                "told_at way content category severity recorder_id reply_by", REGISTERING },
  [CARE_MOVE_ESTABLISH]     = { BIT (REGISTERED), CARE_COMPLAINT_INVESTIGATING, S | V | M,
                                "judge_reason resp_department investigate_until",
                                "verdict judge_proof resp_person_id resp_person_unknown" },
  [CARE_MOVE_DECLINE]       = { BIT (REGISTERED), CARE_COMPLAINT_DECLINING, V | M,
                                "judge_reason judge_proof", "verdict" },
  [CARE_MOVE_UNDERSTOOD]    = { BIT (DECLINING), CARE_COMPLAINT_CLOSED, S | V | M,
                                "answer answered_at reaction", "customer_words result_rating archive_no" },
  [CARE_MOVE_INSIST]        = { BIT (DECLINING), CARE_COMPLAINT_REGISTERED, S | V | M,
                                "customer_words reply_by", "reaction" },
  [CARE_MOVE_INVESTIGATED]  = { BIT (INVESTIGATING), CARE_COMPLAINT_PROPOSING, S | V | M,
                                "facts root_cause cause_text nature", "resp_person_id dept_head_opinion" },
  [CARE_MOVE_SUBMIT]        = { BIT (PROPOSING), CARE_COMPLAINT_AWAITING_APPROVAL, S | V | M, "",
                                "dept_head_opinion" },
  [CARE_MOVE_DECIDE_SELF]   = { BIT (PROPOSING), CARE_COMPLAINT_APPROVED, S | V | M, "",
                                "chosen_plan instruction" },
  [CARE_MOVE_CHOOSE]        = { BIT (AWAITING_APPROVAL), CARE_COMPLAINT_APPROVED, V | M,
                                "chosen_plan instruction", "" },
  [CARE_MOVE_SEND_BACK]     = { BIT (AWAITING_APPROVAL), CARE_COMPLAINT_PROPOSING, V | M,
                                "ending_reason", "" },
  [CARE_MOVE_ACCEPT]        = { BIT (APPROVED), CARE_COMPLAINT_ACCEPTED, S | V | M,
                                "offered_at offered_by customer_words agreement",
                                "offered_way reaction agreement_no signed_on agreement_way agreement_due"
                                " agreement_else" },
  [CARE_MOVE_REJECT]        = { BIT (APPROVED), CARE_COMPLAINT_PROPOSING, S | V | M,
                                "customer_words remedy_asked reply_by",
                                "offered_at offered_by offered_way reaction" },
  [CARE_MOVE_PREFER]        = { BIT (APPROVED), CARE_COMPLAINT_AWAITING_APPROVAL, S | V | M,
                                "wanted_plan customer_words", "offered_at offered_by offered_way reaction" },
  [CARE_MOVE_HAND_OVER]     = { BIT (ACCEPTED), CARE_COMPLAINT_IMPLEMENTING, S | V | M, "", "" },
  [CARE_MOVE_CARRIED_OUT]   = { BIT (IMPLEMENTING), CARE_COMPLAINT_IMPLEMENTED, S | V | M,
                                "received_by received_on", "remedies_given actual_amount actual_goods" },
  [CARE_MOVE_FOLLOW_UP]     = { BIT (IMPLEMENTED), CARE_COMPLAINT_FOLLOWED_UP, S | V | M, "",
                                "feedback result_rating handling_rating followed_up_by unreachable_reason" },
  [CARE_MOVE_REOPEN]        = { BIT (IMPLEMENTED) | BIT (FOLLOWED_UP), CARE_COMPLAINT_INVESTIGATING,
                                S | V | M, "ending_reason reply_by",
                                "feedback result_rating handling_rating" },
  [CARE_MOVE_CLOSE]         = { BIT (FOLLOWED_UP), CARE_COMPLAINT_CLOSED, V | M, "evaluation archive_no",
                                "preventive no_preventive_reason preventive_owner_id preventive_due" },
  [CARE_MOVE_REOPEN_CLOSED] = { BIT (CLOSED), CARE_COMPLAINT_INVESTIGATING, V | M,
                                "ending_reason reply_by", "" },
  [CARE_MOVE_WITHDRAW]      = { OPEN, CARE_COMPLAINT_WITHDRAWN, V | M, "ending_reason withdrawn_on",
                                "withdrawn_way" },
  [CARE_MOVE_END]           = { REGISTER_ON, CARE_COMPLAINT_CLOSED, M, "ending_reason next_step",
                                "is_external archive_no" },
  [CARE_MOVE_ANSWER]        = { BIT (REGISTERED), CARE_COMPLAINT_CLOSED, S | V | M,
                                "answer reaction result_rating",
                                "answered_at customer_words handling_rating archive_no" },
  [CARE_MOVE_MERGE]         = { OPEN, CARE_COMPLAINT_WITHDRAWN, V | M, "", "" },
  [CARE_MOVE_EDIT]          = { OPEN, STAY, S | V | M, "", "" },
  [CARE_MOVE_REPLY]         = { REGISTER_ON, STAY, S | V | M, "reply_by", "immediate_action" },
  [CARE_MOVE_SIGN]          = { BIT (ACCEPTED), STAY, S | V | M, "agreement",
                                "agreement_no signed_on agreement_way agreement_due agreement_else" },
  [CARE_MOVE_WAIT]          = { INFORMING, STAY, S | V | M, "reply_by", "" },
  [CARE_MOVE_RESUME]        = { INFORMING, STAY, S | V | M, "", "" },
  [CARE_MOVE_CONFIRM]       = { BIT (IMPLEMENTING), STAY, S | V | M, "", "" },
  [CARE_MOVE_REGRADE]       = { REGISTER_ON, STAY, V | M, "severity severity_reason", "assessment" },
  [CARE_MOVE_NOTICE]        = { REGISTER_ON, STAY, V | M, "", "" },
  [CARE_MOVE_NOTE]          = { ANY, STAY, S | V | M, "", "" },
  [CARE_MOVE_ASSIGN]        = { OPEN, STAY, V | M, "owner_id", "" },
  [CARE_MOVE_LINK]          = { ANY, STAY, S | V | M, "", "" },
  [CARE_MOVE_PENALISE]      = { (REGISTER_ON & ~BIT (REGISTERED)) | BIT (CLOSED), STAY, V | M, "", "" },
  [CARE_MOVE_ATTACH]        = { ANY, STAY, S | V | M, "", "" },
  [CARE_MOVE_ESCALATE]      = { OPEN, STAY, P, "ladder", "" },
  [CARE_MOVE_UNDO]          = { 0, STAY, 0, "", "" }, /* care-complaint-writer.h */
  [CARE_MOVE_IMPORT]        = { 0, STAY, P, "", "" },
};

/* What a new turn of the path makes out of date; the history keeps it. */
static const char * const outdated[CARE_N_COMPLAINT_MOVES] = {
  [CARE_MOVE_INSIST]        = "judge_reason judge_proof verdict",
  [CARE_MOVE_DECLINE]       = "answer answered_at reaction customer_words",
  [CARE_MOVE_DECIDE_SELF]   = "offered_at offered_by reaction customer_words agreement agreement_no signed_on"
                              " wanted_plan",
  [CARE_MOVE_CHOOSE]        = "offered_at offered_by reaction customer_words agreement agreement_no signed_on"
                              " wanted_plan",
  [CARE_MOVE_HAND_OVER]     = "received_by received_on",
  [CARE_MOVE_CARRIED_OUT]   = "feedback result_rating handling_rating followed_up_by unreachable_reason",
  [CARE_MOVE_SEND_BACK]     = "ending_reason",
  [CARE_MOVE_REOPEN]        = "ending_reason",
  [CARE_MOVE_REOPEN_CLOSED] = "ending_reason",
};

const PathRule *
care_complaint_path_get_rule (CareComplaintMove move)
{
  return &path_rules[move];
}

gboolean
care_complaint_path_starts (CareComplaintMove  move,
                            CareComplaintState state)
{
  return (path_rules[move].from & (1u << state)) != 0;
}

/* In a house that only records, the specialist solves nothing. */
static gboolean
is_solving (CareComplaintMove move)
{
  return move == CARE_MOVE_ESTABLISH || move == CARE_MOVE_INVESTIGATED || move == CARE_MOVE_SUBMIT ||
         move == CARE_MOVE_DECIDE_SELF || move == CARE_MOVE_HAND_OVER || move == CARE_MOVE_ANSWER;
}

gboolean
care_complaint_path_allows (CareComplaintMove         move,
                            CareRole                  role,
                            const CareComplaintRules *rules)
{
  if ((path_rules[move].roles & (1u << role)) == 0)
    return FALSE;
  if (role != CARE_ROLE_SPECIALIST)
    return TRUE;
  if (move == CARE_MOVE_ESTABLISH && !rules->specialist_may_judge)
    return FALSE;

  return rules->service_solves || !is_solving (move);
}

CareComplaintState
care_complaint_path_get_target (CareComplaintMove  move,
                                CareComplaintState state)
{
  return path_rules[move].to == STAY ? state : (CareComplaintState) path_rules[move].to;
}

/* What a step that edits may write: the fields of the part the state is filling in. */
static const char *
get_part (CareComplaintState state)
{
  switch (state)
    {
    case CARE_COMPLAINT_DRAFT:
      return REGISTERING;
    case CARE_COMPLAINT_REGISTERED:
      return "judge_reason judge_proof verdict resp_department resp_person_id resp_person_unknown"
             " investigate_until immediate_action";
    case CARE_COMPLAINT_INVESTIGATING:
      return "facts root_cause cause_text resp_person_id nature dept_head_opinion immediate_action";
    case CARE_COMPLAINT_PROPOSING:
    case CARE_COMPLAINT_AWAITING_APPROVAL:
      return "dept_head_opinion chosen_plan instruction";
    case CARE_COMPLAINT_APPROVED:
    case CARE_COMPLAINT_ACCEPTED:
      return "offered_at offered_by offered_way customer_words agreement_no agreement_way agreement_due"
             " agreement_else";
    case CARE_COMPLAINT_IMPLEMENTING:
      return "remedies_given actual_amount actual_goods received_by received_on agreement_due";
    case CARE_COMPLAINT_IMPLEMENTED:
      return "feedback result_rating handling_rating";
    case CARE_COMPLAINT_FOLLOWED_UP:
      return "evaluation preventive no_preventive_reason preventive_owner_id preventive_due";
    case CARE_COMPLAINT_DECLINING:
      return "answer answered_at customer_words";
    case CARE_COMPLAINT_CLOSED:
    case CARE_COMPLAINT_WITHDRAWN:
      break;
    }

  return "";
}

const char *
care_complaint_path_get_needs (CareComplaintMove move)
{
  return path_rules[move].needs;
}

const char *
care_complaint_path_get_takes (CareComplaintMove move)
{
  return path_rules[move].takes;
}

static gboolean
has_word (const char *names,
          const char *name)
{
  gsize length = strlen (name);

  for (const char *found = strstr (names, name); found != NULL; found = strstr (found + 1, name))
    if ((found == names || found[-1] == ' ') && (found[length] == ' ' || found[length] == '\0'))
      return TRUE;

  return FALSE;
}

gboolean
care_complaint_path_writes (CareComplaintMove  move,
                            CareComplaintState state,
                            const char        *field)
{
  if (move == CARE_MOVE_EDIT)
    return has_word (get_part (state), field);

  return has_word (path_rules[move].needs, field) || has_word (path_rules[move].takes, field);
}

const int *
care_complaint_path_list_next (CareComplaintState state)
{
  static const int next[CARE_N_COMPLAINT_STATES][6] = {
    [CARE_COMPLAINT_DRAFT] = { CARE_MOVE_REGISTER, -1 },
    [CARE_COMPLAINT_REGISTERED] = { CARE_MOVE_ESTABLISH, CARE_MOVE_DECLINE, CARE_MOVE_ANSWER, -1 },
    [CARE_COMPLAINT_INVESTIGATING] = { CARE_MOVE_INVESTIGATED, -1 },
    [CARE_COMPLAINT_PROPOSING] = { CARE_MOVE_SUBMIT, CARE_MOVE_DECIDE_SELF, -1 },
    [CARE_COMPLAINT_AWAITING_APPROVAL] = { CARE_MOVE_CHOOSE, CARE_MOVE_SEND_BACK, -1 },
    [CARE_COMPLAINT_APPROVED] = { CARE_MOVE_ACCEPT, CARE_MOVE_REJECT, CARE_MOVE_PREFER, CARE_MOVE_WAIT, -1 },
    [CARE_COMPLAINT_ACCEPTED] = { CARE_MOVE_HAND_OVER, CARE_MOVE_SIGN, -1 },
    [CARE_COMPLAINT_IMPLEMENTING] = { CARE_MOVE_CARRIED_OUT, CARE_MOVE_CONFIRM, -1 },
    [CARE_COMPLAINT_IMPLEMENTED] = { CARE_MOVE_FOLLOW_UP, CARE_MOVE_REOPEN, -1 },
    [CARE_COMPLAINT_FOLLOWED_UP] = { CARE_MOVE_CLOSE, CARE_MOVE_REOPEN, -1 },
    [CARE_COMPLAINT_CLOSED] = { CARE_MOVE_REOPEN_CLOSED, -1 },
    [CARE_COMPLAINT_DECLINING] = { CARE_MOVE_UNDERSTOOD, CARE_MOVE_INSIST, -1 },
    [CARE_COMPLAINT_WITHDRAWN] = { -1 },
  };

  return next[state];
}

CareRole
care_complaint_path_get_turn (const CareComplaint *complaint)
{
  switch (complaint->state)
    {
    case CARE_COMPLAINT_REGISTERED:
      return complaint->is_review ? CARE_ROLE_MANAGER : CARE_ROLE_SUPERVISOR;
    case CARE_COMPLAINT_AWAITING_APPROVAL:
      return complaint->round >= CARE_COMPLAINT_MANAGER_ROUND ? CARE_ROLE_MANAGER : CARE_ROLE_SUPERVISOR;
    case CARE_COMPLAINT_FOLLOWED_UP:
      return CARE_ROLE_SUPERVISOR;
    case CARE_COMPLAINT_DRAFT:
    case CARE_COMPLAINT_INVESTIGATING:
    case CARE_COMPLAINT_PROPOSING:
    case CARE_COMPLAINT_APPROVED:
    case CARE_COMPLAINT_ACCEPTED:
    case CARE_COMPLAINT_IMPLEMENTING:
    case CARE_COMPLAINT_IMPLEMENTED:
    case CARE_COMPLAINT_DECLINING:
      return CARE_ROLE_SPECIALIST;
    case CARE_COMPLAINT_CLOSED:
    case CARE_COMPLAINT_WITHDRAWN:
      break;
    }

  return CARE_ROLE_NONE;
}

/* ---- what the step makes of the complaint ----------------------------------------- */

static CareClosing
get_closing (CareComplaintMove    move,
             const CareComplaint *complaint)
{
  if (move == CARE_MOVE_UNDERSTOOD)
    return CARE_CLOSING_NOT_ESTABLISHED;
  if (move == CARE_MOVE_ANSWER)
    return CARE_CLOSING_GRIEVANCE_ANSWERED;
  if (move == CARE_MOVE_END)
    return complaint->is_external ? CARE_CLOSING_EXTERNAL : CARE_CLOSING_NO_AGREEMENT;
  if (move == CARE_MOVE_WITHDRAW || move == CARE_MOVE_MERGE)
    return CARE_CLOSING_WITHDRAWN;

  return CARE_CLOSING_RESOLVED;
}

/* The customer was told something that counts: the first reply is given, the promise kept. */
static gboolean
is_reply (CareComplaintMove move)
{
  return move == CARE_MOVE_REPLY || move == CARE_MOVE_ACCEPT || move == CARE_MOVE_REJECT ||
         move == CARE_MOVE_PREFER || move == CARE_MOVE_UNDERSTOOD || move == CARE_MOVE_INSIST ||
         move == CARE_MOVE_ANSWER || move == CARE_MOVE_WAIT;
}

static void
stop_waiting (CareComplaint *complaint,
              CareMoment     now)
{
  CareMoment waited;

  if (complaint->waiting_since == CARE_MOMENT_NONE)
    return;
  waited = MAX (now - complaint->waiting_since, 0);
  complaint->waited += (int) MIN (waited, G_MAXINT32 - complaint->waited);
  complaint->state_since += waited;
  complaint->waiting_since = CARE_MOMENT_NONE;
}

static void
reopen (CareComplaint *complaint)
{
  complaint->reopened_count++;
  complaint->round = 0;
  complaint->chosen_plan = 0;
  complaint->wanted_plan = 0;
  complaint->agreement = CARE_AGREEMENT_NONE;
  complaint->reaction = CARE_REACTION_NONE;
  complaint->closing = CARE_CLOSING_NONE;
  complaint->closed_at = CARE_MOMENT_NONE;
  complaint->closed_by = 0;
  complaint->implemented_at = CARE_MOMENT_NONE;
  complaint->followed_up_at = CARE_MOMENT_NONE;
  complaint->severity = MAX (complaint->severity, CARE_SEVERITY_GENERAL);
}

static void
keep_judgement (CareComplaint           *after,
                CareComplaintMove        move,
                const CareComplaintSeat *seat)
{
  after->judged_by = seat->staff_id;
  after->judged_at = seat->now;
  after->is_review = FALSE;
  if (move == CARE_MOVE_DECLINE)
    after->verdict = CARE_VERDICT_NOT_ESTABLISHED;
  else if (after->verdict != CARE_VERDICT_PARTLY)
    after->verdict = CARE_VERDICT_ESTABLISHED;
}

static void
keep_link (CareComplaint           *after,
           const CareComplaintStep *step)
{
  const CareComplaint *other = step->other;

  if (step->move == CARE_MOVE_MERGE)
    after->merged_into = other->id;
  else if (other->customer_id != 0 && other->customer_id == after->customer_id)
    after->repeat_of = other->id;
  else
    after->group_id = other->group_id != 0 ? other->group_id : other->id;
}

/* Who judged, investigated, proposed and chose. */
static void
keep_decision (CareComplaint           *after,
               CareComplaintMove        move,
               const CareComplaintSeat *seat)
{
  if (move == CARE_MOVE_ESTABLISH || move == CARE_MOVE_DECLINE)
    keep_judgement (after, move, seat);
  if (move == CARE_MOVE_INSIST)
    after->is_review = TRUE;
  if (move == CARE_MOVE_INVESTIGATED)
    {
      after->investigated_by = seat->staff_id;
      after->investigated_at = seat->now;
    }
  if (move == CARE_MOVE_SUBMIT)
    {
      after->submitted_at = seat->now;
      after->chosen_plan = 0;
    }
  if (move == CARE_MOVE_DECIDE_SELF || move == CARE_MOVE_CHOOSE)
    {
      after->chosen_plan = MAX (after->chosen_plan, 1);
      after->instructed_by = seat->staff_id;
      after->instructed_at = seat->now;
    }
}

/* What the customer said to it, and how it was carried out. */
static void
keep_outcome (CareComplaint           *after,
              CareComplaintMove        move,
              const CareComplaintSeat *seat)
{
  if (move == CARE_MOVE_ACCEPT)
    {
      after->reaction = CARE_REACTION_ACCEPTS;
      if (after->agreement == CARE_AGREEMENT_PENDING)
        after->waiting_since = seat->now;
    }
  if (move == CARE_MOVE_REJECT)
    {
      after->reaction = CARE_REACTION_REJECTS;
      after->round++;
      after->chosen_plan = 0;
    }
  if (move == CARE_MOVE_PREFER)
    after->reaction = CARE_REACTION_WANTS_CHANGE;
  if (move == CARE_MOVE_CARRIED_OUT)
    after->implemented_at = seat->now;
  if (move == CARE_MOVE_FOLLOW_UP)
    {
      after->followed_up_at = seat->now;
      if (after->followed_up_by == 0 && after->unreachable_reason == NULL)
        after->followed_up_by = seat->staff_id;
    }
  if (move == CARE_MOVE_REOPEN || move == CARE_MOVE_REOPEN_CLOSED)
    reopen (after);
}

/* Acts that leave the state as it is, and the beginning. */
static void
keep_act (CareComplaint           *after,
          const CareComplaintStep *step,
          const CareComplaintSeat *seat)
{
  CareComplaintMove move = step->move;

  if (move == CARE_MOVE_NEW)
    {
      after->created_at = seat->now;
      after->recorder_id = after->recorder_id != 0 ? after->recorder_id : seat->staff_id;
      after->owner_id = after->recorder_id;
    }
  if (move == CARE_MOVE_REGISTER)
    {
      after->registered_at = seat->now;
      after->times = MAX (after->times, 1);
    }
  if (move == CARE_MOVE_WAIT)
    after->waiting_since = seat->now;
  if (move == CARE_MOVE_RESUME || (move == CARE_MOVE_SIGN && after->agreement != CARE_AGREEMENT_PENDING))
    stop_waiting (after, seat->now);
  if (move == CARE_MOVE_NOTICE)
    {
      after->noticed_at = seat->now;
      after->noticed_by = seat->staff_id;
    }
  if (move == CARE_MOVE_REGRADE)
    after->noticed_at = CARE_MOMENT_NONE;
  if (move == CARE_MOVE_MERGE || move == CARE_MOVE_LINK)
    keep_link (after, step);
}

static void
forget_outdated (CareComplaint     *after,
                 CareComplaintMove  move)
{
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  for (guint i = 0; outdated[move] != NULL && i < n_fields; i++)
    if (has_word (outdated[move], fields[i].name))
      care_complaint_field_parse (&fields[i], after, NULL);
}

static void
enter_state (CareComplaint           *after,
             CareComplaintState       state,
             const CareComplaintStep *step,
             const CareComplaintSeat *seat)
{
  after->state = state;
  after->state_since = seat->now;
  after->ladder = 0;
  if (care_complaint_state_is_open (state))
    return;

  after->closing = get_closing (step->move, after);
  after->closed_at = seat->now;
  after->closed_by = seat->staff_id;
  after->reply_by = CARE_MOMENT_NONE;
  after->waiting_since = CARE_MOMENT_NONE;
}

CareComplaint *
care_complaint_path_take (const CareComplaint     *before,
                          const CareComplaintStep *step,
                          const CareComplaintSeat *seat)
{
  CareComplaint *after = before != NULL ? care_complaint_copy (before) : care_complaint_new ();
  CareComplaintState target = care_complaint_path_get_target (step->move, after->state);
  guint n_fields;
  const CareComplaintField *fields = care_complaint_field_list (&n_fields);

  /* Whatever the customer says ends the thinking; a later wait begins anew. */
  if (is_reply (step->move))
    {
      stop_waiting (after, seat->now);
      after->reply_by = CARE_MOMENT_NONE;
    }
  for (guint i = 0; i < n_fields && step->entered != NULL; i++)
    if (care_complaint_path_writes (step->move, after->state, fields[i].name))
      care_complaint_field_copy (&fields[i], step->entered, after);
  if (is_reply (step->move) && after->first_reply_at == CARE_MOMENT_NONE)
    after->first_reply_at = seat->now;

  if (before == NULL || target != before->state)
    enter_state (after, target, step, seat);
  keep_act (after, step, seat);
  keep_decision (after, step->move, seat);
  keep_outcome (after, step->move, seat);
  forget_outdated (after, step->move);

  return after;
}
