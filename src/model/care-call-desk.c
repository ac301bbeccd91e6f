/* care-call-desk.c — the call that is being made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#define G_LOG_DOMAIN "care-call-desk"

#include "care-call-desk.h"

#include "care-call-draft.h"
#include "store/care-call-table.h"
#include "store/care-draft-table.h"

/* A claim that nobody renews runs out, so that a crashed PC blocks no customer. */
#define CLAIM_SECONDS 900

/* What is typed is kept no later than this after the last letter. */
#define DRAFT_MILLISECONDS 1500

struct _CareCallDesk
{
  GObject          parent_instance;

  CareOffice      *office;

  CareBrief       *brief;
  CareActor        caller;      /* who opened it: the draft and the claim are theirs */
  CareScriptWalk  *walk;
  CareScriptFacts *facts;
  guint            person;
  char            *note;
  char            *phone;
  CareOutcome      outcome;
  CareCivil        agreed;
  CareMoment       started_at;
  CareMoment       draft_at;    /* of the draft that was restored */
  guint            draft_source;
  gint64           opening;     /* the call that is being claimed; 0: none */
};

enum
{
  PROP_BRIEF = 1,
  N_PROPS
};

enum
{
  FAILED,
  WALKED,
  N_SIGNALS
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (CareCallDesk, care_call_desk, G_TYPE_OBJECT)

static void
fail (CareCallDesk *self,
      const GError *error)
{
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[FAILED], 0, error->message);
}

/* ---- the draft ---------------------------------------------------------------------- */

typedef struct
{
  gint64  staff_id;
  gint64  call_id;
  char   *body;
} DraftErrand;

static void
draft_errand_free (gpointer data)
{
  DraftErrand *errand = data;

  g_free (errand->body);
  g_free (errand);
}

static gpointer
put_draft (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  DraftErrand *errand = data;

  return care_draft_table_put (db, errand->staff_id, CARE_DRAFT_CALL, errand->call_id,
                               errand->body, error) ? CARE_DONE : NULL;
}

static void
draft_kept_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      data)
{
  g_autoptr(CareCallDesk) self = data;
  g_autoptr(GError) error = NULL;

  if (care_store_finish (result, &error) == NULL)
    fail (self, error);
}

static char *
write_draft (CareCallDesk *self)
{
  g_autofree char *walk = self->walk != NULL ? care_script_walk_save (self->walk) : NULL;
  CareCallDraft draft = { walk, self->note, self->outcome, self->agreed, self->person,
                          self->started_at,
                          care_clock_get_now (care_office_get_clock (self->office)) };

  return care_call_draft_write (&draft);
}

static DraftErrand *
new_draft_errand (CareCallDesk *self)
{
  DraftErrand *errand = g_new0 (DraftErrand, 1);

  errand->staff_id = self->caller.staff_id;
  errand->call_id = self->brief->call->id;
  errand->body = write_draft (self);

  return errand;
}

static void
keep_draft (CareCallDesk *self)
{
  g_clear_handle_id (&self->draft_source, g_source_remove);
  if (self->brief == NULL || self->brief->incoming != NULL)
    return;

  care_store_write_async (care_office_get_store (self->office), self->caller, CARE_DEED_KEEP_DRAFT,
                          put_draft, new_draft_errand (self), draft_errand_free, NULL,
                          draft_kept_cb, g_object_ref (self));
}

/* Whoever drops the desk hears nothing more; what was typed is kept all the same. */
static void
keep_last_draft (CareCallDesk *self)
{
  if (self->draft_source != 0 && self->brief != NULL && self->brief->incoming == NULL)
    care_store_write_async (care_office_get_store (self->office), self->caller,
                            CARE_DEED_KEEP_DRAFT, put_draft, new_draft_errand (self),
                            draft_errand_free, NULL, NULL, NULL);
}

static gboolean
draft_is_due_cb (gpointer data)
{
  CareCallDesk *self = data;

  self->draft_source = 0;
  keep_draft (self);

  return G_SOURCE_REMOVE;
}

static void
touch_draft (CareCallDesk *self)
{
  if (self->draft_source == 0 && self->brief != NULL && self->brief->incoming == NULL)
    self->draft_source = g_timeout_add (DRAFT_MILLISECONDS, draft_is_due_cb, self);
}

/* ---- opening and leaving a call ------------------------------------------------------ */

typedef struct
{
  gint64  call_id;
  gint64  me;
  CareDay today;
} OpenErrand;

