/* care-group-pane.h — the groups beside the list of customers
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The groups of the office and one's own, each with its count. Signal "chosen"
 * (CareGroupLine): the list shall show this group. One's own groups are renamed with
 * F2 and given up with Delete, or from the menu behind their name: "rename" and "drop"
 * (CareSavedFilter) ask for it.
 */
#pragma once

#include <adwaita.h>

#include "model/care-group-desk.h"

#define CARE_TYPE_GROUP_PANE (care_group_pane_get_type ())
G_DECLARE_FINAL_TYPE (CareGroupPane, care_group_pane, CARE, GROUP_PANE, AdwBin)

void                 care_group_pane_set_desk   (CareGroupPane *self,
                                                 CareGroupDesk *desk);

/* The group that is chosen, or NULL. */
const CareGroupLine *care_group_pane_get_chosen (CareGroupPane *self);

/* Chooses the group with this id, once it is there. */
void                 care_group_pane_choose     (CareGroupPane *self,
                                                 gint64         id);
