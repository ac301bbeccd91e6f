/* care-complaint-call.c — what a call brought about for a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-call.h"
#include "care-complaint-file.h"
#include "care-complaint-writer.h"
#include "domain/care-error.h"
#include "store/care-complaint-part-table.h"
#include "store/care-complaint-table.h"
#include "store/care-number-table.h"

typedef struct
{
  CareDb                  *db;
  const CareCallSituation *situation;
  const CareVisit         *visit;
  CareComplaint           *complaint; /* (owned) */
  const char              *state;     /* (nullable) of "complaint→…" */
  CareRating               rating;    /* of "complaint.result_rating=…" */
  const char              *said;      /* (nullable) the customer's words */
  CareCivil                reply_by;  /* promised in the same call, or none */
} Follower;

/* The words of the script, as steps. */
static gboolean
find_move (const Follower    *self,
           CareComplaintMove *move)
{
  static const struct
  {
    const char        *state;
    CareComplaintMove  move;
  } words[] = {
    { "ACCEPTED",          CARE_MOVE_ACCEPT },
    { "PROPOSING",         CARE_MOVE_REJECT },
    { "AWAITING_APPROVAL", CARE_MOVE_PREFER },
    { "CLOSED",            CARE_MOVE_UNDERSTOOD },
    { "REGISTERED",        CARE_MOVE_INSIST },
    { "REOPENED",          CARE_MOVE_REOPEN },
  };

  for (guint i = 0; self->state != NULL && i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i].state, self->state))
      {
        *move = words[i].move;
        if (*move == CARE_MOVE_REOPEN && self->complaint->state == CARE_COMPLAINT_CLOSED)
          *move = CARE_MOVE_REOPEN_CLOSED;
        return TRUE;
      }
  *move = CARE_MOVE_FOLLOW_UP;

  return self->rating != CARE_RATING_NONE;
}

static void
read_effects (Follower  *self,
              GPtrArray *effects)
{
  for (guint i = 0; i < effects->len; i++)
    {
      const CareWalkEffect *walked = effects->pdata[i];
      const CareEffect *effect = walked->effect;
      gboolean is_ours = effect->kind == CARE_EFFECT_MOVE_COMPLAINT ||
      effect->kind == CARE_EFFECT_RATE_COMPLAINT;

      if (effect->kind == CARE_EFFECT_MOVE_COMPLAINT)
        self->state = effect->word;
      if (effect->kind == CARE_EFFECT_RATE_COMPLAINT)
        self->rating = effect->rating;
      if (effect->kind == CARE_EFFECT_SCHEDULE && effect->call_type == CARE_CALL_REPLY_PROMISED)
        self->reply_by = walked->at;
      if (is_ours && walked->text != NULL)
        self->said = walked->text;
    }
  if (self->said == NULL)
    self->said = self->visit->note;
}

/* The one the call is about, else the couple's open one. */
static gboolean
find_complaint (Follower  *self,
                GError   **error)
{
  const CareBrief *brief = self->situation->brief;
  g_autofree char *no = care_complaint_occurrence_dup_no (brief->call->occurrence);
  gint64 id = 0;

  if (no != NULL && !care_number_table_find (self->db, CARE_NUMBER_COMPLAINT, no, &id, error))
    return FALSE;
  for (guint i = 0; id == 0 && i < brief->complaints->len; i++)
    {
      const CareComplaint *complaint = brief->complaints->pdata[i];

      if (care_complaint_is_open (complaint) && complaint->state != CARE_COMPLAINT_DRAFT)
        id = complaint->id;
    }
  if (id == 0)
    return TRUE;
  self->complaint = care_complaint_table_get (self->db, id, error);

  return self->complaint != NULL;
}

static void
set_words (char       **field,
           const char  *words)
{
  g_free (*field);
  *field = g_strdup (words);
}

/* Whether the plan that was told has to be signed for. */
static gboolean
find_signature (Follower  *self,
                gboolean  *is_needed,
                GError   **error)
{
  g_autoptr(GPtrArray) plans = care_complaint_part_table_list_plans (self->db, self->complaint->id, error);

  if (plans == NULL)
    return FALSE;
  for (guint i = 0; i < plans->len; i++)
    {
      const CareComplaintPlan *plan = plans->pdata[i];

      if (plan->round == self->complaint->round && plan->position == self->complaint->chosen_plan)
        *is_needed = care_complaint_plan_needs_signature (plan);
    }

  return TRUE;
}

