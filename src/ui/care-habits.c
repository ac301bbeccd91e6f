/* care-habits.c — what one person likes about the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "care-habits.h"

GSettings *
care_habits_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr(GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APP_ID, TRUE);

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

char *
care_habits_dup (GSettings  *habits,
                 const char *key,
                 const char *fallback)
{
  return habits != NULL ? g_settings_get_string (habits, key) : g_strdup (fallback);
}

void
care_habits_put (GSettings  *habits,
                 const char *key,
                 const char *value)
{
  if (habits != NULL)
    g_settings_set_string (habits, key, value);
}

int
care_habits_get_int (GSettings  *habits,
                     const char *key,
                     int         fallback)
{
  return habits != NULL ? g_settings_get_int (habits, key) : fallback;
}
