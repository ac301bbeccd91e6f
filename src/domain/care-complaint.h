/* care-complaint.h — a complaint, from its first word to the filed solution
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One record per line of the register, in the order of the paper form (F04): what was
 * told, the judgement, the investigation, the choice, what the customer said to it,
 * what was done, the call afterwards, the evaluation. What there may be several of
 * stands in care-complaint-part.h; care-complaint-field.h knows every field by its
 * name. A complaint is never deleted, and every change of it leaves an event.
 */
#pragma once

#include "care-complaint-category.h"
#include "care-complaint-kind.h"
#include "care-moment.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareComplaint, care_complaint)

struct _CareComplaint
{
  gint64                id;
  char                 *complaint_no;         /* (owned) "TS20261121-003" */
  gint64                version;
  gint64                batch_id;             /* the import that brought it; 0: none */

  /* Kept by the program. */
  CareComplaintState    state;
  CareMoment            state_since;          /* without the time the customer took to think */
  gint64                customer_id;          /* 0: a stranger */
  gint64                order_id;             /* 0: about no order */
  gint64                visit_id;             /* the call in which it was voiced; 0: none */
  gint64                recorder_id;          /* who wrote it down */
  gint64                owner_id;             /* who follows it to the end */
  CareMoment            created_at;           /* first word of the draft */
  CareMoment            registered_at;        /* the clocks start */
  CareMoment            first_reply_at;       /* first result, plan or reasoned interim reply */
  CareMoment            noticed_at;           /* a leader has seen the major complaint */
  gint64                noticed_by;
  CareMoment            waiting_since;        /* the customer thinks it over; 0: we do not wait */
  int                   waited;               /* seconds waited so far */
  int                   round;                /* of plans offered; 0: the first */
  int                   reopened_count;
  int                   ladder;               /* who was told that it is late: 1 supervisor, 2 manager */
  gboolean              is_review;            /* the customer insists: a manager judges anew */
  gint64                judged_by;
  CareMoment            judged_at;
  gint64                investigated_by;
  CareMoment            investigated_at;
  CareMoment            submitted_at;         /* the plans lie before the leader */
  gint64                instructed_by;
  CareMoment            instructed_at;
  CareMoment            implemented_at;
  CareMoment            followed_up_at;
  CareClosing           closing;
  gint64                closed_by;
  CareMoment            closed_at;
  int                   times;                /* which complaint of this customer: 1 is the first */
  gint64                repeat_of;            /* the earlier complaint about the same matter */
  gint64                group_id;             /* first complaint of a group about one matter */
  gint64                merged_into;          /* it was a duplicate of this one */

  /* 1 Registration. */
  CareComplaintKind     kind;                 /* a claim, or only a grievance */
  char                 *complainant;          /* (owned) (nullable) */
  char                 *relation;             /* (owned) (nullable) */
  char                 *phone;                /* (owned) (nullable) */
  char                 *address;              /* (owned) (nullable) */
  char                 *anonymous_reason;     /* (owned) (nullable) instead of a complainant */
  CareMoment            told_at;
  CareComplaintWay      way;
  CareDepartment        from_department;
  gboolean              has_stage;            /* @stage is known */
  CareStage             stage;                /* complained about */
  CareDay               stage_on;
  CareDepartment        department;           /* as named by the customer */
  gint64                accused_id;           /* as named by the customer */
  char                 *subject;              /* (owned) (nullable) in one line */
  char                 *content;              /* (owned) (nullable) the customer’s own account */
  char                 *told_when;            /* (owned) (nullable) */
  char                 *told_where;           /* (owned) (nullable) */
  char                 *told_who;             /* (owned) (nullable) */
  char                 *told_why;             /* (owned) (nullable) */
  char                 *told_how;             /* (owned) (nullable) */
  guint                 remedies_asked;
  gint64                amount_asked;
  char                 *remedy_asked;         /* (owned) (nullable) in the customer’s words */
  gboolean              no_remedy;
  CareComplaintCategory category;
  char                 *cause_code;           /* (owned) (nullable) second level of the category: "DELAY.1" */
  CareSeverity          severity;
  guint                 assessment;
  char                 *severity_reason;      /* (owned) (nullable) where it differs from the suggestion */
  char                 *immediate_action;     /* (owned) (nullable) */
  CareMoment            reply_by;             /* the next answer the customer was promised */

