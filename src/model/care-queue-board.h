/* care-queue-board.h — today's calls, in the order they should be made
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads the open calls, makes one line of what belongs to one couple, and says of
 * each line in which group it stands and what is in the way. The window's list and
 * the command line's `queue` are both made of these lines.
 */
#pragma once

#include "care-house-rules.h"
#include "domain/care-queue.h"

CARE_DECLARE_RECORD (CareQueueLine, care_queue_line)

struct _CareQueueLine
{
  CareQueueEntry *entry; /* (owned) the leading call, with those merged into it */
  CareQueueGroup  group;
  CareWhyNot      why;
  char           *reason;/* (owned) (nullable) why not now, as a sentence */
  CareCivil       until; /* when that changes; none: not known, or nothing in the way */
};
#define CARE_TYPE_QUEUE_LINE (care_queue_line_get_type ())

typedef struct
{
  const CareHouseRules *rules;
  CareMoment            now;
  CareDay               day;      /* whose calls: those due by then */
  gint64                staff_id; /* whose queue; 0: everybody's */
  gint64                me;       /* who looks; 0: nobody in particular */
} CareQueueBoard;

/**
 * care_queue_board_list:
 *
 * Returns: (transfer full) (element-type CareQueueLine): by group, then by urgency
 */
GPtrArray *care_queue_board_list  (const CareQueueBoard  *self,
                                   CareDb                *db,
                                   GError               **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_queue_board_arrange:
 * @entries: (element-type CareQueueEntry): as they were read
 *
 * The same without a database: when a minute has passed and nothing was written.
 */
GPtrArray *care_queue_board_arrange (const CareQueueBoard  *self,
                                     GPtrArray             *entries) G_GNUC_WARN_UNUSED_RESULT;
