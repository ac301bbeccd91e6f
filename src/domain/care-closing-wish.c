/* care-closing-wish.c — the last kind word of a call
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-closing-wish.h"

#define FESTIVAL_DAYS 3
#define WEDDING_DAYS  30
#define WEEKEND_FROM  (15 * 60) /* of a Friday */

static gboolean
is_within (CareDay today,
           CareDay day,
           int     days)
{
  return day != CARE_DAY_NONE && day >= today && day - today <= days;
}

const char *
care_closing_wish_choose (const CareClosingWish *self)
{
  CareDay today = care_civil_get_day (self->now);
  int weekday;

  if (self->is_new_year)
    return "NEWYEAR";

  if (self->greeting != NULL && is_within (today, self->festival_on, FESTIVAL_DAYS))
    return "FESTIVAL";

  if (self->is_driving)
    return "DRIVING";

  if (is_within (today, self->wedding_on, WEDDING_DAYS))
    return "WEDDING";

  weekday = care_day_get_weekday (today);
  if (weekday == 6 || (weekday == 5 && care_civil_get_minute (self->now) >= WEEKEND_FROM))
    return "WEEKEND";

  return "DEFAULT";
}
