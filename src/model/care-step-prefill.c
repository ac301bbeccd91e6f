/* care-step-prefill.c — what is most likely entered for a step of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-step-prefill.h"

#include <string.h>

static void
fill_moment (CareMoment *field,
             CareMoment  value)
{
  if (*field == CARE_MOMENT_NONE)
    *field = value;
}

static void
fill_day (CareDay *field,
          CareDay  value)
{
  if (*field == CARE_DAY_NONE)
    *field = value;
}

static CareMoment
suggest_reply (const CareComplaint  *complaint,
               const CareHouseRules *rules,
               CareMoment            now)
{
  CareComplaintDial dial = care_house_rules_get_dial (rules, now);

  return care_moment_from_civil (care_complaint_clock_suggest_reply (complaint, &dial), rules->zone);
}

static void
fill_judgement (CareComplaint        *entered,
                const CareHouseRules *rules,
                CareMoment            now)
{
  if (entered->verdict == CARE_VERDICT_NONE)
    entered->verdict = CARE_VERDICT_ESTABLISHED;
  if (entered->resp_department == CARE_DEPARTMENT_NONE)
    entered->resp_department = entered->department;
  if (entered->resp_person_id == 0)
    entered->resp_person_id = entered->accused_id;
  entered->resp_person_unknown = entered->resp_person_id == 0;
  fill_moment (&entered->investigate_until, suggest_reply (entered, rules, now));
}

/* Times and people are those of now, not those of an earlier round. */
static void
fill_offer (CareComplaint     *entered,
            CareComplaintMove  move,
            CareMoment         now,
            gint64             staff_id)
{
  entered->offered_at = now;
  entered->offered_by = staff_id;
  if (move == CARE_MOVE_ACCEPT)
    entered->reaction = CARE_REACTION_ACCEPTS;
  else if (move == CARE_MOVE_REJECT)
    entered->reaction = CARE_REACTION_REJECTS;
  else
    entered->reaction = CARE_REACTION_WANTS_CHANGE;
}

/* What was agreed is given, unless somebody says otherwise. */
static void
fill_receipt (CareComplaint           *entered,
              const CareComplaintPlan *chosen,
              CareDay                  today)
{
  if (entered->remedies_given == 0 && chosen != NULL)
    entered->remedies_given = chosen->remedies;
  fill_day (&entered->received_on, today);
  if (entered->received_by == NULL)
    entered->received_by = g_strdup (entered->complainant);
}

/* A draft from a call was told in it. */
static void
fill_registration (CareComplaint *entered)
{
  fill_moment (&entered->told_at, entered->created_at);
  if (entered->way == CARE_COMPLAINT_WAY_NONE && entered->visit_id != 0)
    entered->way = CARE_COMPLAINT_WAY_RETURN_VISIT;
  if (entered->content == NULL)
    entered->content = g_strdup (entered->subject);
}

/* Whether the step says by when the customer hears from us next. */
static gboolean
promises (CareComplaintMove move)
{
  return strstr (care_complaint_path_get_needs (move), "reply_by") != NULL;
}

void
care_step_prefill (CareComplaint           *entered,
                   CareComplaintMove        move,
                   const CareComplaintFile *file,
                   const CareHouseRules    *rules,
                   CareMoment               now,
                   gint64                   staff_id)
{
  CareDay today = care_moment_to_day (now, rules->zone);

  if (move == CARE_MOVE_REGISTER)
    fill_registration (entered);
  if (move == CARE_MOVE_ESTABLISH)
    fill_judgement (entered, rules, now);
  if (move == CARE_MOVE_DECLINE)
    entered->verdict = CARE_VERDICT_NOT_ESTABLISHED;
  if (move == CARE_MOVE_ACCEPT || move == CARE_MOVE_REJECT || move == CARE_MOVE_PREFER)
    fill_offer (entered, move, now, staff_id);
  if (move == CARE_MOVE_UNDERSTOOD || move == CARE_MOVE_ANSWER)
    fill_moment (&entered->answered_at, now);
  if (move == CARE_MOVE_CARRIED_OUT)
    fill_receipt (entered, care_complaint_file_get_chosen (file), today);
  if (move == CARE_MOVE_FOLLOW_UP)
    entered->followed_up_by = staff_id;
  if (move == CARE_MOVE_WITHDRAW)
    fill_day (&entered->withdrawn_on, today);
  if (promises (move) && entered->reply_by <= now)
    entered->reply_by = suggest_reply (entered, rules, now);
}

GPtrArray *
care_step_prefill_measures (const CareComplaintFile *file)
{
  const CareComplaintPlan *chosen = care_complaint_file_get_chosen (file);
  GPtrArray *measures = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_measure_unref);

  for (guint i = 0; i < file->measures->len; i++)
    g_ptr_array_add (measures, care_complaint_measure_ref (file->measures->pdata[i]));
  if (measures->len == 0 && chosen != NULL)
    {
      CareComplaintMeasure *measure = care_complaint_measure_new ();

      measure->department = chosen->department != CARE_DEPARTMENT_NONE ? chosen->department
                            : file->complaint->resp_department;
      measure->action = g_strdup (chosen->content);
      measure->due_on = chosen->done_by;
      g_ptr_array_add (measures, measure);
    }

  return measures;
}
