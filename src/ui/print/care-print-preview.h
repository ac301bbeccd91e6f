/* care-print-preview.h — a form on the screen before it goes on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages are painted by the same function as on paper. What no font of this
 * computer can write is not printed as empty boxes: a sentence says which letters.
 * Printing itself is the application's (app/care-printer.h), which hears of it by the
 * signal "print".
 */
#pragma once

#include <adwaita.h>

#include "draw/care-sheet.h"

#define CARE_TYPE_PRINT_PREVIEW (care_print_preview_get_type ())
G_DECLARE_FINAL_TYPE (CarePrintPreview, care_print_preview, CARE, PRINT_PREVIEW, AdwWindow)

/**
 * care_print_preview_new:
 * @from: any widget of the window it belongs to
 * @sheet: (transfer full): finished
 * @ink: (transfer full): what it was measured with
 */
GtkWidget       *care_print_preview_new       (GtkWidget        *from,
                                               CareSheet        *sheet,
                                               CareInk          *ink);
/* The same, on the screen at once: what pages do that print. */
void             care_print_preview_show      (GtkWidget        *from,
                                               CareSheet        *sheet,
                                               CareInk          *ink);
const CareSheet *care_print_preview_get_sheet (CarePrintPreview *self);
const CareInk   *care_print_preview_get_ink   (CarePrintPreview *self);
gboolean         care_print_preview_may_print (CarePrintPreview *self);
/* 1 is the size of the paper. */
void             care_print_preview_set_zoom  (CarePrintPreview *self,
                                               double            zoom);
double           care_print_preview_get_zoom  (CarePrintPreview *self);
/* Writes the form to a file and says so. */
void             care_print_preview_save      (CarePrintPreview *self,
                                               const char       *path);
