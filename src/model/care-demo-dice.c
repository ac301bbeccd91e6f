/* care-demo-dice.c — chance that can be repeated
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "care-demo-dice.h"

guint64
care_dice_next (CareDice *self)
{
  guint64 mixed;

  self->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  mixed = self->state;
  mixed = (mixed ^ (mixed >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  mixed = (mixed ^ (mixed >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return mixed ^ (mixed >> 31);
}

int
care_dice_between (CareDice *self,
                   int       low,
                   int       high)
{
  return low + (int) (care_dice_next (self) % (guint64) (high - low + 1));
}

gboolean
care_dice_permille (CareDice *self,
                    int       permille)
{
  return care_dice_between (self, 0, 999) < permille;
}

const char *
care_dice_pick (CareDice           *self,
                const char * const *texts,
                guint               n_texts)
{
  return texts[care_dice_next (self) % n_texts];
}
