/* care-visit.h — one attempt to reach a customer, and what came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every attempt is written down, reached or not (R122 to R124); the attempts of one
 * call together fill one Return Visit Record (F01). Answers are kept per question,
 * with the department and the person they are about, for the statistics (R129).
 */
#pragma once

#include "care-call-type.h"
#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareAnswer, care_answer)

struct _CareAnswer
{
  char           *step_id;    /* (owned) step of the script, e.g. "B4" */
  char           *option;     /* (owned) (nullable) the answer's code, e.g. "SATISFIED" */
  char           *text;       /* (owned) (nullable) what the customer said */
  CareDay         day;        /* the date named (appointment, wanted day); or none */
  CareDepartment  department; /* whom the rating is about */
  gint64          staff_id;   /* the person it is about; 0: the department */
  CareRating      rating;
};
#define CARE_TYPE_ANSWER (care_answer_get_type ())

CARE_DECLARE_RECORD (CareVisit, care_visit)

struct _CareVisit
{
  gint64        id;
  char         *visit_no;        /* (owned) "HF20261121-003", given when stored */
  gint64        call_id;
  gint64        customer_id;
  gint64        order_id;
  CareCallType  type;
  gint64        staff_id;        /* who called */
  CareChannel   channel;
  char         *phone;           /* (owned) (nullable) the number dialled */
  CareMoment    started_at;
  CareMoment    ended_at;
  CareOutcome   outcome;
  CareRating    rating;          /* the worst of the answers; NONE without any */
  char         *product_opinion; /* (owned) (nullable) */
  char         *service_opinion; /* (owned) (nullable) */
  char         *new_request;     /* (owned) (nullable) */
  char         *note;            /* (owned) (nullable) */
  int           script_number;   /* version of the script that was read */
  gint64        complaint_id;    /* the draft it opened; 0: none */
  GPtrArray    *answers;         /* (owned) (element-type CareAnswer) */
};
#define CARE_TYPE_VISIT (care_visit_get_type ())

CARE_DECLARE_RECORD (CareVisitTask, care_visit_task)

/* What a visit left for a department to do. */
struct _CareVisitTask
{
  CareDepartment department;
  char          *body;       /* (owned) */
  CareMoment     created_at;
};
#define CARE_TYPE_VISIT_TASK (care_visit_task_get_type ())

/**
 * care_visit_worst_rating:
 *
 * DISSATISFIED before NEUTRAL before SATISFIED; NONE when nothing was rated.
 */
CareRating care_visit_worst_rating (GPtrArray *answers);
