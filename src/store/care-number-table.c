/* care-number-table.c — records by the number that is printed on them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-number-table.h"

static const char * const blocks[] = {
  [CARE_NUMBER_CUSTOMER]  = "number/find-customer",
  [CARE_NUMBER_VISIT]     = "number/find-visit",
  [CARE_NUMBER_COMPLAINT] = "number/find-complaint",
};

gboolean
care_number_table_find (CareDb          *db,
                        CareNumberKind   kind,
                        const char      *number,
                        gint64          *id,
                        GError         **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, blocks[kind], error);
  g_autofree char *upper = g_ascii_strup (number, -1);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "number", upper);

  return care_query_fetch_int (query, 0, id, error);
}
