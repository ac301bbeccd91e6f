/* care-habits.h — what one person likes about the window
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sizes, the last page, the last file. Where the settings schema is not installed the
 * program starts with its defaults instead of aborting: then there are no habits.
 */
#pragma once

#include <gio/gio.h>

/* (nullable) (transfer full): NULL when the schema is missing. */
GSettings *care_habits_new     (void);

/* With a fallback for NULL @habits. */
char      *care_habits_dup     (GSettings  *habits,
                                const char *key,
                                const char *fallback) G_GNUC_WARN_UNUSED_RESULT;
void       care_habits_put     (GSettings  *habits,
                                const char *key,
                                const char *value);
int        care_habits_get_int (GSettings  *habits,
                                const char *key,
                                int         fallback);
