/* care-complaint-form.h — F04, the registration form of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two sides of one sheet: what was told, the judgement, the investigation and the
 * plans in front; the leader's choice, the customer's answer, what was done, the call
 * afterwards and the evaluation on the back. Parts that are not reached print empty,
 * for the pen. The customer's copy has what the customer told, the chosen plan and
 * the answer to it, on one page, and no mark of confidentiality.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-complaint-kind.h"
#include "domain/care-kind.h"

/* One of the plans, as words. */
typedef struct
{
  const char *content;
  const char *remedies;
  const char *cost;
  const char *done_by;
  const char *proposer;
} CareComplaintPaperPlan;

/* What a department does. */
typedef struct
{
  const char *department;
  const char *action;
  const char *person;
  const char *due_on;
  const char *done_on;
  const char *confirmed_by;
} CareComplaintPaperMeasure;

/* What the form says. Zero and NULL print as empty; strings are borrowed. */
typedef struct
{
  CareLanguage     language;
  gboolean         is_copy;         /* for the customer */
  gboolean         shows_penalties; /* the reader is a supervisor or manager */
  gboolean         fills_labels;
  const char      *studio;
  const char      *number;          /* "TS20261121-003" */
  CareDay          filled_on;
  CareCivil        printed_at;
  const char      *printed_by;

  CareSeverity     severity;
  int              times;           /* 1: the first complaint of this customer; 0: not known */
  const char      *earlier_no;      /* of the complaint that this one repeats */
  const char      *complainant, *relation, *phone;
  const char      *customer, *card_no, *address;
  const char      *told_at, *recorder, *from_department;
  CareComplaintWay way;
  const char      *stage, *accused;
  const char      *told_when, *told_where, *told_who, *told_what, *told_why, *told_how;
  const char      *content;         /* red and bold */
  guint            remedies_asked;
  gboolean         no_remedy;       /* nothing was asked for */
  const char      *remedy_asked;    /* words and amount */
  const char      *category, *attachments, *reply_by;

  CareVerdict      verdict;
  const char      *judge_reason;
  const char      *resp_department, *resp_person, *investigate_until;
  const char      *judge, *judged_on;

  const char      *facts;
  const char      *root_cause, *cause_text;
  const char      *dept_head_opinion;

  const CareComplaintPaperPlan *plans;
  guint            n_plans;

  int              chosen_plan;     /* from 1; 0: none yet */
  gboolean         is_leaders_plan; /* the chosen one is the leader's own */
  const char      *instruction;

  const char      *offered, *offered_by;
  CareReaction     reaction;
  const char      *customer_words;
  const char      *agreement_no;

  const CareComplaintPaperMeasure *measures;
  guint            n_measures;
  const char      *actual;
  const char      *penalties_direct, *penalties_head;

  const char      *feedback;
  const char      *followed_up;
  CareRating       result_rating;

  const char      *evaluation, *preventive, *preventive_owner;
  const char      *first_answer, *whole_time, *archive_no;
  const char      *specialist, *supervisor, *manager; /* small under the lines */
} CareComplaintPaper;

/**
 * care_complaint_form_new:
 * @measure: of the ink it will be painted with
 *
 * Returns: (transfer full): the finished sheet
 */
CareSheet *care_complaint_form_new (const CareComplaintPaper *paper,
                                    const CareMeasure        *measure) G_GNUC_WARN_UNUSED_RESULT;
