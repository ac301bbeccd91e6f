/* care-chart-private.h — what the kinds of chart share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <math.h>

#include "care-chart.h"

#define CARE_CHART_TITLE_SIZE 10.5 /* points */
#define CARE_CHART_LABEL_SIZE 8.0
#define CARE_CHART_SMALL_SIZE 7.0
#define CARE_CHART_PAD        3.0  /* millimetres */
#define CARE_CHART_GAP        1.2

/* Words that are laid out: where, how large, and how far left of @x they begin. */
typedef struct
{
  const char *words;
  double      x, baseline;
  double      size;
  double      room;  /* they are shortened to this width; 0: no bound */
  double      align; /* 0: @x is their left end, 0.5: their middle, 1: their right end */
  gboolean    is_bold;
  CareTone    tone;
} CareChartWords;

/* Lays words out, shortened with an ellipsis; their place in the list of texts, or -1. */
int    care_chart_add_words      (CareChart              *self,
                                  const CareChartWords   *words);

/* Inside of a bar, in the middle, if there is room for all of them. */
void   care_chart_add_inside     (CareChart              *self,
                                  const char             *words,
                                  const CareChartBar     *bar);
double care_chart_measure        (CareChart              *self,
                                  const char             *words,
                                  double                  size);

/* Broken into at most @most_lines of @words->room; returns the height. */
double care_chart_add_paragraph  (CareChart              *self,
                                  const CareChartWords   *words,
                                  guint                   most_lines);
void   care_chart_add_rule       (CareChart              *self,
                                  CareChartRuleKind       kind,
                                  double                  x1,
                                  double                  y1,
                                  double                  x2,
                                  double                  y2);
void   care_chart_add_bar        (CareChart              *self,
                                  const CareChartBar     *bar);
void   care_chart_add_spot       (CareChart              *self,
                                  guint                   series,
                                  guint                   point,
                                  CareChartRect           area);
double care_chart_line_height    (double                  size);

/* The scale of the values, with its words and lines: upright at the left, or lying below. */
void   care_chart_add_scale      (CareChart              *self,
                                  double                  highest,
                                  gboolean                is_upright);
/* The names of the points below the plot, in slots of equal width. */
void   care_chart_add_names      (CareChart              *self);
double care_chart_place_y        (const CareChart        *self,
                                  double                  value);

void   care_chart_lay_columns    (CareChart              *self);
void   care_chart_lay_rows       (CareChart              *self);
void   care_chart_lay_trend      (CareChart              *self);
void   care_chart_lay_heat       (CareChart              *self);
