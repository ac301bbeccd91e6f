/* care-plan-card.h — one proposal of a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * To be typed into while plans are drawn up, to be read and chosen afterwards. Emits
 * "chosen" when it is picked, "typed" when something was changed.
 */
#pragma once

#include "care-complaint-input.h"
#include "domain/care-complaint-part.h"

#define CARE_TYPE_PLAN_CARD (care_plan_card_get_type ())
G_DECLARE_FINAL_TYPE (CarePlanCard, care_plan_card, CARE, PLAN_CARD, AdwBin)

/* @number: from 1; @plan is copied. */
GtkWidget         *care_plan_card_new     (const CareComplaintHouse *house,
                                           const CareComplaintPlan  *plan,
                                           int                       number,
                                           gboolean                  may_edit);
/* Marks the plan that was chosen, in words. */
void               care_plan_card_mark    (CarePlanCard             *self,
                                           gboolean                  is_chosen);

/* There is nothing to choose. */
void               care_plan_card_set_quiet (CarePlanCard           *self);

/* (transfer full) (nullable): NULL, with a remark below, when it cannot be read. */
CareComplaintPlan *care_plan_card_read    (CarePlanCard             *self);
/* Whether nothing was entered. */
gboolean           care_plan_card_is_empty (CarePlanCard            *self);
/* As if somebody had typed it. @field: "content", "cost", "done_by" or the nick of a remedy. */
void               care_plan_card_type    (CarePlanCard             *self,
                                           const char               *field,
                                           const char               *words);
