/* care-complaint-writer.c — takes a step of a complaint, with everything that follows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-complaint-effects.h"
#include "care-complaint-file.h"
#include "care-complaint-prefill.h"
#include "care-complaint-words.h"
#include "care-complaint-writer.h"
#include "domain/care-call.h"
#include "domain/care-error.h"
#include "store/care-audit-table.h"
#include "store/care-complaint-event-table.h"
#include "store/care-complaint-part-table.h"
#include "store/care-complaint-table.h"
#include "store/care-draft-table.h"
#include "store/care-setting-table.h"

CARE_DEFINE_RECORD (CareComplaintChange, care_complaint_change)

static void
care_complaint_change_clear (CareComplaintChange *self)
{
  g_clear_pointer (&self->entered, care_complaint_unref);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->measures, g_ptr_array_unref);
  g_clear_pointer (&self->penalty, care_complaint_penalty_unref);
  g_clear_pointer (&self->attachment, care_complaint_attachment_unref);
  g_free (self->note);
  g_clear_pointer (&self->rules, care_house_rules_unref);
  g_clear_pointer (&self->before, care_complaint_unref);
  g_clear_pointer (&self->after, care_complaint_unref);
  g_clear_pointer (&self->planned, g_ptr_array_unref);
  g_clear_pointer (&self->missing, g_strfreev);
}

CareComplaintChange *
care_complaint_change_new_for (gint64                id,
                               CareComplaintMove     move,
                               const CareHouseRules *rules)
{
  CareComplaintChange *self = care_complaint_change_new ();

  self->id = id;
  self->move = move;
  self->rules = care_house_rules_ref ((CareHouseRules *) rules);
  self->planned = g_ptr_array_new_with_free_func ((GDestroyNotify) care_call_unref);

  return self;
}

CareDeed
care_complaint_change_get_deed (const CareComplaintChange *self)
{
  return self->move == CARE_MOVE_PENALISE ? CARE_DEED_PENALISE : CARE_DEED_MOVE_COMPLAINT;
}

/* A step while it is being taken. */
typedef struct
{
  CareDb              *db;
  CareComplaintChange *change;
  CareComplaint       *before;   /* (nullable) */
  CareComplaint       *entered;  /* what was entered, completed by the program */
  GPtrArray           *plans;    /* of the round under way, as they will be */
  GPtrArray           *measures;
  CareComplaint       *other;
  CareComplaintSeat    seat;
} Taking;

static void
taking_clear (Taking *self)
{
  g_clear_pointer (&self->before, care_complaint_unref);
  g_clear_pointer (&self->entered, care_complaint_unref);
  g_clear_pointer (&self->plans, g_ptr_array_unref);
  g_clear_pointer (&self->measures, g_ptr_array_unref);
  g_clear_pointer (&self->other, care_complaint_unref);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Taking, taking_clear)

/* ---- what is on file ------------------------------------------------------------- */

static gboolean
load_complaint (Taking  *taking,
                GError **error)
{
  CareComplaintChange *change = taking->change;

  if (change->id == 0)
    {
      taking->entered = change->entered != NULL ? care_complaint_copy (change->entered)
                                                : care_complaint_new ();
      return TRUE;
    }
  taking->before = care_complaint_table_get (taking->db, change->id, error);
  if (taking->before == NULL)
    return FALSE;
  if (change->entered != NULL && change->entered->version != taking->before->version)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                           _("Somebody else has gone on with this complaint in the meantime."));
      return FALSE;
    }
  taking->entered = care_complaint_copy (change->entered != NULL ? change->entered : taking->before);

  return TRUE;
}

static void
take_plan (GPtrArray               *plans,
           const CareComplaintPlan *plan,
           gint64                   me)
{
  CareComplaintPlan *copy = care_complaint_plan_copy (plan);

  copy->proposer_id = copy->proposer_id != 0 ? copy->proposer_id : me;
  g_ptr_array_add (plans, copy);
}

/* Those on file; a leader may add a plan of one's own, who proposes writes them all anew. */
static gboolean
load_plans (Taking  *taking,
            GError **error)
{
  CareComplaintChange *change = taking->change;
  g_autoptr(GPtrArray) stored = NULL;
  gboolean is_choosing = change->move == CARE_MOVE_CHOOSE;

  taking->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_plan_unref);
  if (taking->before == NULL)
    return TRUE;
  stored = care_complaint_part_table_list_plans (taking->db, taking->before->id, error);
  if (stored == NULL)
    return FALSE;

  for (guint i = 0; i < stored->len && (change->plans == NULL || is_choosing); i++)
    {
      const CareComplaintPlan *plan = stored->pdata[i];

      if (plan->round == taking->before->round)
        take_plan (taking->plans, plan, 0);
    }
  for (guint i = 0; change->plans != NULL && i < change->plans->len; i++)
    {
      CareComplaintPlan *plan = change->plans->pdata[i];

      if (is_choosing && !plan->is_leaders)
        continue;
      take_plan (taking->plans, plan, taking->seat.staff_id);
    }

  return TRUE;
}

