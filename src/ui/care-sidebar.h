/* care-sidebar.h — the pages by name, with their counts, and who sits here
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Activating a row emits "chosen" with its position among the places.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-role.h"
#include "ui/care-page.h"

#define CARE_TYPE_SIDEBAR (care_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (CareSidebar, care_sidebar, CARE, SIDEBAR, AdwBin)

/* Shows a count (0: none) behind a page. */
void care_sidebar_set_badge  (CareSidebar *self,
                              guint        position,
                              guint        badge);

/* Marks the page that is open; a position beyond the last marks none. */
void care_sidebar_select     (CareSidebar *self,
                              guint        position);

/* Shows the pages that are open to somebody in @role. */
void care_sidebar_set_role   (CareSidebar *self,
                              CareRole     role);

/* "Li Min · 0217" and the studio. */
void care_sidebar_set_person (CareSidebar *self,
                              const char  *person,
                              const char  *studio);
