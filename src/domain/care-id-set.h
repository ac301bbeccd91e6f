/* care-id-set.h — which of a million records are meant, one bit each
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Ids of a table are small numbers in a row, so a set of them is a row of bits:
 * conditions are looked up one after the other and their sets cut with each other.
 */
#pragma once

#include <glib.h>

typedef struct _CareIdSet CareIdSet;

/* An id beyond this is not one of our tables'; it is in no set. */
#define CARE_ID_SET_MAX ((gint64) 1 << 30)

CareIdSet *care_id_set_new       (void) G_GNUC_WARN_UNUSED_RESULT;
void       care_id_set_free      (CareIdSet       *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareIdSet, care_id_set_free)

/* Whether it is new in the set. */
gboolean   care_id_set_add       (CareIdSet       *self,
                                  gint64           id);
void       care_id_set_remove    (CareIdSet       *self,
                                  gint64           id);
gboolean   care_id_set_has       (const CareIdSet *self,
                                  gint64           id);
guint      care_id_set_count     (const CareIdSet *self);

/* Leaves what is in @other too. */
void       care_id_set_intersect (CareIdSet       *self,
                                  const CareIdSet *other);