static gboolean
load_measures (Taking  *taking,
               GError **error)
{
  CareComplaintChange *change = taking->change;

  if (change->measures == NULL && taking->before != NULL)
    {
      taking->measures = care_complaint_part_table_list_measures (taking->db, taking->before->id, error);
      return taking->measures != NULL;
    }

  taking->measures = g_ptr_array_new_with_free_func ((GDestroyNotify) care_complaint_measure_unref);
  for (guint i = 0; change->measures != NULL && i < change->measures->len; i++)
    {
      CareComplaintMeasure *measure = care_complaint_measure_copy (change->measures->pdata[i]);

      if (measure->done_on != CARE_DAY_NONE && measure->confirmed_by == 0)
        measure->confirmed_by = taking->seat.staff_id;
      g_ptr_array_add (taking->measures, measure);
    }

  return TRUE;
}

static gboolean
load (Taking  *taking,
      GError **error)
{
  CareComplaintChange *change = taking->change;

  if (!load_complaint (taking, error) ||
      !care_complaint_seat_load (&taking->seat, taking->db, taking->before, change->rules, error))
    return FALSE;
  taking->seat.is_mine = taking->seat.is_mine || change->is_by_call;
  if (change->other_id != 0)
    {
      taking->other = care_complaint_table_get (taking->db, change->other_id, error);
      if (taking->other == NULL)
        return FALSE;
    }

  return load_plans (taking, error) && load_measures (taking, error);
}

/* ---- numbers and ticks the program knows -------------------------------------------- */

/* Numbers are taken only by a step that is then allowed: a refused one is rolled back. */
static gboolean
take_number (Taking      *taking,
             const char  *prefix,
             char       **number,
             GError     **error)
{
  CareDay today = care_moment_to_day (taking->seat.now, taking->change->rules->zone);

  if (*number != NULL)
    return TRUE;
  *number = care_setting_table_take_form_number (taking->db, prefix, today, error);

  return *number != NULL;
}

static gboolean
complete_registration (Taking  *taking,
                       GError **error)
{
  CareComplaint *entered = taking->entered;
  CareSeverity suggested;
  guint grounds;

  if (entered->recorder_id == 0)
    entered->recorder_id = taking->seat.staff_id;
  if (entered->repeat_of == 0 && entered->customer_id != 0 &&
      !care_complaint_prefill_count (taking->db, entered, error))
    return FALSE;
  if (!care_complaint_writer_suggest (taking->db, entered, taking->change->rules, &suggested, &grounds,
                                      error))
    return FALSE;
  entered->assessment = grounds;
  /* Only a leader may think less of it than its grounds say, and says why. */
  if (entered->severity != CARE_SEVERITY_NONE && entered->severity < suggested &&
      (taking->seat.role == CARE_ROLE_SPECIALIST || entered->severity_reason == NULL))
    entered->severity = suggested;

  return TRUE;
}

static gboolean
complete (Taking  *taking,
          GError **error)
{
  CareComplaint *entered = taking->entered;
  CareComplaintMove move = taking->change->move;

  if (move == CARE_MOVE_REGISTER)
    return complete_registration (taking, error);
  if (move == CARE_MOVE_PENALISE && taking->change->penalty != NULL)
    {
      CareComplaintPenalty *penalty = taking->change->penalty;

      penalty->complaint_id = taking->change->id;
      penalty->proposed_by = penalty->proposed_by != 0 ? penalty->proposed_by : taking->seat.staff_id;
      penalty->proposed_at = taking->seat.now;
      penalty->decided_at = penalty->decided_by != 0 ? taking->seat.now : CARE_MOMENT_NONE;
    }
  if (move == CARE_MOVE_CLOSE || move == CARE_MOVE_UNDERSTOOD || move == CARE_MOVE_ANSWER ||
      move == CARE_MOVE_END)
    return take_number (taking, "GD", &entered->archive_no, error);
  if ((move == CARE_MOVE_ACCEPT || move == CARE_MOVE_SIGN) &&
      (entered->agreement == CARE_AGREEMENT_SIGNED || entered->agreement == CARE_AGREEMENT_PENDING))
    return take_number (taking, "XY", &entered->agreement_no, error);

  return TRUE;
}

/* ---- writing ------------------------------------------------------------------------- */

