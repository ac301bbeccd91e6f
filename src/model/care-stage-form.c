/* care-stage-form.c — one stage of an order, to be entered, put off or done again
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-stage-form.h"
#include "domain/care-error.h"
#include "domain/care-money.h"
#include "domain/care-stage-move.h"
#include "domain/care-text.h"
#include "store/care-order-table.h"
#include "store/care-staff-table.h"

/* ---- what saving does --------------------------------------------------------------- */

typedef struct
{
  CareOrder *order;  /* with the stage as it shall be */
  CareStage  stage;
  char      *staff;  /* (nullable) a name */
} Move;

static void
move_free (gpointer data)
{
  Move *move = data;

  care_order_unref (move->order);
  g_free (move->staff);
  g_free (move);
}

static gboolean
apply (CareDb    *db,
       gpointer   data,
       GError   **error)
{
  Move *move = data;
  CareStageDetail *detail = &move->order->details[move->stage];

  detail->staff_id = 0;
  if (move->staff != NULL)
    {
      detail->staff_id = care_staff_table_need (db, move->staff, care_stage_get_department (move->stage), 0,
                                                error);
      if (detail->staff_id == 0)
        return FALSE;
    }

  return care_order_table_touch (db, move->order->id, move->order->version, error) &&
         care_order_table_put_whole_stage (db, move->order, move->order->id, move->stage, error);
}

/* ---- reading ------------------------------------------------------------------------ */

CareStage
care_stage_form_get_stage (const CareRecordForm *form)
{
  return (CareStage) form->subject_id;
}

static void
take_text (const CareRecordForm  *form,
           int                    field,
           char                 **text)
{
  g_free (*text);
  *text = care_record_form_dup_text (form, field);
}

static CareFileTask *
read_form (const CareRecordForm  *form,
           int                   *field,
           GError               **error)
{
  CareStage stage = care_stage_form_get_stage (form);
  const CareOrder *before = form->data;
  CareStageDate typed = { care_record_form_get_day (form, CARE_STAGE_FIELD_PLANNED),
                          care_record_form_get_day (form, CARE_STAGE_FIELD_DONE),
                          (CareStageStatus) care_record_form_get_choice (form, CARE_STAGE_FIELD_STATUS) };
  g_autoptr(CareOrder) order = care_order_copy (before);
  CareStageDetail *detail = &order->details[stage];
  CareFileTask *task;
  Move *move;

  take_text (form, CARE_STAGE_FIELD_REASON, &detail->reason);
  take_text (form, CARE_STAGE_FIELD_PLACE, &detail->place);
  take_text (form, CARE_STAGE_FIELD_NOTE, &detail->note);
  detail->amount = care_record_form_get_money (form, CARE_STAGE_FIELD_AMOUNT);
  order->version = form->version;
  order->stages[stage] = care_stage_move_settle (&before->stages[stage], &typed, form->today);
  *field = order->stages[stage].done_on > form->today ? CARE_STAGE_FIELD_DONE : CARE_STAGE_FIELD_REASON;
  if (!care_stage_move_check (&before->stages[stage], &order->stages[stage], detail->reason, form->today,
                              error))
    return NULL;

  move = g_new0 (Move, 1);
  move->stage = stage;
  move->staff = care_record_form_dup_text (form, CARE_STAGE_FIELD_STAFF);
  move->order = g_steal_pointer (&order);
  task = care_file_task_new_for (CARE_DEED_MOVE_STAGE, form->customer_id, apply, move, move_free);
  /* Translators: %s is a stage, e.g. Shooting. */
  task->sentence = g_strdup_printf (_("%s is written down."), care_stage_get_label (stage));

  return task;
}

/* ---- filling ------------------------------------------------------------------------ */

static const char *
choose_status (int value)
{
  return value <= CARE_STAGE_STATUS_REDO ? care_stage_status_get_label ((CareStageStatus) value) : NULL;
}

static void
add_day (CareRecordForm *form,
         const char     *nick,
         const char     *label,
         CareDay         day)
{
  g_autofree char *text = care_day_to_iso (day);

  care_record_form_add (form, nick, g_strdup (label), CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL, text);
}