static CareComplaint *
new_entered (Follower           *self,
             CareComplaintMove   move,
             GError            **error)
{
  g_autoptr(CareComplaint) entered = care_complaint_copy (self->complaint);
  const CareHouseRules *rules = self->situation->rules;
  CareComplaintDial dial = care_house_rules_get_dial (rules, care_db_get_now (self->db));
  const char *said = self->said != NULL ? self->said : care_complaint_move_get_label (move);
  CareCivil reply_by = self->reply_by != CARE_CIVIL_NONE
                         ? self->reply_by : care_complaint_clock_suggest_reply (self->complaint, &dial);
  gboolean is_signed_for = FALSE;

  if (!find_signature (self, &is_signed_for, error))
    return NULL;
  set_words (&entered->customer_words, said);
  set_words (&entered->ending_reason, said);
  set_words (&entered->feedback, said);
  if (entered->remedy_asked == NULL)
    set_words (&entered->remedy_asked, said);
  if (entered->answer == NULL)
    set_words (&entered->answer, self->complaint->judge_reason);
  entered->answered_at = self->visit->ended_at;
  entered->offered_at = self->visit->started_at;
  entered->offered_by = self->visit->staff_id;
  entered->reaction = CARE_REACTION_ACCEPTS;
  entered->agreement = is_signed_for ? CARE_AGREEMENT_PENDING : CARE_AGREEMENT_ORAL;
  entered->wanted_plan = self->complaint->chosen_plan == 1 ? 2 : 1;
  entered->reply_by = care_moment_from_civil (reply_by, rules->zone);
  entered->result_rating = self->rating;
  entered->handling_rating = self->rating;
  entered->followed_up_by = self->visit->staff_id;

  return g_steal_pointer (&entered);
}

/* The words are kept although the step was not taken. */
static gboolean
keep_words (Follower      *self,
            const char    *why,
            CareRecorded  *recorded,
            GError       **error)
{
  g_autoptr(CareComplaintChange) note = NULL;

  note = care_complaint_change_new_for (self->complaint->id, CARE_MOVE_NOTE, self->situation->rules);
  note->note = g_strdup_printf ("%s (%s)", self->said != NULL ? self->said : self->visit->visit_no, why);
  g_ptr_array_add (recorded->sentences, g_strdup_printf ("%s: %s", self->complaint->complaint_no, why));

  return care_complaint_writer_take (self->db, note, NULL, error) != NULL;
}

static gboolean
take (Follower           *self,
      CareComplaintMove   move,
      CareRecorded       *recorded,
      GError            **error)
{
  g_autoptr(CareComplaintChange) change = NULL;
  g_autoptr(GError) refusal = NULL;

  change = care_complaint_change_new_for (self->complaint->id, move, self->situation->rules);
  change->is_by_call = TRUE;
  change->entered = new_entered (self, move, error);
  if (change->entered == NULL)
    return FALSE;
  if (care_complaint_writer_take (self->db, change, NULL, &refusal) == NULL)
    {
      if (!g_error_matches (refusal, CARE_ERROR, CARE_ERROR_INVALID) &&
          !g_error_matches (refusal, CARE_ERROR, CARE_ERROR_FORBIDDEN))
        {
          g_propagate_error (error, g_steal_pointer (&refusal));
          return FALSE;
        }
      return keep_words (self, refusal->message, recorded, error);
    }

  g_ptr_array_add (recorded->sentences,
                   g_strdup_printf ("%s: %s", change->after->complaint_no,
                                    care_complaint_state_get_label (change->after->state)));
  for (guint i = 0; i < change->planned->len; i++)
    g_ptr_array_add (recorded->planned, care_call_ref (change->planned->pdata[i]));

  return TRUE;
}

gboolean
care_complaint_call_follow (CareDb                   *db,
                            const CareCallSituation  *situation,
                            const CareScriptWalk     *walk,
                            const CareVisit          *visit,
                            CareRecorded             *recorded,
                            GError                  **error)
{
  Follower self = { .db = db, .situation = situation, .visit = visit };
  g_autoptr(GPtrArray) effects = NULL;
  g_autoptr(CareComplaint) complaint = NULL;
  CareComplaintMove move;

  if (walk == NULL)
    return TRUE;
  effects = care_script_walk_list_effects (walk);
  read_effects (&self, effects);
  if (self.state == NULL && self.rating == CARE_RATING_NONE)
    return TRUE;
  if (!find_complaint (&self, error))
    return FALSE;
  complaint = self.complaint;

  return complaint == NULL || !find_move (&self, &move) || take (&self, move, recorded, error);
}
