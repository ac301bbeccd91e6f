/* care-call-header.h — with whom the open call is, and by which number
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who is spoken to can be chosen when the file knows two people; every number of the
 * file can be dialled, copied, or photographed from the screen. Below stands how far
 * the order has come.
 */
#pragma once

#include <adwaita.h>

#include "model/care-call-desk.h"

#define CARE_TYPE_CALL_HEADER (care_call_header_get_type ())
G_DECLARE_FINAL_TYPE (CareCallHeader, care_call_header, CARE, CALL_HEADER, GtkBox)

/* Signal "told" (string): a sentence in passing. */

void care_call_header_set_desk    (CareCallHeader *self,
                                   CareCallDesk   *desk);
/* Dialling is forbidden while the call must be justified, or not be made at all. */
void care_call_header_set_locked  (CareCallHeader *self,
                                   gboolean        is_locked);
