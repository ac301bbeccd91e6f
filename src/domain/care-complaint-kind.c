/* care-complaint-kind.c — the vocabularies of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-kind.h"

static const CareWord states[] = {
  { "DRAFT",             "complaint", NC_("complaint", "Draft") },
  { "REGISTERED",        "complaint", NC_("complaint", "Accepted, awaiting judgement") },
  { "INVESTIGATING",     "complaint", NC_("complaint", "Established, under investigation") },
  { "PROPOSING",         "complaint", NC_("complaint", "Plans being drawn up") },
  { "AWAITING_APPROVAL", "complaint", NC_("complaint", "Awaiting the leader’s choice") },
  { "APPROVED",          "complaint", NC_("complaint", "Plan chosen, to be told to the customer") },
  { "ACCEPTED",          "complaint", NC_("complaint", "Accepted by the customer") },
  { "IMPLEMENTING",      "complaint", NC_("complaint", "Being carried out") },
  { "IMPLEMENTED",       "complaint", NC_("complaint", "Carried out, awaiting return visit") },
  { "FOLLOWED_UP",       "complaint", NC_("complaint", "Return visit done, awaiting evaluation") },
  { "CLOSED",            "complaint", NC_("complaint", "Closed") },
  { "DECLINING",         "complaint", NC_("complaint", "Not established, to be answered gently") },
  { "WITHDRAWN",         "complaint", NC_("complaint", "Withdrawn by the customer") },
};

static const CareWord kinds[] = {
  { "COMPLAINT", "complaint kind", NC_("complaint kind", "Complaint") },
  { "GRIEVANCE", "complaint kind", NC_("complaint kind", "Grievance") },
};

static const CareWord severities[] = {
  { "NONE",    "severity", NC_("severity", "Not graded") },
  { "MINOR",   "severity", NC_("severity", "Minor") },
  { "GENERAL", "severity", NC_("severity", "General") },
  { "MAJOR",   "severity", NC_("severity", "Major") },
};

static const CareWord ways[] = {
  { "NONE",         "complaint way", NC_("complaint way", "Not said") },
  { "PHONE",        "complaint way", NC_("complaint way", "Telephone") },
  { "RETURN_VISIT", "complaint way", NC_("complaint way", "During a return visit") },
  { "IN_STORE",     "complaint way", NC_("complaint way", "In the store") },
  { "MESSAGE",      "complaint way", NC_("complaint way", "SMS or WeChat") },
  { "LETTER",       "complaint way", NC_("complaint way", "Letter") },
  { "AGENCY",       "complaint way", NC_("complaint way", "Consumer association or 12315") },
  { "WEB",          "complaint way", NC_("complaint way", "Website") },
};

static const CareWord verdicts[] = {
  { "NONE",            "verdict", NC_("verdict", "Not judged") },
  { "ESTABLISHED",     "verdict", NC_("verdict", "Established") },
  { "PARTLY",          "verdict", NC_("verdict", "Partly established") },
  { "NOT_ESTABLISHED", "verdict", NC_("verdict", "Not established") },
};

static const CareWord natures[] = {
  { "NONE",    "nature", NC_("nature", "Not said") },
  { "PRODUCT", "nature", NC_("nature", "Product quality") },
  { "SERVICE", "nature", NC_("nature", "Service") },
};

static const CareWord remedies[] = {
  { "APOLOGY",    "remedy", NC_("remedy", "Apology") },
  { "EXPLAIN",    "remedy", NC_("remedy", "Explanation") },
  { "REWORK",     "remedy", NC_("remedy", "Rework") },
  { "REDO",       "remedy", NC_("remedy", "Make again") },
  { "RESHOOT",    "remedy", NC_("remedy", "Shoot again") },
  { "PRIORITY",   "remedy", NC_("remedy", "Priority") },
  { "ADD",        "remedy", NC_("remedy", "Extra pictures or frame") },
  { "GIFT",       "remedy", NC_("remedy", "Gift or points") },
  { "DISCOUNT",   "remedy", NC_("remedy", "Discount") },
  { "REFUND",     "remedy", NC_("remedy", "Refund") },
  { "COMPENSATE", "remedy", NC_("remedy", "Compensation") },
  { "DELIVER",    "remedy", NC_("remedy", "Bring the goods home") },
  { "STAFF",      "remedy", NC_("remedy", "Other staff serves") },
  { "INVITE",     "remedy", NC_("remedy", "Invitation") },
};

static const CareWord reactions[] = {
  { "NONE",         "reaction", NC_("reaction", "Not said") },
  { "ACCEPTS",      "reaction", NC_("reaction", "Accepts") },
  { "WANTS_CHANGE", "reaction", NC_("reaction", "Wants a change") },
  { "REJECTS",      "reaction", NC_("reaction", "Does not accept") },
};

static const CareWord agreements[] = {
  { "NONE",     "agreement", NC_("agreement", "None") },
  { "PENDING",  "agreement", NC_("agreement", "Agreed, to be signed") },
  { "SIGNED",   "agreement", NC_("agreement", "Signed") },
  { "ORAL",     "agreement", NC_("agreement", "By word of mouth") },
  { "RECORDED", "agreement", NC_("agreement", "On the recorder") },
};

static const CareWord closings[] = {
  { "NONE",               "closing", NC_("closing", "Open") },
  { "RESOLVED",           "closing", NC_("closing", "Resolved") },
  { "NOT_ESTABLISHED",    "closing", NC_("closing", "Not established") },
  { "WITHDRAWN",          "closing", NC_("closing", "Withdrawn") },
  { "GRIEVANCE_ANSWERED", "closing", NC_("closing", "Grievance answered") },
  { "NO_AGREEMENT",       "closing", NC_("closing", "No agreement reached") },
  { "EXTERNAL",           "closing", NC_("closing", "Passed on outside") },
};

static const CareWord moves[] = {
  { "NEW",           "complaint move", NC_("complaint move", "New complaint") },
  { "REGISTER",      "complaint move", NC_("complaint move", "Register") },
  { "ESTABLISH",     "complaint move", NC_("complaint move", "Judge as established") },
  { "DECLINE",       "complaint move", NC_("complaint move", "Judge as not established") },
  { "UNDERSTOOD",    "complaint move", NC_("complaint move", "The customer understands") },
  { "INSIST",        "complaint move", NC_("complaint move", "The customer insists") },
  { "INVESTIGATED",  "complaint move", NC_("complaint move", "Finish the investigation") },
  { "SUBMIT",        "complaint move", NC_("complaint move", "Submit the plans") },
  { "DECIDE_SELF",   "complaint move", NC_("complaint move", "Decide within own authority") },
  { "CHOOSE",        "complaint move", NC_("complaint move", "Choose a plan") },
  { "SEND_BACK",     "complaint move", NC_("complaint move", "Send the plans back") },
  { "ACCEPT",        "complaint move", NC_("complaint move", "The customer accepts") },
  { "REJECT",        "complaint move", NC_("complaint move", "The customer does not accept") },
  { "PREFER",        "complaint move", NC_("complaint move", "The customer prefers another plan") },
  { "HAND_OVER",     "complaint move", NC_("complaint move", "Hand over to the departments") },
  { "CARRIED_OUT",   "complaint move", NC_("complaint move", "Everything is carried out") },
  { "FOLLOW_UP",     "complaint move", NC_("complaint move", "Record the return visit") },
  { "REOPEN",        "complaint move", NC_("complaint move", "Reopen") },
  { "CLOSE",         "complaint move", NC_("complaint move", "Evaluate and file") },
  { "REOPEN_CLOSED", "complaint move", NC_("complaint move", "Reopen after closing") },
  { "WITHDRAW",      "complaint move", NC_("complaint move", "Withdraw") },
  { "END",           "complaint move", NC_("complaint move", "End without agreement") },
  { "ANSWER",        "complaint move", NC_("complaint move", "Answer the grievance") },
  { "MERGE",         "complaint move", NC_("complaint move", "Merge with another complaint") },
  { "EDIT",          "complaint move", NC_("complaint move", "Change the words") },
  { "REPLY",         "complaint move", NC_("complaint move", "Interim reply") },
  { "SIGN",          "complaint move", NC_("complaint move", "Record the signature") },
  { "WAIT",          "complaint move", NC_("complaint move", "Wait for the customer") },
  { "RESUME",        "complaint move", NC_("complaint move", "Go on") },
  { "CONFIRM",       "complaint move", NC_("complaint move", "Confirm a measure") },
  { "REGRADE",       "complaint move", NC_("complaint move", "Change the severity") },
  { "NOTICE",        "complaint move", NC_("complaint move", "Taken note of") },
  { "NOTE",          "complaint move", NC_("complaint move", "Note") },
  { "ASSIGN",        "complaint move", NC_("complaint move", "Give to a colleague") },
  { "LINK",          "complaint move", NC_("complaint move", "Link") },
  { "PENALISE",      "complaint move", NC_("complaint move", "Penalty") },
  { "ATTACH",        "complaint move", NC_("complaint move", "Attachment") },
  { "ESCALATE",      "complaint move", NC_("complaint move", "Passed up") },
  { "UNDO",          "complaint move", NC_("complaint move", "Taken back") },
  { "IMPORT",        "complaint move", NC_("complaint move", "Imported") },
};

static const CareWord attachment_kinds[] = {
  { "PHOTO",     "attachment", NC_("attachment", "Photo") },
  { "SLIP",      "attachment", NC_("attachment", "Slip") },
  { "SCAN",      "attachment", NC_("attachment", "Signed agreement") },
  { "RECORDING", "attachment", NC_("attachment", "Recording") },
  { "OTHER",     "attachment", NC_("attachment", "Other") },
};

static const CareWord penalty_kinds[] = {
  { "SPOKEN",   "penalty", NC_("penalty", "Spoken warning") },
  { "WRITTEN",  "penalty", NC_("penalty", "Written warning") },
  { "POINTS",   "penalty", NC_("penalty", "Points deducted") },
  { "FINE",     "penalty", NC_("penalty", "Fine") },
  { "TRAINING", "penalty", NC_("penalty", "Training") },
};

static const CareWord blames[] = {
  { "DIRECT",    "blame", NC_("blame", "Directly responsible") },
  { "DEPT_HEAD", "blame", NC_("blame", "Head of the department") },
};

CARE_DEFINE_WORDS (CareComplaintState, care_complaint_state, states)
CARE_DEFINE_WORDS (CareComplaintKind, care_complaint_kind, kinds)
CARE_DEFINE_WORDS (CareSeverity, care_severity, severities)
CARE_DEFINE_WORDS (CareComplaintWay, care_complaint_way, ways)
CARE_DEFINE_WORDS (CareVerdict, care_verdict, verdicts)
CARE_DEFINE_WORDS (CareNature, care_nature, natures)
CARE_DEFINE_WORDS (CareRemedy, care_remedy, remedies)
CARE_DEFINE_WORDS (CareReaction, care_reaction, reactions)
CARE_DEFINE_WORDS (CareAgreement, care_agreement, agreements)
CARE_DEFINE_WORDS (CareClosing, care_closing, closings)
CARE_DEFINE_WORDS (CareComplaintMove, care_complaint_move, moves)
CARE_DEFINE_WORDS (CareAttachmentKind, care_attachment_kind, attachment_kinds)
CARE_DEFINE_WORDS (CarePenaltyKind, care_penalty_kind, penalty_kinds)
CARE_DEFINE_WORDS (CareBlame, care_blame, blames)

gboolean
care_complaint_state_is_open (CareComplaintState state)
{
  return state != CARE_COMPLAINT_CLOSED && state != CARE_COMPLAINT_WITHDRAWN;
}

int
care_complaint_state_get_step (CareComplaintState state)
{
  static const int steps[CARE_N_COMPLAINT_STATES] = {
    [CARE_COMPLAINT_DRAFT] = 0,
    [CARE_COMPLAINT_REGISTERED] = 2,
    [CARE_COMPLAINT_INVESTIGATING] = 3,
    [CARE_COMPLAINT_PROPOSING] = 4,
    [CARE_COMPLAINT_AWAITING_APPROVAL] = 4,
    [CARE_COMPLAINT_APPROVED] = 5,
    [CARE_COMPLAINT_ACCEPTED] = 5,
    [CARE_COMPLAINT_IMPLEMENTING] = 5,
    [CARE_COMPLAINT_IMPLEMENTED] = 5,
    [CARE_COMPLAINT_FOLLOWED_UP] = 6,
    [CARE_COMPLAINT_CLOSED] = 7,
    [CARE_COMPLAINT_DECLINING] = 2,
    [CARE_COMPLAINT_WITHDRAWN] = 7,
  };

  return steps[state];
}
