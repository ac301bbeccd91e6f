/* care-double.h — two files that may be of one couple
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-record.h"

CARE_DECLARE_RECORD (CareDouble, care_double)

struct _CareDouble
{
  gint64  low_id;     /* the older file */
  gint64  high_id;
  char   *low_no;     /* (owned) */
  char   *high_no;    /* (owned) */
  char   *low_names;  /* (owned) */
  char   *high_names; /* (owned) */
  char   *phone;      /* (owned) (nullable) that both have; NULL: names and wedding day */
};
#define CARE_TYPE_DOUBLE (care_double_get_type ())
