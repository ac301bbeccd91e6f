/* care-queue-entry.h — one line of today's list: a call with what must be seen beside it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The call itself, the couple's names and flags, and what happened before, as one
 * record, so that the rules of the queue (care-queue.h) need nothing else.
 */
#pragma once

#include "care-call.h"
#include "care-kind.h"
#include "care-record.h"

CARE_DECLARE_RECORD (CareQueueEntry, care_queue_entry)

struct _CareQueueEntry
{
  CareCall    *call;          /* (owned) never NULL once loaded */
  char        *names;         /* (owned) the couple, "Wang Fang & Zhao Lei" */
  char        *order_no;      /* (owned) (nullable) */
  char        *phone;         /* (owned) (nullable) the preferred number */
  char        *staff_name;    /* (owned) (nullable) whose call it is */
  char        *claimed_name;  /* (owned) (nullable) who is on the telephone with it */
  CareLevel    level;
  CareOutcome  last_outcome;  /* of the attempt before; NONE without any */
  char        *good_times;    /* (owned) (nullable) by weekday, care-call-times.h */
  char        *bad_times;     /* (owned) (nullable) */
  int          good_from;     /* the customer's own hours, minutes of the day; both 0: none */
  int          good_until;
  CareConsent  consent;       /* to promotions */
  CareMoment   last_contact_at; /* when anybody last spoke with the couple; 0: never */
  gboolean     elder;         /* speak slowly */
  gboolean     do_not_call;
  gboolean     phone_invalid; /* no number of the file is right any more */
  GPtrArray   *merged;        /* (owned) (nullable) (element-type CareQueueEntry) asked in the same call */
};
#define CARE_TYPE_QUEUE_ENTRY (care_queue_entry_get_type ())

/**
 * care_queue_entry_copy:
 *
 * A copy that shares the call and the merged entries, which are read-only.
 */
CareQueueEntry *care_queue_entry_copy (const CareQueueEntry *self) G_GNUC_WARN_UNUSED_RESULT;
