/* care-visit-form.h — F01, the record of one return visit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One customer, one visit, one page: who was called, about what, how often it was
 * tried, what was said about each department, and who answers the customer. The
 * paper is filled by whoever knows the records; nothing here asks the store. An
 * empty paper with `is_blank` prints the form for pen and clipboard.
 */
#pragma once

#include "care-paper-word.h"
#include "care-sheet.h"

/* One try to reach the customer. */
typedef struct
{
  CareCivil   at;
  CareOutcome outcome;
  const char *note;
} CareVisitPaperAttempt;

/* What a department was asked to look into. */
typedef struct
{
  CareDepartment department;
  const char    *matter;
  const char    *solution;
  CareDay        day;
} CareVisitPaperFeedback;

typedef enum
{
  CARE_VISIT_REPLY_OPEN,
  CARE_VISIT_REPLY_GIVEN,    /* on `reply_on` */
  CARE_VISIT_REPLY_PROMISED, /* for `reply_on` */
  CARE_VISIT_REPLY_NOT_NEEDED
} CareVisitReply;

typedef enum
{
  CARE_VISIT_REMINDER_RENEWAL  = 1 << 0, /* of the card */
  CARE_VISIT_REMINDER_UPGRADE  = 1 << 1,
  CARE_VISIT_REMINDER_EVENT    = 1 << 2,
  CARE_VISIT_REMINDER_REFERRAL = 1 << 3
} CareVisitReminder;

/* What the form says. Zero and NULL print as empty; strings are borrowed. */
typedef struct
{
  CareLanguage   language;
  gboolean       bilingual_title; /* the title a second time, in English or Chinese */
  gboolean       is_blank;        /* for the pen: three rows for attempts, blanks for dates */
  gboolean       fills_labels;
  const char    *studio;
  const char    *number;          /* "HF20261121-003" */
  CareDay        filled_on;
  CareCivil      printed_at;
  const char    *printed_by;

  const char    *customer;
  const char    *card_no;
  CareLevel      level;           /* printed unless ordinary */
  const char    *phone;           /* in full: an internal form */
  const char    *order_no;
  const char    *package;
  const char    *price;           /* "¥8,888.00" */
  const char    *work_unit;
  const char    *address;

  gboolean       has_stage;
  CareStage      stage;
  const char    *service;
  CareDay        served_on;
  const char    *staff[CARE_N_DEPARTMENTS]; /* who served, by department */

  gboolean       has_type;
  CareCallType   type;
  CareDay        due_on;
  CareDay        deadline_on;
  int            late_days;       /* done so many days after the deadline */
  int            attempt_no;
  gboolean       has_channel;
  CareChannel    channel;
  CareCivil      started_at;
  CareCivil      ended_at;
  const CareVisitPaperAttempt *attempts;
  guint          n_attempts;

  gboolean       has_rating;      /* so that "not rated" is ticked only when it was asked */
  CareRating     rating;
  CareRating     ratings[CARE_N_DEPARTMENTS];
  const char    *explanations[CARE_N_DEPARTMENTS];

  const char    *product_opinion;
  const char    *service_opinion;
  const char    *new_request;
  gboolean       has_no_complaint;
  const char    *complaint_no;
  const char    *complaint_subject; /* red and bold */
  guint          reminders;         /* CareVisitReminder */
  const char    *reminder_result;

  const CareVisitPaperFeedback *feedback;
  guint          n_feedback;
  CareVisitReply reply;
  CareDay        reply_on;

  const char    *specialist;      /* name and number, small under the signature */
  const char    *supervisor;
  CareDay        archived_on;
} CareVisitPaper;

/**
 * care_visit_form_new:
 * @measure: of the ink it will be painted with
 *
 * Returns: (transfer full): the finished sheet
 */
CareSheet *care_visit_form_new (const CareVisitPaper *paper,
                                const CareMeasure    *measure) G_GNUC_WARN_UNUSED_RESULT;
