/* care-consequence.h — what saving a call will do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The specialist sees it before it happens, in one line under the script: "call back
 * Fri 15:00 · complaint draft · Proofing: 28 Nov". The list is made of what was
 * answered, what was typed, how the attempt ended and what care-retry.h says about
 * that; whoever saves carries it out, item by item, in one transaction. Things the
 * program does not know how to do yet become a note for the supervisor: nothing that
 * was said is lost.
 */
#pragma once

#include "care-finding.h"
#include "care-inquiry.h"
#include "care-promise.h"
#include "care-retry.h"
#include "care-script-facts.h"
#include "care-script-walk.h"

typedef enum
{
  CARE_CONSEQUENCE_CLOSE_CALL,      /* @state */
  CARE_CONSEQUENCE_KEEP_OPEN,       /* not before @at, if given */
  CARE_CONSEQUENCE_AGREE_TIME,      /* this same call, @at */
  CARE_CONSEQUENCE_PLAN_CALL,       /* @call_type on @day, @at if a time was named; @text: about what */
  CARE_CONSEQUENCE_MOVE_STAGE,      /* @stage is planned for @day */
  CARE_CONSEQUENCE_SET_FIELD,       /* @field, to @text if given, else by hand */
  CARE_CONSEQUENCE_DEPARTMENT_TASK, /* @department is to do @text, on @day if given */
  CARE_CONSEQUENCE_FEEDBACK_ITEM,   /* an opinion for @department: @text */
  CARE_CONSEQUENCE_COMPLAINT_DRAFT, /* about @department and @staff_id: @text, wants @remedy */
  CARE_CONSEQUENCE_OPT_OUT,         /* of everything (@all), or of promotions */
  CARE_CONSEQUENCE_PHONE_INVALID,   /* the number dialled is wrong */
  CARE_CONSEQUENCE_NO_ANNIVERSARY,  /* no more congratulations to the couple */
  CARE_CONSEQUENCE_NOTIFY,          /* @role is told; @urgent: at once */
  CARE_CONSEQUENCE_INCIDENT,        /* of @department: @text is its kind */
  CARE_CONSEQUENCE_INQUIRY,         /* the inquiry becomes @word: "LOST" for @reason, "WON_PENDING" … */
  CARE_CONSEQUENCE_CASE,            /* @text goes to a department; @follows_up: on the case of this call */
  CARE_CONSEQUENCE_PROMISE,         /* the promise behind this call becomes @promise */
  CARE_CONSEQUENCE_FINDING,         /* @finding: @word, @text */
  CARE_CONSEQUENCE_MEMO,            /* a message for a colleague: @text */
  CARE_CONSEQUENCE_SEND_SMS,        /* the message "not reached" */
  CARE_CONSEQUENCE_NOTE             /* for the supervisor: @text */
} CareConsequenceKind;

CARE_DECLARE_RECORD (CareConsequence, care_consequence)

struct _CareConsequence
{
  CareConsequenceKind kind;
  CareCallState       state;
  CareCallType        call_type;
  CareDay             day;
  CareCivil           at;
  CareStage           stage;
  CareEffectField     field;
  CareDepartment      department;
  gint64              staff_id;
  CareRole            role;
  gboolean            urgent;
  gboolean            all;
  gboolean            is_registered; /* the customer wants the complaint handled, not only heard */
  gboolean            follows_up;
  gboolean            change_hands;  /* PLAN_CALL: by another colleague, at another time of day (R171) */
  CarePromiseState    promise;
  CareFindingKind     finding;
  CareInquiryReason   reason;
  char               *word;          /* (owned) (nullable) */
  char               *text;          /* (owned) (nullable) */
  char               *remedy;        /* (owned) (nullable) what the customer asks for, or their reason */
};
#define CARE_TYPE_CONSEQUENCE (care_consequence_get_type ())

/* A call that is about to be saved. */
typedef struct
{
  const CareScriptContext *context;
  const CareScriptWalk    *walk;       /* (nullable) nobody answered */
  CareOutcome              outcome;
  const CareRetry         *retry;      /* what care_retry_after() said about @outcome */
  const CareScriptFacts   *facts;      /* in the office's language: notes quote the script; with a walk */
  CareCivil                now;
  int                      reply_days; /* how long a promised reply may take, if no time was named */
} CareCallResult;

/**
 * care_call_result_get_agreed:
 *
 * The time the customer named for another call instead of this one, or none: for
 * care_retry_after().
 */
CareCivil  care_call_result_get_agreed  (const CareScriptWalk  *walk);

/**
 * care_call_result_list_consequences:
 *
 * Returns: (transfer full) (element-type CareConsequence)
 */
GPtrArray *care_call_result_list_consequences (const CareCallResult *self) G_GNUC_WARN_UNUSED_RESULT;

/* A few translated words: "call back Fri 27 Nov, 15:00". */
char      *care_consequence_describe    (const CareConsequence *self,
                                         CareDay                today) G_GNUC_WARN_UNUSED_RESULT;

/* All of them in one line. */
char      *care_consequence_describe_all (GPtrArray            *consequences,
                                         CareDay                today) G_GNUC_WARN_UNUSED_RESULT;
