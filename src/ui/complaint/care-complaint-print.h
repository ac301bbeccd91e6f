/* care-complaint-print.h — a complaint's forms, on the screen before they go on paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <gtk/gtk.h>

#include "model/care-office.h"

/**
 * care_complaint_print:
 * @form: "F04", "COPY" (of it, for the customer) or "F06"
 *
 * Shows the preview. Taking a file out for paper is a deed in the audit.
 */
gboolean care_complaint_print (GtkWidget   *from,
                               CareOffice  *office,
                               gint64       complaint_id,
                               const char  *form,
                               GError     **error);
