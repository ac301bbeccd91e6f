/* care-day-page.h — the office's day: what is taken over, ticked, and reported before six
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Yesterday's bookings, shootings, selections and pick-ups to take over, the two
 * checklists, and the report of the day as it stands, to be added to and handed in.
 */
#pragma once

#include "model/care-office.h"
#include "ui/care-page.h"

#define CARE_TYPE_DAY_PAGE (care_day_page_get_type ())
G_DECLARE_FINAL_TYPE (CareDayPage, care_day_page, CARE, DAY_PAGE, CarePage)

GtkWidget  *care_day_page_new      (CareOffice  *office);

/* Whether the day is shown. */
gboolean    care_day_page_is_ready (CareDayPage *self);

/* What the banner says; (nullable). */
const char *care_day_page_get_told (CareDayPage *self);
