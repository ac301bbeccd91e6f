/* test-complaint-path.c — every step of a complaint, allowed and refused
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of transitions is written here a second time, as the office's rules say
 * it. Every role tries every move in every state; each allowed one is then tried
 * without each of the things it needs.
 */
#include "complaint-case.h"

#define ON(state) (1u << CARE_COMPLAINT_##state)
#define OPEN_ON (ON (REGISTERED) | ON (INVESTIGATING) | ON (PROPOSING) | ON (AWAITING_APPROVAL) | \
                 ON (APPROVED) | ON (ACCEPTED) | ON (IMPLEMENTING) | ON (IMPLEMENTED) | \
                 ON (FOLLOWED_UP) | ON (DECLINING))

#define S (1u << CARE_ROLE_SPECIALIST)
#define V (1u << CARE_ROLE_SUPERVISOR)
#define M (1u << CARE_ROLE_MANAGER)

/* One row per transition; the specialist of this table does not judge. */
static const struct
{
  const char         *name;
  CareComplaintMove   move;
  guint               from;
  CareComplaintState  to;
  guint               roles;
  const char         *needs; /* what it is refused without */
} transitions[] = {
  { "T2",   CARE_MOVE_REGISTER, ON (DRAFT), CARE_COMPLAINT_REGISTERED, S | V | M,
    "complainant phone told_at way content department remedy_asked category severity recorder_id reply_by" },
  { "T3",   CARE_MOVE_ESTABLISH, ON (REGISTERED), CARE_COMPLAINT_INVESTIGATING, V | M,
    "judge_reason resp_department investigate_until resp_person_id" },
  { "T4",   CARE_MOVE_DECLINE, ON (REGISTERED), CARE_COMPLAINT_DECLINING, V | M, "judge_reason judge_proof" },
  { "T5",   CARE_MOVE_UNDERSTOOD, ON (DECLINING), CARE_COMPLAINT_CLOSED, S | V | M,
    "answer answered_at reaction" },
  { "T6",   CARE_MOVE_INSIST, ON (DECLINING), CARE_COMPLAINT_REGISTERED, S | V | M,
    "customer_words reply_by" },
  { "T7",   CARE_MOVE_INVESTIGATED, ON (INVESTIGATING), CARE_COMPLAINT_PROPOSING, S | V | M,
    "facts root_cause cause_text resp_person_id nature" },
  { "T8",   CARE_MOVE_SUBMIT, ON (PROPOSING), CARE_COMPLAINT_AWAITING_APPROVAL, S | V | M, "plans" },
  { "T9",   CARE_MOVE_DECIDE_SELF, ON (PROPOSING), CARE_COMPLAINT_APPROVED, S | V | M, "plans" },
  { "T10",  CARE_MOVE_CHOOSE, ON (AWAITING_APPROVAL), CARE_COMPLAINT_APPROVED, V | M,
    "chosen_plan instruction" },
  { "T11",  CARE_MOVE_SEND_BACK, ON (AWAITING_APPROVAL), CARE_COMPLAINT_PROPOSING, V | M, "ending_reason" },
  { "T12",  CARE_MOVE_ACCEPT, ON (APPROVED), CARE_COMPLAINT_ACCEPTED, S | V | M,
    "offered_at offered_by customer_words agreement agreement_no signed_on" },
  { "T13",  CARE_MOVE_REJECT, ON (APPROVED), CARE_COMPLAINT_PROPOSING, S | V | M,
    "customer_words remedy_asked reply_by" },
  { "T13b", CARE_MOVE_PREFER, ON (APPROVED), CARE_COMPLAINT_AWAITING_APPROVAL, S | V | M,
    "wanted_plan customer_words" },
  { "T14",  CARE_MOVE_HAND_OVER, ON (ACCEPTED), CARE_COMPLAINT_IMPLEMENTING, S | V | M, "measures" },
  { "T15",  CARE_MOVE_CARRIED_OUT, ON (IMPLEMENTING), CARE_COMPLAINT_IMPLEMENTED, S | V | M,
    "received_by received_on remedies_given" },
  { "T16",  CARE_MOVE_FOLLOW_UP, ON (IMPLEMENTED), CARE_COMPLAINT_FOLLOWED_UP, S | V | M,
    "feedback result_rating handling_rating" },
  { "T17",  CARE_MOVE_REOPEN, ON (IMPLEMENTED) | ON (FOLLOWED_UP), CARE_COMPLAINT_INVESTIGATING, S | V | M,
    "ending_reason reply_by" },
  { "T18",  CARE_MOVE_CLOSE, ON (FOLLOWED_UP), CARE_COMPLAINT_CLOSED, V | M,
    "evaluation archive_no preventive preventive_owner_id preventive_due" },
  { "T19",  CARE_MOVE_REOPEN_CLOSED, ON (CLOSED), CARE_COMPLAINT_INVESTIGATING, V | M,
    "ending_reason reply_by" },
  { "T20",  CARE_MOVE_WITHDRAW, OPEN_ON | ON (DRAFT), CARE_COMPLAINT_WITHDRAWN, V | M,
    "ending_reason withdrawn_on" },
  { "T21",  CARE_MOVE_END, OPEN_ON, CARE_COMPLAINT_CLOSED, M, "ending_reason next_step" },
  { "T22",  CARE_MOVE_ANSWER, ON (REGISTERED), CARE_COMPLAINT_CLOSED, S | V | M,
    "answer reaction result_rating" },
  { "merge", CARE_MOVE_MERGE, OPEN_ON | ON (DRAFT), CARE_COMPLAINT_WITHDRAWN, V | M, "other" },
};

