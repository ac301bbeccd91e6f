/* care-setting-table.c — the office's settings, shared by all who open the file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-setting-table.h"

static gpointer
value_from_row (CareQuery *row)
{
  return care_query_dup_text (row, "value");
}

char *
care_setting_table_dup (CareDb      *db,
                        const char  *key,
                        const char  *fallback,
                        GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "setting/get", error);
  g_autoptr(GPtrArray) values = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_text (query, "key", key);
  values = care_query_collect (query, value_from_row, g_free, error);
  if (values == NULL)
    return NULL;

  return g_strdup (values->len > 0 ? values->pdata[0] : fallback);
}

gint64
care_setting_table_get_int (CareDb     *db,
                            const char *key,
                            gint64      fallback)
{
  g_autofree char *text = care_setting_table_dup (db, key, NULL, NULL);

  return text != NULL ? g_ascii_strtoll (text, NULL, 10) : fallback;
}

gboolean
care_setting_table_set (CareDb      *db,
                        const char  *key,
                        const char  *value,
                        GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "setting/set", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "key", key);
  care_query_bind_text (query, "value", value);
  care_db_touch (db, CARE_TOPIC_SETTINGS);

  return care_query_run (query, error);
}

gint64
care_setting_table_take_numbers (CareDb      *db,
                                 const char  *prefix,
                                 CareDay      day,
                                 gint64       count,
                                 GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "setting/next-number", error);
  g_autofree char *iso = care_day_to_iso (day);
  gint64 number = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "prefix", prefix);
  care_query_bind_text (query, "day", iso != NULL ? iso : "");
  care_query_bind_int (query, "count", count);

  return care_query_fetch_int (query, 0, &number, error) ? number : 0;
}

gint64
care_setting_table_next_number (CareDb      *db,
                                const char  *prefix,
                                CareDay      day,
                                GError     **error)
{
  return care_setting_table_take_numbers (db, prefix, day, 1, error);
}

char *
care_setting_table_take_form_number (CareDb      *db,
                                     const char  *prefix,
                                     CareDay      day,
                                     GError     **error)
{
  gint64 number = care_setting_table_next_number (db, prefix, day, error);
  int year;
  int month;
  int of_month;

  if (number == 0)
    return NULL;
  care_day_split (day, &year, &month, &of_month);

  return g_strdup_printf ("%s%04d%02d%02d-%03" G_GINT64_FORMAT, prefix, year, month, of_month,
                          number);
}
