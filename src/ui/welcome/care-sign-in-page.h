/* care-sign-in-page.h — who is sitting down here?
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The people who may sign in; one press where there is no password. The office says
 * "signed-in" when somebody has.
 */
#pragma once

#include <adwaita.h>

#include "model/care-office.h"

#define CARE_TYPE_SIGN_IN_PAGE (care_sign_in_page_get_type ())
G_DECLARE_FINAL_TYPE (CareSignInPage, care_sign_in_page, CARE, SIGN_IN_PAGE, AdwBin)

GtkWidget  *care_sign_in_page_new        (void);

/* Asks @office for its people anew. */
void        care_sign_in_page_set_office (CareSignInPage *self,
                                          CareOffice     *office);

/* Chooses a person, as a press on the row does. */
void        care_sign_in_page_choose     (CareSignInPage *self,
                                          const char     *employee_no);
/* Signs the chosen person in with this password. */
void        care_sign_in_page_try        (CareSignInPage *self,
                                          const char     *password);
/* How many may sign in. */
guint       care_sign_in_page_get_n_people (CareSignInPage *self);
/* (nullable): what the page says is wrong. */
const char *care_sign_in_page_get_told   (CareSignInPage *self);
