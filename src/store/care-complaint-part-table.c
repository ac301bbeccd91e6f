/* care-complaint-part-table.c — plans, measures, penalties and attachments
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-part-table.h"

static CareQuery *
query_of (CareDb      *db,
          const char  *block,
          gint64       complaint_id,
          GError     **error)
{
  CareQuery *query = care_db_query (db, block, error);

  if (query != NULL)
    care_query_bind_int (query, "complaint_id", complaint_id);

  return query;
}

static GPtrArray *
collect (CareDb          *db,
         const char      *block,
         gint64           complaint_id,
         CareRowFunc      row_func,
         GDestroyNotify   free_func,
         GError         **error)
{
  g_autoptr(CareQuery) query = query_of (db, block, complaint_id, error);

  if (query == NULL)
    return NULL;

  return care_query_collect (query, row_func, free_func, error);
}

/* ---- plans -------------------------------------------------------------------------- */

static guint
read_remedies (const char *text)
{
  g_auto(GStrv) nicks = g_strsplit (text != NULL ? text : "", " ", -1);
  guint remedies = 0;

  for (guint i = 0; nicks[i] != NULL; i++)
    for (int remedy = 0; remedy < CARE_N_REMEDIES; remedy++)
      if (g_str_equal (nicks[i], care_remedy_get_nick ((CareRemedy) remedy)))
        remedies |= 1u << remedy;

  return remedies;
}

static char *
write_remedies (guint remedies)
{
  GString *nicks = g_string_new (NULL);

  for (int remedy = 0; remedy < CARE_N_REMEDIES; remedy++)
    if ((remedies & (1u << remedy)) != 0)
      g_string_append_printf (nicks, "%s%s", nicks->len > 0 ? " " : "",
                              care_remedy_get_nick ((CareRemedy) remedy));

  return g_string_free (nicks, FALSE);
}

static gpointer
plan_from_row (CareQuery *row)
{
  CareComplaintPlan *plan = care_complaint_plan_new ();

  plan->id = care_query_get_int (row, "id");
  plan->complaint_id = care_query_get_int (row, "complaint_id");
  plan->round = (int) care_query_get_int (row, "round");
  plan->position = (int) care_query_get_int (row, "position");
  plan->content = care_query_dup_text (row, "content");
  plan->remedies = read_remedies (care_query_get_text (row, "remedies"));
  plan->is_whole = care_query_get_int (row, "is_whole") != 0;
  plan->cost = care_query_get_int (row, "cost");
  plan->done_by = care_query_get_day (row, "done_by");
  plan->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                CARE_DEPARTMENT_NONE);
  plan->proposer_id = care_query_get_int (row, "proposer_id");
  plan->is_leaders = care_query_get_int (row, "is_leaders") != 0;

  return plan;
}

GPtrArray *
care_complaint_part_table_list_plans (CareDb  *db,
                                      gint64   complaint_id,
                                      GError **error)
{
  return collect (db, "complaint-part/list-plans", complaint_id, plan_from_row,
                  (GDestroyNotify) care_complaint_plan_unref, error);
}

static gboolean
add_plan (CareDb                   *db,
          gint64                    complaint_id,
          int                       round,
          int                       position,
          const CareComplaintPlan  *plan,
          GError                  **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/add-plan", complaint_id, error);
  g_autofree char *remedies = write_remedies (plan->remedies);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "round", round);
  care_query_bind_int (query, "position", position);
  care_query_bind_text (query, "content", plan->content);
  care_query_bind_text (query, "remedies", remedies);
  care_query_bind_int (query, "is_whole", plan->is_whole);
  care_query_bind_int (query, "cost", plan->cost);
  care_query_bind_day (query, "done_by", plan->done_by);
  care_query_bind_text (query, "department", care_department_get_nick (plan->department));
  care_query_bind_id (query, "proposer_id", plan->proposer_id);
  care_query_bind_int (query, "is_leaders", plan->is_leaders);

  return care_query_run (query, error);
}

