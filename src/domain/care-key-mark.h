/* care-key-mark.h — three knows, three haves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the office makes sure of for a key customer (三知三有, R33). A file keeps the
 * marks that are ticked as bits, 1 << CareKeyMark.
 */
#pragma once

#include "care-word.h"

typedef enum
{
  CARE_KEY_KNOWS_DIFFICULTY, /* 知困难 */
  CARE_KEY_KNOWS_PLACE,      /* 知去向 */
  CARE_KEY_KNOWS_RESULT,     /* 知联系结果 */
  CARE_KEY_HAS_SERVICE,      /* 有服务 */
  CARE_KEY_HAS_RECORD,       /* 有登记 */
  CARE_KEY_HAS_HANDOVER      /* 有交接 */
} CareKeyMark;
#define CARE_N_KEY_MARKS (CARE_KEY_HAS_HANDOVER + 1)
CARE_DECLARE_WORDS (CareKeyMark, care_key_mark)

/* The marks that are ticked, one after the other; NULL when there is none. */
char *care_key_marks_describe (unsigned int marks) G_GNUC_WARN_UNUSED_RESULT;
