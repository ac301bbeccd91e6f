/* care-recorder.c — writes a call down, with everything that follows from it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-recorder"

#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-call.h"
#include "care-consequence-writer.h"
#include "care-planner.h"
#include "care-recorder.h"
#include "domain/care-error.h"
#include "domain/care-text.h"
#include "store/care-audit-table.h"
#include "store/care-call-table.h"
#include "store/care-draft-table.h"
#include "store/care-setting-table.h"
#include "store/care-visit-table.h"

CARE_DEFINE_RECORD (CareRecording, care_recording)
CARE_DEFINE_RECORD (CareRecorded, care_recorded)

static void
care_recording_clear (CareRecording *self)
{
  g_free (self->phone);
  g_free (self->walk);
  g_free (self->note);
  g_free (self->product_opinion);
  g_free (self->new_request);
}

static void
care_recorded_clear (CareRecorded *self)
{
  g_free (self->visit_no);
  g_free (self->complaint_no);
  g_clear_pointer (&self->planned, g_ptr_array_unref);
  g_clear_pointer (&self->sentences, g_ptr_array_unref);
}

/* What the job needs; immutable records of the office, shared with its thread. */
typedef struct
{
  CareRecording  *recording;
  CareHouseRules *rules;
  CareScriptBook *book;
  CareStaff      *me;
} Errand;

static void
errand_free (gpointer data)
{
  Errand *errand = data;

  care_recording_unref (errand->recording);
  care_house_rules_unref (errand->rules);
  care_script_book_unref (errand->book);
  care_staff_unref (errand->me);
  g_free (errand);
}

/* Agreed upon in the call, a time may be over when the call is written down, not when it began. */
static gboolean
check_agreed (const CareRecording  *recording,
              GTimeZone            *zone,
              GError              **error)
{
  if (recording->agreed == CARE_CIVIL_NONE || recording->started_at == CARE_MOMENT_NONE ||
      care_moment_from_civil (recording->agreed, zone) >= recording->started_at)
    return TRUE;
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                       _("The agreed time is already past; please choose a later one."));

  return FALSE;
}

static gboolean
check_call (const CareRecording  *recording,
            const CareCall       *call,
            GError              **error)
{
  if (recording->outcome == CARE_OUTCOME_NONE)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("Please say how the call ended."));
      return FALSE;
    }
  if (call->state != CARE_CALL_OPEN ||
      (recording->version != 0 && recording->version != call->version))
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                           _("This call has been recorded or changed by somebody else in the meantime."));
      return FALSE;
    }

  return TRUE;
}

static char *
join_opinions (GPtrArray *consequences)
{
  GString *opinions = g_string_new (NULL);

  for (guint i = 0; i < consequences->len; i++)
    {
      const CareConsequence *consequence = consequences->pdata[i];

      if (consequence->kind != CARE_CONSEQUENCE_FEEDBACK_ITEM || consequence->text == NULL)
        continue;
      g_string_append (opinions, opinions->len > 0 ? "\n" : "");
      g_string_append (opinions, consequence->text);
    }

  return g_string_free (opinions, opinions->len == 0);
}

static int
get_script_number (CareScriptBook *book,
                   CareCallType    type)
{
  for (guint i = 0; i < book->scripts->len; i++)
    {
      const CareScript *script = book->scripts->pdata[i];

      if (g_str_equal (script->code, care_call_type_get_nick (type)))
        return MAX (script->number, 1);
    }

  return 0;
}

