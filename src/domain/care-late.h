/* care-late.h — a stage that should have happened and has not
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who should have been dressed, photographed, shown and delivered by now (R15): one
 * line, with by how many days and the call that follows it up.
 */
#pragma once

#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareLate, care_late)

struct _CareLate
{
  gint64     customer_id;
  gint64     order_id;
  char      *order_no;   /* (owned) */
  char      *names;      /* (owned) */
  char      *phone;      /* (owned) (nullable) */
  char      *staff_name; /* (owned) (nullable) who looks after them */
  CareStage  stage;
  CareDay    planned_on;
  int        days;       /* late by so many */
  gint64     call_id;    /* the open call about it; 0: none yet */
};
#define CARE_TYPE_LATE (care_late_get_type ())
