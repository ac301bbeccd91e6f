/* test-complaint-guards.c — the fine print of the steps: whose, how much, when, in which house
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <string.h>

#include "complaint-case.h"

static const struct
{
  const char         *name;
  CareComplaintMove   move;
  CareComplaintState  state;
  CareRole            role;
  const char         *changes; /* "field=value …" before it is tried */
  const char         *house;   /* "judge", "pass-on", "theirs" */
  CareRefusal         refusal;
} fine_print[] = {
  { "specialist-judges-by-setting", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SPECIALIST, "",
    "judge", CARE_REFUSAL_NONE },
  { "specialist-never-declines", CARE_MOVE_DECLINE, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SPECIALIST, "",
    "judge", CARE_REFUSAL_ROLE },
  { "passing-on-house-investigates-not", CARE_MOVE_INVESTIGATED, CARE_COMPLAINT_INVESTIGATING,
    CARE_ROLE_SPECIALIST, "", "pass-on", CARE_REFUSAL_ROLE },
  { "passing-on-house-proposes-not", CARE_MOVE_SUBMIT, CARE_COMPLAINT_PROPOSING, CARE_ROLE_SPECIALIST, "",
    "pass-on", CARE_REFUSAL_ROLE },
  { "passing-on-house-hands-over-not", CARE_MOVE_HAND_OVER, CARE_COMPLAINT_ACCEPTED, CARE_ROLE_SPECIALIST, "",
    "pass-on", CARE_REFUSAL_ROLE },
  { "passing-on-house-judges-not", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SPECIALIST, "",
    "judge pass-on", CARE_REFUSAL_ROLE },
  { "passing-on-house-still-registers", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST, "",
    "pass-on", CARE_REFUSAL_NONE },
  { "passing-on-house-still-tells", CARE_MOVE_ACCEPT, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST, "",
    "pass-on", CARE_REFUSAL_NONE },
  { "passing-on-house-supervisor-solves", CARE_MOVE_SUBMIT, CARE_COMPLAINT_PROPOSING, CARE_ROLE_SUPERVISOR,
    "",
    "pass-on", CARE_REFUSAL_NONE },
  { "a-colleagues-complaint", CARE_MOVE_INVESTIGATED, CARE_COMPLAINT_INVESTIGATING, CARE_ROLE_SPECIALIST, "",
    "theirs", CARE_REFUSAL_NOT_MINE },
  { "a-colleagues-complaint-is-no-bar-to-a-leader", CARE_MOVE_INVESTIGATED, CARE_COMPLAINT_INVESTIGATING,
    CARE_ROLE_SUPERVISOR, "", "theirs", CARE_REFUSAL_NONE },
  { "a-colleagues-draft-may-be-registered", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST,
    "",
    "theirs", CARE_REFUSAL_NONE },
  { "accused-judges-not", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SUPERVISOR,
    "accused_id=7",
    "", CARE_REFUSAL_ACCUSED },
  { "responsible-signs-not-off", CARE_MOVE_CLOSE, CARE_COMPLAINT_FOLLOWED_UP, CARE_ROLE_MANAGER,
    "resp_person_id=7", "", CARE_REFUSAL_ACCUSED },
  { "responsible-confirms-not-the-whole", CARE_MOVE_CARRIED_OUT, CARE_COMPLAINT_IMPLEMENTING,
    CARE_ROLE_SPECIALIST, "resp_person_id=7", "", CARE_REFUSAL_ACCUSED },
  { "review-by-supervisor", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SUPERVISOR,
    "is_review=1",
    "", CARE_REFUSAL_MANAGER },
  { "review-by-manager", CARE_MOVE_DECLINE, CARE_COMPLAINT_REGISTERED, CARE_ROLE_MANAGER,
    "is_review=1 judged_by=8", "", CARE_REFUSAL_NONE },
  { "review-by-who-judged", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_MANAGER,
    "is_review=1 judged_by=7", "", CARE_REFUSAL_FOUR_EYES },
  { "second-round-by-supervisor", CARE_MOVE_CHOOSE, CARE_COMPLAINT_AWAITING_APPROVAL, CARE_ROLE_SUPERVISOR,
    "round=1", "", CARE_REFUSAL_NONE },
  { "third-round-by-supervisor", CARE_MOVE_CHOOSE, CARE_COMPLAINT_AWAITING_APPROVAL, CARE_ROLE_SUPERVISOR,
    "round=2", "", CARE_REFUSAL_MANAGER },
  { "third-round-by-manager", CARE_MOVE_CHOOSE, CARE_COMPLAINT_AWAITING_APPROVAL, CARE_ROLE_MANAGER,
    "round=2",
    "", CARE_REFUSAL_NONE },
  { "third-round-within-authority", CARE_MOVE_DECIDE_SELF, CARE_COMPLAINT_PROPOSING, CARE_ROLE_SPECIALIST,
    "round=2", "", CARE_REFUSAL_MANAGER },
  { "major-within-authority", CARE_MOVE_DECIDE_SELF, CARE_COMPLAINT_PROPOSING, CARE_ROLE_SUPERVISOR,
    "severity=MAJOR", "", CARE_REFUSAL_MAJOR },
  { "major-grievance-on-the-spot", CARE_MOVE_ANSWER, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SPECIALIST,
    "severity=MAJOR", "", CARE_REFUSAL_MAJOR },
  { "claim-is-not-answered-on-the-spot", CARE_MOVE_ANSWER, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SPECIALIST,
    "kind=COMPLAINT", "", CARE_REFUSAL_STATE },
  { "told-after-now", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST, "told_at=1795226701",
    "",
    CARE_REFUSAL_TIME },
  { "reply-promised-for-the-past", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST,
    "reply_by=1795226700", "", CARE_REFUSAL_TIME },
  { "investigation-until-the-past", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SUPERVISOR,
    "investigate_until=1795226699", "", CARE_REFUSAL_TIME },
  { "offered-after-now", CARE_MOVE_ACCEPT, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST,
    "offered_at=1795226900",
    "", CARE_REFUSAL_TIME },
  { "short-content", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST, "content=太慢了", "",
    CARE_REFUSAL_MISSING },
  { "anonymous-with-reason", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST,
    "complainant= phone= anonymous_reason=不愿透露", "", CARE_REFUSAL_NONE },
  { "nothing-asked-for", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST,
    "remedy_asked= no_remedy=1", "", CARE_REFUSAL_NONE },
  { "stage-instead-of-department", CARE_MOVE_REGISTER, CARE_COMPLAINT_DRAFT, CARE_ROLE_SPECIALIST,
    "department=NONE has_stage=1", "", CARE_REFUSAL_NONE },
  { "person-to-be-found", CARE_MOVE_ESTABLISH, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SUPERVISOR,
    "resp_person_id= resp_person_unknown=1", "", CARE_REFUSAL_NONE },
  { "cause-outside-the-house", CARE_MOVE_INVESTIGATED, CARE_COMPLAINT_INVESTIGATING, CARE_ROLE_SPECIALIST,
    "resp_person_id= root_cause=O1", "", CARE_REFUSAL_NONE },
  { "signature-awaited", CARE_MOVE_ACCEPT, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST,
    "agreement=PENDING agreement_no= signed_on=", "", CARE_REFUSAL_NONE },
  { "no-work-before-the-signature", CARE_MOVE_HAND_OVER, CARE_COMPLAINT_ACCEPTED, CARE_ROLE_SUPERVISOR,
    "agreement=PENDING", "", CARE_REFUSAL_SIGNATURE },
  { "spoken-yes-to-a-gift", CARE_MOVE_ACCEPT, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST,
    "agreement=ORAL", "",
    CARE_REFUSAL_NONE },
  { "sign-only-when-awaited", CARE_MOVE_SIGN, CARE_COMPLAINT_ACCEPTED, CARE_ROLE_SPECIALIST, "", "",
    CARE_REFUSAL_STATE },
  { "prefers-the-same-plan", CARE_MOVE_PREFER, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST,
    "wanted_plan=1", "",
    CARE_REFUSAL_MISSING },
  { "prefers-a-plan-there-is-not", CARE_MOVE_PREFER, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST,
    "wanted_plan=3", "", CARE_REFUSAL_MISSING },
  { "chooses-a-plan-there-is-not", CARE_MOVE_CHOOSE, CARE_COMPLAINT_AWAITING_APPROVAL, CARE_ROLE_MANAGER,
    "chosen_plan=3", "", CARE_REFUSAL_MISSING },
  { "unreachable-said-by-specialist", CARE_MOVE_FOLLOW_UP, CARE_COMPLAINT_IMPLEMENTED, CARE_ROLE_SPECIALIST,
    "unreachable_reason=停机", "", CARE_REFUSAL_ROLE },
  { "unreachable-said-by-supervisor", CARE_MOVE_FOLLOW_UP, CARE_COMPLAINT_IMPLEMENTED, CARE_ROLE_SUPERVISOR,
    "unreachable_reason=停机 feedback= result_rating=NONE handling_rating=NONE", "", CARE_REFUSAL_NONE },
  { "no-measure-with-reason", CARE_MOVE_CLOSE, CARE_COMPLAINT_FOLLOWED_UP, CARE_ROLE_SUPERVISOR,
    "preventive= preventive_owner_id= preventive_due= no_preventive_reason=天气", "", CARE_REFUSAL_NONE },
  { "reopened-after-ninety-days", CARE_MOVE_REOPEN_CLOSED, CARE_COMPLAINT_CLOSED, CARE_ROLE_SUPERVISOR,
    "closed_at=1787450700", "", CARE_REFUSAL_NONE },
  { "reopened-too-late", CARE_MOVE_REOPEN_CLOSED, CARE_COMPLAINT_CLOSED, CARE_ROLE_MANAGER,
    "closed_at=1787450699", "", CARE_REFUSAL_TOO_LATE },
  { "notice-of-a-general-one", CARE_MOVE_NOTICE, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SUPERVISOR, "", "",
    CARE_REFUSAL_STATE },
  { "notice-of-a-major-one", CARE_MOVE_NOTICE, CARE_COMPLAINT_REGISTERED, CARE_ROLE_SUPERVISOR,
    "severity=MAJOR",
    "", CARE_REFUSAL_NONE },
  { "penalty-unseen-by-specialist", CARE_MOVE_PENALISE, CARE_COMPLAINT_INVESTIGATING, CARE_ROLE_SPECIALIST,
    "",
    "", CARE_REFUSAL_ROLE },
  { "penalty-before-judgement", CARE_MOVE_PENALISE, CARE_COMPLAINT_REGISTERED, CARE_ROLE_MANAGER, "", "",
    CARE_REFUSAL_STATE },
  { "wait-twice", CARE_MOVE_WAIT, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST, "waiting_since=1795226000",
    "",
    CARE_REFUSAL_STATE },
  { "resume-without-waiting", CARE_MOVE_RESUME, CARE_COMPLAINT_APPROVED, CARE_ROLE_SPECIALIST, "", "",
    CARE_REFUSAL_STATE },
};