static void
add_text (CareRecordForm *form,
          const char     *nick,
          const char     *label,
          gsize           max,
          const char     *text)
{
  care_record_form_add (form, nick, g_strdup (label), CARE_FORM_TEXT, max, NULL, text);
}

static void
add_fields (CareRecordForm         *form,
            const CareCustomerFile *file,
            const CareOrder        *order,
            CareStage               stage)
{
  const CareStageDate *date = &order->stages[stage];
  const CareStageDetail *detail = &order->details[stage];
  g_autofree char *status = date->status != 0 ? g_strdup_printf ("%d", (int) date->status) : NULL;
  g_autofree char *amount = detail->amount != 0 ? care_money_format (detail->amount, NULL) : NULL;

  care_record_form_add (form, "status", g_strdup (_("State")), CARE_FORM_CHOICE, 0, choose_status, status);
  add_day (form, "planned", _("Planned for"), date->planned_on);
  add_day (form, "done", _("Happened on"), date->done_on);
  add_text (form, "reason", _("Why it is put off or done again"), CARE_TEXT_ADDRESS_MAX, detail->reason);
  add_text (form, "staff", _("Served by"), CARE_TEXT_NAME_MAX,
            detail->staff_id != 0 ? care_customer_file_get_name (file, detail->staff_id) : NULL);
  add_text (form, "place", _("Place"), CARE_TEXT_LINE_MAX, detail->place);
  care_record_form_add (form, "amount", g_strdup (_("Spent at this stage")), CARE_FORM_MONEY,
                        CARE_TEXT_NAME_MAX, NULL, amount);
  care_record_form_add (form, "note", g_strdup (_("Note")), CARE_FORM_BLOCK, CARE_TEXT_NOTE_MAX, NULL,
                        detail->note);
}

static CareRecordForm *
form_again (const CareRecordForm   *form,
            const CareCustomerFile *file)
{
  const CareOrder *order = care_customer_file_get_order (file, form->order_id);

  return order != NULL ? care_stage_form_new (file, order, care_stage_form_get_stage (form), form->today)
                       : NULL;
}

CareRecordForm *
care_stage_form_new (const CareCustomerFile *file,
                     const CareOrder        *order,
                     CareStage               stage,
                     CareDay                 today)
{
  CareRecordForm *form = care_record_form_new ();

  /* Translators: a stage and an order number, e.g. “Shooting · 26110001”. */
  form->title = g_strdup_printf (C_("stage of order", "%1$s · %2$s"), care_stage_get_label (stage),
                                 order->order_no);
  form->read = read_form;
  form->again = form_again;
  form->has_preview = TRUE;
  form->today = today;
  form->customer_id = order->customer_id;
  form->order_id = order->id;
  form->subject_id = (gint64) stage;
  form->version = order->version;
  form->data = care_order_copy (order);
  form->free_data = (GDestroyNotify) care_order_unref;
  add_fields (form, file, order, stage);

  return form;
}

static void
set_status (CareRecordForm  *form,
            CareStageStatus  status)
{
  g_autofree char *text = status != 0 ? g_strdup_printf ("%d", (int) status) : g_strdup ("");

  care_record_form_set (form, CARE_STAGE_FIELD_STATUS, text);
}

void
care_stage_form_fill_done (CareRecordForm *form)
{
  g_autofree char *today = care_day_to_iso (form->today);

  set_status (form, CARE_STAGE_STATUS_DONE);
  care_record_form_set (form, CARE_STAGE_FIELD_DONE, today);
}

void
care_stage_form_fill_later (CareRecordForm *form)
{
  set_status (form, CARE_STAGE_STATUS_POSTPONED);
  care_record_form_set (form, CARE_STAGE_FIELD_DONE, "");
  care_record_form_set (form, CARE_STAGE_FIELD_PLANNED, "");
  care_record_form_set (form, CARE_STAGE_FIELD_REASON, "");
}

void
care_stage_form_fill_redo (CareRecordForm *form)
{
  set_status (form, CARE_STAGE_STATUS_REDO);
  care_record_form_set (form, CARE_STAGE_FIELD_DONE, "");
  care_record_form_set (form, CARE_STAGE_FIELD_PLANNED, "");
  care_record_form_set (form, CARE_STAGE_FIELD_REASON, "");
}
