/* care-complaint-board.h — which complaints are shown, and in which order
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is open, with its clocks, what waits for whoever looks first; or what was
 * registered in a span of time, narrowed as a chart's bar narrows it.
 */
#pragma once

#include "care-complaint-file.h"
#include "domain/care-complaint-line.h"

typedef enum
{
  CARE_COMPLAINT_VIEW_OPEN,
  CARE_COMPLAINT_VIEW_MINE,    /* open, and waiting for me */
  CARE_COMPLAINT_VIEW_LATE,    /* open, amber or red */
  CARE_COMPLAINT_VIEW_MAJOR,   /* open and major */
  CARE_COMPLAINT_VIEW_PERIOD   /* everything registered from @from to @until */
} CareComplaintView;
CARE_DECLARE_WORDS (CareComplaintView, care_complaint_view)

typedef struct
{
  CareComplaintView     view;
  CareDay               from;        /* PERIOD; none: a year back */
  CareDay               until;       /* PERIOD; none: today */
  CareComplaintCategory category;    /* NONE: any */
  CareDepartment        department;  /* the responsible one, else the one named; NONE: any */
  CareSeverity          severity;    /* NONE: any */
  int                   state;       /* -1: any */
  const char           *text;        /* (nullable) in number, names, subject, order number or phone */
} CareComplaintFilter;

typedef struct
{
  guint n_open;
  guint n_mine;
  guint n_late;
  guint n_red;
} CareComplaintCounts;

/**
 * care_complaint_board_list:
 * @counts: (out) (optional): of everything open, whatever the filter
 *
 * Returns: (transfer full) (element-type CareComplaintLine): in the order of the board
 */
GPtrArray *care_complaint_board_list (CareDb                     *db,
                                      const CareComplaintFilter  *filter,
                                      const CareHouseRules       *rules,
                                      CareComplaintCounts        *counts,
                                      GError                    **error) G_GNUC_WARN_UNUSED_RESULT;
