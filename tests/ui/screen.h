/* screen.h — what the window's tests share: a studio, a window, and patience
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "ui/care-window.h"

/* 21 November 2026, 10:00 in Shanghai. */
#define SCREEN_NOW ((CareMoment) 1795226400)

/* Starts the toolkit, in the locale of the test. */
void        screen_init     (int         *argc,
                             char      ***argv);

/* A studio in memory; 李敏 (0217), its supervisor, has signed in. */
CareOffice *screen_new_office (void);

/* A window on it, shown. */
CareWindow *screen_new_window (CareOffice *office);
void        screen_end        (CareWindow *window,
                               CareOffice *office);

typedef gboolean (*ScreenCheck) (gpointer data);

/* Runs the main loop until @check says so; fails the test after forty seconds. */
void        screen_wait     (ScreenCheck  check,
                             gpointer     data);

/* Runs what is pending, so that the frame is drawn. */
void        screen_settle   (void);

/* The visible page of the window, as any of its types. */
gpointer    screen_get_page (CareWindow  *window);

/* Writes a picture of the window into the folder $CARE_PICTURES, if that is set. */
void        screen_shoot    (CareWindow  *window,
                             const char  *name);
