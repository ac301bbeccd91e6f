/* one-couple.h — a studio with one couple, photographed yesterday
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "model/care-office.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define ONE_COUPLE_NOW 1795226700

typedef struct
{
  CareClock  *clock;
  CareOffice *office;
  gint64      customer_id;
  gint64      call_id; /* the post-shooting call, due today */
} OneCouple;

/* For g_test_add(). */
void one_couple_set_up    (OneCouple     *fixture,
                           gconstpointer  data);
void one_couple_tear_down (OneCouple     *fixture,
                           gconstpointer  data);

/* Another specialist, 0218, takes the seat. */
void one_couple_sign_in_colleague (OneCouple *fixture);

/* That specialist is on the telephone with the couple, at another desk. */
void one_couple_claim_for_colleague (OneCouple *fixture);
