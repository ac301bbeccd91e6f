/* care-moment.h — an instant, and its place on the studio's wall clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What happened is stored as unix seconds UTC. What the office says about it
 * ("half past two") depends on the studio's time zone, a setting. Zero is "never".
 */
#pragma once

#include "care-civil.h"

typedef gint64 CareMoment;

#define CARE_MOMENT_NONE ((CareMoment) 0)

CareCivil  care_moment_to_civil   (CareMoment  self,
                                   GTimeZone  *zone);
CareDay    care_moment_to_day     (CareMoment  self,
                                   GTimeZone  *zone);

/**
 * care_moment_from_civil:
 *
 * A minute that the clocks skip (start of summer time) becomes the first one
 * after the gap; one that they repeat becomes its first occurrence.
 */
CareMoment care_moment_from_civil (CareCivil   civil,
                                   GTimeZone  *zone);
