/* care-customer-line-table.c — the list of couples: its order, and its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-line-table.h"

GArray *
care_customer_line_table_list_ids (CareDb  *db,
                                   GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-line/list-ids", error);
  g_autoptr(GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean has_row;

  if (query == NULL)
    return NULL;

  for (;;)
    {
      gint64 id;

      if (!care_query_next (query, &has_row, error))
        return NULL;
      if (!has_row)
        return g_steal_pointer (&ids);
      id = care_query_get_int (query, "id");
      g_array_append_val (ids, id);
    }
}

static gpointer
line_from_row (CareQuery *row)
{
  CareCustomerLine *line = care_customer_line_new ();

  line->id = care_query_get_int (row, "id");
  line->customer_no = care_query_dup_text (row, "customer_no");
  line->names = care_query_dup_text (row, "names");
  line->phone = care_query_dup_text (row, "phone");
  line->order_no = care_query_dup_text (row, "order_no");
  line->level = care_level_from_nick (care_query_get_text (row, "level"), CARE_LEVEL_ORDINARY);
  line->wedding_on = care_query_get_day (row, "wedding_on");
  line->do_not_call = care_query_get_int (row, "do_not_call") != 0;
  line->n_complaints = (int) care_query_get_int (row, "n_complaints");

  return line;
}

CareCustomerLine *
care_customer_line_table_get (CareDb  *db,
                              gint64   id,
                              GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-line/get", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, line_from_row, error);
}