static CareVisit *
new_visit (const Errand            *errand,
           const CareCallSituation *situation,
           const CareScriptWalk    *walk,
           GPtrArray               *consequences)
{
  const CareRecording *recording = errand->recording;
  const CareBrief *brief = situation->brief;
  CareScriptContext context = care_call_situation_get_context (situation);
  CareVisit *visit = care_visit_new ();

  visit->call_id = brief->call->id;
  visit->customer_id = brief->customer->id;
  visit->order_id = brief->call->order_id;
  visit->type = brief->call->type;
  visit->staff_id = errand->me->id;
  visit->channel = recording->channel;
  visit->phone = g_strdup (recording->phone);
  visit->started_at = recording->started_at;
  visit->ended_at = recording->ended_at;
  visit->outcome = recording->outcome;
  visit->note = care_text_clean (recording->note, CARE_TEXT_NOTE_MAX, CARE_TEXT_BLOCK, NULL);
  visit->product_opinion = care_text_clean (recording->product_opinion, CARE_TEXT_NOTE_MAX,
                                            CARE_TEXT_BLOCK, NULL);
  visit->new_request = care_text_clean (recording->new_request, CARE_TEXT_NOTE_MAX,
                                        CARE_TEXT_BLOCK, NULL);
  visit->service_opinion = join_opinions (consequences);
  visit->script_number = get_script_number (errand->book, brief->call->type);
  if (walk != NULL)
    visit->answers = care_script_walk_list_answers (walk, brief->order,
                                                    care_script_context_get_service (&context));
  visit->rating = care_visit_worst_rating (visit->answers);

  return visit;
}

/* The other calls of the day were asked in this one, if it was spoken through. */
static gboolean
merge_also_due (CareDb           *db,
                const CareBrief  *brief,
                CareOutcome       outcome,
                GError          **error)
{
  if (!care_outcome_is_contact (outcome))
    return TRUE;

  for (guint i = 0; i < brief->also_due->len; i++)
    {
      g_autoptr(CareCall) merged = care_call_copy (brief->also_due->pdata[i]);

      if (merged->agreed_at > care_db_get_now (db))
        continue;
      merged->state = CARE_CALL_MERGED;
      merged->merged_into = brief->call->id;
      if (!care_call_table_update (db, merged, error))
        return FALSE;
    }

  return TRUE;
}

