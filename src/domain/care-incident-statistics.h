/* care-incident-statistics.h — what went wrong in each department in a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The lines of F16: every department that has orders or incidents, the people named
 * below it, and a total. Orders are those a department worked on in the period. A
 * line compares with the period before by its sum alone.
 */
#pragma once

#include "care-incident.h"

/* A department, one of its people, or the whole house. */
typedef struct
{
  CareDepartment department; /* NONE: the total */
  gint64         staff_id;   /* 0: the department as a whole */
  guint          n_orders;
  guint          n_of_kind[CARE_N_INCIDENT_KINDS];
  guint          n;
  guint          n_by_customer; /* noticed by the customer */
  guint          n_before;      /* in the period before */
  gint64         cost;          /* fen */
} CareIncidentCount;

/**
 * care_incident_statistics_count:
 * @incidents: (element-type CareIncident): of the period
 * @before: (element-type CareIncident): of the period before
 * @n_orders: (array): by department; those of the whole house under NONE
 *
 * Returns: (transfer full): #CareIncidentCount; departments in the order of a couple's
 * way through the house, each followed by its people, the total last
 */
GArray *care_incident_statistics_count (GPtrArray   *incidents,
                                        GPtrArray   *before,
                                        const guint *n_orders) G_GNUC_WARN_UNUSED_RESULT;
