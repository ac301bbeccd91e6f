/* care-notice.h — something a supervisor or manager is told
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "Tell the supervisor", "tell the manager at once": what a script says is told. A
 * notice is for everybody of a role and counts as read when one of them has read it.
 */
#pragma once

#include "care-moment.h"
#include "care-record.h"
#include "care-role.h"

CARE_DECLARE_RECORD (CareNotice, care_notice)

struct _CareNotice
{
  gint64      id;
  CareRole    role;        /* for whom; those above may read it, too */
  gboolean    urgent;      /* at once */
  char       *body;        /* (owned) */
  gint64      customer_id; /* 0: none */
  gint64      visit_id;    /* 0: none */
  CareMoment  created_at;
  gint64      created_by;
  CareMoment  read_at;
  gint64      read_by;
};
#define CARE_TYPE_NOTICE (care_notice_get_type ())
