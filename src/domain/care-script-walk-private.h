/* care-script-walk-private.h — what the parts of the walk share
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * care-script-walk-page.c lays out a page; care-script-walk.c turns pages;
 * care-script-walk-result.c tells what came of it.
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

CareWalkEntry       *care_walk_get_entry        (const CareScriptWalk *self,
                                                 guint                 index);

/* A frame that leads back to @back. */
const CareWalkFrame *care_walk_push_frame       (CareScriptWalk       *self,
                                                 const CareWalkPlace  *back,
                                                 gboolean              is_complaint);

/**
 * care_walk_jump:
 * @target: (nullable): as in CareScriptOption; %NULL is the next step
 * @is_ref: whether the script jumped from is come back to
 * @floor: (inout): the closing asked for from within the complaint block
 */
void                 care_walk_jump             (CareScriptWalk       *self,
                                                 CareWalkPlace        *place,
                                                 const char           *target,
                                                 gboolean              is_ref,
                                                 const char          **floor);
gboolean             care_walk_is_closing       (const CareWalkPlace  *place);

/* A question of the opening: Enter says yes to it. */
gboolean             care_walk_is_opening       (const CareScriptStep *step);
const char          *care_walk_get_first_target (const CareScriptStep *step);

/* Adds the page that begins at @place. */
void                 care_walk_build_page       (CareScriptWalk       *self,
                                                 CareWalkPlace         place);

gboolean             care_script_walk_apply     (CareScriptWalk       *self,
                                                 const char           *event);
const CareWalkValue *care_script_walk_get_value (const CareScriptWalk *self,
                                                 const CareScriptStep *step);