/* Whoever has spoken with a couple need not introduce herself to it any more. */
static gboolean
close_introduction (CareDb           *db,
                    const Errand     *errand,
                    const CareBrief  *brief,
                    CareOutcome       outcome,
                    GError          **error)
{
  g_autoptr(GPtrArray) calls = NULL;

  if (outcome != CARE_OUTCOME_REACHED_DONE || brief->customer->assigned_to != errand->me->id)
    return TRUE;

  calls = care_call_table_list_of_customer (db, brief->customer->id, error);
  if (calls == NULL)
    return FALSE;
  for (guint i = 0; i < calls->len; i++)
    {
      const CareCall *call = calls->pdata[i];
      g_autoptr(CareCall) merged = NULL;

      if (call->type != CARE_CALL_NEW_ASSIGN || call->state != CARE_CALL_OPEN)
        continue;
      merged = care_call_copy (call);
      merged->state = CARE_CALL_MERGED;
      merged->merged_into = brief->call->id;
      if (!care_call_table_update (db, merged, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
update_call (CareDb           *db,
             const Errand     *errand,
             const CareBrief  *brief,
             const CareRetry  *retry,
             CareRecorded     *recorded,
             GError          **error)
{
  g_autoptr(CareCall) call = care_call_copy (brief->call);

  call->state = retry->state;
  call->due_on = retry->due_on;
  call->deadline_on = retry->deadline_on;
  call->not_before = care_moment_from_civil (retry->not_before, errand->rules->zone);
  call->agreed_at = care_moment_from_civil (retry->agreed, errand->rules->zone);
  call->n_attempts++;
  call->last_attempt_at = errand->recording->started_at;
  call->claimed_by = 0;
  call->claimed_until = CARE_MOMENT_NONE;
  if (!care_call_table_update (db, call, error))
    return FALSE;

  /* An agreed time keeps the same call: it comes back at that minute. */
  if (call->agreed_at != CARE_MOMENT_NONE && call->state == CARE_CALL_OPEN)
    g_ptr_array_add (recorded->planned, g_steal_pointer (&call));

  return TRUE;
}

static gboolean
store_visit (CareDb        *db,
             CareVisit     *visit,
             CareDay        today,
             CareRecorded  *recorded,
             GError       **error)
{
  visit->visit_no = care_setting_table_take_form_number (db, "HF", today, error);
  if (visit->visit_no == NULL)
    return FALSE;
  visit->id = care_visit_table_add (db, visit, error);
  recorded->visit_id = visit->id;
  recorded->visit_no = g_strdup (visit->visit_no);
  recorded->rating = visit->rating;

  return visit->id != 0;
}

static gboolean
finish (CareDb           *db,
        const Errand     *errand,
        const CareBrief  *brief,
        const CareVisit  *visit,
        CareDay           today,
        GError          **error)
{
  CarePlanner planner = { errand->rules, today, 0 };

  return merge_also_due (db, brief, visit->outcome, error) &&
         close_introduction (db, errand, brief, visit->outcome, error) &&
         care_draft_table_drop (db, errand->me->id, CARE_DRAFT_CALL, brief->call->id, error) &&
         care_planner_plan_customer (&planner, db, brief->customer->id, NULL, error) &&
         care_audit_table_add (db, "call", brief->call->id,
                               care_outcome_get_nick (visit->outcome), error);
}

static gpointer
record (CareDb        *db,
        gpointer       data,
        GCancellable  *cancellable,
        GError       **error)
{
  Errand *errand = data;
  g_autoptr(CareRecorded) recorded = care_recorded_new ();
  g_autoptr(CareScriptWalk) walk = NULL;
  g_autoptr(GPtrArray) consequences = NULL;
  g_autoptr(CareVisit) visit = NULL;
  g_autoptr(CareBrief) brief = NULL;
  CareCivil now = care_moment_to_civil (care_db_get_now (db), errand->rules->zone);
  CareDay today = care_civil_get_day (now);
  CareCallSituation situation;
  CareRetry retry;

  recorded->planned = g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);
  recorded->sentences = g_ptr_array_new_with_free_func (g_free);
  brief = care_brief_load (db, errand->recording->call_id, errand->me->id, today, error);
  if (brief == NULL || !check_call (errand->recording, brief->call, error) ||
      !check_agreed (errand->recording, errand->rules->zone, error))
    return NULL;

  situation = (CareCallSituation) { brief, errand->rules, errand->book, errand->me,
                                    errand->recording->person, now };
  if (errand->recording->walk != NULL)
    walk = care_call_situation_new_walk (&situation, errand->recording->walk);
  consequences = care_call_situation_assess (&situation, walk, errand->recording->outcome,
                                             errand->recording->agreed, &retry);
  visit = new_visit (errand, &situation, walk, consequences);

  if (!store_visit (db, visit, today, recorded, error) ||
      !update_call (db, errand, brief, &retry, recorded, error) ||
      !care_consequence_writer_write (db, &situation, visit, consequences, recorded, error) ||
      !finish (db, errand, brief, visit, today, error) ||
      !care_complaint_call_follow (db, &situation, walk, visit, recorded, error))
    return NULL;

  recorded->state = retry.state;
  care_db_touch (db, CARE_TOPIC_CALLS | CARE_TOPIC_VISITS | CARE_TOPIC_CUSTOMERS);

  return care_db_hand_over (db, g_steal_pointer (&recorded), (GDestroyNotify) care_recorded_unref);
}

static Errand *
new_errand (CareOffice    *office,
            CareRecording *recording)
{
  Errand *errand = g_new0 (Errand, 1);

  errand->recording = care_recording_ref (recording);
  errand->rules = care_house_rules_ref ((CareHouseRules *) care_office_get_rules (office));
  errand->book = care_script_book_ref (care_office_get_book (office));
  errand->me = care_staff_ref ((CareStaff *) care_office_get_me (office));

  return errand;
}

CareRecorded *
care_recorder_record (CareOffice     *office,
                      CareRecording  *recording,
                      GError        **error)
{
  Errand *errand = new_errand (office, recording);
  CareRecorded *recorded;

  recorded = care_store_write (care_office_get_store (office), care_office_get_actor (office),
                               CARE_DEED_RECORD_CALL, record, errand, NULL, error);
  errand_free (errand);

  return recorded;
}

void
care_recorder_record_async (CareOffice          *office,
                            CareRecording       *recording,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  care_store_write_async (care_office_get_store (office), care_office_get_actor (office),
                          CARE_DEED_RECORD_CALL, record, new_errand (office, recording),
                          errand_free, NULL, callback, user_data);
}

CareRecorded *
care_recorder_record_finish (GAsyncResult  *result,
                             GError       **error)
{
  return care_store_finish (result, error);
}
