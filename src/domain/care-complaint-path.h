/* care-complaint-path.h — which step may follow, who may take it, and what it needs
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The closed loop of a complaint as a function of its arguments: twenty-three
 * transitions (T1 to T22, and T13b), merging, and the acts that keep the state. A step
 * carries what was entered for it; care_complaint_path_check() says whether it may be
 * taken and, if not, why and what is missing; care_complaint_path_take() makes the
 * complaint as it will be. What was written in an earlier step is never overwritten:
 * a step writes the fields that belong to it and no others.
 *
 * Two houses are known: in one, customer service solves complaints; in the other it
 * records them and passes them on, and supervisors do what departments decide.
 */
#pragma once

#include "care-complaint-clock.h"
#include "care-complaint-part.h"
#include "care-role.h"

/* Settings of the office. */
typedef struct
{
  gboolean           specialist_may_judge; /* T3 */
  gboolean           service_solves;       /* FALSE: specialists record and pass on */
  gint64             major_amount;         /* fen: a claim of this size is major */
  gint64             minor_amount;         /* fen: a claim up to this is minor */
  gint64             limits[CARE_N_ROLES][CARE_N_REMEDIES]; /* fen; -1: not at all; G_MAXINT64: any */
  CareComplaintHours hours;
} CareComplaintRules;

/* The rules of 3.3 to 3.7 as a studio starts with them. */
void     care_complaint_rules_set_house    (CareComplaintRules       *self);

/* What was entered for a step. */
typedef struct
{
  CareComplaintMove              move;
  const CareComplaint           *entered;    /* the complaint with the new fields filled in */
  GPtrArray                     *plans;      /* (nullable) (element-type CareComplaintPlan) of this round */
  GPtrArray                     *measures;   /* (nullable) (element-type CareComplaintMeasure) all of them */
  const CareComplaintPenalty    *penalty;    /* PENALISE */
  const CareComplaintAttachment *attachment; /* ATTACH */
  const CareComplaint           *other;      /* LINK, MERGE: the complaint that was there before */
  const char                    *note;       /* (nullable) */
} CareComplaintStep;

/* Who takes it, and when. */
typedef struct
{
  CareRole                  role;
  gint64                    staff_id;
  gboolean                  is_mine;   /* recorder, owner, the customer's specialist, or who stands in */
  CareMoment                now;
  const CareComplaintRules *rules;
} CareComplaintSeat;

typedef enum
{
  CARE_REFUSAL_NONE,
  CARE_REFUSAL_STATE,      /* another step comes first */
  CARE_REFUSAL_ROLE,       /* not one's right */
  CARE_REFUSAL_NOT_MINE,   /* a colleague's complaint */
  CARE_REFUSAL_MISSING,    /* something is not filled in */
  CARE_REFUSAL_LIMIT,      /* more than one's authority */
  CARE_REFUSAL_FOUR_EYES,  /* one's own plan, or one's own judgement */
  CARE_REFUSAL_ACCUSED,    /* one is complained about */
  CARE_REFUSAL_MANAGER,    /* only a manager now */
  CARE_REFUSAL_SIGNATURE,  /* this remedy needs the customer's signature */
  CARE_REFUSAL_UNFINISHED, /* measures are open */
  CARE_REFUSAL_TOO_LATE,   /* closed more than ninety days ago */
  CARE_REFUSAL_MAJOR,      /* not for a major complaint */
  CARE_REFUSAL_TIME,       /* a time that cannot be: told after now, a reply before now */
  CARE_REFUSAL_OTHER       /* not with this other complaint */
} CareRefusal;
CARE_DECLARE_WORDS (CareRefusal, care_refusal)

typedef struct
{
  CareRefusal         refusal;
  CareComplaintState  to;       /* where it leads */
  GStrv               missing;  /* (owned) (nullable) names of fields; "plans", "measures", "penalty" … */
} CareComplaintAnswer;

void     care_complaint_answer_clear (CareComplaintAnswer      *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (CareComplaintAnswer, care_complaint_answer_clear)

/**
 * care_complaint_path_check:
 * @before: (nullable): the complaint as it is; NULL: CARE_MOVE_NEW
 * @answer: (out): to be cleared, whatever the outcome
 *
 * Returns: whether the step may be taken
 */
gboolean care_complaint_path_check   (const CareComplaint      *before,
                                      const CareComplaintStep  *step,
                                      const CareComplaintSeat  *seat,
                                      CareComplaintAnswer      *answer);

/* Translated (transfer full): why a step is refused, with what to do about it. */
char    *care_complaint_answer_describe (const CareComplaintAnswer *self,
                                         const CareComplaint       *before,
                                         CareComplaintMove          move)
  G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_complaint_path_take:
 *
 * Returns: (transfer full): the complaint after a step that may be taken
 */
CareComplaint *care_complaint_path_take (const CareComplaint      *before,
                                         const CareComplaintStep  *step,
                                         const CareComplaintSeat  *seat) G_GNUC_WARN_UNUSED_RESULT;

/* ---- what a page asks before anything is entered ----------------------------------- */

/* Whether @move starts in @state. */
gboolean care_complaint_path_starts  (CareComplaintMove         move,
                                      CareComplaintState        state);
/* Whether @role may take @move at all. */
gboolean care_complaint_path_allows  (CareComplaintMove         move,
                                      CareRole                  role,
                                      const CareComplaintRules *rules);
/* The state @move leads to; @state itself for an act. */
CareComplaintState care_complaint_path_get_target (CareComplaintMove  move,
                                                   CareComplaintState state);

/* Names of the fields a step writes: first those it needs, then (@may) those it can take as well. */
const char *care_complaint_path_get_needs (CareComplaintMove    move);
const char *care_complaint_path_get_takes (CareComplaintMove    move);

/* The usual next steps of a state, most likely first; ends with -1. */
const int  *care_complaint_path_list_next (CareComplaintState   state);

/* Whose turn it is: the least role that can take the next step. */
CareRole    care_complaint_path_get_turn  (const CareComplaint *complaint);

/* Whether @role may order these remedies at this cost. */
gboolean    care_complaint_rules_may_order (const CareComplaintRules *self,
                                            CareRole                  role,
                                            const CareComplaintPlan  *plan);

/* Refund, compensation, reshoot and redo are signed for. */
gboolean    care_complaint_plan_needs_signature (const CareComplaintPlan *plan);
