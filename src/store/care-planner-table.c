/* care-planner-table.c — whom the passing of time concerns
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-planner-table.h"

static gboolean
collect_ids (CareQuery   *query,
             GHashTable  *customers,
             GError     **error)
{
  gboolean has_row;

  for (;;)
    {
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      id = care_query_get_int (query, "customer_id");
      g_hash_table_add (customers, g_memdup2 (&id, sizeof id));
    }
}

gboolean
care_planner_table_collect_birthdays (CareDb      *db,
                                      const char  *calendar,
                                      int          month,
                                      int          day,
                                      GHashTable  *customers,
                                      GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "planner/list-birthdays", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "calendar", calendar);
  care_query_bind_int (query, "month", month);
  care_query_bind_int (query, "day", day);

  return collect_ids (query, customers, error);
}

gboolean
care_planner_table_collect_weddings (CareDb      *db,
                                     CareDay      day,
                                     GHashTable  *customers,
                                     GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "planner/list-weddings", error);
  g_autofree char *iso = care_day_to_iso (day);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "month_day", iso + 5);

  return collect_ids (query, customers, error);
}

gboolean
care_planner_table_collect_shoots (CareDb      *db,
                                   CareDay      day,
                                   GHashTable  *customers,
                                   GError     **error)
{
  g_autoptr(CareQuery) query = NULL;
  g_autofree char *month = NULL;
  int of_month;
  int number;

  care_day_split (day, NULL, &number, &of_month);
  if (of_month != 1)
    return TRUE;

  query = care_db_query (db, "planner/list-shoots", error);
  if (query == NULL)
    return FALSE;
  month = g_strdup_printf ("%02d", number);
  care_query_bind_text (query, "month", month);
  care_query_bind_day (query, "before", day);

  return collect_ids (query, customers, error);
}

gboolean
care_planner_table_collect_late (CareDb      *db,
                                 CareDay      today,
                                 GHashTable  *customers,
                                 GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "planner/list-late", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "today", today);

  return collect_ids (query, customers, error);
}

gboolean
care_planner_table_collect_ranked (CareDb      *db,
                                   GHashTable  *customers,
                                   GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "planner/list-ranked", error);

  if (query == NULL)
    return FALSE;

  return collect_ids (query, customers, error);
}

gboolean
care_planner_table_collect_pickups (CareDb      *db,
                                    CareDay      day,
                                    GHashTable  *customers,
                                    GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "planner/list-pickups", error);
  g_autofree char *iso = care_day_to_iso (day);
  g_autofree char *month = g_strndup (iso + 5, 2);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "month", month);
  care_query_bind_day (query, "day", day);

  return collect_ids (query, customers, error);
}

gboolean
care_planner_table_collect_due (CareDb      *db,
                                CareDay      day,
                                GHashTable  *customers,
                                GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "planner/list-due", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "day", day);

  return collect_ids (query, customers, error);
}
