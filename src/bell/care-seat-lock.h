/* care-seat-lock.h — one bell for one seat
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A lock that needs no D-Bus and that the kernel gives back when the process ends,
 * however it ends.
 */
#pragma once

#include <glib.h>

/**
 * care_seat_lock_take:
 *
 * Held until the process ends. FALSE when another bell holds it; where no lock can
 * be made at all, ringing twice is better than not ringing.
 */
gboolean care_seat_lock_take (void);