static gpointer
open_call (CareDb        *db,
           gpointer       data,
           GCancellable  *cancellable,
           GError       **error)
{
  OpenErrand *errand = data;
  CareBrief *brief;

  if (!care_call_table_claim (db, errand->call_id, errand->me,
                              care_db_get_now (db) + CLAIM_SECONDS, error))
    return NULL;
  brief = care_brief_load (db, errand->call_id, errand->me, errand->today, error);

  return brief != NULL ? care_db_hand_over (db, brief, (GDestroyNotify) care_brief_unref) : NULL;
}

static gpointer
release_call (CareDb        *db,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  OpenErrand *errand = data;

  return care_call_table_release (db, errand->call_id, errand->me, error) ? CARE_DONE : NULL;
}

static CareCallSituation
get_situation (CareCallDesk *self)
{
  CareCallSituation situation = { 0 };

  situation.brief = self->brief;
  situation.rules = care_office_get_rules (self->office);
  situation.book = care_office_get_book (self->office);
  situation.me = care_office_get_me (self->office);
  situation.person = self->person;
  situation.now = care_office_get_civil (self->office);

  return situation;
}

static void
fill_facts (CareCallDesk *self)
{
  CareCallSituation situation = get_situation (self);

  g_clear_pointer (&self->facts, care_script_facts_free);
  self->facts = care_call_situation_new_facts (&situation);
  if (self->walk != NULL)
    care_call_situation_add_typed (&situation, self->walk, self->facts);
}

static void
forget_call (CareCallDesk *self)
{
  g_clear_handle_id (&self->draft_source, g_source_remove);
  g_clear_pointer (&self->walk, care_script_walk_free);
  g_clear_pointer (&self->facts, care_script_facts_free);
  g_clear_pointer (&self->brief, care_brief_unref);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->phone, g_free);
  self->outcome = CARE_OUTCOME_NONE;
  self->agreed = CARE_CIVIL_NONE;
  self->started_at = CARE_MOMENT_NONE;
  self->draft_at = CARE_MOMENT_NONE;
  self->person = 0;
}

static void
take_brief (CareCallDesk *self,
            CareBrief    *brief)
{
  g_autoptr(CareCallDraft) draft = care_call_draft_read (brief->draft);
  CareCallSituation situation;

  forget_call (self);
  self->brief = brief;
  self->phone = g_strdup (care_retry_choose_phone (brief->customer, brief->visits, brief->call->id));
  if (draft != NULL)
    {
      self->note = g_strdup (draft->note);
      self->outcome = draft->outcome;
      self->agreed = draft->agreed;
      self->person = draft->person;
      self->started_at = draft->started_at;
      self->draft_at = draft->kept_at;
    }

  situation = get_situation (self);
  self->walk = care_call_situation_new_walk (&situation,
                                             draft != NULL ? draft->walk
                                             : brief->incoming != NULL ? brief->incoming->walk : NULL);
  fill_facts (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BRIEF]);
}

void
care_call_desk_answer (CareCallDesk *self,
                       CareBrief    *brief)
{
  g_return_if_fail (brief->incoming != NULL);

  self->caller = care_office_get_actor (self->office);
  take_brief (self, brief);
}

static void
call_opened_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      data)
{
  g_autoptr(CareCallDesk) self = data;
  g_autoptr(GError) error = NULL;
  CareBrief *brief = care_store_finish (result, &error);
  OpenErrand *errand = care_store_get_job_data (result);
  gboolean is_wanted = self->opening == errand->call_id;

  if (is_wanted)
    self->opening = 0;
  if (brief == NULL)
    fail (self, error);
  else if (is_wanted)
    take_brief (self, brief);
  else
    care_brief_unref (brief);
}

static OpenErrand *
new_open_errand (CareCallDesk *self,
                 gint64        call_id)
{
  OpenErrand *errand = g_new0 (OpenErrand, 1);

  errand->call_id = call_id;
  errand->me = self->caller.staff_id;
  errand->today = care_office_get_today (self->office);

  return errand;
}

void
care_call_desk_open (CareCallDesk *self,
                     gint64        call_id)
{
  g_return_if_fail (care_office_get_me (self->office) != NULL);

  if (self->opening == call_id || (self->brief != NULL && self->brief->call->id == call_id))
    return;

  care_call_desk_leave (self);
  self->opening = call_id;
  self->caller = care_office_get_actor (self->office);
  care_store_write_async (care_office_get_store (self->office), self->caller, CARE_DEED_CLAIM_CALL,
                          open_call, new_open_errand (self, call_id), g_free, NULL, call_opened_cb,
                          g_object_ref (self));
}

