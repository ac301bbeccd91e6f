/* complaint-case.h — a complaint in which nothing is missing, for tests of its path
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include "domain/care-complaint-field.h"
#include "domain/care-complaint-path.h"

/* Saturday, 21 November 2026, 10:05 in Shanghai. */
#define NOW 1795226700
#define ME 7
#define OTHER 8

typedef struct
{
  CareComplaint      *complaint;
  GPtrArray          *plans;
  GPtrArray          *measures;
  CareComplaint      *other;
  CareComplaintRules  rules;
} Case;

void               case_set_up   (Case               *self,
                                  CareComplaintState  state);
void               case_clear    (Case               *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Case, case_clear)

/* Why ME may not take a step in @role, with one thing left out. */
CareRefusal        case_ask      (Case               *self,
                                  CareComplaintMove   move,
                                  CareRole            role,
                                  const char         *without);

CareComplaintPlan *case_new_plan (guint               remedies,
                                  gint64              cost);
void               case_set      (CareComplaint      *complaint,
                                  const char         *name,
                                  const char         *value);
