/* care-bell.h — which due calls should ring now
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bell remembers what it has announced. Shown the queue and the time, it says
 * what to announce now, what to take back, and when to look again. Each call rings
 * exactly once for each time it becomes due: a call that is put off rings again at
 * its new time, a clock that is set back rings nothing twice, and what came due
 * while the computer slept is made up for at the next look. More than three calls at
 * once are one summary. Nothing rings in quiet hours; while a call is going on, only
 * what was agreed for today does.
 *
 * What it remembers is text (care_bell_dup_stamp) and can be stored, so that a bell
 * started anew does not ring everything again.
 */
#pragma once

#include "care-queue.h"

#define CARE_BELL_MOST_SINGLE 3

typedef struct
{
  GHashTable *rung;    /* (owned) call id → stamp that was announced */
  GHashTable *shown;   /* (owned) set of call ids whose notification is still up */
  GHashTable *snoozed; /* (owned) call id → CareMoment at which it rings again */
} CareBell;

typedef struct
{
  GArray     *single;    /* (owned) (element-type gint64) calls to announce one by one, most urgent first */
  GArray     *summary;   /* (owned) (element-type gint64) calls to announce together; then no single ones */
  GArray     *withdrawn; /* (owned) (element-type gint64) announced calls that are not due any more */
  CareMoment  next_at;   /* when something may ring next; none: when the queue changes */
} CareBellRing;

CareBell     *care_bell_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void          care_bell_free      (CareBell             *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareBell, care_bell_free)

/**
 * care_bell_due:
 * @entries: (element-type CareQueueEntry): what the person is owed to see, merged
 *   (care_queue_merge()); calls that are not due yet belong to it, done ones may
 * @is_on_call: the person is on the telephone: nothing new is announced but calls
 *   agreed for today; what is missed is made up for afterwards
 */
CareBellRing *care_bell_due       (CareBell             *self,
                                   GPtrArray            *entries,
                                   const CareQueueView  *view,
                                   gboolean              is_on_call) G_GNUC_WARN_UNUSED_RESULT;
void          care_bell_ring_free (CareBellRing         *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareBellRing, care_bell_ring_free)

/* The call could not be announced after all: it rings again at the next look. */
void          care_bell_forget    (CareBell             *self,
                                   gint64                call_id);

/* Announces the call once more, @minutes after @now. Unknown calls are ignored. */
void          care_bell_snooze    (CareBell             *self,
                                   gint64                call_id,
                                   CareMoment            now,
                                   int                   minutes);

/**
 * care_bell_dup_stamp:
 *
 * Which coming-due of the call this is; it changes when the call is put off.
 */
char         *care_bell_dup_stamp (const CareCall       *call) G_GNUC_WARN_UNUSED_RESULT;

/* Takes over what an earlier bell announced. */
void          care_bell_remember  (CareBell             *self,
                                   gint64                call_id,
                                   const char           *stamp);
