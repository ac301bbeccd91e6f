/* care-customer-line-table.c — the list of couples: its order, and its lines
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-customer-line-table.h"

static gpointer
line_from_row (CareQuery *row)
{
  CareCustomerLine *line = care_customer_line_new ();

  line->id = care_query_get_int (row, "id");
  line->customer_no = care_query_dup_text (row, "customer_no");
  line->names = care_query_dup_text (row, "names");
  line->phone = care_query_dup_text (row, "phone");
  line->level = care_level_from_nick (care_query_get_text (row, "level"), CARE_LEVEL_ORDINARY);
  line->wedding_on = care_query_get_day (row, "wedding_on");
  line->do_not_call = care_query_get_int (row, "do_not_call") != 0;
  line->n_complaints = (int) care_query_get_int (row, "n_complaints");
  line->assigned = care_query_dup_text (row, "assigned");
  line->contact_at = care_query_get_int (row, "contact_at");

  return line;
}

static gboolean
read_stages (CareDb            *db,
             CareCustomerLine  *line,
             gint64             order_id,
             GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-line/list-stages", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "order_id", order_id);
  for (;;)
    {
      CareStageDate *date;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      date = &line->stages[care_stage_from_nick (care_query_get_text (query, "stage"), CARE_STAGE_WEDDING)];
      date->planned_on = care_query_get_day (query, "planned_on");
      date->done_on = care_query_get_day (query, "done_on");
      date->status = care_stage_status_from_nick (care_query_get_text (query, "status"),
                                                  CARE_STAGE_STATUS_PENDING);
    }
}

static gboolean
read_order (CareDb            *db,
            CareCustomerLine  *line,
            GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-line/get-order", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", line->id);
  if (!care_query_next (query, &has_row, error))
    return FALSE;
  if (!has_row)
    return TRUE;

  line->has_order = TRUE;
  line->order_no = care_query_dup_text (query, "order_no");

  return read_stages (db, line, care_query_get_int (query, "id"), error);
}

CareCustomerLine *
care_customer_line_table_get (CareDb  *db,
                              gint64   id,
                              GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "customer-line/get", error);
  g_autoptr(CareCustomerLine) line = NULL;

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);
  line = care_query_first (query, line_from_row, error);

  return line != NULL && read_order (db, line, error) ? g_steal_pointer (&line) : NULL;
}
