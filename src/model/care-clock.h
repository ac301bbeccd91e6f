/* care-clock.h — what time it is, the only reader of the wall clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everybody who needs the time is given a clock. The command line's --now and the
 * tests give one that stands still. Signals "minute" and "day-changed" are emitted
 * in the main context while care_clock_start() is in force; suspend and a clock that
 * is put forward or back are noticed within a minute.
 */
#pragma once

#include <glib-object.h>

#include "domain/care-moment.h"

#define CARE_TYPE_CLOCK (care_clock_get_type ())
G_DECLARE_FINAL_TYPE (CareClock, care_clock, CARE, CLOCK, GObject)

CareClock  *care_clock_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* Stands still at @moment until care_clock_set() moves it. */
CareClock  *care_clock_new_fixed   (CareMoment   moment) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_clock_new_rehearsed:
 *
 * Stands still at a minute of the studio's wall clock, whatever zone the studio
 * turns out to be in (care_clock_set_zone()).
 */
CareClock  *care_clock_new_rehearsed (CareCivil  civil) G_GNUC_WARN_UNUSED_RESULT;

/* Moves a clock that stands still, and tells about it. */
void        care_clock_set         (CareClock   *self,
                                    CareMoment   moment);

CareMoment  care_clock_get_now     (CareClock   *self);
gboolean    care_clock_is_fixed    (CareClock   *self);

/**
 * care_clock_set_zone:
 *
 * The studio's time zone; until it is known, this computer's.
 */
void        care_clock_set_zone    (CareClock   *self,
                                    GTimeZone   *zone);
CareCivil   care_clock_get_civil   (CareClock   *self);
CareDay     care_clock_get_today   (CareClock   *self);

/* Begins and ends the signals. */
void        care_clock_start       (CareClock   *self);
void        care_clock_stop        (CareClock   *self);
