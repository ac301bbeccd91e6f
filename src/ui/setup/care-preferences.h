/* care-preferences.h — the studio's settings, and one's own
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What concerns the studio is kept in its file and may be changed by supervisors;
 * the password and the look of the window are everybody's own.
 */
#pragma once

#include <adwaita.h>

#include "model/care-office.h"

#define CARE_TYPE_PREFERENCES (care_preferences_get_type ())
G_DECLARE_FINAL_TYPE (CarePreferences, care_preferences, CARE, PREFERENCES, AdwPreferencesWindow)

GtkWidget *care_preferences_new         (GtkWindow  *parent,
                                         CareOffice *office);

/* Follows the desktop, or is light or dark: as the person likes it. */
void       care_preferences_apply_style (GSettings  *habits);
