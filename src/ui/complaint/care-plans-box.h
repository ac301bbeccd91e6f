/* care-plans-box.h — the proposals of a complaint, side by side
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each plan is a card: what is done, by which remedies, what it costs, by when. While
 * plans are drawn up the cards are typed into and more can be added; once they lie
 * before the leader they are read, and one is chosen.
 */
#pragma once

#include "care-complaint-input.h"
#include "domain/care-complaint-part.h"

#define CARE_TYPE_PLANS_BOX (care_plans_box_get_type ())
G_DECLARE_FINAL_TYPE (CarePlansBox, care_plans_box, CARE, PLANS_BOX, AdwBin)

GtkWidget *care_plans_box_new        (const CareComplaintHouse *house);

/**
 * care_plans_box_show:
 * @plans: (element-type CareComplaintPlan): of all rounds; those of the complaint's are shown
 * @may_edit: to be typed into; otherwise they are read
 */
void       care_plans_box_show       (CarePlansBox             *self,
                                      const CareComplaint      *complaint,
                                      GPtrArray                *plans,
                                      gboolean                  may_edit);

/* Plans that are only read: nothing to choose. */
void       care_plans_box_set_quiet  (CarePlansBox             *self);

/* (transfer full) (element-type CareComplaintPlan) (nullable): NULL when one cannot be read. */
GPtrArray *care_plans_box_read       (CarePlansBox             *self);

/* One more card, as if the button had been pressed; its number from 0. */
guint      care_plans_box_add        (CarePlansBox             *self);
/* As if somebody had typed it. @field: "content", "cost", "done_by" or the nick of a remedy. */
void       care_plans_box_type       (CarePlansBox             *self,
                                      guint                     plan,
                                      const char               *field,
                                      const char               *words);
