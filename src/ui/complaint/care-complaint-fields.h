/* care-complaint-fields.h — some fields of a complaint as a form
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Fields stand two by two under a heading, in the order they are named; category and
 * matter are one choice. Emits "typed" when the person changes something.
 */
#pragma once

#include "care-complaint-input.h"

#define CARE_TYPE_COMPLAINT_FIELDS (care_complaint_fields_get_type ())
G_DECLARE_FINAL_TYPE (CareComplaintFields, care_complaint_fields, CARE, COMPLAINT_FIELDS, AdwBin)

/* @house: outlives the widget. */
GtkWidget *care_complaint_fields_new        (const CareComplaintHouse *house);

/**
 * care_complaint_fields_add:
 * @title: (nullable): of the group
 * @names: fields with blanks between them; those without a label are left out, and
 *   those that stand already
 */
void       care_complaint_fields_add        (CareComplaintFields      *self,
                                             const char               *title,
                                             const char               *names);
gboolean   care_complaint_fields_is_empty   (CareComplaintFields      *self);

/* Emits nothing. */
void       care_complaint_fields_show       (CareComplaintFields      *self,
                                             const CareComplaint      *complaint);
/* FALSE when something cannot be read; it says so below, and has the focus. */
gboolean   care_complaint_fields_read       (CareComplaintFields      *self,
                                             CareComplaint            *complaint);

/* Says at each field that it is needed; the first gets the focus. */
void       care_complaint_fields_mark       (CareComplaintFields      *self,
                                             const char *const        *missing);

/* As if somebody had typed it; a choice takes its nick. */
void       care_complaint_fields_type       (CareComplaintFields      *self,
                                             const char               *name,
                                             const char               *words);
/* NULL: the first. */
void       care_complaint_fields_take_focus (CareComplaintFields      *self,
                                             const char               *name);
