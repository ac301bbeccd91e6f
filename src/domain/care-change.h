/* care-change.h — one field before and after
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What an act did to the files, in the smallest parts: a row appeared, vanished, or
 * a field of it got another value. Rows and fields are called as the store calls
 * them; what a person reads is made in model/care-change-words.
 */
#pragma once

#include <glib.h>

#include "care-word.h"

typedef enum
{
  CARE_CHANGE_APPEARED, /* the row is new; before is NULL in all its fields */
  CARE_CHANGE_ALTERED,
  CARE_CHANGE_VANISHED  /* the row is gone; after is NULL in all its fields */
} CareChangeKind;
CARE_DECLARE_WORDS (CareChangeKind, care_change_kind)

typedef struct
{
  CareChangeKind  kind;
  char           *table;  /* (owned) */
  char           *key;    /* (owned) primary key of the row, its parts joined by / */
  char           *field;  /* (owned) */
  char           *before; /* (owned) (nullable) */
  char           *after;  /* (owned) (nullable) */
} CareChange;

CareChange *care_change_new     (CareChangeKind    kind,
                                 const char       *table,
                                 const char       *key,
                                 const char       *field,
                                 const char       *before,
                                 const char       *after) G_GNUC_WARN_UNUSED_RESULT;
void        care_change_free    (CareChange       *self);

/* Whether both are about the same row. */
gboolean    care_change_is_same_row (const CareChange *a,
                                     const CareChange *b);
