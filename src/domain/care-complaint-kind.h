/* care-complaint-kind.h — the vocabularies of complaints
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * States, severities, remedies and the other closed lists that the complaint forms
 * print and the statistics count. What is complained about stands in
 * care-complaint-category.h, which step may follow which in care-complaint-path.h.
 * Zero is "not said yet" wherever a list has a NONE.
 */
#pragma once

#include "care-word.h"

typedef enum
{
  CARE_COMPLAINT_DRAFT,
  CARE_COMPLAINT_REGISTERED,        /* accepted, awaiting judgement */
  CARE_COMPLAINT_INVESTIGATING,     /* established */
  CARE_COMPLAINT_PROPOSING,         /* cause found, plans are drawn up */
  CARE_COMPLAINT_AWAITING_APPROVAL, /* the leader chooses */
  CARE_COMPLAINT_APPROVED,          /* to be told to the customer */
  CARE_COMPLAINT_ACCEPTED,
  CARE_COMPLAINT_IMPLEMENTING,
  CARE_COMPLAINT_IMPLEMENTED,       /* awaiting the call afterwards */
  CARE_COMPLAINT_FOLLOWED_UP,       /* awaiting evaluation */
  CARE_COMPLAINT_CLOSED,
  CARE_COMPLAINT_DECLINING,         /* not established, to be answered gently */
  CARE_COMPLAINT_WITHDRAWN
} CareComplaintState;
#define CARE_N_COMPLAINT_STATES (CARE_COMPLAINT_WITHDRAWN + 1)
CARE_DECLARE_WORDS (CareComplaintState, care_complaint_state)

/* Neither closed nor withdrawn: the customer's file is marked red. */
gboolean care_complaint_state_is_open  (CareComplaintState state);

/**
 * care_complaint_state_get_step:
 *
 * Which of the six steps of the register (accepted, judged, investigated, planned,
 * carried out, evaluated) is under way: 1 to 6; 0 for a draft, 7 when it is over.
 */
int      care_complaint_state_get_step (CareComplaintState state);

typedef enum
{
  CARE_COMPLAINT_CLAIM,    /* 客诉: wants a remedy or an answer */
  CARE_COMPLAINT_GRIEVANCE /* 客怨: dissatisfaction voiced, nothing claimed */
} CareComplaintKind;
CARE_DECLARE_WORDS (CareComplaintKind, care_complaint_kind)

typedef enum
{
  CARE_SEVERITY_NONE,
  CARE_SEVERITY_MINOR,
  CARE_SEVERITY_GENERAL,
  CARE_SEVERITY_MAJOR
} CareSeverity;
#define CARE_N_SEVERITIES (CARE_SEVERITY_MAJOR + 1)
CARE_DECLARE_WORDS (CareSeverity, care_severity)

/* By which way it reached us. */
typedef enum
{
  CARE_COMPLAINT_WAY_NONE,
  CARE_COMPLAINT_WAY_PHONE,
  CARE_COMPLAINT_WAY_RETURN_VISIT, /* 回访中 */
  CARE_COMPLAINT_WAY_IN_STORE,
  CARE_COMPLAINT_WAY_MESSAGE,      /* 短信、微信 */
  CARE_COMPLAINT_WAY_LETTER,
  CARE_COMPLAINT_WAY_AGENCY,       /* 消协、12315 */
  CARE_COMPLAINT_WAY_WEB
} CareComplaintWay;
#define CARE_N_COMPLAINT_WAYS (CARE_COMPLAINT_WAY_WEB + 1)
CARE_DECLARE_WORDS (CareComplaintWay, care_complaint_way)

typedef enum
{
  CARE_VERDICT_NONE,
  CARE_VERDICT_ESTABLISHED,
  CARE_VERDICT_PARTLY,
  CARE_VERDICT_NOT_ESTABLISHED
} CareVerdict;
#define CARE_N_VERDICTS (CARE_VERDICT_NOT_ESTABLISHED + 1)
CARE_DECLARE_WORDS (CareVerdict, care_verdict)

/* Who solves it: the head of the department, or the service people. */
typedef enum
{
  CARE_NATURE_NONE,
  CARE_NATURE_PRODUCT,
  CARE_NATURE_SERVICE
} CareNature;
CARE_DECLARE_WORDS (CareNature, care_nature)

/* What may be done about it; fields of remedies are bits 1 << CareRemedy. */
typedef enum
{
  CARE_REMEDY_APOLOGY,
  CARE_REMEDY_EXPLAIN,
  CARE_REMEDY_REWORK,
  CARE_REMEDY_REDO,
  CARE_REMEDY_RESHOOT,
  CARE_REMEDY_PRIORITY,
  CARE_REMEDY_ADD,
  CARE_REMEDY_GIFT,
  CARE_REMEDY_DISCOUNT,
  CARE_REMEDY_REFUND,
  CARE_REMEDY_COMPENSATE,
  CARE_REMEDY_DELIVER,
  CARE_REMEDY_STAFF,
  CARE_REMEDY_INVITE
} CareRemedy;
#define CARE_N_REMEDIES (CARE_REMEDY_INVITE + 1)
CARE_DECLARE_WORDS (CareRemedy, care_remedy)