static void
apply (CareComplaint *complaint,
       const char    *changes)
{
  g_auto(GStrv) pairs = g_strsplit (changes, " ", -1);

  for (guint i = 0; pairs[i] != NULL && *pairs[i] != '\0'; i++)
    {
      g_auto(GStrv) pair = g_strsplit (pairs[i], "=", 2);

      case_set (complaint, pair[0], pair[1]);
    }
}

static void
test_fine_print (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_auto(Case) self = { 0 };
  CareComplaintStep step = { .move = fine_print[row].move, .note = "…" };
  CareComplaintSeat seat = { fine_print[row].role, ME, TRUE, NOW, &self.rules };
  g_auto(CareComplaintAnswer) answer = { 0 };
  g_autofree char *words = NULL;

  case_set_up (&self, fine_print[row].state);
  apply (self.complaint, fine_print[row].changes);
  self.rules.specialist_may_judge = strstr (fine_print[row].house, "judge") != NULL;
  self.rules.service_solves = strstr (fine_print[row].house, "pass-on") == NULL;
  seat.is_mine = strstr (fine_print[row].house, "theirs") == NULL;
  step.entered = self.complaint;
  step.plans = self.plans;
  step.measures = self.measures;
  step.other = self.other;
  care_complaint_path_check (self.complaint, &step, &seat, &answer);
  g_assert_cmpint (answer.refusal, ==, fine_print[row].refusal);
  words = care_complaint_answer_describe (&answer, self.complaint, step.move);
  g_assert_cmpstr (words, !=, "");
}

