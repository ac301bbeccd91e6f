/* care-window.h — the window: who sits here, which page is open, what passes by
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows the welcome page while there is no studio file, the list of people while
 * nobody has signed in, and then the pages (care-places.h) beside their sidebar. It
 * remembers where one came from, locks itself, and passes sentences on as toasts.
 */
#pragma once

#include <adwaita.h>

#include "model/care-office.h"

#define CARE_TYPE_WINDOW (care_window_get_type ())
G_DECLARE_FINAL_TYPE (CareWindow, care_window, CARE, WINDOW, AdwApplicationWindow)

GtkWidget  *care_window_new          (GtkApplication *application,
                                      CareClock      *clock);

/* Opens a studio file without keeping the first frame waiting. */
void        care_window_open_file    (CareWindow     *self,
                                      const char     *path);

/* Shows the office that is open already; for tests and the rehearsal. */
void        care_window_set_office   (CareWindow     *self,
                                      CareOffice     *office);
/* (nullable). */
CareOffice *care_window_get_office   (CareWindow     *self);

/**
 * care_window_go:
 * @place: name of a place
 * @subject: whom or what it is about, or 0
 *
 * Before somebody has signed in this is kept for afterwards.
 */
void        care_window_go           (CareWindow     *self,
                                      const char     *place,
                                      gint64          subject);

/* Where one is: a name of care-places.h, or "welcome", "opening", "sign-in". */
const char *care_window_get_place    (CareWindow     *self);

/* After how many idle seconds the desk is locked; 0: never. */
void        care_window_set_patience (CareWindow     *self,
                                      guint           seconds);
