/* care-measures-box.h — what each department does about a complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line per measure: department, what, who, by when. While the solution is handed to
 * the departments lines are typed into; while it is carried out each is ticked off
 * with the day it was done.
 */
#pragma once

#include "care-complaint-input.h"
#include "domain/care-complaint-part.h"

#define CARE_TYPE_MEASURES_BOX (care_measures_box_get_type ())
G_DECLARE_FINAL_TYPE (CareMeasuresBox, care_measures_box, CARE, MEASURES_BOX, AdwBin)

typedef enum
{
  CARE_MEASURES_READ,
  CARE_MEASURES_EDIT, /* handed to the departments */
  CARE_MEASURES_TICK  /* being carried out */
} CareMeasuresMode;

GtkWidget *care_measures_box_new  (const CareComplaintHouse *house);
/* @measures: (element-type CareComplaintMeasure) */
void       care_measures_box_show (CareMeasuresBox          *self,
                                   GPtrArray                *measures,
                                   CareMeasuresMode          mode);
/* (transfer full) (element-type CareComplaintMeasure) (nullable): NULL when one cannot be read. */
GPtrArray *care_measures_box_read (CareMeasuresBox          *self);

guint      care_measures_box_add  (CareMeasuresBox          *self);
/* As if somebody had typed it. @field: "action", "due_on", "department" or "done". */
void       care_measures_box_type (CareMeasuresBox          *self,
                                   guint                     measure,
                                   const char               *field,
                                   const char               *words);
