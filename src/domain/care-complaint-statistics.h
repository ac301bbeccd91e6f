/* care-complaint-statistics.h — the complaints of a period, counted by category
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the classification statistics (F05) print: each category with its verdicts,
 * the departments named, how it ended and what it cost, in Pareto order. Drafts and
 * what was merged into another complaint do not count; a withdrawn one does, under its
 * category only. Fed one complaint at a time.
 */
#pragma once

#include "care-complaint.h"

/* Departments that have a column; the rest is "other". */
typedef enum
{
  CARE_COMPLAINT_COLUMN_SALES,
  CARE_COMPLAINT_COLUMN_DRESS,
  CARE_COMPLAINT_COLUMN_MAKEUP,
  CARE_COMPLAINT_COLUMN_PHOTO,
  CARE_COMPLAINT_COLUMN_PROOF,
  CARE_COMPLAINT_COLUMN_POST,
  CARE_COMPLAINT_COLUMN_PICKUP,
  CARE_COMPLAINT_COLUMN_OTHER
} CareComplaintColumn;
#define CARE_N_COMPLAINT_COLUMNS (CARE_COMPLAINT_COLUMN_OTHER + 1)

typedef struct
{
  CareComplaintCategory category;
  guint  n;
  guint  n_established;     /* wholly or partly */
  guint  n_not_established;
  guint  n_major;
  guint  n_of_column[CARE_N_COMPLAINT_COLUMNS]; /* responsible department, or the one named */
  guint  n_closed;
  gint64 seconds;           /* from registration to the end, of all that are closed */
  guint  n_rated;           /* return visits in which the customer said something */
  guint  n_satisfied;
  gint64 paid;              /* fen */
} CareComplaintCount;

typedef struct
{
  CareComplaintCount rows[CARE_N_COMPLAINT_CATEGORIES]; /* by category until they are sorted */
  CareComplaintCount total;
} CareComplaintStatistics;

/* Starts with nothing counted. */
void    care_complaint_statistics_init         (CareComplaintStatistics       *self);
void    care_complaint_statistics_add          (CareComplaintStatistics       *self,
                                                const CareComplaint           *complaint);

/**
 * care_complaint_statistics_sort:
 *
 * Puts the rows into Pareto order: the most frequent first, the order of the form
 * among equals. What has no category stands last and leaves when it is empty.
 *
 * Returns: how many rows there are to print
 */
guint   care_complaint_statistics_sort         (CareComplaintStatistics       *self);

/* Mean days from registration to the end; 0 when nothing is closed. */
double  care_complaint_count_get_days          (const CareComplaintCount      *self);
