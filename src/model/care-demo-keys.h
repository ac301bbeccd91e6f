/* care-demo-keys.h — millions of search keys, put into order before they are written
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written couple by couple, each key would land on another page of the file. So they
 * are gathered, sixteen bytes each and what is longer than eight letters beside, and
 * written in the order in which the table keeps them.
 */
#pragma once

#include "store/care-db.h"

typedef struct _CareDemoKeys CareDemoKeys;

CareDemoKeys *care_demo_keys_new   (void) G_GNUC_WARN_UNUSED_RESULT;
void          care_demo_keys_free  (CareDemoKeys  *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CareDemoKeys, care_demo_keys_free)

void          care_demo_keys_add   (CareDemoKeys  *self,
                                    const char    *key,
                                    gint64         customer_id);

/* Writes all and forgets them. */
gboolean      care_demo_keys_write (CareDemoKeys  *self,
                                    CareDb        *db,
                                    GCancellable  *cancellable,
                                    GError       **error);
