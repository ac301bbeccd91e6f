/* care-office-day-table.c — holidays, make-up workdays and closed days, as stored
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-office-day-table.h"

CareOfficeCalendar *
care_office_day_table_load (CareDb  *db,
                            GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "office-day/list", error);
  g_autoptr(CareOfficeCalendar) calendar = care_office_calendar_new ();
  gboolean has_row;

  if (query == NULL)
    return NULL;

  for (;;)
    {
      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&calendar);
      care_office_calendar_add (calendar, care_query_get_day (query, "day"),
                                care_day_mark_from_nick (care_query_get_text (query, "kind"),
                                                         CARE_DAY_MARK_OFF));
    }
}

static void
clear_day (gpointer day)
{
  g_free (((CareOfficeDay *) day)->name);
}

GArray *
care_office_day_table_list (CareDb   *db,
                            CareDay   since,
                            GError  **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "office-day/list-since", error);
  g_autoptr(GArray) days = g_array_new (FALSE, FALSE, sizeof (CareOfficeDay));
  gboolean has_row;

  if (query == NULL)
    return NULL;

  g_array_set_clear_func (days, clear_day);
  care_query_bind_day (query, "since", since);
  for (;;)
    {
      CareOfficeDay day;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&days);
      day.day = care_query_get_day (query, "day");
      day.mark = care_day_mark_from_nick (care_query_get_text (query, "kind"), CARE_DAY_MARK_OFF);
      day.name = g_strdup (care_query_get_text (query, "name"));
      g_array_append_val (days, day);
    }
}

gboolean
care_office_day_table_remove (CareDb       *db,
                              CareDay       day,
                              CareDayMark   mark,
                              GError      **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "office-day/remove", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_day (query, "day", day);
  care_query_bind_text (query, "kind", care_day_mark_get_nick (mark));
  care_db_touch (db, CARE_TOPIC_SETTINGS);

  return care_query_run (query, error);
}

/* OFF and WORK exclude each other. */
static gboolean
remove_opposite (CareDb       *db,
                 CareDay       day,
                 CareDayMark   mark,
                 GError      **error)
{
  switch (mark)
    {
    case CARE_DAY_MARK_OFF:
      return care_office_day_table_remove (db, day, CARE_DAY_MARK_WORK, error);
    case CARE_DAY_MARK_WORK:
      return care_office_day_table_remove (db, day, CARE_DAY_MARK_OFF, error);
    case CARE_DAY_MARK_CLOSED:
      return TRUE;
    }

  g_return_val_if_reached (FALSE);
}

gboolean
care_office_day_table_put (CareDb       *db,
                           CareDay       day,
                           CareDayMark   mark,
                           const char   *name,
                           GError      **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "office-day/put", error);

  if (query == NULL || !remove_opposite (db, day, mark, error))
    return FALSE;

  care_query_bind_day (query, "day", day);
  care_query_bind_text (query, "kind", care_day_mark_get_nick (mark));
  care_query_bind_text (query, "name", name);
  care_db_touch (db, CARE_TOPIC_SETTINGS);

  return care_query_run (query, error);
}
