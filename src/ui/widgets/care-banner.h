/* care-banner.h — a sentence across the page that stays until it is no longer true
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For states, not events: events are toasts. With an empty text the banner is hidden.
 */
#pragma once

#include <adwaita.h>

#define CARE_TYPE_BANNER (care_banner_get_type ())
G_DECLARE_FINAL_TYPE (CareBanner, care_banner, CARE, BANNER, AdwBin)

GtkWidget  *care_banner_new        (void);
/* @sentence (nullable). */
void        care_banner_set_text   (CareBanner *self,
                                    const char *sentence);
const char *care_banner_get_text   (CareBanner *self);
/* (nullable): what can be done about it, and the action that does it. */
void        care_banner_set_action (CareBanner *self,
                                    const char *label,
                                    const char *action);
