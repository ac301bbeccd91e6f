/* care-welcome-page.h — the first thing somebody sees: start a studio, or open one
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Emits "open-file" (path) for a file that exists, "founded" (office, path) when a
 * studio has been started here or the sample is ready. What goes wrong is said on the page.
 */
#pragma once

#include <adwaita.h>

#include "model/care-office.h"

#define CARE_TYPE_WELCOME_PAGE (care_welcome_page_get_type ())
G_DECLARE_FINAL_TYPE (CareWelcomePage, care_welcome_page, CARE, WELCOME_PAGE, AdwBin)

GtkWidget  *care_welcome_page_new        (CareClock       *clock);
void        care_welcome_page_tell_error (CareWelcomePage *self,
                                          const GError    *error);
/* (nullable): what the page says is wrong. */
const char *care_welcome_page_get_told   (CareWelcomePage *self);
