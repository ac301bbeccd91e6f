/* care-script-walk-private.h — what the two halves of the walk share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care-script-walk.c moves; care-script-walk-result.c tells what came of it.
 */
#pragma once

#include "care-script-walk.h"

/* A place to come back to. */
typedef struct _CareWalkFrame CareWalkFrame;

/* Where in the scripts. */
typedef struct
{
  const CareScript    *script; /* NULL: nowhere, the call is over */
  guint                index;
  const CareWalkFrame *frame;
} CareWalkPlace;

struct _CareWalkFrame
{
  CareWalkPlace back;
  gboolean      is_complaint;
};

/* A step that was shown. */
typedef struct
{
  CareWalkPlace           place;  /* the closing named; @step is the closing chosen */
  const CareScriptStep   *step;
  const CareScriptOption *option; /* (nullable) */
} CareWalkEntry;

/* What was typed beside a step. */
typedef struct
{
  char      *text;
  CareDay    day;
  CareCivil  at;
} CareWalkValue;

struct _CareScriptWalk
{
  CareScriptBook   *book;
  const CareScript *script;
  const CareScript *original;   /* (nullable) */
  guint             conditions;

  GPtrArray        *events;     /* (element-type utf8) what was done, in order */
  GHashTable       *values;     /* step id → CareWalkValue */

  /* Everything below follows from the above. */
  GPtrArray        *frames;     /* (element-type CareWalkFrame) owns all that were ever used */
  GPtrArray        *entries;    /* (element-type CareWalkEntry) */
  guint             page_start; /* first entry of the page */
  guint             reply_start;/* entries from here to the page have replies to show on it */
  gboolean          is_over;
  gboolean          hung_up;
  gboolean          complained;
  const char       *floor;      /* (nullable) the closing the complaint block asked for */
};

gboolean             care_script_walk_apply       (CareScriptWalk       *self,
                                                   const char           *event);
const CareWalkValue *care_script_walk_get_value   (const CareScriptWalk *self,
                                                   const CareScriptStep *step);
