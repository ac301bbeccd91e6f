/* care-demo-history.h — what became of the calls that an invented couple was owed
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The office's own rules say which calls these are (care-call-plan.h). What lies
 * behind was made: most people were reached and content, some were not. What is due
 * now is left open, in every state in which a specialist may find it: untouched,
 * overdue, tried an hour ago, agreed for this afternoon, a colleague on the line.
 */
#pragma once

#include "care-demo-couple.h"

typedef struct
{
  CareDemoStudio *studio;
  CareDb         *db;
  GHashTable     *visit_numbers;     /* (owned) CareDay → last number of that day */
  GHashTable     *complaint_numbers; /* (owned) likewise */
  guint           n_open_today;      /* arranged calls that were left open */
  guint           n_callbacks;
  guint           n_calls;
  guint           n_complaints;
  guint           n_persons;         /* stored so far: the next person's id follows */
} CareDemoHistory;

void     care_demo_history_open  (CareDemoHistory  *self,
                                  CareDemoStudio   *studio,
                                  CareDb           *db);
void     care_demo_history_clear (CareDemoHistory  *self);

/* The calls, records and complaints of a couple that is stored and has its ids. */
gboolean care_demo_history_write (CareDemoHistory  *self,
                                  CareDemoCouple   *couple,
                                  GError          **error);

/* Lets the numbers of the forms go on where the sample ends. */
gboolean care_demo_history_close (CareDemoHistory  *self,
                                  GError          **error);
