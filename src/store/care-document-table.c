/* care-document-table.c — where the documents of a couple lie
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-document-table.h"

static gpointer
document_from_row (CareQuery *row)
{
  CareDocument *document = care_document_new ();

  document->id = care_query_get_int (row, "id");
  document->customer_id = care_query_get_int (row, "customer_id");
  document->order_id = care_query_get_int (row, "order_id");
  document->kind = care_document_kind_from_nick (care_query_get_text (row, "kind"), CARE_DOCUMENT_OTHER);
  document->uri = care_query_dup_text (row, "uri");
  document->note = care_query_dup_text (row, "note");
  document->added_at = care_query_get_int (row, "added_at");
  document->added_by = care_query_get_int (row, "added_by");
  document->version = care_query_get_int (row, "version");

  return document;
}

GPtrArray *
care_document_table_list (CareDb  *db,
                          gint64   customer_id,
                          GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "document/list", error);

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "customer_id", customer_id);

  return care_query_collect (query, document_from_row, (GDestroyNotify) care_document_unref, error);
}

gboolean
care_document_table_put (CareDb              *db,
                         const CareDocument  *document,
                         GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, document->id == 0 ? "document/add" : "document/update",
                                              error);

  if (query == NULL)
    return FALSE;

  care_query_bind_id (query, "order_id", document->order_id);
  care_query_bind_text (query, "kind", care_document_kind_get_nick (document->kind));
  care_query_bind_text (query, "uri", document->uri);
  care_query_bind_text (query, "note", document->note);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);
  if (document->id != 0)
    {
      care_query_bind_int (query, "id", document->id);
      care_query_bind_int (query, "version", document->version);
    }
  else
    {
      care_query_bind_int (query, "customer_id", document->customer_id);
      care_query_bind_int (query, "added_at", care_db_get_now (db));
      care_query_bind_id (query, "added_by", care_db_get_actor (db).staff_id);
    }

  return care_query_run_once (query, error);
}

gboolean
care_document_table_drop (CareDb              *db,
                          const CareDocument  *document,
                          GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "document/delete", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", document->id);
  care_query_bind_int (query, "version", document->version);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run_once (query, error);
}
