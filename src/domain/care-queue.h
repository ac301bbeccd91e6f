/* care-queue.h — whom to call now, in which order, and why not yet
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Orders today's list: the urgent before the ordinary, the late before the punctual,
 * members before others. Several calls to one couple become one (D11). Whoever cannot
 * be called now is still on the list, with the reason and the minute at which that
 * will change: rest, a colleague on the line, an agreed time, a number that is wrong.
 *
 * What is written (first channel SMS, letter, e-mail) does not disturb anybody's rest
 * and follows the hours for SMS; it needs no telephone if it goes by letter.
 */
#pragma once

#include "care-call-window.h"
#include "care-queue-entry.h"

/* From this priority on a call may wait until the couple has been left in peace (D11). */
#define CARE_QUEUE_ORDINARY_PRIORITY 5

/* From where the list is looked at. */
typedef struct
{
  const CareCallWindow     *window;
  const CareOfficeCalendar *calendar;
  GTimeZone                *zone;
  CareMoment                now;
  gint64                    me;  /* staff id */
  int                       min_gap_days; /* between two ordinary calls to a couple; 0: none */
} CareQueueView;

typedef enum
{
  CARE_QUEUE_OVERDUE, /* may be called, and the deadline is over */
  CARE_QUEUE_NOW,
  CARE_QUEUE_AGREED,  /* agreed for later today */
  CARE_QUEUE_LATER,   /* not due, claimed, tried a short while ago, not to be called, no number */
  CARE_QUEUE_RESTING, /* quiet hours, holiday */
  CARE_QUEUE_DONE     /* no longer open */
} CareQueueGroup;
#define CARE_N_QUEUE_GROUPS (CARE_QUEUE_DONE + 1)
CARE_DECLARE_WORDS (CareQueueGroup, care_queue_group)

typedef enum
{
  CARE_WHY_NOTHING,      /* nothing in the way: call */
  CARE_WHY_RESTING,
  CARE_WHY_HOLIDAY,      /* lunar New Year, or the studio is closed */
  CARE_WHY_CLAIMED,      /* a colleague is calling this couple */
  CARE_WHY_NOT_YET,      /* due, agreed, or to be tried again later */
  CARE_WHY_DO_NOT_CALL,
  CARE_WHY_NO_PHONE,
  CARE_WHY_PHONE_INVALID,
  CARE_WHY_NO_CONSENT,   /* a promotion, to somebody who did not agree to any */
  CARE_WHY_COOLING       /* somebody spoke to this couple a day or two ago */
} CareWhyNot;

typedef struct
{
  CareWhyNot reason;
  CareCivil  until;  /* when the call may be made, as far as is known today; or none */
} CareQueueWhy;

/* What stands in the way; of merged calls, what stands in the way of any of them. */
CareQueueWhy   care_queue_why_not_now  (const CareQueueEntry *entry,
                                        const CareQueueView  *view);

/**
 * care_queue_describe_why:
 *
 * Returns: (transfer full) (nullable): "Rest time until 14:00", translated; %NULL when
 *   nothing is in the way
 */
char          *care_queue_describe_why (const CareQueueEntry *entry,
                                        const CareQueueWhy   *why,
                                        const CareQueueView  *view) G_GNUC_WARN_UNUSED_RESULT;
CareQueueGroup care_queue_get_group    (const CareQueueEntry *entry,
                                        const CareQueueView  *view);

/**
 * care_queue_compare:
 *
 * Priority (1 first), overdue, deadline, members, due time, id. Never 0 for two
 * different calls, so a list keeps its order when it is read again.
 */
int            care_queue_compare      (const CareQueueEntry *a,
                                        const CareQueueEntry *b,
                                        const CareQueueView  *view);

/* Sorts by care_queue_compare(); the group is not part of the order. */
void           care_queue_sort         (GPtrArray            *entries,
                                        const CareQueueView  *view);

/**
 * care_queue_merge:
 * @entries: (element-type CareQueueEntry):
 *
 * Makes one entry of the calls that one couple is owed on one day; what was due
 * before @today counts as today. The call with an agreed time leads, else the most
 * urgent, else the one that has waited longest; the others are in its `merged`, in
 * that order. Greetings and notices that are written stay apart, and so does every
 * further call for which the customer named a time.
 *
 * Returns: (transfer full) (element-type CareQueueEntry)
 */
GPtrArray     *care_queue_merge        (GPtrArray            *entries,
                                        CareDay               today) G_GNUC_WARN_UNUSED_RESULT;
