/* care-holiday-file.c — public holidays and make-up workdays, as JSON
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-holiday-file.h"

#include <json-glib/json-glib.h>

#include "care-holiday-resource.h"
#include "domain/care-error.h"

#define PATH "/org/studio/CustomerCare/calendar/holidays.json"

static void
take_days (JsonObject  *year,
           const char  *member,
           CareDayMark  mark,
           GArray      *holidays)
{
  JsonArray *days = json_object_get_array_member (year, member);

  for (guint i = 0; days != NULL && i < json_array_get_length (days); i++)
    {
      CareHoliday holiday = { care_day_from_iso (json_array_get_string_element (days, i)), mark };

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

  holidays = g_array_new (FALSE, FALSE, sizeof (CareHoliday));
  json_object_foreach_member (json_node_get_object (json_parser_get_root (parser)), take_year_cb,
                              holidays);

  return holidays;
}
