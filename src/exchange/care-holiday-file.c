/* care-holiday-file.c — public holidays and make-up workdays, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

#include "care-holiday-file.h"
#include "care-holiday-resource.h"
#include "care-table-file.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "domain/care-typed-date.h"

#define PATH "/org/studio/CustomerCare/calendar/holidays.json"

static void
clear_holiday (gpointer holiday)
{
  g_free (((CareHoliday *) holiday)->name);
}

static GArray *
new_holidays (void)
{
  GArray *holidays = g_array_new (FALSE, FALSE, sizeof (CareHoliday));

  g_array_set_clear_func (holidays, clear_holiday);

  return holidays;
}

static void
take_days (JsonObject  *year,
           const char  *member,
           CareDayMark  mark,
           GArray      *holidays)
{
  JsonArray *days = json_object_get_array_member (year, member);

  for (guint i = 0; days != NULL && i < json_array_get_length (days); i++)
    {
      CareHoliday holiday = { care_day_from_iso (json_array_get_string_element (days, i)), mark, NULL };

      if (holiday.day != CARE_DAY_NONE)
        g_array_append_val (holidays, holiday);
    }
}

static void
take_year_cb (JsonObject *years,
              const char *name,
              JsonNode   *node,
              gpointer    holidays)
{
  JsonObject *year = json_node_get_object (node);

  take_days (year, "off", CARE_DAY_MARK_OFF, holidays);
  take_days (year, "work", CARE_DAY_MARK_WORK, holidays);
}

GArray *
care_holiday_file_read_house (GError **error)
{
  g_autoptr(JsonParser) parser = json_parser_new_immutable ();
  g_autoptr(GBytes) bytes = NULL;
  GArray *holidays;
  gsize length;
  const char *text;

  bytes = g_resource_lookup_data (care_holiday_get_resource (), PATH,
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  if (bytes == NULL)
    return NULL;
  text = g_bytes_get_data (bytes, &length);
  if (!json_parser_load_from_data (parser, text, (gssize) length, error))
    return NULL;

  holidays = new_holidays ();
  json_object_foreach_member (json_node_get_object (json_parser_get_root (parser)), take_year_cb,
                              holidays);

  return holidays;
}

/* ---- a table somebody chose ------------------------------------------------------------ */

static const struct
{
  const char  *word; /* folded */
  CareDayMark  mark;
} words[] = {
  { "off", CARE_DAY_MARK_OFF }, { "holiday", CARE_DAY_MARK_OFF }, { "publicholiday", CARE_DAY_MARK_OFF },
  { "休", CARE_DAY_MARK_OFF }, { "放假", CARE_DAY_MARK_OFF }, { "节假日", CARE_DAY_MARK_OFF },
  { "節假日", CARE_DAY_MARK_OFF }, { "法定假日", CARE_DAY_MARK_OFF }, { "假日", CARE_DAY_MARK_OFF },
  { "国定假日", CARE_DAY_MARK_OFF }, { "國定假日", CARE_DAY_MARK_OFF },
  { "work", CARE_DAY_MARK_WORK }, { "workday", CARE_DAY_MARK_WORK }, { "make-upworkday", CARE_DAY_MARK_WORK },
  { "班", CARE_DAY_MARK_WORK }, { "上班", CARE_DAY_MARK_WORK }, { "补班", CARE_DAY_MARK_WORK },
  { "補班", CARE_DAY_MARK_WORK }, { "调休", CARE_DAY_MARK_WORK }, { "调休上班", CARE_DAY_MARK_WORK },
  { "closed", CARE_DAY_MARK_CLOSED }, { "店休", CARE_DAY_MARK_CLOSED }, { "停业", CARE_DAY_MARK_CLOSED },
  { "停業", CARE_DAY_MARK_CLOSED }, { "公休", CARE_DAY_MARK_CLOSED }, { "闭店", CARE_DAY_MARK_CLOSED },
};

static gboolean
read_mark (const char  *text,
           CareDayMark *mark)
{
  g_autofree char *folded = care_text_fold (text);

  *mark = CARE_DAY_MARK_OFF;
  if (folded == NULL)
    return TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].word, folded))
      {
        *mark = words[i].mark;
        return TRUE;
      }

  return FALSE;
}

static gboolean
take_row (const CareTable  *table,
          guint             i,
          GArray           *holidays,
          GError          **error)
{
  const CareTableRow *row = care_table_get_row (table, i);
  CareTypedDate date = care_typed_date_read (care_table_get_cell (table, i, 0)->text);
  const char *word = care_table_get_cell (table, i, 1)->text;
  CareHoliday holiday = { date.day, CARE_DAY_MARK_OFF, NULL };
  gboolean is_heading = i == 0 && date.kind != CARE_TYPED_DAY;

  if (is_heading)
    return TRUE;
  if (date.kind != CARE_TYPED_DAY)
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID, _("Row %1$u names no day: “%2$s”."), row->number,
                   care_table_get_cell (table, i, 0)->text);
      return FALSE;
    }
  if (!read_mark (word, &holiday.mark))
    {
      g_set_error (error, CARE_ERROR, CARE_ERROR_INVALID,
                   _("Row %1$u does not say what the day is: “%2$s”."), row->number, word);
      return FALSE;
    }
  holiday.name = care_text_clean (care_table_get_cell (table, i, 2)->text, CARE_TEXT_NAME_MAX, CARE_TEXT_LINE,
                                  NULL);
  g_array_append_val (holidays, holiday);

  return TRUE;
}

GArray *
care_holiday_file_read (const char    *path,
                        GCancellable  *cancellable,
                        GError       **error)
{
  CareTableOptions options = { 0 };
  g_autoptr(CareTable) table = care_table_file_read (path, &options, cancellable, error);
  g_autoptr(GArray) holidays = new_holidays ();

  if (table == NULL)
    return NULL;
  for (guint i = 0; i < care_table_get_n_rows (table); i++)
    if (!take_row (table, i, holidays, error))
      return NULL;
  if (holidays->len > 0)
    return g_steal_pointer (&holidays);

  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("The file names no days."));
  return NULL;
}
