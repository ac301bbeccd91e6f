/* care-complaint-effects.c — what a step of a complaint sets in motion
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-complaint-effects.h"
#include "domain/care-call.h"
#include "domain/care-notice.h"
#include "domain/care-promise.h"
#include "store/care-call-table.h"
#include "store/care-customer-table.h"
#include "store/care-notice-table.h"
#include "store/care-promise-table.h"

typedef struct
{
  CareDb               *db;
  const CareComplaint  *after;
  const CareHouseRules *rules;
  GPtrArray            *calls;   /* (element-type CareCall) of the customer */
  GPtrArray            *planned;
  CareDay               today;
} Effects;

static const CareCallType kept_types[] = {
  CARE_CALL_REPLY_PROMISED, CARE_CALL_COMPLAINT_OFFER, CARE_CALL_COMPLAINT_DECLINE, CARE_CALL_COMPLAINT_AFTER,
};

/* ---- promises -------------------------------------------------------------------- */

static gboolean
settle_promises (CareDb               *db,
                 const CareComplaint  *after,
                 gboolean              is_answered,
                 GError              **error)
{
  g_autoptr(GPtrArray) promises = care_promise_table_list_of_complaint (db, after->id, error);

  if (promises == NULL)
    return FALSE;
  for (guint i = 0; i < promises->len; i++)
    {
      const CarePromise *promise = promises->pdata[i];
      CarePromiseState state = CARE_PROMISE_EXTENDED;

      if (promise->state != CARE_PROMISE_OPEN)
        continue;
      if (is_answered || promise->reply_by < care_db_get_now (db))
        state = care_promise_answer (promise, care_db_get_now (db));
      if (!care_promise_table_close (db, promise->id, state, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
make_promise (Effects  *effects,
              gint64    call_id,
              GError  **error)
{
  const CareComplaint *after = effects->after;
  g_autoptr(CarePromise) promise = care_promise_new ();

  promise->customer_id = after->customer_id;
  promise->complaint_id = after->id;
  promise->visit_id = after->visit_id;
  promise->call_id = call_id;
  promise->about = g_strdup (after->subject != NULL ? after->subject : after->complaint_no);
  promise->made_at = care_db_get_now (effects->db);
  promise->reply_by = after->reply_by;
  promise->owner_id = after->owner_id;

  return care_promise_table_add (effects->db, promise, error) != 0;
}

/* ---- calls ------------------------------------------------------------------------ */

static gboolean
is_about (const CareCall      *call,
          const CareComplaint *complaint)
{
  g_autofree char *no = care_complaint_occurrence_dup_no (call->occurrence);

  return g_strcmp0 (no, complaint->complaint_no) == 0;
}

/* The day a call of @type is due while the complaint is as it is; none when it is not owed. */
static CareDay
get_due_day (const Effects *effects,
             CareCallType   type)
{
  const CareComplaint *after = effects->after;
  CareOfficeCalendar *calendar = effects->rules->calendar;
  gboolean is_waiting = after->waiting_since != CARE_MOMENT_NONE;

  if (!care_complaint_is_open (after))
    return CARE_DAY_NONE;
  if (type == CARE_CALL_REPLY_PROMISED && after->reply_by != CARE_MOMENT_NONE)
    return MAX (care_moment_to_day (after->reply_by, effects->rules->zone), effects->today);
  if ((type == CARE_CALL_COMPLAINT_OFFER && after->state == CARE_COMPLAINT_APPROVED && !is_waiting) ||
      (type == CARE_CALL_COMPLAINT_DECLINE && after->state == CARE_COMPLAINT_DECLINING && !is_waiting))
    return care_office_calendar_next_open_day (calendar, effects->today);
  if (type == CARE_CALL_COMPLAINT_AFTER && after->state == CARE_COMPLAINT_IMPLEMENTED)
    return care_office_calendar_next_open_day (calendar,
                                               effects->today + care_call_type_get_rule (type)->offset);

  return CARE_DAY_NONE;
}

static gboolean
withdraw_call (Effects         *effects,
               const CareCall  *call,
               GError         **error)
{
  g_autoptr(CareCall) withdrawn = care_call_copy (call);

  withdrawn->state = CARE_CALL_CANCELLED;
  withdrawn->claimed_by = 0;
  withdrawn->claimed_until = CARE_MOMENT_NONE;
  g_free (withdrawn->reason);
  withdrawn->reason = g_strdup (_("The complaint has gone on."));

  return care_call_table_update (effects->db, withdrawn, error);
}

static CareCall *
new_call (Effects       *effects,
          CareCallType   type,
          CareDay        due_on,
          gint64         assigned_to)
{
  const CareComplaint *after = effects->after;
  CareCall *call = care_call_new ();

  call->type = type;
  call->customer_id = after->customer_id;
  call->order_id = after->order_id;
  call->occurrence = care_complaint_dup_call_occurrence (after, care_db_get_now (effects->db));
  call->base_on = effects->today;
  call->due_on = due_on;
  call->deadline_on = due_on + (type == CARE_CALL_REPLY_PROMISED ? 0 : care_call_type_get_rule (type)->grace);
  call->staff_id = after->owner_id != 0 ? after->owner_id : assigned_to;
  call->reason = g_strconcat (after->complaint_no, after->subject != NULL ? " " : NULL, after->subject, NULL);

  return call;
}

/* Withdraws what does not fit; whether a call that fits is there already. */
static gboolean
keep_fitting (Effects       *effects,
              CareCallType   type,
              CareDay        due_on,
              gboolean      *is_there,
              GError       **error)
{
  *is_there = FALSE;
  for (guint i = 0; i < effects->calls->len; i++)
    {
      const CareCall *call = effects->calls->pdata[i];

      if (call->type != type || call->state != CARE_CALL_OPEN || !is_about (call, effects->after))
        continue;
      if (due_on != CARE_DAY_NONE && !*is_there &&
          (type != CARE_CALL_REPLY_PROMISED || call->due_on == due_on))
        *is_there = TRUE;
      else if (!withdraw_call (effects, call, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
follow_type (Effects       *effects,
             CareCallType   type,
             gint64         assigned_to,
             gint64        *call_id,
             GError       **error)
{
  CareDay due_on = get_due_day (effects, type);
  g_autoptr(CareCall) call = NULL;
  gboolean is_there;

  if (!keep_fitting (effects, type, due_on, &is_there, error))
    return FALSE;
  if (due_on == CARE_DAY_NONE || is_there)
    return TRUE;

  call = new_call (effects, type, due_on, assigned_to);
  if (!care_call_table_add (effects->db, call, 0, &call->id, error))
    return FALSE;
  if (call->id == 0)
    return TRUE;
  if (type == CARE_CALL_REPLY_PROMISED)
    *call_id = call->id;
  g_ptr_array_add (effects->planned, g_steal_pointer (&call));

  return TRUE;
}

static gboolean
follow_calls (Effects  *effects,
              gint64   *reply_call_id,
              GError  **error)
{
  g_autoptr(CareCustomer) customer = care_customer_table_get (effects->db, effects->after->customer_id,
                                                              error);

  if (customer == NULL)
    return FALSE;
  effects->calls = care_call_table_list_of_customer (effects->db, customer->id, error);
  if (effects->calls == NULL)
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (kept_types); i++)
    if (!follow_type (effects, kept_types[i], customer->assigned_to, reply_call_id, error))
      return FALSE;
  care_db_touch (effects->db, CARE_TOPIC_CALLS);

  return TRUE;
}

/* ---- leaders ----------------------------------------------------------------------- */

static gboolean
tell (Effects     *effects,
      CareRole     role,
      gboolean     urgent,
      const char  *what,
      GError     **error)
{
  const CareComplaint *after = effects->after;
  g_autoptr(CareNotice) notice = care_notice_new ();

  notice->role = role;
  notice->urgent = urgent;
  /* Translators: what is the matter, the number of the complaint, what it is about. */
  notice->body = g_strdup_printf (_("%1$s: %2$s %3$s"), what, after->complaint_no,
                                  after->subject != NULL ? after->subject : "");
  notice->customer_id = after->customer_id;
  notice->created_at = care_db_get_now (effects->db);
  notice->created_by = care_db_get_actor (effects->db).staff_id;

  return care_notice_table_add (effects->db, notice, error) != 0;
}

static gboolean
mark_told (Effects   *effects,
           CareRole   role,
           GError   **error)
{
  g_autoptr(GPtrArray) notices = care_notice_table_list_unread (effects->db, role, error);

  if (notices == NULL)
    return FALSE;
  for (guint i = 0; i < notices->len; i++)
    {
      const CareNotice *notice = notices->pdata[i];

      if (strstr (notice->body, effects->after->complaint_no) != NULL &&
          !care_notice_table_mark_read (effects->db, notice->id, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
tell_leaders (Effects             *effects,
              CareComplaintMove    move,
              gboolean             became_major,
              GError             **error)
{
  if (became_major && (!tell (effects, CARE_ROLE_SUPERVISOR, TRUE, _("▲ Major complaint"), error) ||
                       !tell (effects, CARE_ROLE_MANAGER, TRUE, _("▲ Major complaint"), error)))
    return FALSE;
  if (move == CARE_MOVE_SUBMIT || move == CARE_MOVE_PREFER)
    return tell (effects, CARE_ROLE_SUPERVISOR, FALSE, _("Plans wait for your choice"), error);
  if (move == CARE_MOVE_INSIST)
    return tell (effects, CARE_ROLE_MANAGER, FALSE, _("The customer insists: please judge anew"), error);
  if (move == CARE_MOVE_ESCALATE)
    return tell (effects, effects->after->ladder > 1 ? CARE_ROLE_MANAGER : CARE_ROLE_SUPERVISOR, TRUE,
                 _("▲ Answer overdue"), error);
  if (move == CARE_MOVE_NOTICE)
    return mark_told (effects, CARE_ROLE_SUPERVISOR, error) && mark_told (effects, CARE_ROLE_MANAGER, error);

  return TRUE;
}

/* ---- all of it ---------------------------------------------------------------------- */

static gboolean
has_moved (const CareComplaint *before,
           const CareComplaint *after)
{
  return before == NULL || before->state != after->state || before->reply_by != after->reply_by ||
         before->waiting_since != after->waiting_since || before->owner_id != after->owner_id;
}

gboolean
care_complaint_effects_write (CareDb                *db,
                              const CareComplaint   *before,
                              const CareComplaint   *after,
                              CareComplaintMove      move,
                              const CareHouseRules  *rules,
                              GPtrArray             *planned,
                              GError               **error)
{
  CareDay today = care_moment_to_day (care_db_get_now (db), rules->zone);
  gboolean was_major = before != NULL && before->state != CARE_COMPLAINT_DRAFT &&
  care_complaint_is_major (before);
  gboolean is_registered = after->state != CARE_COMPLAINT_DRAFT && care_complaint_is_open (after);
  CareMoment promised = before != NULL && before->state != CARE_COMPLAINT_DRAFT ? before->reply_by
                                                                               : CARE_MOMENT_NONE;
  Effects effects = { db, after, rules, NULL, planned, today };
  gint64 reply_call_id = 0;
  gboolean is_done = TRUE;

  if (after->state == CARE_COMPLAINT_DRAFT)
    return TRUE;
  if (after->customer_id != 0 && has_moved (before, after))
    is_done = follow_calls (&effects, &reply_call_id, error);
  if (is_done && after->customer_id != 0 && after->reply_by != promised)
    is_done = settle_promises (db, after, move != CARE_MOVE_EDIT && move != CARE_MOVE_UNDO, error) &&
              (after->reply_by == CARE_MOMENT_NONE || make_promise (&effects, reply_call_id, error));
  g_clear_pointer (&effects.calls, g_ptr_array_unref);

  return is_done && tell_leaders (&effects, move, is_registered && care_complaint_is_major (after) &&
                                  !was_major,
                                  error);
}
