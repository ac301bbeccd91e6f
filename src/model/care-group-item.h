/* care-group-item.h — a group as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-group-line.h"
#include "care-item.h"

#define CARE_TYPE_GROUP_ITEM (care_group_item_get_type ())
CARE_DECLARE_ITEM (CareGroupItem, care_group_item, CARE, GROUP_ITEM, CareGroupLine)
