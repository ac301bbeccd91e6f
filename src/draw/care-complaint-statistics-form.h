/* care-complaint-statistics-form.h — F05, complaints by category, landscape
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One line per category in Pareto order and a total; below it what was found to be the
 * cause, what is done against it, the same figures of the period before and of a year
 * ago, and the signatures.
 */
#pragma once

#include "care-sheet.h"
#include "domain/care-complaint-statistics.h"

/* One period to compare with; n_orders 0: no rate is printed. */
typedef struct
{
  guint  n;
  guint  n_orders;
  double days;
  guint  n_rated, n_satisfied;
} CareComplaintPeriod;

/* What is done against a cause. */
typedef struct
{
  const char *measure, *department, *person, *due;
} CareComplaintPaperRemedy;

/* Zero and NULL print as empty; everything is borrowed. */
typedef struct
{
  CareLanguage                    language;
  gboolean                        is_blank;
  gboolean                        fills_labels;
  const char                     *studio;
  const char                     *number;     /* "TJ20261121-001" */
  CareDay                         from, to, filled_on;
  CareCivil                       printed_at;
  const char                     *printed_by;
  const CareComplaintStatistics  *statistics; /* sorted; NULL for a blank */
  guint                           n_rows;
  const char                     *causes;     /* the main causes, in words */
  const CareComplaintPaperRemedy *measures;
  guint                           n_measures;
  CareComplaintPeriod             now, before, last_year;
} CareComplaintStatisticsPaper;

CareSheet *care_complaint_statistics_form_new (const CareComplaintStatisticsPaper *paper,
                                               const CareMeasure                  *measure)
  G_GNUC_WARN_UNUSED_RESULT;
