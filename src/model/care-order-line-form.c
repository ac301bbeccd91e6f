/* care-order-line-form.c — something paid, or something bought in addition
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "care-order-line-form.h"
#include "domain/care-error.h"
#include "domain/care-money.h"
#include "domain/care-text.h"
#include "store/care-order-table.h"

typedef struct
{
  CareOrderLineKind  kind;
  gint64             order_id;
  gint64             version;
  CareOrderLine     *line;
  gboolean           drop;
} Line;

static void
line_free (gpointer data)
{
  Line *self = data;

  care_order_line_free (self->line);
  g_free (self);
}

static gboolean
apply (CareDb    *db,
       gpointer   data,
       GError   **error)
{
  Line *self = data;

  if (!care_order_table_touch (db, self->order_id, self->version, error))
    return FALSE;

  return self->drop ? care_order_table_drop_line (db, self->kind, self->order_id, self->line->id, error)
                    : care_order_table_put_line (db, self->kind, self->order_id, self->line, error);
}

static CareFileTask *
new_task (const CareRecordForm *form,
          CareOrderLine        *line,
          gboolean              drop,
          const char           *sentence)
{
  Line *self = g_new0 (Line, 1);
  CareFileTask *task;

  self->kind = (CareOrderLineKind) GPOINTER_TO_INT (form->data);
  self->order_id = form->order_id;
  self->version = form->version;
  self->line = line;
  self->line->id = form->subject_id;
  self->drop = drop;
  task = care_file_task_new_for (CARE_DEED_EDIT_ORDER, form->customer_id, apply, self, line_free);
  task->sentence = g_strdup (sentence);

  return task;
}

static CareFileTask *
read_form (const CareRecordForm  *form,
           int                   *field,
           GError               **error)
{
  gint64 amount = care_record_form_get_money (form, CARE_LINE_FIELD_AMOUNT);
  CareDay on = care_record_form_get_day (form, CARE_LINE_FIELD_DAY);
  g_autofree char *text = care_record_form_dup_text (form, CARE_LINE_FIELD_TEXT);
  gboolean is_payment = (CareOrderLineKind) GPOINTER_TO_INT (form->data) == CARE_ORDER_PAYMENT;

  *field = CARE_LINE_FIELD_AMOUNT;
  if (amount == 0 && (is_payment || text == NULL))
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID, _("Please enter an amount."));
      return NULL;
    }
  *field = CARE_LINE_FIELD_DAY;
  if (on > form->today)
    {
      g_set_error_literal (error, CARE_ERROR, CARE_ERROR_INVALID,
                           _("This day is still to come; nothing can have happened on it yet."));
      return NULL;
    }

  return new_task (form, care_order_line_new (amount, on, text), FALSE,
                   is_payment ? _("The payment is written down.") : _("The purchase is written down."));
}

/* ---- filling ------------------------------------------------------------------------ */

static const CareOrderLine *
find_line (GPtrArray *lines,
           gint64     id)
{
  for (guint i = 0; i < lines->len; i++)
    if (((const CareOrderLine *) lines->pdata[i])->id == id)
      return lines->pdata[i];

  return NULL;
}

static CareRecordForm *
form_again (const CareRecordForm   *form,
            const CareCustomerFile *file)
{
  const CareOrder *order = care_customer_file_get_order (file, form->order_id);
  CareOrderLineKind kind = (CareOrderLineKind) GPOINTER_TO_INT (form->data);
  const CareOrderLine *line;

  if (order == NULL)
    return NULL;
  line = find_line (kind == CARE_ORDER_PAYMENT ? order->payments : order->purchases, form->subject_id);

  return line != NULL || form->subject_id == 0 ? care_order_line_form_new (order, kind, line, form->today)
                                               : NULL;
}

static const char *
get_title (CareOrderLineKind kind,
           gboolean          is_new)
{
  if (kind == CARE_ORDER_PAYMENT)
    return is_new ? _("New Payment") : _("Payment");

  return is_new ? _("New Purchase") : _("Purchase");
}

CareRecordForm *
care_order_line_form_new (const CareOrder     *order,
                          CareOrderLineKind    kind,
                          const CareOrderLine *line,
                          CareDay              today)
{
  CareRecordForm *form = care_record_form_new ();
  g_autofree char *amount = line != NULL && line->amount != 0 ? care_money_format (line->amount, NULL) : NULL;
  g_autofree char *day = care_day_to_iso (line != NULL ? line->on : today);

  form->title = g_strdup_printf ("%s · %s", get_title (kind, line == NULL), order->order_no);
  form->read = read_form;
  form->again = form_again;
  form->today = today;
  form->customer_id = order->customer_id;
  form->order_id = order->id;
  form->subject_id = line != NULL ? line->id : 0;
  form->version = order->version;
  form->data = GINT_TO_POINTER ((int) kind);
  care_record_form_add (form, "amount", g_strdup (_("Amount")), CARE_FORM_MONEY, CARE_TEXT_NAME_MAX, NULL,
                        amount);
  care_record_form_add (form, "day", g_strdup (kind == CARE_ORDER_PAYMENT ? _("Paid on") : _("Bought on")),
                        CARE_FORM_DATE, CARE_TEXT_NAME_MAX, NULL, day);
  care_record_form_add (form, "text", g_strdup (kind == CARE_ORDER_PAYMENT ? _("How it was paid, note")
                                                                           : _("What was bought")),
                        CARE_FORM_TEXT, CARE_TEXT_ADDRESS_MAX, NULL, line != NULL ? line->text : NULL);
  if (line != NULL)
    form->drop = new_task (form, care_order_line_new (line->amount, line->on, line->text), TRUE,
                           kind == CARE_ORDER_PAYMENT ? _("The payment is removed.")
                                                      : _("The purchase is removed."));

  return form;
}
