/* care-queue-entry.c — one line of today's list: a call with what must be seen beside it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-queue-entry.h"

CARE_DEFINE_RECORD (CareQueueEntry, care_queue_entry)

static void
care_queue_entry_clear (CareQueueEntry *self)
{
  g_clear_pointer (&self->call, care_call_unref);
  g_free (self->names);
  g_free (self->order_no);
  g_free (self->phone);
  g_free (self->staff_name);
  g_free (self->claimed_name);
  g_free (self->good_times);
  g_free (self->bad_times);
  g_clear_pointer (&self->merged, g_ptr_array_unref);
}

CareQueueEntry *
care_queue_entry_copy (const CareQueueEntry *self)
{
  CareQueueEntry *copy = care_queue_entry_new ();

  *copy = *self;
  copy->call = care_call_ref (self->call);
  copy->names = g_strdup (self->names);
  copy->order_no = g_strdup (self->order_no);
  copy->phone = g_strdup (self->phone);
  copy->good_times = g_strdup (self->good_times);
  copy->bad_times = g_strdup (self->bad_times);
  copy->staff_name = g_strdup (self->staff_name);
  copy->claimed_name = g_strdup (self->claimed_name);
  if (self->merged != NULL)
    copy->merged = g_ptr_array_ref (self->merged);

  return copy;
}
