/* care-filter-bar.h — what narrows the group that is shown
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fields for the conditions the office asks in this group, and for those that are set.
 * Signal "changed" (CareCustomerFilter): the list shall follow. What cannot be an
 * amount or a day is marked and narrows nothing.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-customer-filter.h"
#include "domain/care-staff.h"

#define CARE_TYPE_FILTER_BAR (care_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (CareFilterBar, care_filter_bar, CARE, FILTER_BAR, AdwBin)

/* (element-type CareStaff): whom the two lists of people offer. */
void care_filter_bar_set_staff  (CareFilterBar            *self,
                                 GPtrArray                *staff);

void care_filter_bar_set_filter (CareFilterBar            *self,
                                 const CareCustomerFilter *filter);

/* Types into a field, for tests; NULL empties it. */
void care_filter_bar_type       (CareFilterBar            *self,
                                 CareCondition             condition,
                                 const char               *text);
