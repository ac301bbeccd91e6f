/* care-survey-table.c — the filled sheets of the satisfaction survey
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-survey-table.h"

/* ---- reading ------------------------------------------------------------------------ */

static gpointer
survey_from_row (CareQuery *row)
{
  CareSurvey *survey = care_survey_new ();

  survey->id = care_query_get_int (row, "id");
  survey->customer_id = care_query_get_int (row, "customer_id");
  survey->order_id = care_query_get_int (row, "order_id");
  survey->visit_id = care_query_get_int (row, "visit_id");
  survey->asked_on = care_query_get_day (row, "asked_on");
  survey->channel = care_channel_from_nick (care_query_get_text (row, "channel"), CARE_CHANNEL_PHONE);
  survey->staff_id = care_query_get_int (row, "staff_id");
  survey->recommends = care_recommend_from_nick (care_query_get_text (row, "recommends"),
                                                 CARE_RECOMMEND_NONE);
  survey->reason = care_query_dup_text (row, "reason");
  survey->best_staff = care_query_dup_text (row, "best_staff");
  survey->suggestion = care_query_dup_text (row, "suggestion");
  survey->version = care_query_get_int (row, "version");

  return survey;
}

static gboolean
load_answers (CareDb      *db,
              CareSurvey  *survey,
              GError     **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "survey/list-answers", error);
  gboolean has_row;

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "survey_id", survey->id);
  for (;;)
    {
      gint64 item;

      if (!care_query_next (query, &has_row, error))
        return FALSE;
      if (!has_row)
        return TRUE;
      item = care_query_get_int (query, "item") - 1;
      if (item < 0 || item >= CARE_N_SURVEY_SCORES)
        continue;
      survey->scores[item] = (int) care_query_get_int (query, "score");
      survey->served[item] = care_query_get_int (query, "staff_id");
    }
}

GPtrArray *
care_survey_table_list (CareDb  *db,
                        gint64   customer_id,
                        GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "survey/list", error);
  g_autoptr(GPtrArray) surveys = NULL;

  if (query == NULL)
    return NULL;
  care_query_bind_int (query, "customer_id", customer_id);
  surveys = care_query_collect (query, survey_from_row, (GDestroyNotify) care_survey_unref, error);
  for (guint i = 0; surveys != NULL && i < surveys->len; i++)
    if (!load_answers (db, surveys->pdata[i], error))
      return NULL;

  return g_steal_pointer (&surveys);
}

/* ---- writing ------------------------------------------------------------------------ */

static gboolean
put_answers (CareDb            *db,
             gint64             id,
             const CareSurvey  *survey,
             GError           **error)
{
  for (int i = 0; i < CARE_N_SURVEY_SCORES; i++)
    {
      g_autoptr(CareQuery) query = NULL;

      if (survey->scores[i] == 0)
        continue;
      query = care_db_query (db, "survey/put-answer", error);
      if (query == NULL)
        return FALSE;
      care_query_bind_int (query, "survey_id", id);
      care_query_bind_int (query, "item", i + 1);
      care_query_bind_int (query, "score", survey->scores[i]);
      care_query_bind_id (query, "staff_id", survey->served[i]);
      if (!care_query_run (query, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
clear_answers (CareDb  *db,
               gint64   id,
               GError **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "survey/clear-answers", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "survey_id", id);

  return care_query_run (query, error);
}

static void
bind_survey (CareQuery        *query,
             const CareSurvey *survey)
{
  care_query_bind_id (query, "order_id", survey->order_id);
  care_query_bind_id (query, "visit_id", survey->visit_id);
  care_query_bind_day (query, "asked_on", survey->asked_on);
  care_query_bind_text (query, "channel", care_channel_get_nick (survey->channel));
  care_query_bind_id (query, "staff_id", survey->staff_id);
  care_query_bind_text (query, "recommends", survey->recommends != CARE_RECOMMEND_NONE
                                             ? care_recommend_get_nick (survey->recommends) : NULL);
  care_query_bind_text (query, "reason", survey->reason);
  care_query_bind_text (query, "best_staff", survey->best_staff);
  care_query_bind_text (query, "suggestion", survey->suggestion);
}

gboolean
care_survey_table_put (CareDb            *db,
                       const CareSurvey  *survey,
                       GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, survey->id == 0 ? "survey/add" : "survey/update", error);
  gint64 id = survey->id;

  if (query == NULL)
    return FALSE;

  bind_survey (query, survey);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);
  if (survey->id == 0)
    {
      care_query_bind_int (query, "customer_id", survey->customer_id);
      return care_query_insert (query, &id, error) && put_answers (db, id, survey, error);
    }
  care_query_bind_int (query, "id", survey->id);
  care_query_bind_int (query, "version", survey->version);

  return care_query_run_once (query, error) &&
         clear_answers (db, id, error) &&
         put_answers (db, id, survey, error);
}

gboolean
care_survey_table_drop (CareDb            *db,
                        const CareSurvey  *survey,
                        GError           **error)
{
  g_autoptr(CareQuery) query = care_db_query (db, "survey/delete", error);

  if (query == NULL)
    return FALSE;
  care_query_bind_int (query, "id", survey->id);
  care_query_bind_int (query, "version", survey->version);
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return care_query_run_once (query, error);
}
