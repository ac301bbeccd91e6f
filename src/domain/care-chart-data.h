/* care-chart-data.h — what a chart shows
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names and numbers, and not a word about where they lie on the paper: the table
 * behind the picture. Points stand along the axis; series are what is drawn at each.
 * A value that is not known is NaN. The same record is drawn, spoken, shown as a
 * table, copied and written to a file.
 */
#pragma once

#include "care-figure.h"
#include "care-period.h"
#include "care-record.h"

/* Fewer observations than this prove little, and the chart says so. */
#define CARE_SMALL_SAMPLE 30

typedef enum
{
  CARE_CHART_COLUMNS,   /* a column for each point; several series side by side */
  CARE_CHART_ROWS,      /* the same lying down, for long names */
  CARE_CHART_SHARES,    /* rows of 100 %, the series stacked */
  CARE_CHART_TREND,     /* a line for each series, with goal and control limits */
  CARE_CHART_PARETO,    /* columns, the running share of the first series as a line */
  CARE_CHART_HISTOGRAM, /* columns that touch, with a limit between two of them */
  CARE_CHART_HEAT,      /* a cell for each point of each series */
  CARE_CHART_FUNNEL,    /* rows in the middle, each what is left of the one before */
  CARE_CHART_WORKLOAD   /* rows, the series stacked, and the mean */
} CareChartKind;
#define CARE_N_CHART_KINDS (CARE_CHART_WORKLOAD + 1)
CARE_DECLARE_WORDS (CareChartKind, care_chart_kind)

typedef struct
{
  char     *name;          /* (owned) */
  double   *values;        /* (owned) one for each point; NaN: not known */
  gint64   *counts;        /* (owned) (nullable) how many observations each stands on */
  gboolean  is_comparison; /* last year, or the period before: drawn behind */
} CareChartSeries;

CARE_DECLARE_RECORD (CareChartData, care_chart_data)

struct _CareChartData
{
  CareChartKind  kind;
  char          *name;    /* (owned) by which it is asked for, e.g. "complaint-categories" */
  char          *title;   /* (owned) */
  char          *period;  /* (owned) (nullable) in words */
  char          *source;  /* (owned) (nullable) which records were counted */
  char          *missing; /* (owned) (nullable) why there is nothing to draw */
  CareUnit       unit;
  GPtrArray     *labels;  /* (owned) (element-type utf8) of the points */
  GPtrArray     *keys;    /* (owned) (element-type utf8) which records a point stands for */
  GPtrArray     *series;  /* (owned) (element-type CareChartSeries) */
  double         goal;    /* a line to reach; NaN: none */
  double         center, lower, upper; /* of the control chart; NaN: none */
  guint          limit;   /* histogram: the points from here on are past the limit; 0: none */
  gint64         n;       /* observations behind all of it */
};
#define CARE_TYPE_CHART_DATA (care_chart_data_get_type ())

/* An empty chart of @kind. */
CareChartData   *care_chart_data_begin      (CareChartKind         kind,
                                             const char           *name,
                                             const char           *title,
                                             CareUnit              unit) G_GNUC_WARN_UNUSED_RESULT;

/* Points first, then series: a series has a value for each point, NaN at first. */
void             care_chart_data_add_point  (CareChartData        *self,
                                             const char           *label,
                                             const char           *key);
CareChartSeries *care_chart_data_add_series (CareChartData        *self,
                                             const char           *name);

const char      *care_chart_data_get_label  (const CareChartData  *self,
                                             guint                 point);
const char      *care_chart_data_get_key    (const CareChartData  *self,
                                             guint                 point);
CareChartSeries *care_chart_data_get_series (const CareChartData  *self,
                                             guint                 series);
double           care_chart_data_get_value  (const CareChartData  *self,
                                             guint                 series,
                                             guint                 point);

/* Nothing to draw: no points, or no value at any of them. */
gboolean         care_chart_data_is_empty   (const CareChartData  *self);

/* Pareto: the running share of the first series up to and with @point, in percent. */
double           care_chart_data_get_running (const CareChartData *self,
                                             guint                 point);

/**
 * care_chart_data_count_vital:
 *
 * The vital few: how many points, from the first, make up 80 % or more.
 */
guint            care_chart_data_count_vital (const CareChartData *self);

/* Sets center and limits from the first series: mean ± 3 sigma of individual values. */
void             care_chart_data_control    (CareChartData        *self);

/* The value as it is written in the table and read out. */
char            *care_chart_data_dup_value  (const CareChartData  *self,
                                             guint                 series,
                                             guint                 point) G_GNUC_WARN_UNUSED_RESULT;

/* One point in a sentence: "Retouching: 9, together 45.0 %". */
char            *care_chart_data_dup_reading (const CareChartData *self,
                                             guint                 series,
                                             guint                 point) G_GNUC_WARN_UNUSED_RESULT;

/* What is under the title: period, n, and whether the sample is small. */
char            *care_chart_data_dup_below  (const CareChartData  *self) G_GNUC_WARN_UNUSED_RESULT;

/* The chart in a few sentences, for those who do not see it. */
char            *care_chart_data_dup_summary (const CareChartData *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_chart_data_list_rows:
 *
 * Returns: (transfer full) (element-type GStrv): the table, its heading first
 */
GPtrArray       *care_chart_data_list_rows  (const CareChartData  *self) G_GNUC_WARN_UNUSED_RESULT;
