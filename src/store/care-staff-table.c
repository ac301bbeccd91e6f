/* care-staff-table.c — the people of the studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-staff-table.h"

static gpointer
staff_from_row (CareQuery *row)
{
  CareStaff *staff = care_staff_new ();

  staff->id = care_query_get_int (row, "id");
  staff->employee_no = care_query_dup_text (row, "employee_no");
  staff->name = care_query_dup_text (row, "name");
  staff->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                 CARE_DEPARTMENT_NONE);
  staff->role = care_role_from_nick (care_query_get_text (row, "role"), CARE_ROLE_NONE);
  staff->ability = (int) care_query_get_int (row, "ability");
  staff->password = care_query_dup_text (row, "password");
  staff->has_left = care_query_get_int (row, "has_left") != 0;
  staff->version = care_query_get_int (row, "version");

  return staff;
}

CareStaff *
care_staff_table_get (CareDb  *db,
                      gint64   id,
                      GError **error)
{
  return care_db_get_one (db, "staff/get", id, staff_from_row, error);
}

CareStaff *
care_staff_table_find (CareDb      *db,
                       const char  *employee_no,
                       GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/find", error);

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "employee_no", employee_no);

  return care_query_first (query, staff_from_row, error);
}

static GPtrArray *
list (CareDb      *db,
      const char  *block,
      GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, block, error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, staff_from_row, (GDestroyNotify) care_staff_unref, error);
}

GPtrArray *
care_staff_table_list (CareDb  *db,
                       GError **error)
{
  return list (db, "staff/list", error);
}

GPtrArray *
care_staff_table_list_accounts (CareDb  *db,
                                GError **error)
{
  return list (db, "staff/list-accounts", error);
}

static void
bind_staff (CareQuery       *query,
            const CareStaff *staff)
{
  care_query_bind_text (query, "employee_no", staff->employee_no);
  care_query_bind_text (query, "name", staff->name);
  care_query_bind_text (query, "department", care_department_get_nick (staff->department));
  care_query_bind_text (query, "role", care_role_get_nick (staff->role));
  care_query_bind_int (query, "ability", CLAMP (staff->ability, 1, 5));
  care_query_bind_text (query, "password", staff->password);
  care_query_bind_int (query, "has_left", staff->has_left);
}

gint64
care_staff_table_add (CareDb           *db,
                      const CareStaff  *staff,
                      gint64            batch_id,
                      GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  bind_staff (query, staff);
  care_query_bind_id (query, "batch_id", batch_id);
  care_db_touch (db, CARE_TOPIC_STAFF);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_staff_table_update (CareDb           *db,
                         const CareStaff  *staff,
                         GError          **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/update", error);

  if (query == NULL)
    return FALSE;

  bind_staff (query, staff);
  care_query_bind_int (query, "id", staff->id);
  care_query_bind_int (query, "version", staff->version);
  care_db_touch (db, CARE_TOPIC_STAFF);

  return care_query_run_once (query, error);
}

gint64
care_staff_table_need (CareDb          *db,
                       const char      *name,
                       CareDepartment   department,
                       gint64           batch_id,
                       GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/find-by-name", error);
  g_autoptr(CareStaff) staff = NULL;
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "name", name);
  care_query_bind_text (query, "department", care_department_get_nick (department));
  if (!care_query_fetch_int (query, 0, &id, error) || id != 0)
    return id;

  staff = care_staff_new ();
  staff->name = g_strdup (name);
  staff->department = department;
  staff->ability = 3;

  return care_staff_table_add (db, staff, batch_id, error);
}

gboolean
care_staff_table_put_absence (CareDb   *db,
                              gint64    staff_id,
                              CareDay   day,
                              gint64    substitute_id,
                              GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/put-absence", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_day (query, "day", day);
  care_query_bind_id (query, "substitute_id", substitute_id);
  care_db_touch (db, CARE_TOPIC_STAFF | CARE_TOPIC_CALLS);

  return care_query_run (query, error);
}

gboolean
care_staff_table_remove_absence (CareDb   *db,
                                 gint64    staff_id,
                                 CareDay   day,
                                 GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/remove-absence", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "staff_id", staff_id);
  care_query_bind_day (query, "day", day);
  care_db_touch (db, CARE_TOPIC_STAFF | CARE_TOPIC_CALLS);

  return care_query_run (query, error);
}

GArray *
care_staff_table_list_absences (CareDb   *db,
                                CareDay   first,
                                CareDay   last,
                                GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "staff/list-absences", error);
  g_autoptr(GArray) absences = g_array_new (FALSE, TRUE, sizeof (CareAbsence));
  gboolean has_row;

  if (query == NULL)
    return NULL;

  care_query_bind_day (query, "first", first);
  care_query_bind_day (query, "last", last);
  for (;;)
    {
      CareAbsence absence;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&absences);
      absence.staff_id = care_query_get_int (query, "staff_id");
      absence.day = care_query_get_day (query, "day");
      absence.substitute_id = care_query_get_int (query, "substitute_id");
      g_array_append_val (absences, absence);
    }
}
