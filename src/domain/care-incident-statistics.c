/* care-incident-statistics.c — what went wrong in each department in a period
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-incident-statistics.h"

static void
count_one (CareIncidentCount  *count,
           const CareIncident *incident)
{
  count->n_of_kind[incident->kind]++;
  count->n++;
  if (incident->found_by == CARE_FINDER_CUSTOMER)
    count->n_by_customer++;
  count->cost += incident->cost;
}

/* Whether @incident stands in the line of @count. */
static gboolean
belongs (const CareIncident      *incident,
         const CareIncidentCount *count)
{
  return (count->department == CARE_DEPARTMENT_NONE || incident->department == count->department) &&
         (count->staff_id == 0 || incident->staff_id == count->staff_id);
}

static void
fill_line (CareIncidentCount *count,
           GPtrArray         *incidents,
           GPtrArray         *before)
{
  for (guint i = 0; i < incidents->len; i++)
    if (belongs (incidents->pdata[i], count))
      count_one (count, incidents->pdata[i]);
  for (guint i = 0; i < before->len; i++)
    count->n_before += belongs (before->pdata[i], count);
}

static gboolean
has_line (const GArray       *lines,
          const CareIncident *incident)
{
  for (guint i = 0; i < lines->len; i++)
    {
      const CareIncidentCount *count = &g_array_index (lines, CareIncidentCount, i);

      if (count->department == incident->department && count->staff_id == incident->staff_id)
        return TRUE;
    }

  return FALSE;
}

static void
add_people (GArray         *lines,
            CareDepartment  department,
            GPtrArray      *incidents,
            GPtrArray      *before)
{
  for (guint i = 0; i < incidents->len; i++)
    {
      const CareIncident *incident = incidents->pdata[i];
      CareIncidentCount count = { .department = department, .staff_id = incident->staff_id };

      if (incident->department != department || incident->staff_id == 0 || has_line (lines, incident))
        continue;
      fill_line (&count, incidents, before);
      g_array_append_val (lines, count);
    }
}

GArray *
care_incident_statistics_count (GPtrArray   *incidents,
                                GPtrArray   *before,
                                const guint *n_orders)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (CareIncidentCount));
  CareIncidentCount total = { .department = CARE_DEPARTMENT_NONE };

  for (int i = CARE_DEPARTMENT_NONE + 1; i < CARE_N_DEPARTMENTS; i++)
    {
      CareIncidentCount count = { .department = (CareDepartment) i, .n_orders = n_orders[i] };

      fill_line (&count, incidents, before);
      if (count.n_orders == 0 && count.n == 0 && count.n_before == 0)
        continue;
      g_array_append_val (lines, count);
      add_people (lines, (CareDepartment) i, incidents, before);
    }
  fill_line (&total, incidents, before);
  total.n_orders = n_orders[CARE_DEPARTMENT_NONE];
  g_array_append_val (lines, total);

  return lines;
}
