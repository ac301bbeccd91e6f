/* care-demo-studio.h — the sample studio: its day, its staff, its dice
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every part of the sample shares while it is being invented. A studio of a few
 * hundred couples has existed for two years; a larger one for up to twenty.
 */
#pragma once

#include "care-demo-dice.h"
#include "care-house-rules.h"

typedef struct
{
  const CareHouseRules *rules;
  CareDice              dice;
  CareMoment            now;
  CareDay               today;
  CareCivil             civil;       /* the minute on the wall clock */
  guint                 n_customers;
  int                   n_days;      /* since the first booking */
  gboolean              is_small;    /* every call has its record; else a share of them */
  GArray               *specialists; /* (owned) gint64 staff ids */
  GArray               *staff[CARE_N_DEPARTMENTS]; /* (owned) gint64 staff ids */
  GPtrArray            *staff_names[CARE_N_DEPARTMENTS]; /* (owned) as in @staff */
  GArray               *owners;      /* (owned) gint64, the specialist of each customer */
} CareDemoStudio;

/**
 * care_demo_studio_open:
 *
 * Hires everybody: three specialists and more in a larger studio, two or more people
 * in each department.
 */
gboolean  care_demo_studio_open  (CareDemoStudio        *self,
                                  CareDb                *db,
                                  GError               **error);
void      care_demo_studio_clear (CareDemoStudio        *self);

/* A minute between two on @day at which somebody was at work, as an instant. */
CareMoment care_demo_studio_moment (CareDemoStudio *self,
                                    CareDay         day,
                                    int             from,
                                    int             until);
