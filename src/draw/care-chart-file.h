/* care-chart-file.h — a chart as a picture in a file
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "care-chart.h"

typedef struct
{
  CareLook     look;
  CareLanguage language;
  double       width, height; /* millimetres */
} CareChartFile;

/* Whether @path is that of a picture: it ends in .png, .svg or .pdf. */
gboolean care_chart_file_is_known (const char          *path);

/**
 * care_chart_file_write:
 *
 * PNG has 200 dots to the inch. Fails like care_pdf_write(), and with INVALID when
 * the name says none of the three.
 */
gboolean care_chart_file_write    (const CareChartFile  *self,
                                   CareChartData        *data,
                                   const char           *path,
                                   GError              **error);

/* The chart as a picture of so many dots to the inch, for the clipboard. */
cairo_surface_t *care_chart_file_draw (const CareChartFile *self,
                                   CareChartData        *data,
                                   double                dots_per_inch) G_GNUC_WARN_UNUSED_RESULT;