void
care_call_desk_leave (CareCallDesk *self)
{
  if (self->brief == NULL)
    return;

  if (self->draft_source != 0)
    keep_draft (self);
  if (self->brief->incoming == NULL)
    care_store_write_async (care_office_get_store (self->office), self->caller, CARE_DEED_CLAIM_CALL,
                            release_call, new_open_errand (self, self->brief->call->id), g_free,
                            NULL, draft_kept_cb, g_object_ref (self));
  forget_call (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BRIEF]);
}

/* ---- the conversation ----------------------------------------------------------------- */

CareOffice *
care_call_desk_get_office (CareCallDesk *self)
{
  return self->office;
}

CareBrief *
care_call_desk_get_brief (CareCallDesk *self)
{
  return self->brief;
}

const CareScriptFacts *
care_call_desk_get_facts (CareCallDesk *self)
{
  return self->facts;
}

CareScriptWalk *
care_call_desk_get_walk (CareCallDesk *self)
{
  return self->walk;
}

void
care_call_desk_walked (CareCallDesk *self)
{
  g_return_if_fail (self->brief != NULL);

  care_call_desk_start (self);
  fill_facts (self);
  touch_draft (self);
  g_signal_emit (self, signals[WALKED], 0);
}

void
care_call_desk_start (CareCallDesk *self)
{
  if (self->started_at == CARE_MOMENT_NONE)
    self->started_at = care_clock_get_now (care_office_get_clock (self->office));
}

CareMoment
care_call_desk_get_started_at (CareCallDesk *self)
{
  return self->started_at;
}

CareMoment
care_call_desk_get_draft_at (CareCallDesk *self)
{
  return self->draft_at;
}

void
care_call_desk_set_person (CareCallDesk *self,
                           guint         person)
{
  g_return_if_fail (self->brief != NULL && person < self->brief->customer->persons->len);

  if (self->person == person)
    return;

  self->person = person;
  care_call_desk_walked (self);
}

guint
care_call_desk_get_person (CareCallDesk *self)
{
  return self->person;
}

void
care_call_desk_set_note (CareCallDesk *self,
                         const char   *note)
{
  if (g_strcmp0 (note, self->note) == 0)
    return;

  g_free (self->note);
  self->note = g_strdup (note);
  touch_draft (self);
}

const char *
care_call_desk_get_note (CareCallDesk *self)
{
  return self->note;
}

const char *
care_call_desk_get_phone (CareCallDesk *self)
{
  return self->phone;
}

void
care_call_desk_set_phone (CareCallDesk *self,
                          const char   *phone)
{
  g_free (self->phone);
  self->phone = g_strdup (phone);
}

void
care_call_desk_set_outcome (CareCallDesk *self,
                            CareOutcome   outcome,
                            CareCivil     agreed)
{
  self->outcome = outcome;
  self->agreed = agreed;
  if (self->brief != NULL)
    care_call_desk_walked (self);
}

CareOutcome
care_call_desk_get_outcome (CareCallDesk *self)
{
  if (self->outcome != CARE_OUTCOME_NONE || self->walk == NULL)
    return self->outcome;
  if (care_script_walk_get_implied (self->walk) != NULL)
    return CARE_OUTCOME_REACHED_DONE;

  return care_script_walk_get_outcome (self->walk);
}

const CareScriptOption *
care_call_desk_get_implied (CareCallDesk *self)
{
  if (self->outcome != CARE_OUTCOME_NONE || self->walk == NULL)
    return NULL;

  return care_script_walk_get_implied (self->walk);
}

gboolean
care_call_desk_is_red (CareCallDesk *self)
{
  g_autoptr(GPtrArray) answers = NULL;

  if (self->walk == NULL)
    return FALSE;
  if (care_script_walk_hears_complaint (self->walk))
    return TRUE;

  answers = care_script_walk_list_answers (self->walk, self->brief->order, CARE_DEPARTMENT_NONE);

  return care_visit_worst_rating (answers) == CARE_RATING_DISSATISFIED;
}

/* Nobody answered, or only a relative: then what the script says does not count. */
static gboolean
was_spoken (CareOutcome outcome)
{
  return care_outcome_is_reached (outcome) || outcome == CARE_OUTCOME_THIRD_PARTY;
}

char *
care_call_desk_dup_preview (CareCallDesk *self)
{
  CareOutcome outcome = care_call_desk_get_outcome (self);
  g_autoptr(GPtrArray) consequences = NULL;
  CareCallSituation situation;
  CareRetry retry;

  if (self->brief != NULL && self->brief->incoming != NULL)
    outcome = CARE_OUTCOME_REACHED_DONE;
  if (self->brief == NULL || outcome == CARE_OUTCOME_NONE)
    return NULL;

  situation = get_situation (self);
  consequences = care_call_situation_assess (&situation, was_spoken (outcome) ? self->walk : NULL,
                                             outcome, self->agreed, &retry);

  return care_consequence_describe_all (consequences, care_civil_get_day (situation.now));
}

