/* care-complaint-item.h — a complaint as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-item.h"
#include "domain/care-complaint-line.h"

#define CARE_TYPE_COMPLAINT_ITEM (care_complaint_item_get_type ())
CARE_DECLARE_ITEM (CareComplaintItem, care_complaint_item, CARE, COMPLAINT_ITEM, CareComplaintLine)
