/* care-field-row.h — one field of a couple's file, to be typed into
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Makes the row that suits the field: an entry, a choice, a switch, several lines. A
 * sentence about what is wrong stands below the row while it is wrong. Emits "typed"
 * when the person changes something.
 */
#pragma once

#include <adwaita.h>

#include "model/care-customer-form.h"

#define CARE_TYPE_FIELD_ROW (care_field_row_get_type ())
G_DECLARE_FINAL_TYPE (CareFieldRow, care_field_row, CARE, FIELD_ROW, AdwBin)

GtkWidget     *care_field_row_new         (CareFormPlace  place);
/* A field of no couple's form. */
GtkWidget     *care_field_row_new_for     (const CareFieldInfo *info,
                                           const char          *label);
CareFormPlace  care_field_row_get_place   (CareFieldRow  *self);

/* As it stands in the form. Setting it emits nothing. */
char          *care_field_row_dup_text    (CareFieldRow  *self) G_GNUC_WARN_UNUSED_RESULT;
void           care_field_row_set_text    (CareFieldRow  *self,
                                           const char    *text);

/* @sentence (nullable). */
void           care_field_row_set_remark  (CareFieldRow  *self,
                                           const char    *sentence);
/* @theirs (nullable): what a colleague wrote here meanwhile; it can be taken, which emits
 * "theirs-taken". */
void           care_field_row_set_theirs  (CareFieldRow  *self,
                                           const char    *theirs);
void           care_field_row_take_focus  (CareFieldRow  *self);
