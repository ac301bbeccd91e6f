/* care-answerer.c — notes a call that came in, with everything that follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-answerer"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-answerer.h"
#include "care-consequence-writer.h"
#include "care-planner.h"
#include "domain/care-error.h"
#include "store/care-audit-table.h"
#include "store/care-customer-table.h"
#include "store/care-incoming-table.h"
#include "store/care-search-table.h"
#include "store/care-setting-table.h"

/* The question of the greeting that says what the call is about. */
#define STEP_ABOUT "I3"

/* What the job needs; immutable records of the office, shared with its thread. */
typedef struct
{
  CareIncoming   *incoming;
  CareHouseRules *rules;
  CareScriptBook *book;
  CareStaff      *me;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  care_incoming_unref (errand->incoming);
  care_house_rules_unref (errand->rules);
  care_script_book_unref (errand->book);
  care_staff_unref (errand->me);
  g_free (errand);
}

/* ---- what was noted beside the script ------------------------------------------------- */

static gboolean
is_for_department (const CareConsequence *consequence)
{
  return consequence->kind == CARE_CONSEQUENCE_DEPARTMENT_TASK ||
         consequence->kind == CARE_CONSEQUENCE_CASE ||
         consequence->kind == CARE_CONSEQUENCE_FEEDBACK_ITEM ||
         consequence->kind == CARE_CONSEQUENCE_COMPLAINT_DRAFT;
}

static gboolean
is_about_what (const CareConsequence *consequence)
{
  return consequence->kind == CARE_CONSEQUENCE_DEPARTMENT_TASK ||
         consequence->kind == CARE_CONSEQUENCE_CASE ||
         consequence->kind == CARE_CONSEQUENCE_INQUIRY ||
         consequence->kind == CARE_CONSEQUENCE_MEMO ||
         consequence->kind == CARE_CONSEQUENCE_PLAN_CALL;
}

static gboolean
promises_reply (const CareConsequence *consequence)
{
  return consequence->kind == CARE_CONSEQUENCE_CASE ||
         (consequence->kind == CARE_CONSEQUENCE_PLAN_CALL &&
          consequence->call_type == CARE_CALL_REPLY_PROMISED);
}

static void
adjust (const CareIncoming *incoming,
        CareConsequence    *consequence,
        CareCivil           now)
{
  if (is_for_department (consequence))
    consequence->department = incoming->department != CARE_DEPARTMENT_NONE ? incoming->department
                              : consequence->department != CARE_DEPARTMENT_NONE ? consequence->department
                              : CARE_DEPARTMENT_SERVICE;
  if (is_about_what (consequence) && incoming->what != NULL)
    {
      g_free (consequence->text);
      consequence->text = g_strdup (incoming->what);
    }
  if (consequence->kind == CARE_CONSEQUENCE_MEMO)
    {
      consequence->staff_id = incoming->colleague_id;
      g_free (consequence->word);
      consequence->word = g_strdup (incoming->colleague);
    }
  if (incoming->reply_by != CARE_CIVIL_NONE && promises_reply (consequence))
    {
      consequence->at = care_promise_limit (incoming->reply_by, now);
      consequence->day = care_civil_get_day (consequence->at);
    }
}

void
care_answerer_adjust (const CareIncoming *incoming,
                      GPtrArray          *consequences,
                      CareCivil           now)
{
  for (guint i = 0; i < consequences->len; i++)
    adjust (incoming, consequences->pdata[i], now);
}

/* What the first answer says; what was chosen by hand stays. */
static void
choose_kind (CareIncoming         *incoming,
             const CareScriptWalk *walk)
{
  g_autoptr(GPtrArray) answers = NULL;

  if (walk == NULL || incoming->kind == CARE_INCOMING_CALL_BACK)
    return;

  answers = care_script_walk_list_answers (walk, NULL, CARE_DEPARTMENT_NONE);
  for (guint i = 0; i < answers->len; i++)
    {
      const CareAnswer *answer = answers->pdata[i];

      if (g_str_equal (answer->step_id, STEP_ABOUT) && answer->option != NULL)
        incoming->kind = care_incoming_kind_from_answer (answer->option);
    }
  if (care_script_walk_has_complaint (walk))
    incoming->kind = CARE_INCOMING_COMPLAINT;
}

/* ---- whose file it is ------------------------------------------------------------------- */

static gboolean
needs_file (GPtrArray *consequences)
{
  for (guint i = 0; i < consequences->len; i++)
    if (((const CareConsequence *) consequences->pdata[i])->kind != CARE_CONSEQUENCE_MEMO)
      return TRUE;

  return FALSE;
}

/* A file for somebody who is not on file yet: the name and number of the brief. */
static gboolean
add_file (CareDb        *db,
          const Errand  *errand,
          CareBrief     *brief,
          GError       **error)
{
  CareCustomer *customer = brief->customer;

  if (errand->incoming->caller == NULL && errand->incoming->phone == NULL)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("Please note who called, or the number: otherwise nobody can be rung back."));
      return FALSE;
    }

  customer->assigned_to = errand->me->id;
  customer->id = care_customer_table_add (db, customer, 0, error);
  if (customer->id == 0 || !care_search_table_put (db, customer->id, error))
    return FALSE;

  customer->version = 1;
  brief->call->customer_id = customer->id;
  errand->incoming->customer_id = customer->id;
  care_db_touch (db, CARE_TOPIC_CUSTOMERS);

  return TRUE;
}

