/* care-statistics-file.h — complaints and incidents of a period, counted for paper
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For F05 and F16: the period, the one before it of the same length, and the same days
 * a year ago. Needs the right to print, and the audit tells of it. What incidents cost
 * is in it for whoever may see it.
 */
#pragma once

#include "care-office.h"
#include "domain/care-complaint-statistics.h"
#include "domain/care-incident-statistics.h"

typedef enum
{
  CARE_STATISTICS_NOW,
  CARE_STATISTICS_BEFORE,
  CARE_STATISTICS_LAST_YEAR
} CareStatisticsSpan;
#define CARE_N_STATISTICS_SPANS (CARE_STATISTICS_LAST_YEAR + 1)

CARE_DECLARE_RECORD (CareStatisticsFile, care_statistics_file)

struct _CareStatisticsFile
{
  CareComplaintStatistics  complaints[CARE_N_STATISTICS_SPANS]; /* NOW is sorted */
  guint                    n_rows;                   /* of NOW, to be printed */
  guint                    n_orders[CARE_N_STATISTICS_SPANS];
  GPtrArray               *incidents;                /* (owned) (element-type CareIncident) */
  GArray                  *counts;                   /* (owned) CareIncidentCount */
  GPtrArray               *staff;                    /* (owned) (element-type CareStaff) */
};
#define CARE_TYPE_STATISTICS_FILE (care_statistics_file_get_type ())

/* Waits for the worker. @form: "F05". */
CareStatisticsFile *care_statistics_file_take_out (CareOffice  *office,
                                                   CareDay      from,
                                                   CareDay      until,
                                                   const char  *form,
                                                   GError     **error) G_GNUC_WARN_UNUSED_RESULT;
