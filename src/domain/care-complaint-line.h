/* care-complaint-line.h — a complaint as the board shows it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Only the columns a list needs are read; the clock is worked out when it is listed.
 * The order of the board: what waits for my decision first, then what is late, then
 * by when the next thing is due.
 */
#pragma once

#include "care-complaint-clock.h"

CARE_DECLARE_RECORD (CareComplaintLine, care_complaint_line)

struct _CareComplaintLine
{
  CareComplaint      *complaint;   /* (owned) without the long texts */
  char               *names;       /* (owned) (nullable) the couple; NULL: a stranger */
  char               *order_no;    /* (owned) (nullable) */
  char               *owner_name;  /* (owned) (nullable) */
  CareComplaintClock  clock;       /* what runs now */
  gboolean            waits_for_me; /* my decision, or my work, is the next step */
};
#define CARE_TYPE_COMPLAINT_LINE (care_complaint_line_get_type ())

/* The couple's names, or the complainant's. */
const char *care_complaint_line_get_names (const CareComplaintLine *self);

/* For sorting: negative when @a stands above @b. */
int         care_complaint_line_compare   (const CareComplaintLine *a,
                                           const CareComplaintLine *b);
