/* care-assignment-table.c — how much every specialist has to do
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-assignment-table.h"

static void
workload_clear (gpointer data)
{
  CareWorkload *workload = data;

  g_free ((char *) workload->employee_no);
}

static CareWorkload
workload_from_row (CareQuery *row)
{
  CareWorkload workload = { 0 };

  workload.staff_id = care_query_get_int (row, "id");
  workload.employee_no = care_query_dup_text (row, "employee_no");
  workload.ability = (int) care_query_get_int (row, "ability");
  workload.n_open = (int) care_query_get_int (row, "n_open");
  workload.n_month = (int) care_query_get_int (row, "n_month");
  workload.is_off = care_query_get_int (row, "is_off") != 0;
  workload.substitute_id = care_query_get_int (row, "substitute_id");

  return workload;
}

GArray *
care_assignment_table_list (CareDb   *db,
                            CareDay   day,
                            GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "assignment/list-workloads", error);
  g_autoptr(GArray) workloads = g_array_new (FALSE, TRUE, sizeof (CareWorkload));
  gboolean has_row;
  int month;
  int year;

  if (query == NULL)
    return NULL;

  care_day_split (day, &year, &month, NULL);
  care_query_bind_day (query, "day", day);
  care_query_bind_day (query, "month_start", care_day_new (year, month, 1));
  g_array_set_clear_func (workloads, workload_clear);
  for (;;)
    {
      CareWorkload workload;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&workloads);
      workload = workload_from_row (query);
      g_array_append_val (workloads, workload);
    }
}
