/* care-complaint-input.h — one field of a complaint, to be typed into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Made for the kind of the field (domain/care-complaint-field.h): an entry, several
 * lines, a choice of words or of people, boxes to tick, a switch. A date or time is
 * read as it is typed ("28.11. 15:00", "15:00"); what cannot be read says so below.
 * Emits "typed" when the person changes something.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-complaint-field.h"
#include "domain/care-staff.h"

/* What the inputs of one form are read by. Borrowed; outlives them. */
typedef struct
{
  GPtrArray *staff; /* (element-type CareStaff): who may be chosen */
  GTimeZone *zone;
  CareDay    today;
} CareComplaintHouse;

#define CARE_TYPE_COMPLAINT_INPUT (care_complaint_input_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintInput, care_complaint_input, CARE, COMPLAINT_INPUT, AdwBin)

GtkWidget                *care_complaint_input_new        (const CareComplaintField *field,
                                                           const CareComplaintHouse *house);
const CareComplaintField *care_complaint_input_get_field  (CareComplaintInput       *self);

/* Shows what is entered; emits nothing. */
void                      care_complaint_input_show       (CareComplaintInput       *self,
                                                           const CareComplaint      *complaint);
/* Puts it into @complaint; FALSE, with a remark below, when it cannot be read. */
gboolean                  care_complaint_input_read       (CareComplaintInput       *self,
                                                           CareComplaint            *complaint);

/* As if somebody had typed it: words, the nick of a choice, the name of a person. */
void                      care_complaint_input_type       (CareComplaintInput       *self,
                                                           const char               *words);

/* @sentence (nullable). */
void                      care_complaint_input_set_remark (CareComplaintInput       *self,
                                                           const char               *sentence);
void                      care_complaint_input_take_focus (CareComplaintInput       *self);
