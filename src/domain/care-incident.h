/* care-incident.h — what went wrong in a department
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reshoots, bad quality, errors, misdelivered goods, rework and delays are counted by
 * department (R183, F16), whether a customer complained about them or not. What one
 * cost is not shown to specialists.
 */
#pragma once

#include "care-kind.h"
#include "care-moment.h"
#include "care-record.h"

typedef enum
{
  CARE_INCIDENT_RESHOOT,     /* 重拍 */
  CARE_INCIDENT_QUALITY,     /* 质量 */
  CARE_INCIDENT_ERROR,       /* 差错 */
  CARE_INCIDENT_MISDELIVERY, /* 误件 */
  CARE_INCIDENT_REWORK,      /* 返工 */
  CARE_INCIDENT_DELAY        /* 延误 */
} CareIncidentKind;
#define CARE_N_INCIDENT_KINDS (CARE_INCIDENT_DELAY + 1)
CARE_DECLARE_WORDS (CareIncidentKind, care_incident_kind)

typedef enum
{
  CARE_FINDER_CUSTOMER,
  CARE_FINDER_INTERNAL
} CareFinder;
CARE_DECLARE_WORDS (CareFinder, care_finder)

CARE_DECLARE_RECORD (CareIncident, care_incident)

struct _CareIncident
{
  gint64            id;
  CareDay           day;
  gint64            customer_id;  /* 0: of no order */
  gint64            order_id;     /* 0: of no order */
  char             *order_no;     /* (owned) (nullable) read with it; not stored */
  CareDepartment    department;
  gint64            staff_id;     /* whose; 0: the department's */
  CareIncidentKind  kind;
  char             *description;  /* (owned) */
  char             *measure;      /* (owned) (nullable) what is done about it */
  gint64            cost;         /* fen; 0 where it must not be seen */
  CareFinder        found_by;
  gint64            complaint_id; /* 0: nobody complained */
  gint64            visit_id;     /* the call in which it came up; 0: none */
  gint64            recorder_id;
  CareMoment        created_at;
  gint64            version;
};
#define CARE_TYPE_INCIDENT (care_incident_get_type ())

/**
 * care_incident_check:
 *
 * INVALID when the department or the description is missing, or the day is after @today.
 */
gboolean care_incident_check (const CareIncident  *self,
                              CareDay              today,
                              GError             **error);
