/* care-change-words.h — what an act changed, in words
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * "Address: 湖滨路 1 号 → 湖滨路 2 号", "Added: Payment ¥1,000.00". What only serves the
 * store (sorting keys, copies for lists) is not told.
 */
#pragma once

#include "domain/care-act.h"

/* The name of the field of a change, e.g. "Shooting, planned for". */
char *care_change_dup_label   (const CareChange *change) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_change_list_words:
 * @changes: (element-type CareChange): the fields of a row together
 * @staff: (nullable): id → name
 *
 * Returns: (transfer full) (element-type utf8): a line for each field that was altered
 *   and for each row that was added or removed
 */
GPtrArray *care_change_list_words (GPtrArray  *changes,
                                   GHashTable *staff) G_GNUC_WARN_UNUSED_RESULT;

/**
 * care_act_dup_words:
 * @most: lines; what is more is counted
 *
 * The lines of an act, one below the other; "" when there are none to tell.
 */
char *care_act_dup_words      (const CareAct *act,
                               GHashTable    *staff,
                               guint          most) G_GNUC_WARN_UNUSED_RESULT;
