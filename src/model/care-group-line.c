/* care-group-line.c — a group beside the list of customers, and how many are in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-group-line.h"

CARE_DEFINE_RECORD (CareGroupLine, care_group_line)

static void
care_group_line_clear (CareGroupLine *self)
{
  g_clear_pointer (&self->saved, care_saved_filter_unref);
}

const char *
care_group_line_get_name (const CareGroupLine *self)
{
  return self->saved != NULL ? self->saved->name : care_customer_group_get_label (self->group);
}

CareCustomerFilter *
care_group_line_new_filter (const CareGroupLine *self)
{
  CareCustomerFilter *filter;

  if (self->saved != NULL)
    return care_customer_filter_copy (self->saved->filter);

  filter = care_customer_filter_new ();
  filter->group = self->group;
  filter->stage = care_customer_group_get_stage (self->group);

  return filter;
}
