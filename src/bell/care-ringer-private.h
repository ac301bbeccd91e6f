/* care-ringer-private.h — what the ringer's two halves share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care-ringer.c looks; care-ringer-notices.c shows what was seen, hears what the person
 * answers, and notes it in the file.
 */
#pragma once

#include "care-look.h"
#include "care-notifier.h"
#include "care-ringer.h"
#include "care-studio-file.h"
#include "domain/care-bell.h"

#define CARE_RINGER_SNOOZE_MINUTES 15

/* The day is told before its first calls ring; whoever comes later hears those. */
#define CARE_RINGER_TOLD_FROM  (9 * 60)
#define CARE_RINGER_TOLD_UNTIL (9 * 60 + 30)

struct _CareRinger
{
  CareClock             *clock;
  CareRingerSettledFunc  settled;
  gpointer               settled_data;
  char                  *employee_no;
  CareCivil              rehearsed;

  CareStudioFile        *file;
  CareStore             *store;      /* (nullable) while no file could be opened */
  CareNotifier          *notifier;
  CareBell              *bell;
  GHashTable            *due;        /* call id → the due moment that is announced */
  GHashTable            *summary;    /* set of the call ids behind the summary */

  gboolean               is_looking;
  gboolean               look_again;
  guint                  n_writes;   /* under way */
  gboolean               knows_rings;
  gboolean               tried_planning;
  gboolean               is_on_call;
  CareMoment             looked_at;
  CareMoment             next_at;
  CareDay                told_on;
  char                  *trouble;    /* (nullable) what was logged last */
  int                    is_closed;  /* atomic: the file is, at the end */
};

/* The look is over, everything was handed on. */
void care_ringer_settle   (CareRinger         *self);

/* Logs it, unless it is the trouble that was logged last. */
void care_ringer_complain (CareRinger         *self,
                           const GError       *error);

/* Shows and takes back what @ring says of @seen; ends in care_ringer_settle(). */
void care_ringer_announce (CareRinger         *self,
                           const CareLook     *seen,
                           const CareBellRing *ring);

/* A #CareNoticeFunc; @data is the ringer. */
void care_ringer_heard    (gint64              about,
                           CareNoticeEvent     event,
                           const char         *token,
                           gpointer            data);
