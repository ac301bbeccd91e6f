/* care-order.c — what a couple ordered, and how far it has come
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-order.h"

CARE_DEFINE_RECORD (CareOrder, care_order)

static void
care_order_clear (CareOrder *self)
{
  g_free (self->order_no);
  g_free (self->package);
  g_free (self->package_content);
  g_free (self->extra_content);
  g_free (self->spots);
  g_free (self->note);
  g_clear_pointer (&self->servers, g_ptr_array_unref);
  g_clear_pointer (&self->purchases, g_ptr_array_unref);
  g_clear_pointer (&self->payments, g_ptr_array_unref);
  for (int i = 0; i < CARE_N_STAGES; i++)
    care_stage_detail_clear (&self->details[i]);
}

void
care_stage_detail_clear (CareStageDetail *self)
{
  g_free (self->place);
  g_free (self->note);
  g_free (self->reason);
  *self = (CareStageDetail) { 0 };
}

void
care_stage_detail_copy (CareStageDetail       *self,
                        const CareStageDetail *other)
{
  *self = *other;
  self->place = g_strdup (other->place);
  self->note = g_strdup (other->note);
  self->reason = g_strdup (other->reason);
}

gboolean
care_stage_detail_is_empty (const CareStageDetail *self)
{
  return self->staff_id == 0 && self->place == NULL && self->note == NULL && self->reason == NULL &&
         self->amount == 0;
}

CareOrderLine *
care_order_line_new (gint64      amount,
                     CareDay     on,
                     const char *text)
{
  CareOrderLine *self = g_new0 (CareOrderLine, 1);

  self->amount = amount;
  self->on = on;
  self->text = g_strdup (text);

  return self;
}

void
care_order_line_free (CareOrderLine *self)
{
  g_free (self->text);
  g_free (self);
}

static GPtrArray *
copy_lines (GPtrArray *lines)
{
  GPtrArray *copy = lines != NULL ? g_ptr_array_new_with_free_func ((GDestroyNotify) care_order_line_free)
                                  : NULL;

  for (guint i = 0; lines != NULL && i < lines->len; i++)
    {
      const CareOrderLine *line = lines->pdata[i];
      CareOrderLine *other = care_order_line_new (line->amount, line->on, line->text);

      other->id = line->id;
      g_ptr_array_add (copy, other);
    }

  return copy;
}

CareServer *
care_server_new (CareDepartment  duty,
                 gint64          staff_id,
                 const char     *name)
{
  CareServer *self = g_new0 (CareServer, 1);

  self->duty = duty;
  self->staff_id = staff_id;
  self->name = g_strdup (name);

  return self;
}

void
care_server_free (CareServer *self)
{
  g_free (self->name);
  g_free (self);
}

CareOrder *
care_order_copy (const CareOrder *self)
{
  CareOrder *copy = care_order_new ();

  *copy = *self;
  copy->order_no = g_strdup (self->order_no);
  copy->package = g_strdup (self->package);
  copy->package_content = g_strdup (self->package_content);
  copy->extra_content = g_strdup (self->extra_content);
  copy->spots = g_strdup (self->spots);
  copy->note = g_strdup (self->note);
  copy->purchases = copy_lines (self->purchases);
  copy->payments = copy_lines (self->payments);
  for (int i = 0; i < CARE_N_STAGES; i++)
    care_stage_detail_copy (&copy->details[i], &self->details[i]);
  copy->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  for (guint i = 0; self->servers != NULL && i < self->servers->len; i++)
    {
      const CareServer *server = self->servers->pdata[i];

      g_ptr_array_add (copy->servers, care_server_new (server->duty, server->staff_id, server->name));
    }

  return copy;
}

gint64
care_order_get_balance (const CareOrder *self)
{
  return self->price + self->extra_amount - self->paid;
}

const CareServer *
care_order_get_server (const CareOrder *self,
                       CareDepartment   duty)
{
  for (guint i = 0; self->servers != NULL && i < self->servers->len; i++)
    {
      const CareServer *server = self->servers->pdata[i];

      if (server->duty == duty)
        return server;
    }

  return NULL;
}

CareStage
care_order_get_next_stage (const CareOrder *self)
{
  int stage = CARE_STAGE_WEDDING;

  while (stage > 0 && self->stages[stage - 1].done_on == CARE_DAY_NONE)
    stage--;
  /* When the goods are made and come in is seldom written down. */
  while (stage < CARE_STAGE_WEDDING &&
         (self->stages[stage].status == CARE_STAGE_STATUS_CANCELLED ||
          ((stage == CARE_STAGE_PRODUCTION || stage == CARE_STAGE_READY) &&
           self->stages[stage].planned_on == CARE_DAY_NONE)))
    stage++;

  return (CareStage) stage;
}

CareDay
care_stage_date_get_day (const CareStageDate *self)
{
  return self->done_on != CARE_DAY_NONE ? self->done_on : self->planned_on;
}

CareStageDate
care_stage_date_on (CareDay day,
                    CareDay today)
{
  CareStageDate date = { CARE_DAY_NONE, CARE_DAY_NONE, CARE_STAGE_STATUS_PENDING };

  if (day == CARE_DAY_NONE)
    return date;

  date.planned_on = day;
  if (day <= today)
    {
      date.done_on = day;
      date.status = CARE_STAGE_STATUS_DONE;
    }

  return date;
}
