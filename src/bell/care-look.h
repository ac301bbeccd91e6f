/* care-look.h — one look into the studio's file, and what is written after it
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Jobs for the store's worker: read what is owed today, read the people behind the
 * few calls that will be named, note what was announced.
 */
#pragma once

#include "domain/care-call.h"
#include "domain/care-customer.h"
#include "model/care-house-rules.h"
#include "store/care-store.h"

typedef struct
{
  /* Asked. */
  char           *employee_no; /* (owned) (nullable) whose calls; NULL: everybody's */
  CareCivil       rehearsed;   /* look as if it were then; none: now */
  CareMoment      now;         /* replaced by the rehearsed one */
  gboolean        wants_rings; /* what was announced earlier, too */

  /* Answered. */
  CareHouseRules *rules;       /* (owned) */
  GPtrArray      *entries;     /* (owned) (element-type CareQueueEntry) open, due by today, merged */
  GPtrArray      *rings;       /* (owned) (nullable) (element-type CareRing) */
  gboolean        is_on_call;  /* somebody of this seat is on the telephone */
  gboolean        is_behind;   /* today has not been planned yet */
  gboolean        names_staff; /* notifications say whose call it is */
  CareDay         told_on;     /* the last day whose summary was shown */
} CareLook;

/* A #CareJob; @data is a CareLook. */
gpointer    care_look_job       (CareDb         *db,
                                 gpointer        data,
                                 GCancellable   *cancellable,
                                 GError        **error);
void        care_look_free      (CareLook       *self);

/* The day of the look, by the studio's clock. */
CareDay     care_look_get_today (const CareLook *self);

/* A #CareJob under CARE_DEED_PLAN_CALLS: the greetings of the day, if no window has planned them. */
gpointer    care_look_plan_job  (CareDb         *db,
                                 gpointer        look,
                                 GCancellable   *cancellable,
                                 GError        **error);

/* The few calls that are announced one by one, with the people behind them. */
typedef struct
{
  GPtrArray *entries;   /* (owned) (element-type CareQueueEntry) */
  GPtrArray *customers; /* (owned) (element-type CareCustomer) in the same order; NULL: not to be read */
  GTimeZone *zone;      /* (owned) */
  gboolean   names_staff;
} CareSingles;

/* Empty yet; the names and hours are told as in @look. */
CareSingles *care_singles_new   (const CareLook *look) G_GNUC_WARN_UNUSED_RESULT;

/* A #CareJob; @data is a CareSingles. */
gpointer    care_singles_job    (CareDb         *db,
                                 gpointer        data,
                                 GCancellable   *cancellable,
                                 GError        **error);
void        care_singles_free   (CareSingles    *self);

/* What is written under CARE_DEED_RING. */
typedef struct
{
  gint64     call_id;
  CareMoment rung_for;      /* 0: nothing was announced */
  CareMoment snoozed_until; /* 0: not snoozed */
  CareDay    told_on;       /* the summary of this day was shown; none: nothing to say */
} CareRingNote;

/* A #CareJob; @data is an array of CareRingNote that ends with an empty one. */
gpointer    care_ring_note_job  (CareDb         *db,
                                 gpointer        data,
                                 GCancellable   *cancellable,
                                 GError        **error);

/* The moment as of which a call is due: it changes when the call is put off. */
CareMoment  care_look_due_moment (const CareCall *call,
                                  GTimeZone      *zone);
