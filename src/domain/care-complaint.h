/* care-complaint.h — a complaint, from its first word
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * So far only the draft that opens itself when a customer says "dissatisfied" in a
 * call (R125): everything known is filled in, nothing is lost, and the file shows it
 * in red until it is registered.
 */
#pragma once

#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareComplaint, care_complaint)

struct _CareComplaint
{
  gint64          id;
  char           *complaint_no; /* (owned) "TS20261121-003" */
  char           *state;        /* (owned) "DRAFT" until it is registered */
  gint64          customer_id;
  gint64          order_id;
  gint64          visit_id;     /* the call in which it was voiced; 0: none */
  CareStage       stage;
  CareDepartment  department;   /* as named by the customer */
  gint64          accused_id;   /* staff named by the customer; 0: none */
  char           *subject;      /* (owned) */
  char           *content;      /* (owned) (nullable) */
  char           *remedy_asked; /* (owned) (nullable) in the customer's words */
  gint64          recorder_id;
  CareMoment      created_at;
  gint64          version;
};
#define CARE_TYPE_COMPLAINT (care_complaint_get_type ())