static gboolean
writes_plans (CareComplaintMove  move,
              CareComplaintState state)
{
  return move == CARE_MOVE_SUBMIT || move == CARE_MOVE_DECIDE_SELF || move == CARE_MOVE_CHOOSE ||
         (move == CARE_MOVE_EDIT && state == CARE_COMPLAINT_PROPOSING);
}

static gboolean
writes_measures (CareComplaintMove  move,
                 CareComplaintState state)
{
  return move == CARE_MOVE_HAND_OVER || move == CARE_MOVE_CONFIRM || move == CARE_MOVE_CARRIED_OUT ||
         (move == CARE_MOVE_EDIT && (state == CARE_COMPLAINT_ACCEPTED ||
                                     state == CARE_COMPLAINT_IMPLEMENTING));
}

static gboolean
write_parts (Taking               *taking,
             const CareComplaint  *after,
             GError              **error)
{
  CareComplaintChange *change = taking->change;
  CareComplaintState state = taking->before != NULL ? taking->before->state : CARE_COMPLAINT_DRAFT;

  if (change->plans != NULL && writes_plans (change->move, state) &&
      !care_complaint_part_table_put_plans (taking->db, after->id, after->round, taking->plans, error))
    return FALSE;
  if (change->measures != NULL && writes_measures (change->move, state) &&
      !care_complaint_part_table_put_measures (taking->db, after->id, taking->measures, error))
    return FALSE;
  if (change->move == CARE_MOVE_PENALISE)
    return change->penalty->id != 0
             ? care_complaint_part_table_decide_penalty (taking->db, change->penalty, error)
             : care_complaint_part_table_add_penalty (taking->db, change->penalty, error);
  if (change->move == CARE_MOVE_ATTACH)
    {
      change->attachment->complaint_id = after->id;
      change->attachment->added_by = taking->seat.staff_id;
      change->attachment->added_at = taking->seat.now;
      return care_complaint_part_table_add_attachment (taking->db, change->attachment, error);
    }

  return TRUE;
}

static gboolean
write_complaint (Taking         *taking,
                 CareComplaint  *after,
                 GError        **error)
{
  if (taking->before != NULL)
    return care_complaint_table_update (taking->db, after, error);
  if (!take_number (taking, "TS", &after->complaint_no, error))
    return FALSE;
  after->id = care_complaint_table_add (taking->db, after, error);
  taking->change->id = after->id;

  return after->id != 0;
}

static gboolean
write_event (Taking               *taking,
             const CareComplaint  *after,
             GError              **error)
{
  CareComplaintChange *change = taking->change;
  g_autoptr(CareComplaintEvent) event = care_complaint_event_new ();
  CareComplaintWritten written = { taking->before, after, taking->entered, change->move,
                                   writes_plans (change->move, after->state) || change->plans != NULL
                                     ? taking->plans : NULL,
                                   change->measures != NULL ? taking->measures : NULL,
                                   change->penalty, change->attachment, taking->other };

  event->complaint_id = after->id;
  event->move = change->move;
  event->from_state = taking->before != NULL ? taking->before->state : CARE_COMPLAINT_DRAFT;
  event->to_state = after->state;
  event->note = g_strdup (change->note);
  event->data = care_complaint_written_describe (&written);

  return care_complaint_event_table_add (taking->db, event, after->complaint_no, error);
}

static gboolean
refuse (Taking                     *taking,
        const CareComplaintAnswer  *answer,
        GError                    **error)
{
  gboolean is_right = answer->refusal == CARE_REFUSAL_MISSING || answer->refusal == CARE_REFUSAL_STATE ||
                      answer->refusal == CARE_REFUSAL_TIME || answer->refusal == CARE_REFUSAL_UNFINISHED ||
                      answer->refusal == CARE_REFUSAL_SIGNATURE || answer->refusal == CARE_REFUSAL_TOO_LATE ||
                      answer->refusal == CARE_REFUSAL_OTHER;
  g_autofree char *words = care_complaint_answer_describe (answer, taking->before, taking->change->move);

  g_clear_pointer (&taking->change->missing, g_strfreev);
  taking->change->missing = g_strdupv (answer->missing);
  g_set_error_literal (error, CARE_ERROR, is_right ? CARE_ERROR_INVALID : CARE_ERROR_FORBIDDEN, words);

  return FALSE;
}

static gboolean
check (Taking                   *taking,
       const CareComplaintStep  *step,
       GError                  **error)
{
  g_auto(CareComplaintAnswer) answer = { 0 };

  return care_complaint_path_check (taking->before, step, &taking->seat, &answer) ||
         refuse (taking, &answer, error);
}

