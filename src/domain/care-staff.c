/* care-staff.c — somebody who works for the studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-staff.h"

CARE_DEFINE_RECORD (CareStaff, care_staff)

static void
care_staff_clear (CareStaff *self)
{
  g_free (self->employee_no);
  g_free (self->name);
  g_free (self->password);
}

CareStaff *
care_staff_copy (const CareStaff *self)
{
  CareStaff *copy = care_staff_new ();

  *copy = *self;
  copy->employee_no = g_strdup (self->employee_no);
  copy->name = g_strdup (self->name);
  copy->password = g_strdup (self->password);

  return copy;
}
