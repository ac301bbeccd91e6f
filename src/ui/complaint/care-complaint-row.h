/* care-complaint-row.h — one complaint of the board
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Number, customer and subject; category and department; severity; the step as six
 * dots; the clock with its sign; who follows it. What waits for whoever sits here is
 * marked in words.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-complaint-line.h"

#define CARE_TYPE_COMPLAINT_ROW (care_complaint_row_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintRow, care_complaint_row, CARE, COMPLAINT_ROW, AdwBin)

GtkWidget *care_complaint_row_new      (void);
void       care_complaint_row_set_line (CareComplaintRow        *self,
                                        const CareComplaintLine *line,
                                        CareDay                  today);
