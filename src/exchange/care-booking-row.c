/* care-booking-row.c — one line of an order list, understood
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-booking-row.h"

CARE_DEFINE_RECORD (CareBookingRow, care_booking_row)

static void
care_booking_row_clear (CareBookingRow *self)
{
  g_free (self->order_no);
  g_clear_pointer (&self->persons, g_ptr_array_unref);
  g_clear_pointer (&self->phones, g_ptr_array_unref);
  g_free (self->address);
  g_free (self->work_unit);
  g_free (self->package);
  g_free (self->content);
  g_free (self->extra_content);
  g_clear_pointer (&self->servers, g_ptr_array_unref);
  g_free (self->card_no);
  g_free (self->card_level);
  g_free (self->introducer);
  g_free (self->source);
  g_free (self->note);
}

CareBookingRow *
care_booking_row_new_numbered (guint number)
{
  CareBookingRow *self = care_booking_row_new ();

  self->number = number;
  self->persons = g_ptr_array_new_with_free_func ((GDestroyNotify) care_person_unref);
  self->phones = g_ptr_array_new_with_free_func (g_free);
  self->servers = g_ptr_array_new_with_free_func ((GDestroyNotify) care_server_free);
  self->price = CARE_BOOKING_NOT_SAID;
  self->extra = CARE_BOOKING_NOT_SAID;
  self->paid = CARE_BOOKING_NOT_SAID;
  self->balance = CARE_BOOKING_NOT_SAID;

  return self;
}

const char *
care_booking_row_get_server (const CareBookingRow *self,
                             CareDepartment        duty)
{
  for (guint i = 0; i < self->servers->len; i++)
    {
      const CareServer *server = g_ptr_array_index (self->servers, i);

      if (server->duty == duty)
        return server->name;
    }

  return NULL;
}
