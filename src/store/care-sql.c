/* care-sql.c — the named statements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-sql"

#include "care-sql.h"

#include <string.h>

#include "care-store-resources.h"

#define FOLDER "/org/studio/CustomerCare/sql"
#define MARK   "-- name: "

static void
add_blocks (GHashTable *blocks,
            const char *text)
{
  const char *mark = strstr (text, MARK);

  while (mark != NULL)
    {
      const char *name = mark + strlen (MARK);
      const char *body = strchr (name, '\n');
      const char *next = strstr (name, MARK);

      if (body == NULL)
        g_error ("SQL block without a body: %s", name);

      g_hash_table_insert (blocks,
                           g_strchomp (g_strndup (name, (gsize) (body - name))),
                           next != NULL ? g_strndup (body + 1, (gsize) (next - body - 1))
                                        : g_strdup (body + 1));
      mark = next;
    }
}

GHashTable *
care_sql_load (void)
{
  GHashTable *blocks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto(GStrv) files = NULL;
  GResource *resource = care_store_get_resource ();

  files = g_resource_enumerate_children (resource, FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  for (int i = 0; files != NULL && files[i] != NULL; i++)
    {
      g_autofree char *path = g_build_path ("/", FOLDER, files[i], NULL);
      g_autoptr(GBytes) bytes = g_resource_lookup_data (resource, path,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

      add_blocks (blocks, g_bytes_get_data (bytes, NULL));
    }

  return blocks;
}
