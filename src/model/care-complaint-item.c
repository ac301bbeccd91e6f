/* care-complaint-item.c — a complaint as an item of a list
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-complaint-item.h"

CARE_DEFINE_ITEM (CareComplaintItem, care_complaint_item, CareComplaintLine, care_complaint_line,
                  CARE_TYPE_COMPLAINT_LINE)
