/* care-person-form.h — name, number, role, department and ability, to be typed into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Emits "typed" when the person at the desk changes something, "entered" on Return.
 */
#pragma once

#include <adwaita.h>

#include "domain/care-staff.h"

#define CARE_TYPE_PERSON_FORM (care_person_form_get_type ())
G_DECLARE_FINAL_TYPE (CarePersonForm, care_person_form, CARE, PERSON_FORM, AdwBin)

/* Shows @staff. Emits "typed" like a person who types. */
void       care_person_form_fill       (CarePersonForm  *self,
                                        const CareStaff *staff);

/* A copy of @staff that says what was typed. */
CareStaff *care_person_form_read       (CarePersonForm  *self,
                                        const CareStaff *staff) G_GNUC_WARN_UNUSED_RESULT;

/* Marks the entry that cannot be right, an empty name before the number, and goes there. */
void       care_person_form_mark_wrong (CarePersonForm  *self,
                                        gboolean         is_wrong);
void       care_person_form_take_focus (CarePersonForm  *self);
