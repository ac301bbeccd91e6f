/* care-record-dialog.h — a stage, a payment, a document: typed, looked at, saved
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows any CareRecordForm. Which calls would move stands below the fields before it
 * is saved. When a colleague was quicker, their words stand below mine, field by
 * field, and nothing is overwritten unseen. Emits "saved" with the CareFileTask.
 */
#pragma once

#include <adwaita.h>

#include "model/care-customer-desk.h"
#include "model/care-record-form.h"

#define CARE_TYPE_RECORD_DIALOG (care_record_dialog_get_type ())
G_DECLARE_FINAL_TYPE (CareRecordDialog, care_record_dialog, CARE, RECORD_DIALOG, AdwWindow)

/* @form is taken over. */
GtkWidget  *care_record_dialog_new         (GtkWindow        *parent,
                                            CareCustomerDesk *desk,
                                            CareRecordForm   *form);

/* For tests: as if somebody typed it. */
void        care_record_dialog_type        (CareRecordDialog *self,
                                            int               field,
                                            const char       *text);
const char *care_record_dialog_get_preview (CareRecordDialog *self);
const char *care_record_dialog_get_told    (CareRecordDialog *self);
