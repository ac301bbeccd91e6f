/* care-days-off.h — today and tomorrow of a specialist: at work, or who stands in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Emits "chosen" (the #CareAbsence, whether the day is off) when the person at the
 * desk makes a day something else; the page has it stored.
 */
#pragma once

#include <adwaita.h>

#include "model/care-team-board.h"

#define CARE_TYPE_DAYS_OFF (care_days_off_get_type ())
G_DECLARE_FINAL_TYPE (CareDaysOff, care_days_off, CARE, DAYS_OFF, AdwBin)

/* Shows the days of @staff_id as they are on @board. Emits nothing. */
void care_days_off_show   (CareDaysOff   *self,
                           CareTeamBoard *board,
                           gint64         staff_id);

/* Chooses as the lists do: 0 at work, 1 off, from 2 the colleagues who may stand in. */
void care_days_off_choose (CareDaysOff   *self,
                           gboolean       tomorrow,
                           guint          choice);
