/* care-consequence-writer.c — carries out what a call brought about
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "care-consequence-writer.h"
#include "care-sequel-writer.h"
#include "domain/care-complaint.h"
#include "store/care-call-table.h"
#include "store/care-complaint-event-table.h"
#include "store/care-complaint-table.h"
#include "store/care-customer-table.h"
#include "store/care-order-table.h"
#include "store/care-setting-table.h"
#include "store/care-visit-table.h"

typedef struct
{
  CareDb                  *db;
  const CareCallSituation *situation;
  const CareVisit         *visit;
  CareRecorded            *recorded;
  CareSequel               sequel;
  CareCustomer            *customer; /* a draft of the file; NULL until something in it changes */
} Writer;

/* The file as a draft, written back once at the end. */
static CareCustomer *
edit_customer (Writer *writer)
{
  if (writer->customer == NULL)
    writer->customer = care_customer_copy (writer->situation->brief->customer);

  return writer->customer;
}

static void
append_note (CareCustomer *customer,
             const char   *line)
{
  char *note = customer->note != NULL ? g_strconcat (customer->note, "\n", line, NULL)
                                      : g_strdup (line);

  g_free (customer->note);
  customer->note = note;
}

/* ---- calls and stages --------------------------------------------------------------- */

/* The same call is owed already; NULL without error when it is not. */
static gboolean
find_open_twin (Writer          *writer,
                CareCallType     type,
                CareCall       **twin,
                GError         **error)
{
  const CareCall *call = writer->situation->brief->call;
  g_autoptr(GPtrArray) calls = care_call_table_list_of_customer (writer->db, call->customer_id, error);

  *twin = NULL;
  if (calls == NULL)
    return FALSE;

  for (guint i = 0; i < calls->len; i++)
    {
      CareCall *other = calls->pdata[i];

      if (*twin == NULL && other->id != call->id && other->type == type &&
          other->state == CARE_CALL_OPEN && other->order_id == call->order_id)
        *twin = care_call_ref (other);
    }

  return TRUE;
}

static CareCall *
new_call (Writer                *writer,
          const CareConsequence *consequence)
{
  const CareBrief *brief = writer->situation->brief;
  const CareCallRule *rule = care_call_type_get_rule (consequence->call_type);
  CareCall *call = care_call_new ();

  call->type = consequence->call_type;
  call->customer_id = brief->customer->id;
  call->order_id = brief->call->order_id;
  call->occurrence = g_strdup (writer->visit->visit_no);
  call->base_on = care_civil_get_day (writer->situation->now);
  call->due_on = consequence->day != CARE_DAY_NONE ? consequence->day
                                                   : care_civil_get_day (consequence->at);
  call->deadline_on = call->due_on + rule->grace;
  call->agreed_at = care_moment_from_civil (consequence->at, writer->situation->rules->zone);
  call->staff_id = brief->customer->assigned_to != 0 ? brief->customer->assigned_to
                                                     : writer->visit->staff_id;
  call->parent_id = brief->call->id;
  call->reason = g_strdup (consequence->text);

  return call;
}

/* A call the plan owes anyway is not owed twice; what the customer named a time for is. */
static gboolean
plan_call (Writer                 *writer,
           const CareConsequence  *consequence,
           GError                **error)
{
  gboolean is_reply = consequence->call_type == CARE_CALL_REPLY_PROMISED;
  g_autoptr(CareCall) call = NULL;
  g_autoptr(CareCall) twin = NULL;

  if (!find_open_twin (writer, consequence->call_type, &twin, error))
    return FALSE;
  if (twin != NULL && consequence->at == CARE_CIVIL_NONE)
    return !is_reply || care_sequel_promise (&writer->sequel, writer->db, twin, error);

  call = new_call (writer, consequence);
  if (consequence->change_hands && !care_sequel_pass_on (&writer->sequel, writer->db, call, error))
    return FALSE;
  if (!care_call_table_add (writer->db, call, 0, &call->id, error))
    return FALSE;
  if (is_reply && !care_sequel_promise (&writer->sequel, writer->db, call, error))
    return FALSE;
  if (call->id != 0)
    g_ptr_array_add (writer->recorded->planned, g_steal_pointer (&call));

  return TRUE;
}