/* ---- authority ------------------------------------------------------------------------- */

static const struct
{
  const char *remedies;
  gint64      cost;
  gboolean    is_whole;
  gboolean    may[3]; /* specialist, supervisor, manager */
} authority[] = {
  { "APOLOGY EXPLAIN", 0,      FALSE, { TRUE,  TRUE,  TRUE } },
  { "GIFT",            5000,   FALSE, { TRUE,  TRUE,  TRUE } },
  { "GIFT",            5001,   FALSE, { FALSE, TRUE,  TRUE } },
  { "GIFT",            30001,  FALSE, { FALSE, FALSE, TRUE } },
  { "GIFT APOLOGY",    30000,  FALSE, { FALSE, TRUE,  TRUE } },
  { "ADD",             50000,  FALSE, { FALSE, TRUE,  TRUE } },
  { "ADD",             50001,  FALSE, { FALSE, FALSE, TRUE } },
  { "DISCOUNT",        30000,  FALSE, { FALSE, TRUE,  TRUE } },
  { "DISCOUNT",        30100,  FALSE, { FALSE, FALSE, TRUE } },
  { "REDO",            80000,  FALSE, { FALSE, TRUE,  TRUE } },
  { "RESHOOT",         0,      FALSE, { FALSE, TRUE,  TRUE } },
  { "RESHOOT",         0,      TRUE,  { FALSE, FALSE, TRUE } },
  { "REFUND",          100,    FALSE, { FALSE, FALSE, TRUE } },
  { "COMPENSATE",      100,    FALSE, { FALSE, FALSE, TRUE } },
  { "REDO REFUND",     100,    FALSE, { FALSE, FALSE, TRUE } },
};

