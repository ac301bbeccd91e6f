/* care-ringer.h — looks what is due, and has it announced
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks into the file when it is started, when somebody has written into it, and when
 * the domain says that something may ring next; the clock notices within seconds that
 * the computer slept. A file that is missing, locked or damaged costs one line in the
 * log and is tried again a minute later.
 */
#pragma once

#include "domain/care-civil.h"
#include "model/care-clock.h"

typedef struct
{
  const char *path;        /* (nullable) NULL: the file of the window */
  const char *employee_no; /* (nullable) whose calls; NULL: everybody's */
  CareCivil   rehearsed;   /* as if it were then, and nothing is written; none: now */
} CareRingerOptions;

typedef struct _CareRinger CareRinger;

typedef void (*CareRingerSettledFunc) (gpointer data);

/**
 * care_ringer_new:
 * @settled: called each time a look is over and everything due was handed on
 */
CareRinger *care_ringer_new   (CareClock               *clock,
                               const CareRingerOptions *options,
                               CareRingerSettledFunc    settled,
                               gpointer                 data) G_GNUC_WARN_UNUSED_RESULT;

/* Looks now; the clock's minutes do the rest. */
void        care_ringer_start (CareRinger              *self);

/**
 * care_ringer_stop:
 * @take_back: close the notifications that are shown
 *
 * FALSE when the notification server or the file keeps a thread busy: then the
 * process should end without ado.
 */
gboolean    care_ringer_stop  (CareRinger              *self,
                               gboolean                 take_back);