static gboolean
finish (Taking               *taking,
        const CareComplaint  *after,
        GError              **error)
{
  CareComplaintChange *change = taking->change;
  gint64 draft_of = taking->before != NULL ? after->id : 0;

  return care_complaint_effects_write (taking->db, taking->before, after, change->move, change->rules,
                                       change->planned, error) &&
         (taking->seat.staff_id == 0 ||
          care_draft_table_drop (taking->db, taking->seat.staff_id, CARE_DRAFT_COMPLAINT, draft_of, error)) &&
         care_audit_table_add (taking->db, "complaint", after->id,
                               care_complaint_move_get_nick (change->move), error);
}

gpointer
care_complaint_writer_take (CareDb        *db,
                            gpointer       data,
                            GCancellable  *cancellable,
                            GError       **error)
{
  CareComplaintChange *change = data;
  g_auto(Taking) taking = { .db = db, .change = change };
  g_autoptr(CareComplaint) after = NULL;
  CareComplaintStep step;

  if (!load (&taking, error) || !complete (&taking, error))
    return NULL;
  step = (CareComplaintStep) { change->move, taking.entered, taking.plans, taking.measures, change->penalty,
                               change->attachment, taking.other, change->note };
  if (!check (&taking, &step, error))
    return NULL;

  after = care_complaint_path_take (taking.before, &step, &taking.seat);
  if (change->move == CARE_MOVE_REGISTER)
    {
      after->times = MAX (taking.entered->times, 1);
      after->repeat_of = taking.entered->repeat_of;
    }
  if (!write_complaint (&taking, after, error) || !write_parts (&taking, after, error) ||
      !write_event (&taking, after, error) || !finish (&taking, after, error))
    return NULL;

  g_clear_pointer (&change->before, care_complaint_unref);
  change->before = g_steal_pointer (&taking.before);
  g_clear_pointer (&change->after, care_complaint_unref);
  change->after = care_complaint_table_get (db, after->id, error);

  return change->after != NULL ? CARE_DONE : NULL;
}

/* The complaint that was just begun is the one to be registered. */
static void
enter_begun (CareComplaintChange *change)
{
  CareComplaint *entered = care_complaint_copy (change->entered != NULL ? change->entered : change->after);

  entered->id = change->id;
  entered->version = change->after->version;
  g_clear_pointer (&change->entered, care_complaint_unref);
  change->entered = entered;
}

gpointer
care_complaint_writer_register (CareDb        *db,
                                gpointer       data,
                                GCancellable  *cancellable,
                                GError       **error)
{
  CareComplaintChange *change = data;
  gint64 id = change->id;
  gpointer done;

  change->move = CARE_MOVE_NEW;
  if (id == 0)
    {
      if (care_complaint_writer_take (db, change, cancellable, error) == NULL)
        return NULL;
      enter_begun (change);
    }

  change->move = CARE_MOVE_REGISTER;
  done = care_complaint_writer_take (db, change, cancellable, error);
  /* Rolled back: there is no complaint after all. */
  if (done == NULL)
    change->id = id;

  return done;
}

/* ---- taking back ------------------------------------------------------------------- */

gboolean
care_complaint_change_can_undo (const CareComplaintChange *self)
{
  return self->before != NULL && self->after != NULL && self->move < CARE_N_TRANSITIONS;
}

static gboolean
may_undo (const CareComplaintChange  *change,
          const CareComplaint        *current,
          GError                    **error)
{
  if (care_complaint_change_can_undo (change) && current->version == change->after->version)
    return TRUE;
  g_set_error_literal (error, CARE_ERROR, CARE_ERROR_CONFLICT,
                       _("This cannot be taken back any more: something has been recorded since."));

  return FALSE;
}

gpointer
care_complaint_writer_undo (CareDb        *db,
                            gpointer       data,
                            GCancellable  *cancellable,
                            GError       **error)
{
  CareComplaintChange *change = data;
  g_autoptr(CareComplaint) current = care_complaint_table_get (db, change->id, error);
  g_autoptr(CareComplaintEvent) event = care_complaint_event_new ();
  g_autoptr(CareComplaint) restored = NULL;

  if (current == NULL || !may_undo (change, current, error))
    return NULL;
  restored = care_complaint_copy (change->before);
  restored->version = current->version;
  event->complaint_id = current->id;
  event->move = CARE_MOVE_UNDO;
  event->from_state = current->state;
  event->to_state = restored->state;
  event->note = g_strdup (care_complaint_move_get_nick (change->move));

  if (!care_complaint_table_update (db, restored, error) ||
      !care_complaint_event_table_add (db, event, current->complaint_no, error) ||
      !care_complaint_effects_write (db, current, restored, CARE_MOVE_UNDO, change->rules, change->planned,
                                     error) ||
      !care_audit_table_add (db, "complaint", current->id, "UNDO", error))
    return NULL;

  return CARE_DONE;
}