  /* 2 Judgement. */
  CareVerdict           verdict;
  char                 *judge_reason;         /* (owned) (nullable) */
  char                 *judge_proof;          /* (owned) (nullable) */
  CareDepartment        resp_department;
  gint64                resp_person_id;
  gboolean              resp_person_unknown;
  CareMoment            investigate_until;    /* asked from the customer */

  /* 3 Investigation. */
  char                 *facts;                /* (owned) (nullable) */
  CareRootCause         root_cause;
  char                 *cause_text;           /* (owned) (nullable) */
  CareNature            nature;               /* product or service */
  char                 *dept_head_opinion;    /* (owned) (nullable) */

  /* 5 The leader’s choice; the plans (4) are CareComplaintPlan. */
  int                   chosen_plan;          /* its position; 0: none yet */
  char                 *instruction;          /* (owned) (nullable) */

  /* 6 Telling the customer. */
  CareMoment            offered_at;
  gint64                offered_by;
  CareChannel           offered_way;
  CareReaction          reaction;
  char                 *customer_words;       /* (owned) (nullable) */
  int                   wanted_plan;
  char                 *agreement_no;         /* (owned) (nullable) */
  CareAgreement         agreement;            /* how the yes is on record */
  CareDay               signed_on;
  char                 *agreement_way;        /* (owned) (nullable) for the agreement */
  CareDay               agreement_due;        /* for the agreement */
  char                 *agreement_else;       /* (owned) (nullable) for the agreement */

  /* 7 Carrying out; the measures are CareComplaintMeasure. */
  guint                 remedies_given;
  gint64                actual_amount;
  char                 *actual_goods;         /* (owned) (nullable) */
  char                 *received_by;          /* (owned) (nullable) */
  CareDay               received_on;

  /* 8 The call afterwards. */
  char                 *feedback;             /* (owned) (nullable) */
  gint64                followed_up_by;
  CareRating            result_rating;
  CareRating            handling_rating;
  char                 *unreachable_reason;   /* (owned) (nullable) instead of a return visit */

  /* 9 Evaluation. */
  char                 *evaluation;           /* (owned) (nullable) */
  char                 *preventive;           /* (owned) (nullable) */
  char                 *no_preventive_reason; /* (owned) (nullable) */
  gint64                preventive_owner_id;
  CareDay               preventive_due;
  char                 *archive_no;           /* (owned) (nullable) */

  /* A complaint that is not established, or a grievance, is answered. */
  char                 *answer;               /* (owned) (nullable) */
  CareMoment            answered_at;

  /* Other ends. */
  char                 *ending_reason;        /* (owned) (nullable) of ending, reopening, sending back */
  char                 *next_step;            /* (owned) (nullable) */
  CareChannel           withdrawn_way;
  CareDay               withdrawn_on;
  gboolean              is_external;          /* by the consumer association, a court, a lawyer */
};
#define CARE_TYPE_COMPLAINT (care_complaint_get_type ())

CareComplaint *care_complaint_copy            (const CareComplaint *self) G_GNUC_WARN_UNUSED_RESULT;

/* Neither closed nor withdrawn. */
gboolean       care_complaint_is_open         (const CareComplaint *self);

gboolean       care_complaint_is_major        (const CareComplaint *self);

/**
 * care_complaint_dup_call_occurrence:
 *
 * @now: when the call is planned
 *
 * By what the calls about a complaint are told apart.
 * care_complaint_occurrence_dup_no() finds the way back to the complaint.
 */
char          *care_complaint_dup_call_occurrence (const CareComplaint *self,
                                                   CareMoment           now) G_GNUC_WARN_UNUSED_RESULT;
/* (nullable): the complaint number in a call's occurrence. */
char          *care_complaint_occurrence_dup_no   (const char          *occurrence) G_GNUC_WARN_UNUSED_RESULT;