static void
test_authority (void)
{
  CareComplaintRules rules;

  care_complaint_rules_set_house (&rules);
  for (guint i = 0; i < G_N_ELEMENTS (authority); i++)
    {
      g_autoptr(CareComplaint) bits = care_complaint_new ();
      g_autoptr(CareComplaintPlan) plan = NULL;

      case_set (bits, "remedies_given", authority[i].remedies);
      plan = case_new_plan (bits->remedies_given, authority[i].cost);
      plan->is_whole = authority[i].is_whole;
      for (int role = CARE_ROLE_SPECIALIST; role <= CARE_ROLE_MANAGER; role++)
        g_assert_true (care_complaint_rules_may_order (&rules, (CareRole) role, plan) ==
                       authority[i].may[role - CARE_ROLE_SPECIALIST]);
    }
}

static void
test_order_is_limited (void)
{
  g_auto(Case) self = { 0 };
  CareComplaintPlan *plan;

  case_set_up (&self, CARE_COMPLAINT_AWAITING_APPROVAL);
  plan = self.plans->pdata[0];
  plan->remedies = 1u << CARE_REMEDY_REFUND;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_CHOOSE, CARE_ROLE_SUPERVISOR, NULL), ==, CARE_REFUSAL_LIMIT);
  g_assert_cmpint (case_ask (&self, CARE_MOVE_CHOOSE, CARE_ROLE_MANAGER, NULL), ==, CARE_REFUSAL_NONE);
  plan->proposer_id = ME;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_CHOOSE, CARE_ROLE_MANAGER, NULL), ==, CARE_REFUSAL_FOUR_EYES);
  plan->is_leaders = TRUE;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_CHOOSE, CARE_ROLE_MANAGER, NULL), ==, CARE_REFUSAL_NONE);
  self.complaint->state = CARE_COMPLAINT_APPROVED;
  self.complaint->agreement = CARE_AGREEMENT_ORAL;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_ACCEPT, CARE_ROLE_MANAGER, NULL), ==, CARE_REFUSAL_SIGNATURE);
  self.complaint->state = CARE_COMPLAINT_PROPOSING;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_DECIDE_SELF, CARE_ROLE_SPECIALIST, NULL), ==,
                   CARE_REFUSAL_LIMIT);
  g_ptr_array_set_size (self.plans, 1);
  g_assert_cmpint (case_ask (&self, CARE_MOVE_SUBMIT, CARE_ROLE_SPECIALIST, NULL), ==, CARE_REFUSAL_MISSING);
  self.complaint->severity = CARE_SEVERITY_MINOR;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_SUBMIT, CARE_ROLE_SPECIALIST, NULL), ==, CARE_REFUSAL_NONE);
}

static void
test_open_measure (void)
{
  g_auto(Case) self = { 0 };
  CareComplaintMeasure *measure;

  case_set_up (&self, CARE_COMPLAINT_IMPLEMENTING);
  measure = self.measures->pdata[0];
  measure->confirmed_by = 0;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_CARRIED_OUT, CARE_ROLE_SPECIALIST, NULL), ==,
                   CARE_REFUSAL_UNFINISHED);
  measure->confirmed_by = ME;
  measure->done_on = CARE_DAY_NONE;
  g_assert_cmpint (case_ask (&self, CARE_MOVE_CARRIED_OUT, CARE_ROLE_SPECIALIST, NULL), ==,
                   CARE_REFUSAL_UNFINISHED);
}

