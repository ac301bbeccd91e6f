/* care-axis.c — the scale along a chart, in steps that people count in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include <math.h>

#include "care-axis.h"

static double
choose_step (double   span,
             guint    most_steps,
             gboolean is_whole)
{
  double rough = span / MAX (most_steps, 1);
  double power = pow (10, floor (log10 (rough)));
  static const double nice[] = { 1, 2, 5, 10 };
  double step = 10 * power;

  for (guint i = 0; i < G_N_ELEMENTS (nice); i++)
    if (nice[i] * power >= rough * (1 - 1e-9))
      {
        step = nice[i] * power;
        break;
      }

  return is_whole ? MAX (step, 1) : step;
}

CareAxis
care_axis_fit (double   low,
               double   high,
               guint    most_steps,
               gboolean is_whole)
{
  CareAxis axis;

  low = MIN (low, 0);
  high = MAX (high, 0);
  if (high - low <= 0 || !isfinite (high - low))
    {
      low = 0;
      high = 1;
    }

  axis.step = choose_step (high - low, most_steps, is_whole);
  axis.low = floor (low / axis.step + 1e-9) * axis.step;
  axis.high = ceil (high / axis.step - 1e-9) * axis.step;

  return axis;
}

guint
care_axis_count_ticks (const CareAxis *self)
{
  return (guint) lround ((self->high - self->low) / self->step) + 1;
}

double
care_axis_get_tick (const CareAxis *self,
                    guint           tick)
{
  return self->low + tick * self->step;
}

double
care_axis_place (const CareAxis *self,
                 double          value)
{
  return (value - self->low) / (self->high - self->low);
}
