/* care-visit-line.h — one attempt in one line, for registers and reports
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-call-type.h"
#include "care-day.h"
#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareVisitLine, care_visit_line)

struct _CareVisitLine
{
  gint64        visit_id;
  gint64        call_id;
  char         *names;        /* (owned) the couple */
  char         *phone;        /* (owned) (nullable) */
  char         *order_no;     /* (owned) (nullable) */
  CareLevel     level;
  CareCallType  type;
  CareDay       service_on;   /* the day the call is about */
  CareDay       deadline_on;
  CareMoment    started_at;
  CareChannel   channel;
  CareOutcome   outcome;
  CareRating    rating;
  char         *opinions;     /* (owned) (nullable) */
  char         *complaint_no; /* (owned) (nullable) */
  char         *staff;        /* (owned) (nullable) who called */
};
#define CARE_TYPE_VISIT_LINE (care_visit_line_get_type ())

/* What a register counts below its lines. */
typedef struct
{
  guint n_attempts;
  guint n_done;        /* spoken through, or written and confirmed */
  guint n_not_reached;
  guint n_satisfied;
  guint n_neutral;
  guint n_dissatisfied;
  guint n_complaints;
} CareVisitCounts;

/* @lines: (element-type CareVisitLine). */
CareVisitCounts care_visit_lines_count (GPtrArray *lines);