static gboolean
move_stage (Writer                 *writer,
            const CareConsequence  *consequence,
            GError                **error)
{
  const CareOrder *order = writer->situation->brief->order;
  CareStageDate date = { 0 };

  if (consequence->stage == CARE_STAGE_WEDDING)
    {
      edit_customer (writer)->wedding_on = consequence->day;
      return TRUE;
    }
  if (order == NULL || order->stages[consequence->stage].done_on != CARE_DAY_NONE)
    return TRUE;

  date.planned_on = consequence->day;

  return care_order_table_touch (writer->db, order->id, 0, error) &&
         care_order_table_put_stage (writer->db, order->id, consequence->stage, date, error);
}

/* ---- notes, opinions, complaints ---------------------------------------------------- */

static gboolean
add_task (Writer                 *writer,
          CareDepartment          department,
          const CareConsequence  *consequence,
          GError                **error)
{
  CareDay today = care_civil_get_day (writer->situation->now);
  g_autofree char *words = care_consequence_describe (consequence, today);
  const char *body = consequence->text != NULL ? consequence->text : words;

  return care_visit_table_add_task (writer->db, writer->visit, writer->visit->id,
                                    department != CARE_DEPARTMENT_NONE ? department
                                                                       : CARE_DEPARTMENT_SERVICE,
                                    body, error);
}

static gboolean
add_feedback (Writer                 *writer,
              const CareConsequence  *consequence,
              GError                **error)
{
  const char *kind = writer->visit->rating == CARE_RATING_SATISFIED ? "SUGGESTION" : "OPINION";

  if (consequence->text == NULL)
    return TRUE;

  return care_visit_table_add_feedback (writer->db, writer->visit, writer->visit->id,
                                        consequence->department, kind, consequence->text, error);
}

static CareComplaint *
new_complaint (Writer                *writer,
               const CareConsequence *consequence)
{
  const CareBrief *brief = writer->situation->brief;
  CareScriptContext context = care_call_situation_get_context (writer->situation);
  CareComplaint *complaint = care_complaint_new ();
  const char *what = consequence->text != NULL ? consequence->text : writer->visit->note;

  complaint->customer_id = brief->customer->id;
  complaint->order_id = brief->order != NULL ? brief->order->id : 0;
  complaint->visit_id = writer->visit->id;
  complaint->has_stage = care_script_context_get_stage (&context, &complaint->stage);
  complaint->department = consequence->department;
  complaint->accused_id = consequence->staff_id;
  complaint->subject = g_strdup (what != NULL ? what
                                 : care_department_get_label (consequence->department));
  complaint->content = g_strdup (writer->visit->note);
  complaint->remedy_asked = g_strdup (consequence->remedy);
  complaint->recorder_id = writer->visit->staff_id;
  complaint->created_at = care_db_get_now (writer->db);

  return complaint;
}

static gboolean
open_complaint (Writer                 *writer,
                const CareConsequence  *consequence,
                GError                **error)
{
  g_autoptr(CareComplaint) complaint = new_complaint (writer, consequence);
  CareDay today = care_civil_get_day (writer->situation->now);

  complaint->complaint_no = care_setting_table_take_form_number (writer->db, "TS", today, error);
  if (complaint->complaint_no == NULL)
    return FALSE;
  complaint->id = care_complaint_table_add (writer->db, complaint, error);
  if (complaint->id == 0 || !care_complaint_event_table_begin (writer->db, complaint, error) ||
      (writer->visit->id != 0 &&
       !care_visit_table_link_complaint (writer->db, writer->visit->id, complaint->id, error)))
    return FALSE;

  g_free (writer->recorded->complaint_no);
  writer->recorded->complaint_no = g_strdup (complaint->complaint_no);
  writer->recorded->complaint_id = complaint->id;

  return TRUE;
}

/* ---- the customer's own wishes and data ---------------------------------------------- */

static gboolean
set_field (Writer                 *writer,
           const CareConsequence  *consequence,
           GError                **error)
{
  CareCustomer *customer;

  if (consequence->text == NULL)
    return add_task (writer, CARE_DEPARTMENT_SERVICE, consequence, error);

  customer = edit_customer (writer);
  if (consequence->field == CARE_EFFECT_FIELD_ADDRESS)
    {
      g_free (customer->address);
      customer->address = g_strdup (consequence->text);
    }
  else
    append_note (customer, consequence->text);

  return TRUE;
}

static void
opt_out (Writer                *writer,
         const CareConsequence *consequence)
{
  CareCustomer *customer = edit_customer (writer);

  customer->consent_promo = CARE_CONSENT_REFUSED;
  customer->consent_on = care_civil_get_day (writer->situation->now);
  if (consequence->all)
    customer->do_not_call = TRUE;
}

