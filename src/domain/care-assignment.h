/* care-assignment.h — balanced sharing of customers among specialists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every specialist gets as many customers as the ability weight says (R51): the next
 * customer goes to whoever is on duty and has the fewest open customers for each
 * point of ability; on a tie, to whoever was given fewest this month; then to the
 * lowest employee number (D7). The same input gives the same result on every desk.
 * On a day off a substitute does the work, but the customers stay with their
 * specialist (D6, R53).
 */
#pragma once

#include <glib.h>

typedef struct
{
  gint64      staff_id;
  const char *employee_no;   /* (nullable) borrowed */
  int         ability;       /* 1 to 5; anything less counts as 1 */
  int         n_open;        /* customers looked after now */
  int         n_month;       /* customers given this month */
  gboolean    is_off;        /* on the day of sharing */
  gint64      substitute_id; /* staff who does the work on a day off; 0: nobody named */
} CareWorkload;

/**
 * care_assignment_share:
 * @workloads: (array length=n_workloads): as they are before; not changed
 *
 * Returns: (transfer full) (element-type gint64): for each of @n_customers the staff
 *   id that gets it; all 0 when nobody is on duty
 */
GArray *care_assignment_share           (const CareWorkload *workloads,
                                         guint               n_workloads,
                                         guint               n_customers) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_assignment_find_substitute:
 *
 * Who does the work of @staff_id today: the specialist, or on a day off the
 * substitute named, whose own substitute stands in on a day off, too; where no chain
 * ends with somebody on duty, whoever has the smallest load. 0 when nobody is there.
 */
gint64  care_assignment_find_substitute (const CareWorkload *workloads,
                                         guint               n_workloads,
                                         gint64              staff_id);