/* A step writes what belongs to it and nothing else. */
static void
test_writes_its_own (void)
{
  g_auto(Case) self = { 0 };
  g_autoptr(CareComplaint) entered = NULL;
  g_autoptr(CareComplaint) after = NULL;
  CareComplaintStep step = { .move = CARE_MOVE_ESTABLISH };
  CareComplaintSeat seat = { CARE_ROLE_SUPERVISOR, ME, TRUE, NOW, &self.rules };

  case_set_up (&self, CARE_COMPLAINT_REGISTERED);
  entered = care_complaint_copy (self.complaint);
  case_set (entered, "judge_reason", "属实");
  case_set (entered, "content", "改写了顾客的话");
  case_set (entered, "severity", "MINOR");
  case_set (entered, "evaluation", "提前写好");
  entered->state = CARE_COMPLAINT_CLOSED;
  entered->closing = CARE_CLOSING_RESOLVED;
  step.entered = entered;
  after = care_complaint_path_take (self.complaint, &step, &seat);
  g_assert_cmpstr (after->judge_reason, ==, "属实");
  g_assert_cmpstr (after->content, ==, self.complaint->content);
  g_assert_cmpint (after->severity, ==, CARE_SEVERITY_GENERAL);
  g_assert_cmpstr (after->evaluation, ==, "某事");
  g_assert_cmpint (after->state, ==, CARE_COMPLAINT_INVESTIGATING);
  g_assert_cmpint (after->verdict, ==, CARE_VERDICT_ESTABLISHED);
  g_assert_cmpint (after->judged_by, ==, ME);
}

static void
test_reopening (void)
{
  g_auto(Case) self = { 0 };
  g_autoptr(CareComplaint) after = NULL;
  CareComplaintStep step = { .move = CARE_MOVE_REOPEN };
  CareComplaintSeat seat = { CARE_ROLE_SPECIALIST, ME, TRUE, NOW, &self.rules };

  case_set_up (&self, CARE_COMPLAINT_FOLLOWED_UP);
  self.complaint->severity = CARE_SEVERITY_MINOR;
  step.entered = self.complaint;
  after = care_complaint_path_take (self.complaint, &step, &seat);
  g_assert_cmpint (after->reopened_count, ==, 1);
  g_assert_cmpint (after->severity, ==, CARE_SEVERITY_GENERAL);
  g_assert_cmpint (after->agreement, ==, CARE_AGREEMENT_NONE);
  g_assert_cmpint (after->chosen_plan, ==, 0);
  g_assert_cmpint (after->reply_by, ==, NOW + 7200);
}

static void
test_waiting (void)
{
  g_auto(Case) self = { 0 };
  g_autoptr(CareComplaint) waiting = NULL;
  g_autoptr(CareComplaint) after = NULL;
  CareComplaintStep step = { .move = CARE_MOVE_ACCEPT };
  CareComplaintSeat seat = { CARE_ROLE_SPECIALIST, ME, TRUE, NOW, &self.rules };

  case_set_up (&self, CARE_COMPLAINT_APPROVED);
  self.complaint->agreement = CARE_AGREEMENT_PENDING;
  step.entered = self.complaint;
  waiting = care_complaint_path_take (self.complaint, &step, &seat);
  g_assert_cmpint (waiting->waiting_since, ==, NOW);
  g_assert_cmpint (waiting->first_reply_at, ==, NOW);
  g_assert_cmpint (waiting->reply_by, ==, CARE_MOMENT_NONE);

  seat.now = NOW + 3600;
  step.move = CARE_MOVE_SIGN;
  self.complaint->agreement = CARE_AGREEMENT_SIGNED;
  after = care_complaint_path_take (waiting, &step, &seat);
  g_assert_cmpint (after->waiting_since, ==, CARE_MOMENT_NONE);
  g_assert_cmpint (after->waited, ==, 3600);
  g_assert_cmpint (after->state_since, ==, NOW + 3600);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fine_print); i++)
    {
      g_autofree char *path = g_strdup_printf ("/complaint-guards/%s", fine_print[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_fine_print);
    }
  g_test_add_func ("/complaint-guards/authority", test_authority);
  g_test_add_func ("/complaint-guards/order-is-limited", test_order_is_limited);
  g_test_add_func ("/complaint-guards/open-measure", test_open_measure);
  g_test_add_func ("/complaint-guards/writes-its-own", test_writes_its_own);
  g_test_add_func ("/complaint-guards/reopening", test_reopening);
  g_test_add_func ("/complaint-guards/waiting", test_waiting);

  return g_test_run ();
}
