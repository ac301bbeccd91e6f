/* care-import-past-window.h — the lists that came in so far, each to be taken back
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What was imported when and by whom, newest first, with a button that takes the whole
 * list back after a question: couples on whom somebody has worked since stay.
 */
#pragma once

#include <adwaita.h>

#include "model/care-import-history.h"

#define CARE_TYPE_IMPORT_PAST_WINDOW (care_import_past_window_get_type ())
G_DECLARE_FINAL_TYPE (CareImportPastWindow, care_import_past_window, CARE, IMPORT_PAST_WINDOW, AdwWindow)

GtkWidget *care_import_past_window_new          (GtkWindow            *parent,
                                                 CareOffice           *office);

/* How many lists are shown, and taking one back without the question; for tests. */
guint      care_import_past_window_get_n_lists  (CareImportPastWindow *self);
void       care_import_past_window_take_back    (CareImportPastWindow *self,
                                                 gint64                batch);
