/* care-role.h — who may do what, and what an act is called in the audit
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A role belongs to a person; a deed is an act that writes, exports or reveals.
 * The store asks care_role_may() before any job with a deed runs, so a right
 * cannot be forgotten in a page. Own/assigned-only rules are checked by the job.
 */
#pragma once

#include "care-word.h"

typedef enum
{
  CARE_ROLE_NONE,       /* serves customers, has no account */
  CARE_ROLE_SPECIALIST, /* 客服专员 */
  CARE_ROLE_SUPERVISOR, /* 客服主管 */
  CARE_ROLE_MANAGER,    /* 经理、总经理 */
  CARE_ROLE_SYSTEM      /* the program itself: planning, migration, first run */
} CareRole;
#define CARE_N_ROLES (CARE_ROLE_SYSTEM + 1)
CARE_DECLARE_WORDS (CareRole, care_role)

typedef enum
{
  CARE_DEED_FOUND_STUDIO,    /* creates the file */
  CARE_DEED_PLAN_CALLS,      /* the daily planner */
  CARE_DEED_CLAIM_CALL,
  CARE_DEED_RECORD_CALL,
  CARE_DEED_CORRECT_CALL,    /* takes a record back with all that came of it */
  CARE_DEED_ANSWER_CALL,     /* notes a call that came in */
  CARE_DEED_ANSWER_CASE,     /* writes what a department found out */
  CARE_DEED_RUN_CAMPAIGN,
  CARE_DEED_KEEP_DRAFT,
  CARE_DEED_CREATE_CUSTOMER,
  CARE_DEED_EDIT_CUSTOMER,
  CARE_DEED_EDIT_ORDER,
  CARE_DEED_MOVE_STAGE,
  CARE_DEED_IMPORT,
  CARE_DEED_UNDO_IMPORT,
  CARE_DEED_ASSIGN,          /* gives customers to a specialist */
  CARE_DEED_MANAGE_STAFF,
  CARE_DEED_SET_PASSWORD,    /* one's own */
  CARE_DEED_CHANGE_RULES,    /* settings, call window, holidays */
  CARE_DEED_EDIT_SCRIPTS,
  CARE_DEED_BACK_UP,
  CARE_DEED_PRINT,
  CARE_DEED_TAKE_LIST,       /* lines of the list of customers are copied or printed */
  CARE_DEED_EXPORT_CUSTOMERS, /* the list leaves as a file: the manager's, where there is one */
  CARE_DEED_EXPORT_LIST,     /* any other list */
  CARE_DEED_KEEP_GROUP,      /* a group of customers of one's own */
  CARE_DEED_SIGN_IN,
  CARE_DEED_UNDO,            /* takes one's own last act back */
  CARE_DEED_RING,            /* the bell notes what it has announced */
  CARE_DEED_MERGE,           /* two files of one couple become one */
  CARE_DEED_TELL_APART,      /* two files that look alike are two couples */
  CARE_DEED_RECORD_SURVEY,
  CARE_DEED_MOVE_COMPLAINT,  /* registers one or takes a step; care-complaint-path.h says who which */
  CARE_DEED_PENALISE,        /* sees, proposes or decides penalties */
  CARE_DEED_RECORD_INCIDENT,
  CARE_DEED_DECIDE_FEEDBACK, /* what becomes of a customer's suggestion */
  CARE_DEED_SUBMIT_REPORT,   /* hands in the report of a day */
  CARE_DEED_TICK             /* a line of the opening or closing checklist */
} CareDeed;
#define CARE_N_DEEDS (CARE_DEED_TICK + 1)
CARE_DECLARE_WORDS (CareDeed, care_deed)

gboolean care_role_may (CareRole role,
                        CareDeed deed);

/* Whether what a deed does to the files is kept field by field. */
typedef enum
{
  CARE_TRACE_NONE,
  CARE_TRACE_LOOK, /* to be looked at in the history */
  CARE_TRACE_UNDO  /* to be taken back, too */
} CareTrace;

CareTrace care_deed_get_trace (CareDeed deed);
