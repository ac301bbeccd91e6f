/* care-group-line.h — a group beside the list of customers, and how many are in it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "domain/care-saved-filter.h"

CARE_DECLARE_RECORD (CareGroupLine, care_group_line)

struct _CareGroupLine
{
  gint64           id;       /* unique in the list; of a saved group the negative of its id */
  CareCustomerGroup group;   /* of a group of the office */
  CareSavedFilter *saved;    /* (owned) (nullable) of one's own */
  guint            count;
};
#define CARE_TYPE_GROUP_LINE (care_group_line_get_type ())

/* Borrowed. */
const char         *care_group_line_get_name   (const CareGroupLine *self);

/* Whom it shows. */
CareCustomerFilter *care_group_line_new_filter (const CareGroupLine *self) G_GNUC_WARN_UNUSED_RESULT;
