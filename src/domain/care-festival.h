/* care-festival.h — the festivals on which customers are greeted
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A short table of those that suit every customer (R74); Qingming and the Ghost
 * Festival are never greeted. Dates are computed for any year, solar or lunar.
 */
#pragma once

#include "care-day.h"
#include "care-language.h"

/* How long before a festival it colours the last words of a call. */
#define CARE_FESTIVAL_NEAR_DAYS 3

/**
 * care_festival_find_next:
 * @name: (out) (transfer full) (nullable): in @language
 * @greeting: (out) (transfer full) (nullable): what is wished, "端午安康"
 *
 * The next greeted festival on @day or within three days after it, or no day.
 */
CareDay  care_festival_find_next    (CareDay        day,
                                     CareLanguage   language,
                                     char         **name,
                                     char         **greeting);

/* Whether customers are greeted on @day where @language is read. */
gboolean care_festival_is_kept      (CareDay        day,
                                     CareLanguage   language);

/* From New Year's Eve to the fifteenth of the first lunar month. */
gboolean care_festival_is_new_year  (CareDay        day);
