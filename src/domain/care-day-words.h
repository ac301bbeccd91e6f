/* care-day-words.h — days and minutes as they are written in a sentence
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Short and without the year, for "moves from 3 Dec to 10 Dec" and "again on
 * Mon 23 Nov at 09:30". Names of days and months come from the locale, their order
 * from the translation. Columns and forms write days in their own ways.
 */
#pragma once

#include "care-civil.h"

/* "3 Dec"; never NULL, an empty string for no day. */
char *care_day_dup_short   (CareDay   self) G_GNUC_WARN_UNUSED_RESULT;

/* "14:00" on @today, on other days "Mon 23 Nov, 09:30"; an empty string for no time. */
char *care_civil_dup_short (CareCivil self,
                            CareDay   today) G_GNUC_WARN_UNUSED_RESULT;
