/* care-axis.h — the scale along a chart, in steps that people count in
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Steps are 1, 2 or 5 times a power of ten; the scale begins and ends on a step.
 */
#pragma once

#include <glib.h>

typedef struct
{
  double low, high;
  double step;
} CareAxis;

/**
 * care_axis_fit:
 * @most_steps: that there is room for, at least 1
 * @is_whole: only whole numbers: nobody has half a complaint
 *
 * A scale that holds @low to @high, and 0 unless both lie on the other side of it.
 */
CareAxis care_axis_fit         (double          low,
                                double          high,
                                guint           most_steps,
                                gboolean        is_whole);
guint    care_axis_count_ticks (const CareAxis *self);
double   care_axis_get_tick    (const CareAxis *self,
                                guint           tick);

/* Where @value lies: 0 at the low end, 1 at the high end. */
double   care_axis_place       (const CareAxis *self,
                                double          value);
