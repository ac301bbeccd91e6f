/* care-moment.c — an instant, and its place on the studio's wall clock
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-moment.h"

static CareMoment
seconds_of_civil (CareCivil civil)
{
  /* Julian day 719163 is 1 January 1970. */
  return (civil - (CareCivil) 719163 * CARE_MINUTES_PER_DAY) * 60;
}

CareCivil
care_moment_to_civil (CareMoment  self,
                      GTimeZone  *zone)
{
  int interval;
  gint64 local;

  if (self == CARE_MOMENT_NONE)
    return CARE_CIVIL_NONE;

  interval = g_time_zone_find_interval (zone, G_TIME_TYPE_UNIVERSAL, self);
  local = self + g_time_zone_get_offset (zone, interval);

  return local / 60 + (CareCivil) 719163 * CARE_MINUTES_PER_DAY;
}

CareDay
care_moment_to_day (CareMoment  self,
                    GTimeZone  *zone)
{
  return care_civil_get_day (care_moment_to_civil (self, zone));
}

CareMoment
care_moment_from_civil (CareCivil  civil,
                        GTimeZone *zone)
{
  gint64 local;
  int interval;

  if (civil == CARE_CIVIL_NONE)
    return CARE_MOMENT_NONE;

  local = seconds_of_civil (civil);
  interval = g_time_zone_adjust_time (zone, G_TIME_TYPE_STANDARD, &local);

  return local - g_time_zone_get_offset (zone, interval);
}
