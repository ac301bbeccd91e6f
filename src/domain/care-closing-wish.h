/* care-closing-wish.h — the last kind word of a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nobody is wished "a pleasant day" three days before the Spring Festival. Which wish
 * fits depends on the day, the hour and what the customer said; what festivals there
 * are is told by whoever knows the calendar.
 */
#pragma once

#include "care-civil.h"

typedef struct
{
  CareCivil   now;
  CareDay     wedding_on;       /* none: not known */
  CareDay     festival_on;      /* the next festival that is greeted; none: none near */
  const char *festival;         /* (nullable) its name, in the customer's language */
  const char *greeting;         /* (nullable) "a merry Christmas", "端午安康" */
  gboolean    is_new_year;      /* from New Year's Eve to the fifteenth of the first lunar month */
  gboolean    is_driving;       /* the customer said so */
} CareClosingWish;

/* The key of the wish in the script book: "DEFAULT", "WEEKEND", "WEDDING" … */
const char *care_closing_wish_choose (const CareClosingWish *self);