/* ---- every role, every state, every transition --------------------------------------- */

static void
test_matrix (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  guint n_allowed = 0;

  for (int state = 0; state < CARE_N_COMPLAINT_STATES; state++)
    for (int role = CARE_ROLE_NONE; role < CARE_N_ROLES; role++)
      {
        g_auto(Case) self = { 0 };
        gboolean starts = (transitions[row].from & (1u << state)) != 0;
        gboolean may = (transitions[row].roles & (1u << role)) != 0;
        CareRefusal refusal;

        case_set_up (&self, (CareComplaintState) state);
        refusal = case_ask (&self, transitions[row].move, (CareRole) role, NULL);
        if (!starts)
          g_assert_cmpint (refusal, ==, CARE_REFUSAL_STATE);
        else
          g_assert_cmpint (refusal, ==, may ? CARE_REFUSAL_NONE : CARE_REFUSAL_ROLE);
        n_allowed += starts && may ? 1 : 0;
      }
  g_assert_cmpuint (n_allowed, >, 0);
}

static void
test_missing (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);
  g_auto(GStrv) needs = g_strsplit (transitions[row].needs, " ", -1);

  for (int state = 0; state < CARE_N_COMPLAINT_STATES; state++)
    for (guint i = 0; needs[i] != NULL && (transitions[row].from & (1u << state)) != 0; i++)
      {
        g_auto(Case) self = { 0 };

        case_set_up (&self, (CareComplaintState) state);
        g_test_message ("%s in %s without %s", transitions[row].name,
                        care_complaint_state_get_nick ((CareComplaintState) state), needs[i]);
        g_assert_cmpint (case_ask (&self, transitions[row].move, CARE_ROLE_MANAGER, needs[i]), ==,
                         CARE_REFUSAL_MISSING);
      }
}

static void
test_target (gconstpointer data)
{
  guint row = GPOINTER_TO_UINT (data);

  for (int state = 0; state < CARE_N_COMPLAINT_STATES; state++)
    if ((transitions[row].from & (1u << state)) != 0)
      {
        g_auto(Case) self = { 0 };
        g_autoptr(CareComplaint) after = NULL;
        CareComplaintStep step = { .move = transitions[row].move };
        CareComplaintSeat seat = { CARE_ROLE_MANAGER, ME, TRUE, NOW, &self.rules };

        case_set_up (&self, (CareComplaintState) state);
        step.entered = self.complaint;
        step.plans = self.plans;
        step.measures = self.measures;
        step.other = self.other;
        after = care_complaint_path_take (self.complaint, &step, &seat);
        g_assert_cmpint (after->state, ==, transitions[row].to);
        g_assert_cmpint (after->state_since, ==, NOW);
        g_assert_true (care_complaint_is_open (after) == (after->closing == CARE_CLOSING_NONE));
        if (!care_complaint_is_open (after))
          g_assert_cmpint (after->closed_at, ==, NOW);
      }
}

