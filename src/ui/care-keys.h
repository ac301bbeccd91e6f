/* care-keys.h — every key of the program, in one table
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The application takes its accelerators from here and the overlay (Ctrl+?) is made
 * of the same lines, so no key is hidden and none is promised in vain.
 */
#pragma once

#include <gtk/gtk.h>

typedef struct
{
  const char *action;  /* detailed name; NULL: the page itself answers the key */
  const char *keys;    /* accelerators, parted by blanks */
  const char *title;   /* msgid */
  const char *group;   /* msgid; lines of one group stand together */
} CareKey;

/* (nullable): NULL beyond the last. */
const CareKey *care_keys_get        (guint           position);

/* Gives every action its keys. */
void           care_keys_install    (GtkApplication *application);

/* (transfer full): the overlay with all of them. */
GtkWidget     *care_keys_new_window (void);
