/* care-person-page.h — somebody of the team: who they are, days off, password
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arrive with a person's id, or with 0 for somebody new. What was typed is kept until
 * it is saved or another person is shown.
 */
#pragma once

#include "domain/care-staff.h"
#include "model/care-office.h"
#include "ui/care-page.h"

#define CARE_TYPE_PERSON_PAGE (care_person_page_get_type ())
G_DECLARE_FINAL_TYPE (CarePersonPage, care_person_page, CARE, PERSON_PAGE, CarePage)

GtkWidget  *care_person_page_new      (CareOffice      *office);

/* Whether the form has been filled with the person it is about. */
gboolean    care_person_page_is_ready (CarePersonPage  *self);
/* Fills the form in, as typing does. */
void        care_person_page_type     (CarePersonPage  *self,
                                       const CareStaff *staff);
/* Chooses what @day is, as the list of the row does: 0 at work, 1 off, from 2 the stand-ins. */
void        care_person_page_mark_day (CarePersonPage  *self,
                                       gboolean         tomorrow,
                                       guint            choice);
/* (nullable): what the page says is wrong. */
const char *care_person_page_get_told (CarePersonPage  *self);
