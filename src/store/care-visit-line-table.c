/* care-visit-line-table.c — the attempts of a period, line by line
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-visit-line-table.h"

static gpointer
line_from_row (CareQuery *row)
{
  CareVisitLine *line = care_visit_line_new ();

  line->visit_id = care_query_get_int (row, "id");
  line->call_id = care_query_get_int (row, "call_id");
  line->names = care_query_dup_text (row, "names");
  line->phone = care_query_dup_text (row, "phone");
  line->order_no = care_query_dup_text (row, "order_no");
  line->level = care_level_from_nick (care_query_get_text (row, "level"), CARE_LEVEL_ORDINARY);
  line->type = care_call_type_from_nick (care_query_get_text (row, "type"), CARE_CALL_CALLBACK);
  line->service_on = care_query_get_day (row, "base_on");
  line->deadline_on = care_query_get_day (row, "deadline_on");
  line->started_at = care_query_get_int (row, "started_at");
  line->channel = care_channel_from_nick (care_query_get_text (row, "channel"), CARE_CHANNEL_PHONE);
  line->outcome = care_outcome_from_nick (care_query_get_text (row, "outcome"), CARE_OUTCOME_NONE);
  line->rating = care_rating_from_nick (care_query_get_text (row, "rating"), CARE_RATING_NONE);
  line->opinions = care_query_dup_text (row, "opinions");
  line->complaint_no = care_query_dup_text (row, "complaint_no");
  line->staff = care_query_dup_text (row, "staff_name");

  return line;
}

GPtrArray *
care_visit_line_table_list (CareDb      *db,
                            CareMoment   from_at,
                            CareMoment   until_at,
                            GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit-line/list", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "from_at", from_at);
  care_query_bind_int (query, "until_at", until_at);

  return care_query_collect (query, line_from_row, (GDestroyNotify) care_visit_line_unref, error);
}

GPtrArray *
care_visit_line_table_list_of_campaign (CareDb  *db,
                                        gint64   campaign_id,
                                        GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "visit-line/list-of-campaign", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "campaign_id", campaign_id);

  return care_query_collect (query, line_from_row, (GDestroyNotify) care_visit_line_unref, error);
}