/* ---- saving ----------------------------------------------------------------------------- */

static CareRecording *
new_recording (CareCallDesk *self)
{
  CareRecording *recording = care_recording_new ();
  CareMoment now = care_clock_get_now (care_office_get_clock (self->office));

  recording->call_id = self->brief->call->id;
  recording->version = self->brief->call->version;
  recording->person = self->person;
  recording->channel = care_call_type_get_channel (self->brief->call->type,
                                                   self->brief->customer->level);
  recording->phone = g_strdup (self->phone);
  recording->started_at = self->started_at != CARE_MOMENT_NONE ? self->started_at : now;
  recording->ended_at = now;
  recording->outcome = care_call_desk_get_outcome (self);
  recording->agreed = self->agreed;
  recording->note = g_strdup (self->note);
  if (self->walk != NULL && was_spoken (recording->outcome))
    recording->walk = care_script_walk_save (self->walk);
  if (was_spoken (recording->outcome) && recording->channel == CARE_CHANNEL_SMS)
    recording->channel = CARE_CHANNEL_PHONE;

  return recording;
}

static void
call_recorded_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr(GTask) task = data;
  CareCallDesk *self = g_task_get_source_object (task);
  const CareRecording *recording = g_task_get_task_data (task);
  gboolean is_still_open = self->brief != NULL && self->brief->call->id == recording->call_id;
  GError *error = NULL;
  CareRecorded *recorded = care_recorder_record_finish (result, &error);

  if (recorded == NULL)
    {
      if (is_still_open)
        touch_draft (self);
      g_task_return_error (task, error);
      return;
    }

  /* While it was being saved another call may have been opened here: that one stays. */
  if (is_still_open)
    {
      forget_call (self);
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BRIEF]);
    }
  g_task_return_pointer (task, recorded, (GDestroyNotify) care_recorded_unref);
}

void
care_call_desk_save_async (CareCallDesk        *self,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  GTask *task = g_task_new (self, NULL, callback, user_data);
  g_autoptr(CareRecording) recording = NULL;

  g_return_if_fail (self->brief != NULL);

  if (care_call_desk_get_implied (self) != NULL && care_script_walk_finish (self->walk))
    care_call_desk_walked (self);
  recording = new_recording (self);
  g_task_set_task_data (task, care_recording_ref (recording), (GDestroyNotify) care_recording_unref);
  g_clear_handle_id (&self->draft_source, g_source_remove);
  care_recorder_record_async (self->office, recording, call_recorded_cb, task);
}

CareRecorded *
care_call_desk_save_finish (CareCallDesk  *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

/* ---- object ------------------------------------------------------------------------------ */

static void
signed_in_cb (CareOffice *office,
              gpointer    data)
{
  CareCallDesk *self = data;

  self->opening = 0;
  care_call_desk_leave (self);
}

static void
care_call_desk_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  g_value_set_boxed (value, CARE_CALL_DESK (object)->brief);
}

static void
care_call_desk_dispose (GObject *object)
{
  CareCallDesk *self = CARE_CALL_DESK (object);

  if (self->office != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->office, self);
      keep_last_draft (self);
    }
  forget_call (self);
  g_clear_object (&self->office);

  G_OBJECT_CLASS (care_call_desk_parent_class)->dispose (object);
}

static void
care_call_desk_class_init (CareCallDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = care_call_desk_dispose;
  object_class->get_property = care_call_desk_get_property;

  props[PROP_BRIEF] = g_param_spec_boxed ("brief", NULL, NULL, CARE_TYPE_BRIEF,
                                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  /**
   * CareCallDesk::failed:
   * @sentence: what went wrong, for people
   */
  signals[FAILED] = g_signal_new ("failed", CARE_TYPE_CALL_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  /**
   * CareCallDesk::walked:
   *
   * The script has moved, or an answer, the person or the outcome has changed.
   */
  signals[WALKED] = g_signal_new ("walked", CARE_TYPE_CALL_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
care_call_desk_init (CareCallDesk *self)
{
}

CareCallDesk *
care_call_desk_new (CareOffice *office)
{
  CareCallDesk *self = g_object_new (CARE_TYPE_CALL_DESK, NULL);

  self->office = g_object_ref (office);
  g_signal_connect (office, "signed-in", G_CALLBACK (signed_in_cb), self);

  return self;
}
