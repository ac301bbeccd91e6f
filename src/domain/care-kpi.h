/* care-kpi.h — the forty-five figures by which the office is led
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each figure is a row of one table: what is counted, by what it is divided, in which
 * unit it is told, and which goal the studio has set. care_kpi_compute() is the whole
 * arithmetic. Figures with parts (K07: mean talk, share over three and over five
 * minutes) have a row for each part.
 */
#pragma once

#include "care-figure.h"
#include "care-tally.h"

typedef enum
{
  CARE_KPI_K01,
  CARE_KPI_K02,
  CARE_KPI_K03,
  CARE_KPI_K04,
  CARE_KPI_K05,
  CARE_KPI_K06,
  CARE_KPI_K07,
  CARE_KPI_K07_OVER_3,
  CARE_KPI_K07_OVER_5,
  CARE_KPI_K08,
  CARE_KPI_K09,
  CARE_KPI_K10,
  CARE_KPI_K11,
  CARE_KPI_K12,
  CARE_KPI_K13,
  CARE_KPI_K14,
  CARE_KPI_K14_GRIEVANCES,
  CARE_KPI_K15,
  CARE_KPI_K16,
  CARE_KPI_K17,
  CARE_KPI_K18,
  CARE_KPI_K18_MEDIAN,
  CARE_KPI_K18_P90,
  CARE_KPI_K19,
  CARE_KPI_K20,
  CARE_KPI_K20_MEDIAN,
  CARE_KPI_K20_P90,
  CARE_KPI_K20_IMPLEMENT,
  CARE_KPI_K21,
  CARE_KPI_K21_OVERDUE,
  CARE_KPI_K22,
  CARE_KPI_K23,
  CARE_KPI_K24,
  CARE_KPI_K25,
  CARE_KPI_K26,
  CARE_KPI_K27,
  CARE_KPI_K27_EACH,
  CARE_KPI_K27_SHARE,
  CARE_KPI_K28,
  CARE_KPI_K29,
  CARE_KPI_K30,
  CARE_KPI_K31,
  CARE_KPI_K32,
  CARE_KPI_K33,
  CARE_KPI_K34,
  CARE_KPI_K35,
  CARE_KPI_K35_SHARE,
  CARE_KPI_K36,
  CARE_KPI_K37,
  CARE_KPI_K38,
  CARE_KPI_K39,
  CARE_KPI_K40_ISSUED,
  CARE_KPI_K40_USED,
  CARE_KPI_K40_EXPIRED,
  CARE_KPI_K41,
  CARE_KPI_K42,
  CARE_KPI_K43,
  CARE_KPI_K43_ATTEMPTS,
  CARE_KPI_K44,
  CARE_KPI_K44_TOLD,
  CARE_KPI_K45,
  CARE_KPI_K45_OPTED_OUT
} CareKpi;
#define CARE_N_KPIS (CARE_KPI_K45_OPTED_OUT + 1)
/* Nicks "K01", "K07.3"; labels as people name them. */
CARE_DECLARE_WORDS (CareKpi, care_kpi)

CareUnit   care_kpi_get_unit (CareKpi           kpi);

/* The goal in tenths of the unit; FALSE where none is set. */
gboolean   care_kpi_get_goal (CareKpi           kpi,
                              gint64           *tenths);

/* Whether @figure reaches the goal, not rounded: 1,999 of 2,000 are not all. TRUE where
 * none is set or nothing is known. */
gboolean   care_kpi_is_met   (CareKpi           kpi,
                              const CareFigure *figure);

/* The figure of one group in one period. */
CareFigure care_kpi_compute  (CareKpi           kpi,
                              const CareTally  *tally);
