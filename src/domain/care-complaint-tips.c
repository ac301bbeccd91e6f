/* care-complaint-tips.c — what to remember at each moment of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-tips.h"

#define MOST_TIPS 7

static const char *const tips[CARE_N_TIP_MOMENTS][MOST_TIPS] = {
  [CARE_TIP_RECEIVING] = {
    N_("Let the customer finish: no interruption, no hasty opinion."),
    N_("Calm first, then handle: “I understand how you feel.”"),
    N_("Ask calmly and politely for when, where, who, what, why and how."),
    N_("Do not argue, do not raise your voice, do not doubt the customer’s honesty."),
    N_("No easy promises; what is promised is kept."),
    N_("Say the number and by when you will answer, before you hang up."),
  },
  [CARE_TIP_JUDGING] = {
    N_("No conclusion before the facts."),
    N_("It is about the matter; leave persons out of it."),
    N_("The same fault gets the same remedy, whoever the customer is."),
    N_("Where the customer is mistaken, guide instead of blaming."),
  },
  [CARE_TIP_INVESTIGATING] = {
    N_("Ask clearly: the other side’s account, the order, the pictures, the schedule."),
    N_("One person follows to the end."),
    N_("If it takes longer, tell the customer in time and fix the next answer."),
  },
  [CARE_TIP_PROPOSING] = {
    N_("Several ways: spirit and matter together, a little more compensation, a little higher level."),
    N_("Let the customer share in choosing the solution."),
    N_("Promise only what the departments can keep."),
  },
  [CARE_TIP_CHOOSING] = {
    N_("Short channel, low cost, fast: choose today."),
    N_("Compensation for the customer and what happens inside the house are two things."),
  },
  [CARE_TIP_INFORMING] = {
    N_("Apologise fully, show that you understood, then the plan."),
    N_("Tell process and result; ask for the customer’s view."),
    N_("If it is refused: another time, another colleague, a higher level."),
    N_("Smile, sit upright, three minutes; hang up after the other side."),
  },
  [CARE_TIP_DECLINING] = {
    N_("Thank for the word first, then the reasons, without “no” and “impossible”."),
    N_("Offer a small kindness; leave the door open for new facts."),
    N_("If the customer insists, a manager judges anew."),
  },
  [CARE_TIP_CARRYING_OUT] = {
    N_("Follow clearly: every department, every date, until it is confirmed."),
    N_("A delay is told to the customer before the day, not after."),
  },
  [CARE_TIP_CALLING_BACK] = {
    N_("Within three days; agree on a convenient time."),
    N_("Ask for two things: the result, and how it was handled."),
    N_("New facts reopen the complaint; write down the customer’s words."),
  },
  [CARE_TIP_EVALUATING] = {
    N_("Record clearly: matter, handling, result."),
    N_("One preventive measure with an owner and a date, or the reason why there is none."),
  },
};

static const struct
{
  const char *avoid;
  const char *say;
} phrases[] = {
  { N_("I don’t know."), N_("Let me find out for you and call you back.") },
  { N_("That is not my job."), N_("I will pass it to the colleague in charge at once.") },
  { N_("Impossible."), N_("Let us see what can be done.") },
  { N_("Wait."), N_("May I ask you to hold for a moment?") },
  { N_("Nobody else complains."), N_("I understand how you feel.") },
  { N_("It is the other department’s fault."), N_("I apologise on behalf of the company.") },
  { N_("I told you already."), N_("Let me say it once more.") },
  { N_("Be quick, I am busy."), N_("Please take your time.") },
};

CareTipMoment
care_complaint_tips_get_moment (CareComplaintState state)
{
  switch (state)
    {
    case CARE_COMPLAINT_DRAFT:
      return CARE_TIP_RECEIVING;
    case CARE_COMPLAINT_REGISTERED:
      return CARE_TIP_JUDGING;
    case CARE_COMPLAINT_INVESTIGATING:
      return CARE_TIP_INVESTIGATING;
    case CARE_COMPLAINT_PROPOSING:
      return CARE_TIP_PROPOSING;
    case CARE_COMPLAINT_AWAITING_APPROVAL:
      return CARE_TIP_CHOOSING;
    case CARE_COMPLAINT_APPROVED:
      return CARE_TIP_INFORMING;
    case CARE_COMPLAINT_ACCEPTED:
    case CARE_COMPLAINT_IMPLEMENTING:
      return CARE_TIP_CARRYING_OUT;
    case CARE_COMPLAINT_IMPLEMENTED:
      return CARE_TIP_CALLING_BACK;
    case CARE_COMPLAINT_DECLINING:
      return CARE_TIP_DECLINING;
    case CARE_COMPLAINT_FOLLOWED_UP:
    case CARE_COMPLAINT_CLOSED:
    case CARE_COMPLAINT_WITHDRAWN:
      return CARE_TIP_EVALUATING;
    }

  g_return_val_if_reached (CARE_TIP_RECEIVING);
}

const char *
care_complaint_tips_get (CareTipMoment moment,
                         guint         position)
{
  const char *tip = position < MOST_TIPS ? tips[moment][position] : NULL;

  return tip != NULL ? _(tip) : NULL;
}

gboolean
care_complaint_tips_get_phrase (guint         position,
                                const char  **avoid,
                                const char  **say)
{
  if (position >= G_N_ELEMENTS (phrases))
    return FALSE;

  *avoid = _(phrases[position].avoid);
  *say = _(phrases[position].say);

  return TRUE;
}
