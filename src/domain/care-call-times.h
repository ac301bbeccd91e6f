/* care-call-times.h — at which hours of which weekdays a couple likes to be rung, or must not be
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written as people write it: "Mon-Fri 18:00-20:00, Sat", "周末 上午", "周三 9点-12点",
 * "每天 12:00-14:00". Stored as "1-5 18:00-20:00,6 00:00-24:00": weekdays from Monday,
 * then the hours. Without hours the whole day is meant, without a day every day.
 */
#pragma once

#include "care-day.h"

/**
 * care_call_times_read:
 * @typed: (nullable): valid UTF-8, in any language of the screen
 * @stored: (out) (transfer full) (nullable): NULL where nothing was typed
 *
 * Returns: FALSE when some part of it cannot be understood
 */
gboolean care_call_times_read     (const char  *typed,
                                   char       **stored);

/* As people read it: "Mon–Fri 18:00–20:00, Sat". NULL for NULL. */
char    *care_call_times_format   (const char  *stored) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_call_times_contains:
 * @until: (out) (optional): the minute of the day at which that span ends
 */
gboolean care_call_times_contains (const char  *stored,
                                   CareDay      day,
                                   int          minute,
                                   int         *until);

/**
 * care_call_times_next_start:
 *
 * Returns: the first minute of @day, not before @minute, that is inside; -1: none
 */
int      care_call_times_next_start (const char *stored,
                                     CareDay     day,
                                     int         minute);

/* Whether it says anything about that weekday. */
gboolean care_call_times_has_day  (const char  *stored,
                                   CareDay      day);
