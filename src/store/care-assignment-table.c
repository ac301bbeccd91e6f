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

GArray *
care_assignment_table_list_unassigned (CareDb  *db,
                                       GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "assignment/list-unassigned", error);
  g_autoptr(GArray) couples = g_array_new (FALSE, TRUE, sizeof (CareUnassigned));
  gboolean has_row;

  if (query == NULL)
    return NULL;

  for (;;)
    {
      CareUnassigned couple;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&couples);
      couple.customer_id = care_query_get_int (query, "id");
      couple.booked_on = care_query_get_day (query, "booked_on");
      g_array_append_val (couples, couple);
    }
}

gboolean
care_assignment_table_count_unassigned (CareDb  *db,
                                        guint   *n_couples,
                                        GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "assignment/count-unassigned", error);
  gint64 n = 0;

  if (query == NULL || !care_query_fetch_int (query, 0, &n, error))
    return FALSE;
  *n_couples = (guint) n;

  return TRUE;
}

static gboolean
assign_calls (CareDb   *db,
              gint64    customer_id,
              gint64    staff_id,
              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "assignment/assign-calls", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "customer_id", customer_id);
  care_query_bind_int (query, "staff_id", staff_id);

  return care_query_run (query, error);
}

gboolean
care_assignment_table_assign (CareDb   *db,
                              gint64    customer_id,
                              gint64    staff_id,
                              CareDay   assigned_on,
                              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "assignment/assign", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "customer_id", customer_id);
  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_day (query, "assigned_on", assigned_on);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS | CARE_TOPIC_CALLS);

  return care_query_run_once (query, error) && assign_calls (db, customer_id, staff_id, error);
}
