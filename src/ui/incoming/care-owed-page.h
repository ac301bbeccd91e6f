/* care-owed-page.h — what is owed an answer, and to whom
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Promises with their minute, the late ones first; cases that wait for a department,
 * whose answer is written here and goes back to the customer as a call; messages taken
 * for the person who sits here; what a supervisor was to be told.
 */
#pragma once

#include "model/care-case-desk.h"
#include "ui/care-page.h"

#define CARE_TYPE_OWED_PAGE (care_owed_page_get_type ())
G_DECLARE_FINAL_TYPE (CareOwedPage, care_owed_page, CARE, OWED_PAGE, CarePage)

GtkWidget *care_owed_page_new (CareOffice *office);