gboolean
care_complaint_part_table_put_plans (CareDb     *db,
                                     gint64      complaint_id,
                                     int         round,
                                     GPtrArray  *plans,
                                     GError    **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/drop-plans", complaint_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "round", round);
  if (!care_query_run (query, error))
    return FALSE;
  for (guint i = 0; i < plans->len; i++)
    if (!add_plan (db, complaint_id, round, (int) i + 1, plans->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* ---- measures ----------------------------------------------------------------------- */

static gpointer
measure_from_row (CareQuery *row)
{
  CareComplaintMeasure *measure = care_complaint_measure_new ();

  measure->id = care_query_get_int (row, "id");
  measure->complaint_id = care_query_get_int (row, "complaint_id");
  measure->position = (int) care_query_get_int (row, "position");
  measure->department = care_department_from_nick (care_query_get_text (row, "department"),
                                                   CARE_DEPARTMENT_NONE);
  measure->action = care_query_dup_text (row, "action");
  measure->person_id = care_query_get_int (row, "person_id");
  measure->due_on = care_query_get_day (row, "due_on");
  measure->done_on = care_query_get_day (row, "done_on");
  measure->confirmed_by = care_query_get_int (row, "confirmed_by");

  return measure;
}

GPtrArray *
care_complaint_part_table_list_measures (CareDb  *db,
                                         gint64   complaint_id,
                                         GError **error)
{
  return collect (db, "complaint-part/list-measures", complaint_id, measure_from_row,
                  (GDestroyNotify) care_complaint_measure_unref, error);
}

static gboolean
add_measure (CareDb                      *db,
             gint64                       complaint_id,
             int                          position,
             const CareComplaintMeasure  *measure,
             GError                     **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/add-measure", complaint_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "position", position);
  care_query_bind_text (query, "department", care_department_get_nick (measure->department));
  care_query_bind_text (query, "action", measure->action);
  care_query_bind_id (query, "person_id", measure->person_id);
  care_query_bind_day (query, "due_on", measure->due_on);
  care_query_bind_day (query, "done_on", measure->done_on);
  care_query_bind_id (query, "confirmed_by", measure->confirmed_by);

  return care_query_run (query, error);
}

gboolean
care_complaint_part_table_put_measures (CareDb     *db,
                                        gint64      complaint_id,
                                        GPtrArray  *measures,
                                        GError    **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/drop-measures", complaint_id, error);

  if (query == NULL || !care_query_run (query, error))
    return FALSE;
  for (guint i = 0; i < measures->len; i++)
    if (!add_measure (db, complaint_id, (int) i + 1, measures->pdata[i], error))
      return FALSE;

  return TRUE;
}

/* ---- penalties ---------------------------------------------------------------------- */

static gpointer
penalty_from_row (CareQuery *row)
{
  CareComplaintPenalty *penalty = care_complaint_penalty_new ();

  penalty->id = care_query_get_int (row, "id");
  penalty->complaint_id = care_query_get_int (row, "complaint_id");
  penalty->person_id = care_query_get_int (row, "person_id");
  penalty->blame = care_blame_from_nick (care_query_get_text (row, "blame"), CARE_BLAME_DIRECT);
  penalty->kind = care_penalty_kind_from_nick (care_query_get_text (row, "kind"), CARE_PENALTY_SPOKEN);
  penalty->amount = care_query_get_int (row, "amount");
  penalty->rule = care_query_dup_text (row, "rule");
  penalty->proposed_by = care_query_get_int (row, "proposed_by");
  penalty->proposed_at = care_query_get_int (row, "proposed_at");
  penalty->decided_by = care_query_get_int (row, "decided_by");
  penalty->decided_at = care_query_get_int (row, "decided_at");

  return penalty;
}

GPtrArray *
care_complaint_part_table_list_penalties (CareDb    *db,
                                          CareRole   role,
                                          gint64     complaint_id,
                                          GError   **error)
{
  if (!care_role_may (role, CARE_DEED_PENALISE))
    return g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_penalty_unref);

  return collect (db, "complaint-part/list-penalties", complaint_id, penalty_from_row,
                  (GDestroyNotify) care_complaint_penalty_unref, error);
}

gboolean
care_complaint_part_table_add_penalty (CareDb                      *db,
                                       const CareComplaintPenalty  *penalty,
                                       GError                     **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/add-penalty", penalty->complaint_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_id (query, "person_id", penalty->person_id);
  care_query_bind_text (query, "blame", care_blame_get_nick (penalty->blame));
  care_query_bind_text (query, "kind", care_penalty_kind_get_nick (penalty->kind));
  care_query_bind_int (query, "amount", penalty->amount);
  care_query_bind_text (query, "rule", penalty->rule);
  care_query_bind_id (query, "proposed_by", penalty->proposed_by);
  care_query_bind_int (query, "proposed_at", penalty->proposed_at);
  care_query_bind_id (query, "decided_by", penalty->decided_by);
  care_query_bind_id (query, "decided_at", penalty->decided_at);

  return care_query_run (query, error);
}

gboolean
care_complaint_part_table_decide_penalty (CareDb                      *db,
                                          const CareComplaintPenalty  *penalty,
                                          GError                     **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/decide-penalty", penalty->complaint_id, error);

  if (query == NULL)
    return FALSE;

  care_query_bind_int (query, "id", penalty->id);
  care_query_bind_id (query, "decided_by", penalty->decided_by);
  care_query_bind_id (query, "decided_at", penalty->decided_at);

  return care_query_run_once (query, error);
}

/* ---- attachments -------------------------------------------------------------------- */

static gpointer
attachment_from_row (CareQuery *row)
{
  CareComplaintAttachment *attachment = care_complaint_attachment_new ();

  attachment->id = care_query_get_int (row, "id");
  attachment->complaint_id = care_query_get_int (row, "complaint_id");
  attachment->kind = care_attachment_kind_from_nick (care_query_get_text (row, "kind"),
                                                     CARE_ATTACHMENT_OTHER);
  attachment->reference = care_query_dup_text (row, "reference");
  attachment->note = care_query_dup_text (row, "note");
  attachment->added_by = care_query_get_int (row, "added_by");
  attachment->added_at = care_query_get_int (row, "added_at");

  return attachment;
}

GPtrArray *
care_complaint_part_table_list_attachments (CareDb  *db,
                                            gint64   complaint_id,
                                            GError **error)
{
  return collect (db, "complaint-part/list-attachments", complaint_id, attachment_from_row,
                  (GDestroyNotify) care_complaint_attachment_unref, error);
}

gboolean
care_complaint_part_table_add_attachment (CareDb                         *db,
                                          const CareComplaintAttachment  *attachment,
                                          GError                        **error)
{
  g_autoptr(CareQuery) query = query_of (db, "complaint-part/add-attachment", attachment->complaint_id,
                                         error);

  if (query == NULL)
    return FALSE;

  care_query_bind_text (query, "kind", care_attachment_kind_get_nick (attachment->kind));
  care_query_bind_text (query, "reference", attachment->reference);
  care_query_bind_text (query, "note", attachment->note);
  care_query_bind_id (query, "added_by", attachment->added_by);
  care_query_bind_int (query, "added_at", attachment->added_at);

  return care_query_run (query, error);
}
