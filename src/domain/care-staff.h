/* care-staff.h — somebody who works for the studio
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Both those who sit at the customer-service desks (they have a role and sign in)
 * and those whom customers speak about: consultants, photographers, stylists.
 */
#pragma once

#include "care-day.h"
#include "care-kind.h"
#include "care-record.h"
#include "care-role.h"

CARE_DECLARE_RECORD (CareStaff, care_staff)

struct _CareStaff
{
  gint64          id;          /* 0: not stored yet */
  char           *employee_no; /* (owned) (nullable) 工号; NULL for people known by name only */
  char           *name;        /* (owned) */
  CareDepartment  department;
  CareRole        role;
  int             ability;     /* 1 to 5: weight when customers are shared out (R51) */
  char           *password;    /* (owned) (nullable) crypt(3) string; NULL: none is asked */
  gboolean        has_left;
  gint64          version;
};
#define CARE_TYPE_STAFF (care_staff_get_type ())

/* A day off of somebody, and who does the work on it. */
typedef struct
{
  gint64  staff_id;
  CareDay day;
  gint64  substitute_id; /* 0: nobody named */
} CareAbsence;

CareStaff *care_staff_copy (const CareStaff *self) G_GNUC_WARN_UNUSED_RESULT;
