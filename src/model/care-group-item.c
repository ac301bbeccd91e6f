/* care-group-item.c — a group as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-group-item.h"

CARE_DEFINE_ITEM (CareGroupItem, care_group_item, CareGroupLine, care_group_line, CARE_TYPE_GROUP_LINE)
