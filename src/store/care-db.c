/* care-db.c — what the tables ask for again and again, whatever the engine
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-db.h"

gpointer
care_db_get_one (CareDb       *self,
                 const char   *block,
                 gint64        id,
                 CareRowFunc   row_func,
                 GError      **error)
{
  g_autoptr(CareQuery) query = care_db_query (self, block, error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, row_func, error);
}

GPtrArray *
care_db_list_of (CareDb          *self,
                 const char      *block,
                 const char      *parameter,
                 gint64           id,
                 CareRowFunc      row_func,
                 GDestroyNotify   free_func,
                 GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (self, block, error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, parameter, id);

  return care_query_collect (query, row_func, free_func, error);
}
