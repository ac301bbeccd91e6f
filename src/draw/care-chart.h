/* care-chart.h — a chart as plain numbers, and the ink that follows them
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care_chart_new() computes where everything lies: bars, lines, rules, words, and the
 * spots that can be pointed at; care_chart_paint() walks it with cairo. The window,
 * the printer, and PNG, SVG and PDF files paint the same numbers. Lengths are
 * millimetres from the upper left corner.
 */
#pragma once

#include "care-axis.h"
#include "care-palette.h"
#include "domain/care-chart-data.h"

/* Stands for the cumulative line of a Pareto chart where a series is named. */
#define CARE_CHART_RUNNING 1000u

/* An area that stands for a value. */
typedef struct
{
  guint    series, point;
  double   x, y, width, height;
  double   shade;    /* heat map: 0 to 1; else 1 */
  gboolean is_past;  /* histogram: past the limit */
} CareChartBar;

/* A place on a line. */
typedef struct
{
  guint    series, point;
  double   x, y;
  gboolean is_start; /* the pen is lifted before it */
} CareChartDot;

typedef enum
{
  CARE_CHART_RULE_AXIS,
  CARE_CHART_RULE_GRID,
  CARE_CHART_RULE_GOAL,   /* dashed */
  CARE_CHART_RULE_CENTER, /* the mean */
  CARE_CHART_RULE_LIMIT   /* a control limit, the 80 % line, a deadline: dotted */
} CareChartRuleKind;

typedef struct
{
  CareChartRuleKind kind;
  double            x1, y1, x2, y2;
} CareChartRule;

typedef struct
{
  double   x, baseline, width;
  CareTone tone;
  gboolean is_upon;      /* inside of a bar: painted to be read on it */
  guint    series;       /* of that bar */
  double   shade;
  CareText text;         /* its words are owned */
} CareChartText;

/* What stands before a name in the legend. */
typedef struct
{
  guint    series;
  gboolean is_line;
  double   x, y, width, height;
} CareChartSwatch;

typedef struct
{
  double x, y, width, height;
} CareChartRect;

/* Where a value can be pointed at. */
typedef struct
{
  guint         series, point;
  CareChartRect area;
} CareChartSpot;

typedef struct _CareChart CareChart;

struct _CareChart
{
  CareChartData     *data;
  double             width, height;
  CareChartRect      plot;
  CareAxis           axis;
  guint              n_shown;  /* rows that there was room for */
  GArray            *bars;     /* CareChartBar */
  GArray            *dots;     /* CareChartDot: line after line */
  GArray            *rules;    /* CareChartRule */
  GArray            *texts;    /* CareChartText */
  GArray            *swatches; /* CareChartSwatch */
  GArray            *spots;    /* CareChartSpot */
  /*< private >*/
  const CareMeasure *measure;
};

/**
 * care_chart_new:
 * @measure: used now, and not kept
 */
CareChart     *care_chart_new       (CareChartData        *data,
                                     const CareMeasure    *measure,
                                     double                width,
                                     double                height) G_GNUC_WARN_UNUSED_RESULT;
void           care_chart_free      (CareChart            *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareChart, care_chart_free)

/**
 * care_chart_pick:
 *
 * The value at a place; FALSE where there is none.
 */
gboolean       care_chart_pick      (const CareChart      *self,
                                     double                x,
                                     double                y,
                                     guint                *series,
                                     guint                *point);

/* Where the value lies, for a frame around it; FALSE when it is not drawn. */
gboolean       care_chart_find_area (const CareChart      *self,
                                     guint                 series,
                                     guint                 point,
                                     CareChartRect        *area);

/**
 * care_chart_paint:
 * @ink: of the same look, see care_palette_new_ink()
 *
 * One unit of @cr is one point. The background is the caller's.
 */
void           care_chart_paint     (const CareChart      *self,
                                     const CareInk        *ink,
                                     const CarePalette    *palette,
                                     cairo_t              *cr);
