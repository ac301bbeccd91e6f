/* care-bell-watch.h — what the window says itself when nobody else can
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Due calls are announced by the bell, a process of its own, through the desktop's
 * notification server. Where there is no such server the window tells by itself: its
 * property "banner" is a sentence while calls are due, and NULL otherwise. Whether
 * there is a server is asked without waiting, and noticed when it changes.
 */
#pragma once

#include "care-queue-desk.h"

#define CARE_TYPE_BELL_WATCH (care_bell_watch_get_type ())
G_DECLARE_FINAL_TYPE (CareBellWatch, care_bell_watch, CARE, BELL_WATCH, GObject)

CareBellWatch *care_bell_watch_new        (CareQueueDesk *desk) G_GNUC_WARN_UNUSED_RESULT;

/* (nullable): NULL: nothing to say, or the notifications say it. */
const char    *care_bell_watch_get_banner (CareBellWatch *self);
