/* care-inquiry-table.c — what people ask before booking
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-inquiry-table.h"

static gpointer
inquiry_from_row (CareQuery *row)
{
  CareInquiry *inquiry = care_inquiry_new ();

  inquiry->id = care_query_get_int (row, "id");
  inquiry->customer_id = care_query_get_int (row, "customer_id");
  inquiry->visit_id = care_query_get_int (row, "visit_id");
  inquiry->asked_on = care_query_get_day (row, "asked_on");
  inquiry->what = care_query_dup_text (row, "what");
  inquiry->state = care_inquiry_state_from_nick (care_query_get_text (row, "state"), CARE_INQUIRY_OPEN);
  inquiry->reason = care_inquiry_reason_from_nick (care_query_get_text (row, "reason"),
                                                   CARE_INQUIRY_REASON_NONE);
  inquiry->reason_text = care_query_dup_text (row, "reason_text");
  inquiry->closed_on = care_query_get_day (row, "closed_on");
  inquiry->staff_id = care_query_get_int (row, "staff_id");
  inquiry->version = care_query_get_int (row, "version");

  return inquiry;
}

GPtrArray *
care_inquiry_table_list_of_customer (CareDb  *db,
                                     gint64   customer_id,
                                     GError **error)
{
  return care_db_list_of (db, "inquiry/list-of-customer", "customer_id", customer_id, inquiry_from_row,
                          (GDestroyNotify) care_inquiry_unref, error);
}

gint64
care_inquiry_table_add (CareDb             *db,
                        const CareInquiry  *inquiry,
                        GError            **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "inquiry/add", error);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_int (query, "customer_id", inquiry->customer_id);
  care_query_bind_id (query, "visit_id", inquiry->visit_id);
  care_query_bind_day (query, "asked_on", inquiry->asked_on);
  care_query_bind_text (query, "what", inquiry->what);
  care_query_bind_id (query, "staff_id", inquiry->staff_id);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_inquiry_table_update (CareDb             *db,
                           const CareInquiry  *inquiry,
                           GError            **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "inquiry/update", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", inquiry->id);
  care_query_bind_int (query, "version", inquiry->version);
  care_query_bind_text (query, "state", care_inquiry_state_get_nick (inquiry->state));
  care_query_bind_text (query, "reason", care_inquiry_reason_get_nick (inquiry->reason));
  care_query_bind_text (query, "reason_text", inquiry->reason_text);
  care_query_bind_day (query, "closed_on", inquiry->closed_on);
  care_db_touch (db, CARE_TOPIC_VISITS);

  return care_query_run_once (query, error);
}
