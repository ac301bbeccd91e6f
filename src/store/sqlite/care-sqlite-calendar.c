/* care-sqlite-calendar.c — where a moment lies on the studio's wall clock, for statements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * studio_day(moment) is the civil day as it is stored, studio_hour() 0 to 23 and
 * studio_weekday() 1 (Monday) to 7. Another engine has functions of the same names.
 */
#include "care-sqlite-private.h"

static CareCivil
read_civil (sqlite3_context  *context,
            sqlite3_value   **values)
{
  CareDb *self = sqlite3_user_data (context);

  if (sqlite3_value_type (values[0]) != SQLITE_INTEGER)
    return CARE_CIVIL_NONE;

  return care_moment_to_civil (sqlite3_value_int64 (values[0]), self->zone);
}

/* Years have four digits here; asked a million times, so nothing is allocated. */
static void
write_day (CareDay  day,
           char    *iso)
{
  int year, month, date;

  care_day_split (day, &year, &month, &date);
  iso[0] = (char) ('0' + year / 1000);
  iso[1] = (char) ('0' + year / 100 % 10);
  iso[2] = (char) ('0' + year / 10 % 10);
  iso[3] = (char) ('0' + year % 10);
  iso[4] = iso[7] = '-';
  iso[5] = (char) ('0' + month / 10);
  iso[6] = (char) ('0' + month % 10);
  iso[8] = (char) ('0' + date / 10);
  iso[9] = (char) ('0' + date % 10);
}

static void
tell_day (sqlite3_context  *context,
          int               n_values,
          sqlite3_value   **values)
{
  CareDb *self = sqlite3_user_data (context);
  CareDay day = care_civil_get_day (read_civil (context, values));

  if (day == CARE_DAY_NONE)
    {
      sqlite3_result_null (context);
      return;
    }
  /* A statement asks for the same day again and again. */
  if (day != self->told_day)
    {
      write_day (day, self->told_iso);
      self->told_day = day;
    }
  sqlite3_result_text (context, self->told_iso, sizeof self->told_iso, SQLITE_TRANSIENT);
}

static void
tell_hour (sqlite3_context  *context,
           int               n_values,
           sqlite3_value   **values)
{
  CareCivil civil = read_civil (context, values);

  if (civil == CARE_CIVIL_NONE)
    sqlite3_result_null (context);
  else
    sqlite3_result_int (context, care_civil_get_minute (civil) / 60);
}

static void
tell_weekday (sqlite3_context  *context,
              int               n_values,
              sqlite3_value   **values)
{
  CareCivil civil = read_civil (context, values);

  if (civil == CARE_CIVIL_NONE)
    sqlite3_result_null (context);
  else
    sqlite3_result_int (context, care_day_get_weekday (care_civil_get_day (civil)));
}

gboolean
care_sqlite_learn_calendar (CareDb  *self,
                            GError **error)
{
  static const struct
  {
    const char *name;
    void      (*tell) (sqlite3_context *context, int n_values, sqlite3_value **values);
  } functions[] = { { "studio_day", tell_day }, { "studio_hour", tell_hour },
                    { "studio_weekday", tell_weekday } };

  self->zone = g_time_zone_new_utc ();
  for (guint i = 0; i < G_N_ELEMENTS (functions); i++)
    {
      int code = sqlite3_create_function_v2 (self->handle, functions[i].name, 1,
                                             SQLITE_UTF8 | SQLITE_DIRECTONLY, self, functions[i].tell, NULL,
                                             NULL, NULL);

      if (code != SQLITE_OK)
        return care_sqlite_fail (self->handle, code, error);
    }

  return TRUE;
}

void
care_db_set_zone (CareDb    *self,
                  GTimeZone *zone)
{
  g_assert (g_thread_self () == self->thread);

  g_time_zone_ref (zone);
  g_time_zone_unref (self->zone);
  self->zone = zone;
}
