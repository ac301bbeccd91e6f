/* care-complaint-matter.h — what is complained about, chosen from the tree
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Categories and, below each, their matters in one list, searched by its first letters:
 * one choice sets both levels. Emits "typed".
 */
#pragma once

#include <adwaita.h>

#include "domain/care-complaint.h"

#define CARE_TYPE_COMPLAINT_MATTER (care_complaint_matter_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintMatter, care_complaint_matter, CARE, COMPLAINT_MATTER, AdwBin)

GtkWidget *care_complaint_matter_new        (void);

/* Emits nothing. */
void       care_complaint_matter_show       (CareComplaintMatter *self,
                                             const CareComplaint *complaint);
void       care_complaint_matter_read       (CareComplaintMatter *self,
                                             CareComplaint       *complaint);
/* As if somebody had chosen it: "DELAY" or "DELAY.1". */
void       care_complaint_matter_choose     (CareComplaintMatter *self,
                                             const char          *code);
void       care_complaint_matter_take_focus (CareComplaintMatter *self);
