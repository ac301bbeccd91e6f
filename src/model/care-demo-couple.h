/* care-demo-couple.h — an invented couple, their orders, and how far these have come
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Most couples booked on any day since the studio opened. Some are arranged so that
 * something about them is due on the very day of the sample: one was photographed
 * yesterday, another marries today.
 */
#pragma once

#include "care-demo-studio.h"
#include "domain/care-customer.h"
#include "domain/care-order.h"

/* When a couple came; enough to invent the rest, always alike. */
typedef struct
{
  CareDay booked_on;
  int     situation; /* row of what was arranged for today; -1: nothing */
  int     round;     /* how often that was arranged before */
  guint64 seed;
} CareDemoStart;

typedef struct
{
  CareCustomer *customer;   /* (owned) without ids */
  GPtrArray    *orders;     /* (owned) (element-type CareOrder) oldest first, without ids */
  gboolean      is_arranged;
  int           round;
} CareDemoCouple;

/* (transfer full) (element-type CareDemoStart): in the order in which they booked */
GArray *care_demo_couple_starts (CareDemoStudio      *studio) G_GNUC_WARN_UNUSED_RESULT;

/* The @serial-th couple; from here on @studio's dice are this couple's own. */
void    care_demo_couple_invent (CareDemoCouple      *self,
                                 CareDemoStudio      *studio,
                                 const CareDemoStart *start,
                                 guint                serial);
void    care_demo_couple_clear  (CareDemoCouple      *self);
