/* care-cli-form-file.c — F09, the file of a couple, and F17, the calls of a day
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-cli-form.h"

#include "draw/care-call-sheet.h"
#include "draw/care-file-card.h"
#include "model/care-customer-file.h"
#include "model/care-queue-board.h"

CareSheet *
care_cli_form_file (CareCli                 *self,
                    const CareCliFormOrder  *order,
                    GError                 **error)
{
  CareFileCardRecords records = { .language = order->language, .studio = order->studio,
                                  .printed_at = order->printed_at, .printed_by = order->printed_by };
  g_autoptr(CareCustomerFile) file = NULL;
  gint64 id;

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_file_card_lay_out (&records, order->measure);

  id = care_cli_form_find (self, CARE_NUMBER_CUSTOMER, order, error);
  if (id != 0)
    file = care_customer_file_take_out (self->office, id, order->code, error);
  if (file == NULL)
    return NULL;

  records.zone = care_office_get_rules (self->office)->zone;
  records.customer = file->customer;
  records.orders = file->orders;
  records.visits = file->visits;
  records.complaints = file->complaints;
  records.staff = file->staff;

  return care_file_card_lay_out (&records, order->measure);
}

static gpointer
list_calls (CareDb        *db,
            gpointer       data,
            GCancellable  *cancellable,
            GError       **error)
{
  return care_queue_board_list (data, db, error);
}

/* Of the whole office for who leads it, else one's own; what is done or resting all day is left out. */
CareSheet *
care_cli_form_calls (CareCli                 *self,
                     const CareCliFormOrder  *order,
                     GError                 **error)
{
  CareCallSheetRecords records = { .language = order->language, .studio = order->studio,
                                   .printed_at = order->printed_at, .printed_by = order->printed_by };
  CareQueueBoard board = { .day = order->to };
  g_autoptr(GPtrArray) lines = NULL;
  g_autoptr(GPtrArray) entries = NULL;
  CareActor actor;

  if (order->subject == CARE_CLI_FORM_BLANK)
    return care_call_sheet_lay_out (&records, order->measure);

  actor = care_office_get_actor (self->office);
  board.rules = care_office_get_rules (self->office);
  board.now = care_clock_get_now (self->clock);
  board.me = actor.staff_id;
  board.staff_id = care_role_may (actor.role, CARE_DEED_ASSIGN) ? 0 : actor.staff_id;
  lines = care_cli_read (self, list_calls, &board, error);
  if (lines == NULL)
    return NULL;

  entries = g_ptr_array_new ();
  for (guint i = 0; i < lines->len; i++)
    {
      const CareQueueLine *line = lines->pdata[i];

      if (line->group != CARE_QUEUE_DONE)
        g_ptr_array_add (entries, line->entry);
    }
  records.zone = board.rules->zone;
  records.day = order->to;
  records.specialist = board.staff_id != 0 ? order->printed_by : NULL;
  records.entries = entries;

  return care_call_sheet_lay_out (&records, order->measure);
}
