/* care-history.h — what was changed in a couple's file, or by me today
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-office.h"
#include "domain/care-act.h"

CARE_DECLARE_RECORD (CareHistory, care_history)

struct _CareHistory
{
  gint64      customer_id; /* 0: what I did today */
  gint64      before;      /* only acts with a smaller id */
  gint64      staff_id;
  CareMoment  since;
  char       *names;       /* (owned) (nullable) of the couple */
  GPtrArray  *acts;        /* (owned) (element-type CareAct) newest first */
  GHashTable *staff;       /* (owned) id → name */
  gboolean    has_more;
};
#define CARE_TYPE_HISTORY (care_history_get_type ())

/**
 * care_history_load_async:
 * @customer_id: 0 for what the person who sits here has done today
 * @before: acts older than this one; G_MAXINT64 for the newest
 */
void         care_history_load_async  (CareOffice           *office,
                                       gint64                customer_id,
                                       gint64                before,
                                       GAsyncReadyCallback   callback,
                                       gpointer              user_data);
CareHistory *care_history_load_finish (GAsyncResult         *result,
                                       GError              **error) G_GNUC_WARN_UNUSED_RESULT;
