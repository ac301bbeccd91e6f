/* care-figure.h — a number as the office reports it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Statistics are exact: a figure keeps what it was divided from, is rounded once, to
 * tenths, half away from zero, and says so when there is nothing to divide by. A
 * figure whose source the studio does not keep is "no data", never nought.
 */
#pragma once

#include <glib.h>

typedef enum
{
  CARE_UNIT_COUNT,
  CARE_UNIT_PERCENT,
  CARE_UNIT_PER_HUNDRED, /* per 100 orders */
  CARE_UNIT_POINTS,      /* a score of 0 to 100 */
  CARE_UNIT_HOURS,       /* divided from seconds */
  CARE_UNIT_MINUTES,     /* divided from seconds */
  CARE_UNIT_MONEY,       /* divided from fen */
  CARE_UNIT_TIMES        /* how many times as much */
} CareUnit;

typedef enum
{
  CARE_FIGURE_KNOWN,
  CARE_FIGURE_NOT_APPLICABLE, /* divided by nothing: printed as a dash */
  CARE_FIGURE_NO_DATA         /* the studio keeps no such records */
} CareFigureState;

typedef struct
{
  CareFigureState state;
  gint64          tenths; /* of the unit; of fen where it is money */
  gint64          top;    /* what was divided */
  gint64          bottom; /* by what; 0 where nothing was */
} CareFigure;

/**
 * care_figure_divide:
 * @factor: 100 for a percentage
 *
 * @factor × @top ÷ @bottom in tenths, rounded half away from zero; not applicable
 * when @bottom is 0.
 */
CareFigure care_figure_divide     (gint64            top,
                                   gint64            bottom,
                                   gint64            factor);

/**
 * care_figure_percentile:
 * @sorted: (element-type gint64): ascending, at least one
 *
 * The nearest rank: the value at position ⌈@percent ÷ 100 · n⌉.
 */
gint64     care_figure_percentile (GArray           *sorted,
                                   guint             percent);

/* Ascending, as care_figure_percentile() wants them. */
void       care_figure_sort       (GArray           *values);

/* How a value of @unit is written, e.g. "90.0 %", "28.9 h", "¥1,299.00". */
char      *care_unit_format       (CareUnit          unit,
                                   double            value) G_GNUC_WARN_UNUSED_RESULT;

/* The figure as a number of its unit (yuan for money). */
double     care_figure_get_value  (const CareFigure *self,
                                   CareUnit          unit);

/* As it is written; a dash or "no data" where there is no value. */
char      *care_figure_format     (const CareFigure *self,
                                   CareUnit          unit) G_GNUC_WARN_UNUSED_RESULT;
