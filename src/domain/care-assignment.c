/* care-assignment.c — balanced sharing of customers among specialists
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-assignment.h"

#include <string.h>

static int
compare_numbers (gint64 a,
                 gint64 b)
{
  return (a > b) - (a < b);
}

/* "99" before "0217": as numbers by length, leading zeros aside. None comes last. */
static int
compare_employee_no (const char *a,
                     const char *b)
{
  int order;

  if (a == NULL || b == NULL)
    return (a == NULL) - (b == NULL);

  a += strspn (a, "0");
  b += strspn (b, "0");
  order = compare_numbers ((gint64) strlen (a), (gint64) strlen (b));

  return order != 0 ? order : strcmp (a, b);
}

/* Whose turn it is: the fractions open / ability are compared without dividing. */
static int
compare_turns (const CareWorkload *a,
               const CareWorkload *b)
{
  int order = compare_numbers ((gint64) a->n_open * MAX (b->ability, 1),
                               (gint64) b->n_open * MAX (a->ability, 1));

  if (order == 0)
    order = compare_numbers (a->n_month, b->n_month);
  if (order == 0)
    order = compare_employee_no (a->employee_no, b->employee_no);

  return order != 0 ? order : compare_numbers (a->staff_id, b->staff_id);
}

static CareWorkload *
find_next (CareWorkload *workloads,
           guint         n_workloads)
{
  CareWorkload *next = NULL;

  for (guint i = 0; i < n_workloads; i++)
    if (!workloads[i].is_off && (next == NULL || compare_turns (&workloads[i], next) < 0))
      next = &workloads[i];

  return next;
}

static const CareWorkload *
find_staff (const CareWorkload *workloads,
            guint               n_workloads,
            gint64              staff_id)
{
  for (guint i = 0; i < n_workloads; i++)
    if (workloads[i].staff_id == staff_id)
      return &workloads[i];

  return NULL;
}

GArray *
care_assignment_share (const CareWorkload *workloads,
                       guint               n_workloads,
                       guint               n_customers)
{
  g_autofree CareWorkload *loads = g_memdup2 (workloads, n_workloads * sizeof *workloads);
  GArray *shares = g_array_sized_new (FALSE, TRUE, sizeof (gint64), n_customers);

  for (guint i = 0; i < n_customers; i++)
    {
      CareWorkload *next = find_next (loads, n_workloads);
      gint64 staff_id = next != NULL ? next->staff_id : 0;

      if (next != NULL)
        {
          next->n_open++;
          next->n_month++;
        }
      g_array_append_val (shares, staff_id);
    }

  return shares;
}

gint64
care_assignment_find_substitute (const CareWorkload *workloads,
                                 guint               n_workloads,
                                 gint64              staff_id)
{
  g_autofree CareWorkload *loads = g_memdup2 (workloads, n_workloads * sizeof *workloads);
  const CareWorkload *staff = find_staff (workloads, n_workloads, staff_id);

  /* As many steps as there are people: two who stand in for each other end nowhere. */
  for (guint i = 0; i < n_workloads && staff != NULL; i++)
    {
      if (!staff->is_off)
        return staff->staff_id;
      staff = find_staff (workloads, n_workloads, staff->substitute_id);
    }

  staff = find_next (loads, n_workloads);

  return staff != NULL ? staff->staff_id : 0;
}
