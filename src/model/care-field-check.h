/* care-field-check.h — what is wrong with a text that was typed into a field
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Dates, telephones, amounts, hours: a sentence that helps, or nothing.
 */
#pragma once

#include "care-customer-field.h"

/* What is wrong with a text of that kind so far, a sentence, or %NULL. */
char *care_field_check_text (const CareFieldInfo *info,
                             const char          *text) G_GNUC_WARN_UNUSED_RESULT;