/* ---- the job ------------------------------------------------------------------------------ */

static CareVisit *
new_visit (const Errand    *errand,
           const CareBrief *brief)
{
  const CareIncoming *incoming = errand->incoming;
  CareVisit *visit = care_visit_new ();

  visit->visit_no = g_strdup (incoming->incoming_no);
  visit->customer_id = incoming->customer_id;
  visit->order_id = brief->order != NULL ? brief->order->id : 0;
  visit->type = brief->call->type;
  visit->staff_id = errand->me->id;
  visit->channel = CARE_CHANNEL_PHONE;
  visit->phone = g_strdup (incoming->phone);
  visit->started_at = incoming->started_at;
  visit->ended_at = incoming->ended_at;
  visit->outcome = CARE_OUTCOME_REACHED_DONE;
  visit->note = care_incoming_dup_note (incoming);

  return visit;
}

static gboolean
finish (CareDb        *db,
        const Errand  *errand,
        CareDay        today,
        GError       **error)
{
  CarePlanner planner = { errand->rules, today, 0 };
  CareIncoming *incoming = errand->incoming;

  incoming->staff_id = errand->me->id;
  incoming->id = care_incoming_table_add (db, incoming, error);
  if (incoming->id == 0)
    return FALSE;
  if (incoming->customer_id != 0 &&
      !care_planner_plan_customer (&planner, db, incoming->customer_id, NULL, error))
    return FALSE;

  return care_audit_table_add (db, "incoming", incoming->id,
                               care_incoming_kind_get_nick (incoming->kind), error);
}

static CareRecorded *
new_recorded (const CareVisit *visit)
{
  CareRecorded *recorded = care_recorded_new ();

  recorded->visit_no = g_strdup (visit->visit_no);
  recorded->planned = g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
  recorded->sentences = g_ptr_array_new_with_free_func (g_free);
  recorded->state = CARE_CALL_DONE;

  return recorded;
}

static gpointer
answer (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  Errand *errand = data;
  CareCivil now = care_moment_to_civil (care_db_get_now (db), errand->rules->zone);
  CareDay today = care_civil_get_day (now);
  g_autoptr(CareBrief) brief = care_brief_load_incoming (db, errand->incoming, today, error);
  g_autoptr(CareScriptWalk) walk = NULL;
  g_autoptr(GPtrArray) consequences = NULL;
  g_autoptr(CareVisit) visit = NULL;
  g_autoptr(CareRecorded) recorded = NULL;
  CareCallSituation situation = { brief, errand->rules, errand->book, errand->me, 0, now };
  CareRetry retry;

  if (brief == NULL)
    return NULL;
  walk = care_call_situation_new_walk (&situation, errand->incoming->walk);
  choose_kind (errand->incoming, walk);
  consequences = care_call_situation_assess (&situation, walk, CARE_OUTCOME_REACHED_DONE,
                                             CARE_CIVIL_NONE, &retry);
  if (needs_file (consequences) && errand->incoming->customer_id == 0 &&
      !add_file (db, errand, brief, error))
    return NULL;

  errand->incoming->incoming_no = care_setting_table_take_form_number (db, "LD", today, error);
  if (errand->incoming->incoming_no == NULL)
    return NULL;
  visit = new_visit (errand, brief);
  recorded = new_recorded (visit);
  if (!care_consequence_writer_write (db, &situation, visit, consequences, recorded, error) ||
      !finish (db, errand, today, error))
    return NULL;
  care_db_touch (db, CARE_TOPIC_CALLS | CARE_TOPIC_VISITS);

  return care_db_hand_over (db, g_steal_pointer (&recorded), (GDestroyNotify) care_recorded_unref);
}

static Errand *
new_errand (CareOffice   *office,
            CareIncoming *incoming)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->incoming = care_incoming_ref (incoming);
  errand->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  errand->book = care_script_book_ref (care_office_get_book (office));
  errand->me = care_staff_ref ((CareStaff *) care_office_get_me (office));

  return errand;
}

CareRecorded *
care_answerer_record (CareOffice    *office,
                      CareIncoming  *incoming,
                      GError       **error)
{
  Errand *errand = new_errand (office, incoming);
  CareRecorded *recorded;

  recorded = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                               CARE_DEED_ANSWER_CALL, answer, errand, NULL, error);
  errand_free (errand);

  return recorded;
}

void
care_answerer_record_async (CareOffice          *office,
                            CareIncoming        *incoming,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_ANSWER_CALL, answer, new_errand (office, incoming),
                          errand_free, NULL, callback, user_data);
}

CareRecorded *
care_answerer_record_finish (GAsyncResult  *result,
                             GError       **error)
{
  return care_store_finish (result, error);
}
