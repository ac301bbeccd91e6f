/* care-assignment-table.h — how much every specialist has to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-db.h"
#include "domain/care-assignment.h"

/**
 * care_assignment_table_list:
 * @day: of sharing: who is absent on it is off
 *
 * Returns: (transfer full) (element-type CareWorkload): everybody who is a specialist
 *   and has not left; the array owns the employee numbers
 */
GArray *care_assignment_table_list (CareDb   *db,
                                    CareDay   day,
                                    GError  **error) G_GNUC_WARN_UNUSED_RESULT;

/* A couple that is nobody's, or whose specialist has left. */
typedef struct
{
  gint64  customer_id;
  CareDay booked_on;   /* of the newest order; or none */
} CareUnassigned;

/**
 * care_assignment_table_list_unassigned:
 *
 * Returns: (transfer full) (element-type CareUnassigned): active couples, oldest file first
 */
GArray  *care_assignment_table_list_unassigned (CareDb   *db,
                                                GError  **error) G_GNUC_WARN_UNUSED_RESULT;

/* Counts them. */
gboolean care_assignment_table_count_unassigned (CareDb  *db,
                                                guint    *n_couples,
                                                GError  **error);

/* Gives a couple and its open calls to a specialist. */
gboolean care_assignment_table_assign          (CareDb   *db,
                                                gint64    customer_id,
                                                gint64    staff_id,
                                                CareDay   assigned_on,
                                                GError  **error);