/* What the customer says to the plan, or to a gentle no. */
typedef enum
{
  CARE_REACTION_NONE,
  CARE_REACTION_ACCEPTS,
  CARE_REACTION_WANTS_CHANGE,
  CARE_REACTION_REJECTS
} CareReaction;
#define CARE_N_REACTIONS (CARE_REACTION_REJECTS + 1)
CARE_DECLARE_WORDS (CareReaction, care_reaction)

/* How the customer's yes is on record. */
typedef enum
{
  CARE_AGREEMENT_NONE,
  CARE_AGREEMENT_PENDING, /* agreed by word, will come to sign */
  CARE_AGREEMENT_SIGNED,
  CARE_AGREEMENT_ORAL,
  CARE_AGREEMENT_RECORDED /* on the telephone recorder */
} CareAgreement;
CARE_DECLARE_WORDS (CareAgreement, care_agreement)

typedef enum
{
  CARE_CLOSING_NONE,
  CARE_CLOSING_RESOLVED,
  CARE_CLOSING_NOT_ESTABLISHED,
  CARE_CLOSING_WITHDRAWN,
  CARE_CLOSING_GRIEVANCE_ANSWERED,
  CARE_CLOSING_NO_AGREEMENT,
  CARE_CLOSING_EXTERNAL
} CareClosing;
#define CARE_N_CLOSINGS (CARE_CLOSING_EXTERNAL + 1)
CARE_DECLARE_WORDS (CareClosing, care_closing)

/* What can happen to a complaint: first the transitions T1 to T22, then acts that keep the state. */
typedef enum
{
  CARE_MOVE_NEW,           /* T1 */
  CARE_MOVE_REGISTER,      /* T2 */
  CARE_MOVE_ESTABLISH,     /* T3 */
  CARE_MOVE_DECLINE,       /* T4 */
  CARE_MOVE_UNDERSTOOD,    /* T5 */
  CARE_MOVE_INSIST,        /* T6 */
  CARE_MOVE_INVESTIGATED,  /* T7 */
  CARE_MOVE_SUBMIT,        /* T8 */
  CARE_MOVE_DECIDE_SELF,   /* T9: within one's own authority */
  CARE_MOVE_CHOOSE,        /* T10 */
  CARE_MOVE_SEND_BACK,     /* T11 */
  CARE_MOVE_ACCEPT,        /* T12 */
  CARE_MOVE_REJECT,        /* T13 */
  CARE_MOVE_PREFER,        /* T13b: another of the plans */
  CARE_MOVE_HAND_OVER,     /* T14 */
  CARE_MOVE_CARRIED_OUT,   /* T15 */
  CARE_MOVE_FOLLOW_UP,     /* T16 */
  CARE_MOVE_REOPEN,        /* T17 */
  CARE_MOVE_CLOSE,         /* T18 */
  CARE_MOVE_REOPEN_CLOSED, /* T19 */
  CARE_MOVE_WITHDRAW,      /* T20 */
  CARE_MOVE_END,           /* T21: without agreement, or elsewhere */
  CARE_MOVE_ANSWER,        /* T22: a grievance, on the spot */
  CARE_MOVE_MERGE,         /* a duplicate goes into another complaint */
  CARE_MOVE_EDIT,          /* words of the step under way */
  CARE_MOVE_REPLY,         /* interim reply; the next one is promised */
  CARE_MOVE_SIGN,          /* the signature that was awaited */
  CARE_MOVE_WAIT,          /* the customer thinks it over: the clocks stand */
  CARE_MOVE_RESUME,
  CARE_MOVE_CONFIRM,       /* a measure is done */
  CARE_MOVE_REGRADE,       /* another severity */
  CARE_MOVE_NOTICE,        /* a leader has seen the major complaint */
  CARE_MOVE_NOTE,
  CARE_MOVE_ASSIGN,        /* another colleague follows it */
  CARE_MOVE_LINK,          /* repeats an earlier complaint, or belongs to a group */
  CARE_MOVE_PENALISE,      /* seen by supervisors and managers only */
  CARE_MOVE_ATTACH,
  CARE_MOVE_ESCALATE,      /* the program: it is late, and a leader knows */
  CARE_MOVE_UNDO,          /* the last step was taken back */
  CARE_MOVE_IMPORT         /* came with an old register */
} CareComplaintMove;
#define CARE_N_TRANSITIONS     (CARE_MOVE_MERGE + 1)
#define CARE_N_COMPLAINT_MOVES (CARE_MOVE_IMPORT + 1)
CARE_DECLARE_WORDS (CareComplaintMove, care_complaint_move)

typedef enum
{
  CARE_ATTACHMENT_PHOTO,
  CARE_ATTACHMENT_SLIP,
  CARE_ATTACHMENT_SCAN,      /* of the signed agreement */
  CARE_ATTACHMENT_RECORDING,
  CARE_ATTACHMENT_OTHER
} CareAttachmentKind;
CARE_DECLARE_WORDS (CareAttachmentKind, care_attachment_kind)

typedef enum
{
  CARE_PENALTY_SPOKEN,
  CARE_PENALTY_WRITTEN,
  CARE_PENALTY_POINTS,
  CARE_PENALTY_FINE,
  CARE_PENALTY_TRAINING
} CarePenaltyKind;
CARE_DECLARE_WORDS (CarePenaltyKind, care_penalty_kind)

typedef enum
{
  CARE_BLAME_DIRECT,
  CARE_BLAME_DEPT_HEAD
} CareBlame;
CARE_DECLARE_WORDS (CareBlame, care_blame)
