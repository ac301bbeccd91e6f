/* care-office-page.h — the supervisor's page: who works here, and couples to share out
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/care-team-board.h"
#include "ui/care-page.h"

#define CARE_TYPE_OFFICE_PAGE (care_office_page_get_type ())
G_DECLARE_FINAL_TYPE (CareOfficePage, care_office_page, CARE, OFFICE_PAGE, CarePage)

GtkWidget           *care_office_page_new       (CareOffice     *office);

/* (nullable): what is shown; NULL while it is read for the first time. */
const CareTeamBoard *care_office_page_get_board (CareOfficePage *self);
