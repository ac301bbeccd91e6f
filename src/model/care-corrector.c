/* care-corrector.c — a record of a call taken back, with all that came of it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-corrector.h"
#include "care-planner.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "domain/care-visit.h"
#include "store/care-act-table.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-complaint-event-table.h"
#include "store/care-complaint-table.h"
#include "store/care-correction-table.h"
#include "store/care-search-table.h"
#include "store/care-visit-table.h"

/* A record is looked for among so many acts on its file. */
#define MOST_ACTS 400

/* Why a call is cancelled whose reason was a record that is gone. */
#define REASON_CORRECTED "CORRECTED"

typedef struct
{
  gint64          visit_id;
  char           *reason;
  CareHouseRules *rules;
  CareDay         today;
} Errand;

static Errand *
errand_new (CareOffice *office,
            gint64      visit_id,
            const char *reason)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->visit_id = visit_id;
  errand->reason = care_text_clean (reason, CARE_TEXT_LINE_MAX, CARE_TEXT_LINE, NULL);
  errand->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  errand->today = care_office_get_today (office);

  return errand;
}

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  care_house_rules_unref (errand->rules);
  g_free (errand->reason);
  g_free (errand);
}

static gboolean
refuse (CareError    code,
        const char  *sentence,
        GError     **error)
{
  g_set_error_literal (error, CARE_ERROR, code, sentence);

  return FALSE;
}

/* ---- the act that made the record --------------------------------------------------------- */

static gboolean
made_visit (const CareAct *act,
            const char    *key)
{
  for (guint i = 0; i < act->changes->len; i++)
    {
      const CareChange *change = act->changes->pdata[i];

      if (change->kind == CARE_CHANGE_APPEARED && g_str_equal (change->table, "visit") &&
          g_str_equal (change->key, key))
        return TRUE;
    }

  return FALSE;
}

static CareAct *
find_act (CareDb           *db,
          const CareVisit  *visit,
          GError          **error)
{
  g_autoptr(GPtrArray) acts = care_act_table_list_of_file (db, visit->customer_id, G_MAXINT64, MOST_ACTS,
                                                           error);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT, visit->id);

  if (acts == NULL)
    return NULL;
  for (guint i = 0; i < acts->len; i++)
    {
      CareAct *act = acts->pdata[i];

      if (act->deed == CARE_DEED_RECORD_CALL && made_visit (act, key))
        return care_act_ref (act);
    }

  refuse (CARE_ERROR_INVALID, _("How this record came about is not known any more."), error);

  return NULL;
}

static gboolean
check (CareDb           *db,
       const CareVisit  *visit,
       const CareAct    *act,
       GError          **error)
{
  CareActor actor = care_db_get_actor (db);
  g_autoptr(GPtrArray) attempts = care_visit_table_list_of_call (db, visit->call_id, error);

  if (attempts == NULL)
    return FALSE;
  if (act->actor_id != actor.staff_id && !care_role_may (actor.role, CARE_DEED_ASSIGN))
    return refuse (CARE_ERROR_FORBIDDEN,
                   _("A colleague recorded this. Please ask them or your supervisor to correct it."), error);
  if (attempts->len > 0 && ((CareVisit *) attempts->pdata[attempts->len - 1])->id != visit->id)
    return refuse (CARE_ERROR_INVALID,
                   _("This call has been tried again since. Please correct the last record first."), error);

  return TRUE;
}

/* ---- what the record brought about ----------------------------------------------------------- */

/* A call that the record planned, and that was touched since: claimed, rung, moved. */
static gboolean
cancel_planned (CareDb            *db,
                const CareChange  *change,
                GError           **error)
{
  g_autoptr(CareCall) call = care_call_table_get (db, g_ascii_strtoll (change->key, NULL, 10), error);
  g_autoptr(CareCall) cancelled = NULL;

  if (call == NULL)
    return FALSE;
  if (call->state != CARE_CALL_OPEN || call->n_attempts > 0)
    return refuse (CARE_ERROR_INVALID,
                   _("A call that this record planned has been made since. Please correct that one first."),
                   error);

  cancelled = care_call_copy (call);
  cancelled->state = CARE_CALL_CANCELLED;
  g_free (cancelled->reason);
  cancelled->reason = g_strdup (REASON_CORRECTED);

  return care_call_table_update (db, cancelled, error);
}

/* A complaint is never deleted: its draft is withdrawn, and its history says why. */
static gboolean
withdraw_complaint (CareDb        *db,
                    gint64         complaint_id,
                    const char    *reason,
                    GError       **error)
{
  g_autoptr(CareComplaint) complaint = care_complaint_table_get (db, complaint_id, error);
  g_autoptr(CareComplaintEvent) event = care_complaint_event_new ();

  if (complaint == NULL)
    return FALSE;
  if (complaint->state != CARE_COMPLAINT_DRAFT)
    return refuse (CARE_ERROR_INVALID,
                   _("The complaint of this record is being handled. Please withdraw it first."), error);

  event->complaint_id = complaint_id;
  event->move = CARE_MOVE_WITHDRAW;
  event->from_state = complaint->state;
  event->to_state = CARE_COMPLAINT_WITHDRAWN;
  event->note = g_strdup (reason);
  complaint->state = CARE_COMPLAINT_WITHDRAWN;
  complaint->visit_id = 0;

  return care_complaint_table_update (db, complaint, error) &&
         care_complaint_event_table_add (db, event, complaint->complaint_no, error);
}

