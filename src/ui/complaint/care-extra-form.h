/* care-extra-form.h — what a step asks for that is no field of the complaint
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A note, a penalty, or where an attachment lies.
 */
#pragma once

#include "care-complaint-input.h"
#include "domain/care-complaint-part.h"

#define CARE_TYPE_EXTRA_FORM (care_extra_form_get_type ())
G_DECLARE_FINAL_TYPE (CareExtraForm, care_extra_form, CARE, EXTRA_FORM, AdwBin)

/* Whether @move has such a form. */
gboolean   care_extra_form_is_asked (CareComplaintMove          move);
GtkWidget *care_extra_form_new      (const CareComplaintHouse  *house,
                                     CareComplaintMove          move);

/**
 * care_extra_form_read:
 * @penalty: (out) (transfer full): PENALISE
 * @attachment: (out) (transfer full): ATTACH
 * @note: (out) (transfer full): all others
 */
gboolean   care_extra_form_read     (CareExtraForm             *self,
                                     CareComplaintPenalty     **penalty,
                                     CareComplaintAttachment  **attachment,
                                     char                     **note);

/* As if somebody had typed it; FALSE when there is no such field: "note", "reference", "amount". */
gboolean   care_extra_form_type     (CareExtraForm             *self,
                                     const char                *field,
                                     const char                *words);
