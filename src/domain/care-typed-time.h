/* care-typed-time.h — a day or an hour as somebody names it on the telephone
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "Fri 15:00", "明天下午三点", "28 Nov": shorter than what stands in order books
 * (care-typed-date.h, which reads everything not known here), because both sides know
 * what today is. A weekday is the next one; a bare hour is today's, or tomorrow's when
 * it is over. What could be read in two ways is shown in full before it is used.
 */
#pragma once

#include "care-civil.h"

/**
 * care_typed_day_read:
 * @text: (nullable): valid UTF-8
 *
 * Returns: the day, or %CARE_DAY_NONE when @text names none
 */
CareDay   care_typed_day_read  (const char *text,
                                CareDay     today);

/**
 * care_typed_time_read:
 * @text: (nullable): valid UTF-8
 *
 * Returns: the minute, later than @now; %CARE_CIVIL_NONE when @text names no hour, or
 *   one that is over
 */
CareCivil care_typed_time_read (const char *text,
                                CareCivil   now);