/* What is put back as it was, without complaints: those are withdrawn here. */
static GPtrArray *
part_changes (CareDb         *db,
              const CareAct  *act,
              const char     *reason,
              GError        **error)
{
  g_autoptr(GPtrArray) changes = g_ptr_array_new ();
  gint64 withdrawn = 0;

  for (guint i = 0; i < act->changes->len; i++)
    {
      CareChange *change = act->changes->pdata[i];
      gint64 id = g_ascii_strtoll (change->key, NULL, 10);

      if (!g_str_has_prefix (change->table, "complaint"))
        g_ptr_array_add (changes, change);
      else if (g_str_equal (change->table, "complaint") && change->kind == CARE_CHANGE_APPEARED &&
               id != withdrawn)
        {
          if (!withdraw_complaint (db, id, reason, error))
            return NULL;
          withdrawn = id;
        }
    }

  return g_steal_pointer (&changes);
}

static gboolean
settle_stuck (CareDb           *db,
              const CareVisit  *visit,
              GPtrArray        *stuck,
              GError          **error)
{
  for (guint i = 0; i < stuck->len; i++)
    {
      const CareChange *change = stuck->pdata[i];
      gboolean is_call = g_str_equal (change->table, "call");

      if (is_call && change->kind == CARE_CHANGE_APPEARED)
        {
          if (!cancel_planned (db, change, error))
            return FALSE;
        }
      else if (!is_call || g_ascii_strtoll (change->key, NULL, 10) == visit->call_id)
        return refuse (CARE_ERROR_INVALID,
                       _("Something that came of this record has been changed since; it cannot be taken "
                         "back any more."), error);
    }

  return TRUE;
}

static gboolean
finish (CareDb           *db,
        const Errand     *errand,
        const CareVisit  *visit,
        const CareAct    *act,
        GError          **error)
{
  CarePlanner planner = { errand->rules, errand->today, 0, NULL };
  gint64 id;

  return care_correction_table_add (db, visit, errand->reason, error) &&
         care_search_table_put (db, visit->customer_id, error) &&
         care_planner_plan_customer (&planner, db, visit->customer_id, NULL, error) &&
         care_audit_table_add (db, "call", visit->call_id, care_outcome_get_nick (visit->outcome), error) &&
         care_act_table_note (db, act->id, &id, error) &&
         care_act_table_mark_undone (db, act, id, error);
}

static gpointer
correct (CareDb        *db,
         gpointer       data,
         GCancellable  *cancellable,
         GError       **error)
{
  Errand *errand = data;
  g_autoptr(CareVisit) visit = care_visit_table_get (db, errand->visit_id, error);
  g_autoptr(GPtrArray) stuck = g_ptr_array_new ();
  g_autoptr(GPtrArray) changes = NULL;
  g_autoptr(CareAct) act = NULL;

  if (visit == NULL)
    return NULL;
  if (errand->reason == NULL)
    {
      refuse (CARE_ERROR_INVALID, _("Please say what was wrong."), error);
      return NULL;
    }
  act = find_act (db, visit, error);
  if (act == NULL || !check (db, visit, act, error))
    return NULL;
  changes = part_changes (db, act, errand->reason, error);
  if (changes == NULL ||
      !care_search_table_drop (db, visit->customer_id, error) ||
      !care_db_put_back (db, changes, stuck, error) ||
      !settle_stuck (db, visit, stuck, error) ||
      !finish (db, errand, visit, act, error))
    return NULL;
  care_db_touch (db, CARE_TOPIC_CALLS | CARE_TOPIC_VISITS | CARE_TOPIC_CUSTOMERS | CARE_TOPIC_COMPLAINTS);

  return CARE_DONE;
}

/* References are checked at the end; what is in the way has no name. */
static gboolean
explain (GError **error)
{
  if (error == NULL || !g_error_matches (*error, CARE_ERROR, CARE_ERROR_CONSTRAINT))
    return FALSE;

  g_clear_error (error);

  return refuse (CARE_ERROR_INVALID,
                 _("Something that came of this record has been changed since; it cannot be taken "
                   "back any more."), error);
}

gboolean
care_corrector_run (CareOffice  *office,
                    gint64       visit_id,
                    const char  *reason,
                    GError     **error)
{
  Errand *errand = errand_new (office, visit_id, reason);
  gboolean is_done = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                                       CARE_DEED_CORRECT_CALL, correct, errand, NULL, error) != NULL;

  errand_free (errand);

  return is_done || explain (error);
}

void
care_corrector_run_async (CareOffice          *office,
                          gint64               visit_id,
                          const char          *reason,
                          GAsyncReadyCallback  callback,
                          gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_CORRECT_CALL, correct, errand_new (office, visit_id, reason),
                          errand_free, NULL, callback, user_data);
}

gboolean
care_corrector_run_finish (GAsyncResult  *result,
                           GError       **error)
{
  return care_store_finish (result, error) != NULL || explain (error);
}
