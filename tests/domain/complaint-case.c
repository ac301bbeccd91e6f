/* complaint-case.c — a complaint in which nothing is missing, for tests of its path
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "complaint-case.h"

CareComplaintPlan *
case_new_plan (guint  remedies,
               gint64 cost)
{
  CareComplaintPlan *plan = care_complaint_plan_new ();

  plan->content = g_strdup ("道歉并赠送相框");
  plan->remedies = remedies;
  plan->cost = cost;
  plan->done_by = care_day_new (2026, 11, 25);
  plan->proposer_id = OTHER;

  return plan;
}

void
case_set (CareComplaint *complaint,
          const char    *name,
          const char    *value)
{
  g_assert_true (care_complaint_field_parse (care_complaint_field_find (name), complaint, value));
}

static void
fill_texts (CareComplaint *complaint)
{
  static const char * const texts[] = {
    "complainant", "phone", "subject", "remedy_asked", "judge_reason", "judge_proof", "facts", "cause_text",
    "instruction", "customer_words", "agreement_no", "received_by", "feedback", "evaluation", "preventive",
    "archive_no", "answer", "ending_reason", "next_step",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    case_set (complaint, texts[i], "某事");
  case_set (complaint, "content", "取件日期已过，相册仍未做好，也没有人通知我们。");
}

static CareComplaint *
new_whole_complaint (CareComplaintState state)
{
  CareComplaint *complaint = care_complaint_new ();

  fill_texts (complaint);
  complaint->id = 1;
  complaint->complaint_no = g_strdup ("TS20261121-001");
  complaint->state = state;
  complaint->kind = CARE_COMPLAINT_GRIEVANCE;
  complaint->told_at = NOW - 600;
  complaint->way = CARE_COMPLAINT_WAY_PHONE;
  complaint->department = CARE_DEPARTMENT_PICKUP;
  complaint->category = CARE_CATEGORY_DELAY;
  complaint->severity = CARE_SEVERITY_GENERAL;
  complaint->recorder_id = ME;
  complaint->owner_id = ME;
  complaint->reply_by = NOW + 7200;
  complaint->resp_department = CARE_DEPARTMENT_POST;
  complaint->resp_person_id = 11;
  complaint->investigate_until = NOW + 86400;
  complaint->root_cause = CARE_ROOT_CAUSE_P3;
  complaint->nature = CARE_NATURE_PRODUCT;
  complaint->chosen_plan = 1;
  complaint->wanted_plan = 2;
  complaint->offered_at = NOW - 60;
  complaint->offered_by = ME;
  complaint->agreement = CARE_AGREEMENT_SIGNED;
  complaint->signed_on = care_day_new (2026, 11, 21);
  complaint->reaction = CARE_REACTION_ACCEPTS;
  complaint->remedies_given = 1u << CARE_REMEDY_GIFT;
  complaint->received_on = complaint->signed_on;
  complaint->result_rating = CARE_RATING_SATISFIED;
  complaint->handling_rating = CARE_RATING_SATISFIED;
  complaint->preventive_owner_id = ME;
  complaint->preventive_due = care_day_new (2026, 12, 21);
  complaint->answered_at = NOW - 60;
  complaint->withdrawn_on = complaint->signed_on;
  complaint->closed_at = NOW - 86400;

  return complaint;
}

void
case_set_up (Case               *self,
             CareComplaintState  state)
{
  CareComplaintMeasure *measure = care_complaint_measure_new ();

  self->complaint = new_whole_complaint (state);
  self->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_plan_unref);
  g_ptr_array_add (self->plans, case_new_plan (1u << CARE_REMEDY_APOLOGY | 1u << CARE_REMEDY_GIFT, 5000));
  g_ptr_array_add (self->plans, case_new_plan (1u << CARE_REMEDY_APOLOGY, 0));
  measure->department = CARE_DEPARTMENT_PICKUP;
  measure->action = g_strdup ("赠送相框");
  measure->due_on = care_day_new (2026, 11, 25);
  measure->done_on = care_day_new (2026, 11, 24);
  measure->confirmed_by = ME;
  self->measures = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_measure_unref);
  g_ptr_array_add (self->measures, measure);
  self->other = new_whole_complaint (CARE_COMPLAINT_REGISTERED);
  self->other->id = 2;
  care_complaint_rules_set_house (&self->rules);
}

void
case_clear (Case *self)
{
  care_complaint_unref (self->complaint);
  care_complaint_unref (self->other);
  g_ptr_array_unref (self->plans);
  g_ptr_array_unref (self->measures);
}
CareRefusal
case_ask (Case              *self,
          CareComplaintMove  move,
          CareRole           role,
          const char        *without)
{
  g_autoptr(CareComplaint) entered = care_complaint_copy (self->complaint);
  gboolean no_plans = g_strcmp0 (without, "plans") == 0;
  gboolean no_measures = g_strcmp0 (without, "measures") == 0;
  gboolean no_other = g_strcmp0 (without, "other") == 0;
  const CareComplaintField *field = without != NULL ? care_complaint_field_find (without) : NULL;
  CareComplaintStep step = { .move = move, .entered = entered, .plans = no_plans ? NULL : self->plans,
                             .measures = no_measures ? NULL : self->measures,
                             .other = no_other ? NULL : self->other, .note = "…" };
  CareComplaintSeat seat = { role, ME, TRUE, NOW, &self->rules };
  g_auto(CareComplaintAnswer) answer = { 0 };
  gboolean may;

  if (field != NULL)
    care_complaint_field_parse (field, entered, NULL);
  may = care_complaint_path_check (self->complaint, &step, &seat, &answer);
  g_assert_true (may == (answer.refusal == CARE_REFUSAL_NONE));
  if (answer.refusal == CARE_REFUSAL_MISSING)
    g_assert_true (answer.missing == NULL || without == NULL ||
                   g_strv_contains ((const char * const *) answer.missing, without));

  return answer.refusal;
}
