/* care-finding-table.c — what calls bring to light
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-finding-table.h"

static gpointer
finding_from_row (CareQuery *row)
{
  CareFinding *finding = care_finding_new ();

  finding->id = care_query_get_int (row, "id");
  finding->kind = care_finding_kind_from_nick (care_query_get_text (row, "kind"), CARE_FINDING_LEAD);
  finding->word = care_query_dup_text (row, "word");
  finding->body = care_query_dup_text (row, "body");
  finding->customer_id = care_query_get_int (row, "customer_id");
  finding->visit_id = care_query_get_int (row, "visit_id");
  finding->created_at = care_query_get_int (row, "created_at");
  finding->created_by = care_query_get_int (row, "created_by");
  finding->done_at = care_query_get_int (row, "done_at");

  return finding;
}

GPtrArray *
care_finding_table_list_of_customer (CareDb  *db,
                                     gint64   customer_id,
                                     GError **error)
{
  return care_db_list_of (db, "finding/list-of-customer", "customer_id", customer_id, finding_from_row,
                          (GDestroyNotify) care_finding_unref, error);
}

gint64
care_finding_table_add (CareDb             *db,
                        const CareFinding  *finding,
                        GError            **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "finding/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "kind", care_finding_kind_get_nick (finding->kind));
  care_query_bind_text (query, "word", finding->word);
  care_query_bind_text (query, "body", finding->body);
  care_query_bind_int (query, "customer_id", finding->customer_id);
  care_query_bind_id (query, "visit_id", finding->visit_id);
  care_query_bind_int (query, "created_at", finding->created_at);
  care_query_bind_id (query, "created_by", finding->created_by);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}
