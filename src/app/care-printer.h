/* care-printer.h — forms on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The only file that knows GtkPrintOperation. The dialog is always shown: printing
 * without it waits for a print server that may not be there. Paper and printer are
 * remembered while the program runs.
 */
#pragma once

#include "ui/print/care-print-preview.h"

#define CARE_TYPE_PRINTER (care_printer_get_type ())
G_DECLARE_FINAL_TYPE (CarePrinter, care_printer, CARE, PRINTER, GObject)

CarePrinter *care_printer_new    (void) G_GNUC_WARN_UNUSED_RESULT;

/* From now on @preview prints here. */
void         care_printer_attend (CarePrinter      *self,
                                  CarePrintPreview *preview);
