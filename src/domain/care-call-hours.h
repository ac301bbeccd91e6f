/* care-call-hours.h — the hours of a kind of day, as a person writes them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "09:30–11:45, 14:00–17:45": at most two spans, the noon rest between them. Full-width
 * digits, 、 and 至 are understood; nothing typed means that nobody is rung. Nobody may
 * set hours before nine or after eight in the evening: that is night, and the house
 * does not disturb it (R64, domain rule 6.6).
 */
#pragma once

#include "care-call-window.h"

/* "09:30–11:45, 14:00–17:45"; "" for a day without hours. */
char     *care_call_hours_format (const CareSpan  *spans) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_hours_read:
 * @text: (nullable)
 * @spans: (out) (array fixed-size=2): untouched on failure
 *
 * INVALID with a sentence when the hours cannot be read, overlap or lie in the night.
 */
gboolean  care_call_hours_read   (const char      *text,
                                  CareSpan        *spans,
                                  GError         **error);
