/* care-text-shown.h — words on the screen, never as markup
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows, groups, toasts and status pages of libadwaita read Pango markup unless they
 * are told not to: a customer called "A & B <b>" would vanish from the list. This is
 * the only place that sets their texts; everything it is given appears as it is.
 */
#pragma once

#include <adwaita.h>

void      care_text_shown_on_row    (AdwPreferencesRow   *row,
                                     const char          *title);
/* @subtitle may be NULL. The accessible name becomes both together. */
void      care_text_shown_below     (AdwActionRow        *row,
                                     const char          *title,
                                     const char          *subtitle);
void      care_text_shown_on_group  (AdwPreferencesGroup *group,
                                     const char          *title,
                                     const char          *description);
void      care_text_shown_on_status (AdwStatusPage       *page,
                                     const char          *description);
AdwToast *care_text_shown_in_toast  (const char          *sentence) G_GNUC_WARN_UNUSED_RESULT;

/* The name by which a screen reader knows the widget. */
void      care_text_shown_to_reader (GtkWidget           *widget,
                                     const char          *name);
