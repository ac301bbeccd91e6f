/* care-complaint-draft.h — a complaint that is being typed, as text
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line per field that says something, "name=value", so that unsaved words outlive
 * a lock, a crash and a power cut. Lines that no field knows are dropped.
 */
#pragma once

#include "domain/care-complaint.h"

char *care_complaint_draft_write (const CareComplaint *complaint) G_GNUC_WARN_UNUSED_RESULT;
void  care_complaint_draft_take  (CareComplaint       *complaint,
                                  const char          *draft);