/* The wrong number is struck out but not lost: it moves into the note. */
static void
strike_phone (Writer *writer)
{
  CareCustomer *customer = edit_customer (writer);
  g_autoptr(GPtrArray) kept = g_ptr_array_new ();
  g_autofree char *line = NULL;
  const char *wrong = writer->visit->phone != NULL ? writer->visit->phone
                                                   : care_customer_get_phone (customer);

  for (guint i = 0; customer->phones != NULL && customer->phones[i] != NULL; i++)
    if (g_strcmp0 (customer->phones[i], wrong) != 0)
      g_ptr_array_add (kept, g_strdup (customer->phones[i]));

  if (kept->len == 0)
    {
      customer->phone_invalid = TRUE;
      return;
    }

  line = g_strdup_printf (_("Wrong number: %s"), wrong);
  append_note (customer, line);
  g_ptr_array_add (kept, NULL);
  g_strfreev (customer->phones);
  customer->phones = (char **) g_ptr_array_free (g_steal_pointer (&kept), FALSE);
}

static gboolean
write_one (Writer                 *writer,
           const CareConsequence  *consequence,
           GError                **error)
{
  switch (consequence->kind)
    {
    case CARE_CONSEQUENCE_CLOSE_CALL:
    case CARE_CONSEQUENCE_KEEP_OPEN:
    case CARE_CONSEQUENCE_AGREE_TIME:
      return TRUE;

    case CARE_CONSEQUENCE_PLAN_CALL:
      return plan_call (writer, consequence, error);

    case CARE_CONSEQUENCE_MOVE_STAGE:
      return move_stage (writer, consequence, error);

    case CARE_CONSEQUENCE_SET_FIELD:
      return set_field (writer, consequence, error);

    case CARE_CONSEQUENCE_FEEDBACK_ITEM:
      return add_feedback (writer, consequence, error);

    case CARE_CONSEQUENCE_COMPLAINT_DRAFT:
      return open_complaint (writer, consequence, error);

    case CARE_CONSEQUENCE_OPT_OUT:
      opt_out (writer, consequence);
      return TRUE;

    case CARE_CONSEQUENCE_PHONE_INVALID:
      strike_phone (writer);
      return TRUE;

    case CARE_CONSEQUENCE_NO_ANNIVERSARY:
      edit_customer (writer)->no_anniversary = TRUE;
      return TRUE;

    case CARE_CONSEQUENCE_DEPARTMENT_TASK:
    case CARE_CONSEQUENCE_INCIDENT:
      return add_task (writer, consequence->department, consequence, error);

    case CARE_CONSEQUENCE_NOTIFY:
    case CARE_CONSEQUENCE_INQUIRY:
    case CARE_CONSEQUENCE_CASE:
    case CARE_CONSEQUENCE_PROMISE:
    case CARE_CONSEQUENCE_FINDING:
    case CARE_CONSEQUENCE_MEMO:
      return care_sequel_write (&writer->sequel, writer->db, consequence, error);

    case CARE_CONSEQUENCE_SEND_SMS:
    case CARE_CONSEQUENCE_NOTE:
      return add_task (writer, CARE_DEPARTMENT_SERVICE, consequence, error);
    }

  return TRUE;
}

gboolean
care_consequence_writer_write (CareDb                   *db,
                               const CareCallSituation  *situation,
                               const CareVisit          *visit,
                               GPtrArray                *consequences,
                               CareRecorded             *recorded,
                               GError                  **error)
{
  CareSequel sequel = { visit->customer_id, visit->call_id, visit->id, visit->staff_id,
                        situation->brief->incoming != NULL ? situation->brief->incoming->caller : NULL,
                        visit->phone, situation->now, situation->rules->zone, 0 };
  Writer writer = { db, situation, visit, recorded, sequel, NULL };
  CareDay today = care_civil_get_day (situation->now);
  gboolean is_written = TRUE;

  for (guint i = 0; i < consequences->len && is_written; i++)
    {
      is_written = write_one (&writer, consequences->pdata[i], error);
      g_ptr_array_add (recorded->sentences,
                       care_consequence_describe (consequences->pdata[i], today));
    }

  if (is_written && writer.customer != NULL)
    is_written = care_customer_table_update (db, writer.customer, error);
  g_clear_pointer (&writer.customer, care_customer_unref);

  return is_written;
}
