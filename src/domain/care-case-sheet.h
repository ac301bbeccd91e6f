/* care-case-sheet.h — a matter that could not be answered at once
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A case in the sense of the office (个案): when, where, who, what, and the telephone
 * to answer on, sent to the supervisor or a department, which answers in words. A new
 * need that comes up while an old case is answered becomes a follow-up case on it
 * (R115). The answer reaches the customer by the call its promise planned.
 */
#pragma once

#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

typedef enum
{
  CARE_CASE_OPEN,
  CARE_CASE_ANSWERED,  /* the department has written its answer */
  CARE_CASE_CLOSED,    /* and the customer has heard it */
  CARE_CASE_WITHDRAWN  /* the record that opened it was taken back */
} CareCaseState;
CARE_DECLARE_WORDS (CareCaseState, care_case_state)

CARE_DECLARE_RECORD (CareCaseSheet, care_case_sheet)

struct _CareCaseSheet
{
  gint64          id;
  char           *case_no;     /* (owned) "GA20261121-001" */
  gint64          parent_id;   /* the case it follows up; 0: none */
  gint64          customer_id;
  gint64          visit_id;    /* 0: an incoming call */
  char           *happened;    /* (owned) (nullable) when */
  char           *place;       /* (owned) (nullable) where */
  char           *people;      /* (owned) (nullable) who */
  char           *what;        /* (owned) the new need or the question */
  char           *why_not;     /* (owned) (nullable) why it could not be answered at once */
  char           *phone;       /* (owned) (nullable) */
  CareDepartment  sent_to;
  CareMoment      reply_by;
  char           *answer;      /* (owned) (nullable) */
  gint64          answered_by; /* staff */
  CareMoment      answered_at;
  CareCaseState   state;
  CareMoment      created_at;
  gint64          created_by;
  gint64          version;
};
#define CARE_TYPE_CASE_SHEET (care_case_sheet_get_type ())
