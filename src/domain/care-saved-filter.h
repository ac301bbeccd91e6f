/* care-saved-filter.h — a group of customers somebody keeps under a name
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-customer-filter.h"

/* More than this is no name. */
#define CARE_SAVED_FILTER_MAX_NAME 60u

CARE_DECLARE_RECORD (CareSavedFilter, care_saved_filter)

struct _CareSavedFilter
{
  gint64              id;
  gint64              staff_id; /* whose; 0: everybody's */
  char               *name;     /* (owned) */
  CareCustomerFilter *filter;   /* (owned) */
  gint64              version;
};
#define CARE_TYPE_SAVED_FILTER (care_saved_filter_get_type ())

CareSavedFilter *care_saved_filter_copy  (const CareSavedFilter *self) G_GNUC_WARN_UNUSED_RESULT;

/* Whether it can be kept: it has a name, and not too long a one. */
gboolean         care_saved_filter_check (const CareSavedFilter  *self,
                                          GError                **error);
