/* care-civil.h — a minute on the studio's wall clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules about hours ("nobody is rung between noon and two") speak of the clock on
 * the wall, not of seconds since 1970. A civil minute is `day * 1440 + minute of
 * the day`, so earlier and later compare as numbers. care-moment.h converts it to
 * and from the instants that are stored. Zero is "no time".
 */
#pragma once

#include "care-day.h"

typedef gint64 CareCivil;

#define CARE_CIVIL_NONE     ((CareCivil) 0)
#define CARE_MINUTES_PER_DAY 1440

CareCivil care_civil_new        (CareDay     day,
                                 int         hour,
                                 int         minute);
CareDay   care_civil_get_day    (CareCivil   self);

/**
 * care_civil_get_minute:
 *
 * Minutes since midnight, 0 to 1439.
 */
int       care_civil_get_minute (CareCivil   self);

/**
 * care_civil_from_iso:
 *
 * Reads `YYYY-MM-DDTHH:MM` (a blank may stand for the T); anything else is
 * %CARE_CIVIL_NONE.
 */
CareCivil care_civil_from_iso   (const char *text);

/**
 * care_civil_to_iso:
 *
 * Returns: (transfer full) (nullable): `YYYY-MM-DDTHH:MM`, or %NULL for no time
 */
char     *care_civil_to_iso     (CareCivil   self) G_GNUC_WARN_UNUSED_RESULT;
