/* care-demo-dice.h — chance that can be repeated
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sample studio is the same for the same seed, on every machine and with every
 * version of every library; so it throws its own dice (splitmix64).
 */
#pragma once

#include <glib.h>

typedef struct
{
  guint64 state; /* start with the seed */
} CareDice;

guint64     care_dice_next     (CareDice           *self);

/* @low to @high inclusive. */
int         care_dice_between  (CareDice           *self,
                                int                 low,
                                int                 high);

/* Whether something happens that happens so often in a thousand. */
gboolean    care_dice_permille (CareDice           *self,
                                int                 permille);

/* One of the @n_texts. */
const char *care_dice_pick     (CareDice           *self,
                                const char * const *texts,
                                guint               n_texts);

#define care_dice_pick_from(dice, texts) care_dice_pick (dice, texts, G_N_ELEMENTS (texts))
