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