/* T1: before it there is nothing. */
static void
test_new (void)
{
  static const struct
  {
    const char  *complainant;
    const char  *phone;
    gint64       customer_id;
    const char  *anonymous;
    CareRole     role;
    CareRefusal  refusal;
  } rows[] = {
    { "王芳", "13800138000", 0, NULL, CARE_ROLE_SPECIALIST, CARE_REFUSAL_NONE },
    { NULL, NULL, 5, NULL, CARE_ROLE_SUPERVISOR, CARE_REFUSAL_NONE },
    { NULL, NULL, 0, "不愿透露", CARE_ROLE_MANAGER, CARE_REFUSAL_NONE },
    { "王芳", NULL, 0, NULL, CARE_ROLE_SPECIALIST, CARE_REFUSAL_MISSING },
    { NULL, "13800138000", 0, NULL, CARE_ROLE_SPECIALIST, CARE_REFUSAL_MISSING },
    { "王芳", "13800138000", 0, NULL, CARE_ROLE_NONE, CARE_REFUSAL_ROLE },
    { "王芳", "13800138000", 0, NULL, CARE_ROLE_SYSTEM, CARE_REFUSAL_ROLE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr(CareComplaint) entered = care_complaint_new ();
      CareComplaintRules rules;
      CareComplaintStep step = { .move = CARE_MOVE_NEW, .entered = entered };
      CareComplaintSeat seat = { rows[i].role, ME, FALSE, NOW, &rules };
      g_auto(CareComplaintAnswer) answer = { 0 };

      care_complaint_rules_set_house (&rules);
      entered->complainant = g_strdup (rows[i].complainant);
      entered->phone = g_strdup (rows[i].phone);
      entered->anonymous_reason = g_strdup (rows[i].anonymous);
      entered->customer_id = rows[i].customer_id;
      care_complaint_path_check (NULL, &step, &seat, &answer);
      g_assert_cmpint (answer.refusal, ==, rows[i].refusal);
      g_assert_cmpint (answer.to, ==, CARE_COMPLAINT_DRAFT);
    }
}

/* Nothing but NEW begins without a complaint, and NEW never continues one. */
static void
test_beginnings (void)
{
  CareComplaintRules rules;
  CareComplaintSeat seat = { CARE_ROLE_MANAGER, ME, TRUE, NOW, &rules };

  care_complaint_rules_set_house (&rules);
  for (int move = 0; move < CARE_N_COMPLAINT_MOVES; move++)
    {
      CareComplaintStep step = { .move = (CareComplaintMove) move };
      g_auto(CareComplaintAnswer) answer = { 0 };

      care_complaint_path_check (NULL, &step, &seat, &answer);
      if (move != CARE_MOVE_NEW)
        g_assert_cmpint (answer.refusal, ==, CARE_REFUSAL_STATE);
    }
  for (int state = 0; state < CARE_N_COMPLAINT_STATES; state++)
    {
      g_auto(Case) self = { 0 };

      case_set_up (&self, (CareComplaintState) state);
      g_assert_cmpint (case_ask (&self, CARE_MOVE_NEW, CARE_ROLE_MANAGER, NULL), ==, CARE_REFUSAL_STATE);
    }
}

/* Every name in the tables is a field. */
static void
test_names (void)
{
  for (int move = 0; move < CARE_N_COMPLAINT_MOVES; move++)
    {
      g_autofree char *all = g_strconcat (care_complaint_path_get_needs ((CareComplaintMove) move), " ",
                                          care_complaint_path_get_takes ((CareComplaintMove) move), NULL);
      g_auto(GStrv) names = g_strsplit (all, " ", -1);

      for (guint i = 0; names[i] != NULL; i++)
        if (*names[i] != '\0')
          g_assert_nonnull (care_complaint_field_find (names[i]));
    }
}

static void
add_rows (const char       *prefix,
          guint             row,
          const char       *name,
          GTestDataFunc     test)
{
  g_autofree char *path = g_strdup_printf ("/complaint-path/%s/%s", prefix, name);

  g_test_add_data_func (path, GUINT_TO_POINTER (row), test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (transitions); i++)
    {
      add_rows ("matrix", i, transitions[i].name, test_matrix);
      add_rows ("missing", i, transitions[i].name, test_missing);
      add_rows ("target", i, transitions[i].name, test_target);
    }
  g_test_add_func ("/complaint-path/T1", test_new);
  g_test_add_func ("/complaint-path/beginnings", test_beginnings);
  g_test_add_func ("/complaint-path/names", test_names);

  return g_test_run ();
}
