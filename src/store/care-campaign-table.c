/* care-campaign-table.c — campaigns, with how far they are
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-campaign-table.h"

static gpointer
campaign_from_row (CareQuery *row)
{
  CareCampaign *campaign = care_campaign_new ();
  g_autofree char *filter = care_query_dup_text (row, "filter");

  campaign->id = care_query_get_int (row, "id");
  campaign->name = care_query_dup_text (row, "name");
  campaign->purpose = care_query_dup_text (row, "purpose");
  campaign->type = care_call_type_from_nick (care_query_get_text (row, "type"), CARE_CALL_RETURN_VISIT);
  campaign->filter = care_customer_filter_from_text (filter);
  campaign->first_on = care_query_get_day (row, "first_on");
  campaign->last_on = care_query_get_day (row, "last_on");
  campaign->analysis = care_query_dup_text (row, "analysis");
  campaign->created_at = care_query_get_int (row, "created_at");
  campaign->created_by = care_query_get_int (row, "created_by");
  campaign->archived_at = care_query_get_int (row, "archived_at");
  campaign->version = care_query_get_int (row, "version");
  campaign->n_calls = (guint) care_query_get_int (row, "n_calls");
  campaign->n_open = (guint) care_query_get_int (row, "n_open");
  campaign->n_done = (guint) care_query_get_int (row, "n_done");
  campaign->n_not_reached = (guint) care_query_get_int (row, "n_not_reached");
  campaign->n_refused = (guint) care_query_get_int (row, "n_refused");

  return campaign;
}

CareCampaign *
care_campaign_table_get (CareDb  *db,
                         gint64   id,
                         GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "campaign/get", error);

  if (query == NULL)
    return NULL;

  care_query_bind_int (query, "id", id);

  return care_query_first (query, campaign_from_row, error);
}

GPtrArray *
care_campaign_table_list (CareDb  *db,
                          GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "campaign/list", error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, campaign_from_row, (GDestroyNotify) care_campaign_unref, error);
}

gint64
care_campaign_table_add (CareDb              *db,
                         const CareCampaign  *campaign,
                         GError             **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "campaign/add", error);
  g_autofree char *filter = care_customer_filter_to_text (campaign->filter);
  gint64 id = 0;

  if (query == NULL)
    return 0;

  care_query_bind_text (query, "name", campaign->name);
  care_query_bind_text (query, "purpose", campaign->purpose);
  care_query_bind_text (query, "type", care_call_type_get_nick (campaign->type));
  care_query_bind_text (query, "filter", filter);
  care_query_bind_day (query, "first_on", campaign->first_on);
  care_query_bind_day (query, "last_on", campaign->last_on);
  care_query_bind_int (query, "created_at", care_db_get_now (db));
  care_query_bind_id (query, "created_by", care_db_get_actor (db).staff_id);

  return care_query_insert (query, &id, error) ? id : 0;
}

gboolean
care_campaign_table_archive (CareDb      *db,
                             gint64       id,
                             const char  *analysis,
                             GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "campaign/archive", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", id);
  care_query_bind_text (query, "analysis", analysis);
  care_query_bind_int (query, "archived_at", care_db_get_now (db));

  return care_query_run_once (query, error);
}

gboolean
care_campaign_table_cancel_open (CareDb  *db,
                                 gint64   id,
                                 GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "campaign/cancel-open", error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "campaign_id", id);
  care_db_touch (db, CARE_TOPIC_CALLS);

  return care_query_run (query, error);
}
